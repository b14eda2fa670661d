"""What undo and redo say they would do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reviewer import shipped
from reviewer.store.incoming import ACTION
from reviewer.ui.action_words import action_words

ROOT = Path(__file__).resolve().parents[2]


def actions() -> Iterator[str]:
    """Every action that the program gives a step: in `apply("mark", …)`, `Step(…, "add text")`."""
    yield ACTION
    for path in (ROOT / "reviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Attribute(attr="apply" | "_apply" | "_alter"), arguments):
                    said = arguments[:1]
                case ast.Call(ast.Name("Step"), arguments):
                    said = arguments[3:4]
                case _:
                    continue
            for it in said:
                if isinstance(it, ast.Constant) and isinstance(it.value, str):
                    yield it.value


@pytest.fixture
def indonesian() -> Iterator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_every_action_has_words(qapp: QCoreApplication) -> None:
    known = set(actions())
    assert {"mark", "import", "add text", "split row", "severity"} <= known
    english = {it: action_words(it) for it in known}
    assert [it for it, words in english.items() if not words] == []


def test_every_action_has_indonesian_words_of_its_own(indonesian: QTranslator) -> None:
    words = {it: action_words(it) for it in set(actions())}
    QCoreApplication.removeTranslator(indonesian)
    english = {it: action_words(it) for it in words}
    assert [it for it in words if words[it] == english[it]] == []
    assert len(set(words.values())) == len(words)
    assert words["mark"] == "penandaan"


def test_an_action_of_another_version_has_none(qapp: QCoreApplication) -> None:
    assert action_words("fold paper") == ""

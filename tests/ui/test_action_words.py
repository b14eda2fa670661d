"""What undo and redo say they would do."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reviewer import shipped
from reviewer.store.incoming import ACTION
from reviewer.ui.action_words import action_words
from reviewer.ui.menus import Menus
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session

ROOT = Path(__file__).resolve().parents[2]
NAMED = "Accuracy/Mistranslation/Named entity"


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


@pytest.fixture
def menus(session: Session, qtbot: QtBot) -> Menus:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Menus(window, session, defaultdict(lambda: lambda: None))
    made.refresh()
    return made


def mark_something(session: Session) -> None:
    text = session.article_text
    assert text
    session.select(TextSelection(text.text_id, 0, 5))
    assert session.mark(NAMED)


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


def test_undo_and_redo_say_what_they_would_do(session: Session, menus: Menus) -> None:
    undo, redo = menus.commands["undo"], menus.commands["redo"]
    assert (undo.text(), undo.isEnabled()) == ("&Undo", False)
    mark_something(session)
    menus.refresh()
    assert (undo.text(), undo.isEnabled()) == ("&Undo: mark", True)
    assert (redo.text(), redo.isEnabled()) == ("&Redo", False)
    session.undo()
    menus.refresh()
    assert (undo.text(), undo.isEnabled()) == ("&Undo", False)
    assert (redo.text(), redo.isEnabled()) == ("&Redo: mark", True)
    assert undo.shortcut().toString() == "Ctrl+Z"


def test_undo_speaks_indonesian(indonesian: QTranslator, session: Session, menus: Menus) -> None:
    mark_something(session)
    menus.refresh()
    assert menus.commands["undo"].text() == "&Batalkan: penandaan"


def test_an_action_of_another_version_leaves_undo_its_name(
    session: Session, menus: Menus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "undo_action", lambda: "fold paper")
    menus.refresh()
    undo = menus.commands["undo"]
    assert (undo.text(), undo.isEnabled()) == ("&Undo", True)

"""The checks' sentences in the languages of the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import reviewer.checks
from reviewer import shipped
from reviewer.checks.catalogue import CHECKS
from reviewer.core.annotation import Severity
from reviewer.core.finding import Field, Finding
from reviewer.ui import finding_words
from translations import update

SAID = {template for check in CHECKS for template in check.templates}
SPELT = "{article} (Indonesian) – {english} (English): spelt differently"


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_every_sentence_in_the_checks_is_registered() -> None:
    """A constant with fields that no check's ``templates`` has would stay English."""
    written = set()
    for path in Path(next(iter(reviewer.checks.__path__))).glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.Assign([ast.Name(name)], ast.Constant(str(text))) if (
                    name.isupper() and re.search(r"\{[a-z]+\}", text)
                ):
                    written.add(text)
    assert len(written) > 60
    assert written - SAID == set()


def test_every_sentence_is_translated_with_all_its_fields(indonesian: QTranslator) -> None:
    field = re.compile(r"\{\w+\}")
    listed = set(update.other_texts())
    for template in SAID:
        said = indonesian.translate("Findings", template)
        assert said, template
        assert sorted(field.findall(said)) == sorted(field.findall(template))
        assert said != template or template == "{words}: {message}"
        assert ("Findings", template) in listed


def test_every_check_has_an_indonesian_title_and_explanation(indonesian: QTranslator) -> None:
    for check in CHECKS:
        assert finding_words.check_title(check.name) != check.title
        assert finding_words.check_explanation(check.name) not in ("", check.explanation)


def test_a_finding_is_told_in_the_language_of_the_window(indonesian: QTranslator) -> None:
    fields = (Field("article", "Hom{yim}"), Field("english", "Hmeimim"))
    finding = Finding("names", 1, SPELT, fields, "Accuracy", Severity.MAJOR, ())
    assert finding_words.message(finding) == (
        "Hom{yim} (Indonesia) – Hmeimim (Inggris): ejaan berbeda"
    )


def test_a_check_of_another_version_keeps_its_name() -> None:
    assert finding_words.check_title("moods") == "moods"
    assert finding_words.check_explanation("moods") == ""


def test_long_words_are_cut_and_marks_are_not_doubled() -> None:
    template = "{words}: no counterpart in the Indonesian"
    for words, said in (("He  said\nthis:", "He said this"), ("x" * 200, "x" * 79 + "…")):
        fields = (Field("words", words),)
        finding = Finding("completeness", 1, template, fields, "Accuracy", Severity.MAJOR, ())
        assert finding_words.message(finding) == f"{said}: no counterpart in the Indonesian"

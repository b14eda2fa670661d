from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer import shipped
from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.ui.sentences import sentence


@pytest.fixture
def indonesian(qtbot: QtBot) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    QApplication.installTranslator(translator)
    yield
    QApplication.removeTranslator(translator)


TWICE = Reason("the column “{name}” stands there twice", name="quote")


def test_a_reason_is_its_english_words() -> None:
    assert TWICE == "the column “quote” stands there twice"
    error = FileInvalid(path="a.csv", line=1, reason=TWICE)
    assert str(TWICE) in str(error)
    assert sentence(error) == str(error)


def test_a_sentence_is_in_one_language(indonesian: None) -> None:
    told = sentence(FileInvalid(path="a.csv", line=1, reason=TWICE))
    assert "kolom “quote”" in told
    assert "stands" not in told


def test_words_of_others_stay_as_they_are(indonesian: None) -> None:
    told = sentence(FileInvalid(path="a.csv", line=1, reason="field larger than field limit"))
    assert "field larger than field limit" in told

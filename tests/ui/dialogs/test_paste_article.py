from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.dialogs.paste_article import PasteArticle, PastedArticle
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

INDONESIAN = "Serangan yang dipimpin oleh kelompok itu gagal di kota tersebut."
ENGLISH = "The attack that was led by the group has failed in the city."


class Harness:
    def __init__(self, dialog: PasteArticle) -> None:
        self.dialog = dialog
        self.article, self.english = dialog.findChildren(QPlainTextEdit)
        self.system, self.title = dialog.findChildren(QLineEdit)
        self.add = next(it for it in dialog.findChildren(QPushButton) if "Add" in it.text())
        self.given: list[PastedArticle] = []
        dialog.given.connect(self.given.append)


Make = Callable[[str], Harness]


@pytest.fixture
def make(appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot) -> Make:
    def made(clipboard: str) -> Harness:
        dialog = PasteArticle(appearance, settings, window, clipboard=clipboard)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return Harness(dialog)

    return made


def test_both_texts_are_given_with_system_and_title(make: Make) -> None:
    it = make("")
    it.article.setPlainText(INDONESIAN)
    it.english.setPlainText(ENGLISH)
    it.system.setText(" DeepL ")
    it.title.setText(" Serangan ")
    it.add.click()
    assert it.given == [PastedArticle("Serangan", INDONESIAN, ENGLISH, "DeepL")]
    assert it.dialog.isHidden()


def test_english_system_and_title_may_be_empty(make: Make) -> None:
    it = make("")
    assert not it.add.isEnabled()
    it.article.setPlainText(INDONESIAN)
    assert not it.system.isEnabled()
    it.system.setText("DeepL")
    QTest.keyClick(it.article, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert it.given == [PastedArticle(None, INDONESIAN, None, "")]


def test_blanks_are_no_article(make: Make) -> None:
    it = make("")
    it.article.setPlainText(" \n\u200b\n")
    assert not it.add.isEnabled()
    it.english.setPlainText(ENGLISH)
    assert not it.add.isEnabled()


def test_what_was_pasted_stays_as_it_was(make: Make) -> None:
    it = make("")
    pasted = "Harga\u00a0naik 😀  10 %\n\n\tkata\u202fia.\n"
    it.article.insertPlainText(pasted)
    it.add.click()
    assert it.given[0].article == pasted


def test_text_that_cannot_be_stored_is_refused_in_words(make: Make) -> None:
    it = make("")
    it.article.setPlainText(INDONESIAN + "\0")
    it.add.click()
    assert it.given == []
    assert it.dialog.trouble.isVisible()
    it.article.setPlainText(INDONESIAN)
    assert it.dialog.trouble.isHidden()


@pytest.mark.parametrize(
    ("clipboard", "article", "english"),
    [(INDONESIAN, INDONESIAN, ""), (ENGLISH, "", ENGLISH), ("12345", "", ""), ("", "", "")],
)
def test_what_was_copied_goes_where_its_language_belongs(
    make: Make, clipboard: str, article: str, english: str
) -> None:
    it = make(clipboard)
    assert it.article.toPlainText() == article
    assert it.english.toPlainText() == english


def test_tab_goes_from_field_to_field(make: Make) -> None:
    it = make("")
    it.article.setPlainText(INDONESIAN)
    it.english.setPlainText(ENGLISH)
    it.article.setFocus()
    for following in (it.english, it.system, it.title, it.add):
        focused = it.dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert it.dialog.focusWidget() is following

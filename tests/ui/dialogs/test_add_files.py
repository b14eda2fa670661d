from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.article import Role
from reviewer.formats.file_roles import ArticleFiles, EnglishFile, guess_files
from reviewer.ui.dialogs.add_files import AddFiles
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

A, B = Path("/x/a.id.txt"), Path("/x/b.id.txt")
A_EN, B_DEEPL, C = Path("/x/a.en.txt"), Path("/x/b_DeepL.txt"), Path("/x/c.en.txt")


class Harness:
    def __init__(self, dialog: AddFiles) -> None:
        self.dialog = dialog
        self.add = next(it for it in dialog.findChildren(QPushButton) if "Add" in it.text())
        self.given: list[list[ArticleFiles]] = []
        dialog.given.connect(self.given.append)
        dialog.open()

    def role(self, path: Path) -> QComboBox:
        return self._named(f"What {path.name} is")

    def article(self, path: Path) -> QComboBox:
        return self._named(f"Article of {path.name}")

    def system(self, path: Path) -> QLineEdit:
        edits = self.dialog.findChildren(QLineEdit)
        return next(it for it in edits if it.accessibleName() == f"System that made {path.name}")

    def _named(self, name: str) -> QComboBox:
        combos = self.dialog.findChildren(QComboBox)
        return next(it for it in combos if it.accessibleName() == name)

    def trouble(self) -> str:
        assert self.add.isEnabled() == (not self.dialog.trouble.text())
        return self.dialog.trouble.text()


Make = Callable[..., Harness]


@pytest.fixture
def make(appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot) -> Make:
    def made(*paths: Path, open_title: str | None = None) -> Harness:
        dialog = AddFiles(guess_files(paths), appearance, settings, window, open_title=open_title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        return Harness(dialog)

    return made


def test_what_is_plain_is_guessed_and_added_at_once(make: Make) -> None:
    it = make(A_EN, A, B_DEEPL)
    assert it.trouble() == ""
    assert it.article(A_EN).isHidden()
    it.add.click()
    english = (EnglishFile(A_EN, Role.REFERENCE, ""), EnglishFile(B_DEEPL, Role.MACHINE, "DeepL"))
    assert it.given == [[ArticleFiles(A, english)]]
    assert it.dialog.isHidden()


def test_several_articles_take_the_english_of_their_name(make: Make) -> None:
    it = make(A, B, A_EN, B_DEEPL)
    assert it.trouble() == ""
    assert it.dialog.plan() == [
        ArticleFiles(A, (EnglishFile(A_EN, Role.REFERENCE, ""),)),
        ArticleFiles(B, (EnglishFile(B_DEEPL, Role.MACHINE, "DeepL"),)),
    ]


def test_english_that_could_be_of_several_articles_asks(make: Make) -> None:
    it = make(A, B, C)
    assert it.trouble() == "Say which article c.en.txt belongs to."
    it.article(C).setCurrentText("b.id.txt")
    assert it.trouble() == ""
    assert it.dialog.plan()[1].english == (EnglishFile(C, Role.REFERENCE, ""),)


def test_an_article_must_be_among_them(make: Make) -> None:
    it = make(A_EN, C)
    assert it.trouble() == "Say which file is the Indonesian article."
    it.role(C).setCurrentText("Indonesian article")
    assert it.trouble() == ""
    assert it.dialog.plan() == [ArticleFiles(C, (EnglishFile(A_EN, Role.REFERENCE, ""),))]


def test_english_alone_goes_to_the_article_that_is_open(make: Make) -> None:
    it = make(A_EN, open_title="Pangkalan")
    assert it.trouble() == ""
    assert it.dialog.plan() == [ArticleFiles(None, (EnglishFile(A_EN, Role.REFERENCE, ""),))]


def test_a_file_for_the_open_article_beside_a_new_one(make: Make) -> None:
    it = make(A, A_EN, C, open_title="Pangkalan")
    it.article(C).setCurrentText("Pangkalan")
    assert it.dialog.plan() == [
        ArticleFiles(A, (EnglishFile(A_EN, Role.REFERENCE, ""),)),
        ArticleFiles(None, (EnglishFile(C, Role.REFERENCE, ""),)),
    ]


def test_a_system_needs_a_name(make: Make) -> None:
    it = make(A, A_EN)
    assert it.system(A_EN).isHidden()
    it.role(A_EN).setCurrentText("English by a system")
    assert it.system(A_EN).isVisible()
    assert it.trouble() == "Name the system that made a.en.txt."
    it.system(A_EN).setText(" Google ")
    assert it.trouble() == ""
    assert it.dialog.plan()[0].english == (EnglishFile(A_EN, Role.MACHINE, "Google"),)


def test_files_can_be_left_out_but_not_all(make: Make) -> None:
    it = make(A, A_EN)
    it.role(A_EN).setCurrentText("Leave out")
    assert it.dialog.plan() == [ArticleFiles(A, ())]
    it.role(A).setCurrentText("Leave out")
    assert it.trouble() == "All files are left out; say what at least one of them is."


def test_a_choice_is_kept_while_others_change(make: Make) -> None:
    it = make(A, B, C)
    it.article(C).setCurrentText("b.id.txt")
    it.role(A).setCurrentText("Leave out")
    it.role(A).setCurrentText("Indonesian article")
    assert it.article(C).currentText() == "b.id.txt"


def test_long_names_are_cut_and_told_whole(make: Make) -> None:
    it = make(Path("/x/" + "panjang" * 20 + ".id.txt"))
    assert it.dialog.width() < 800

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from reviewer.core.article import Role
from reviewer.formats.file_roles import FileGuess
from reviewer.ui.dialogs.file_row import FileRow

NAME = "a.txt"


@pytest.fixture
def page(window: QWidget) -> QWidget:
    made = QWidget(window)
    QGridLayout(made)
    made.show()
    return made


def row(page: QWidget, role: Role | None, label: str = "") -> FileRow:
    made = FileRow(FileGuess(Path("/x") / NAME, role, label, "a"), page)
    grid = page.layout()
    assert isinstance(grid, QGridLayout)
    made.place(grid, 0)
    return made


def chosen(it: FileRow) -> tuple[bool, Path | None]:
    return it.article_chosen, it.article


@pytest.mark.parametrize(
    ("role", "english", "label"),
    [
        (Role.ARTICLE, False, ""),
        (Role.REFERENCE, True, ""),
        (Role.MACHINE, True, "DeepL"),
        (None, False, ""),
    ],
)
def test_the_guess_is_what_is_shown(
    page: QWidget, role: Role | None, english: bool, label: str
) -> None:
    it = row(page, role, "DeepL")
    assert (it.role, it.english, it.label) == (role, english, label)
    it.show_parts(several_articles=False)
    assert page.findChildren(QLineEdit)[0].isVisible() == (role is Role.MACHINE)
    assert page.findChildren(QLabel)[0].isEnabled() == (role is not None)


def test_an_article_is_chosen_kept_and_lost(page: QWidget) -> None:
    it = row(page, Role.REFERENCE)
    a, b = ("a", Path("a")), ("b", Path("b"))
    it.offer_articles([a, b], -1)
    assert chosen(it) == (False, None)
    it.offer_articles([a, b], 1)
    assert chosen(it) == (True, Path("b"))
    it.offer_articles([b, a, ("open", None)], 1)
    assert chosen(it) == (True, Path("b"))
    it.offer_articles([a, ("open", None)], 1)
    assert chosen(it) == (True, None)
    it.offer_articles([("open", None), a], -1)
    assert chosen(it) == (True, None)


def test_every_change_is_told(page: QWidget) -> None:
    it = row(page, Role.REFERENCE)
    told: list[int] = []
    it.changed.connect(lambda: told.append(1))
    roles, articles = page.findChildren(QComboBox)
    roles.setCurrentIndex(2)
    page.findChildren(QLineEdit)[0].setText("X")
    it.offer_articles([("a", Path("a"))], -1)
    assert len(told) == 2
    articles.setCurrentIndex(0)
    assert len(told) == 3

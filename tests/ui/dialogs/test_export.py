from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.article import Article, Role, Text
from reviewer.formats.ways_out import WAYS
from reviewer.ui.dialogs.export import Export, ExportWish
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

ARTICLES = [Article("1", "Satu", ""), Article("2", "Dua", "")]
TEXTS = [
    Text("a", "1", Role.ARTICLE, "", "Satu."),
    Text("b", "1", Role.REFERENCE, "2", "One."),
    Text("c", "1", Role.MACHINE, "DeepL", "One."),
]


class Harness:
    def __init__(self, dialog: Export) -> None:
        self.dialog = dialog
        self.format, self.text = dialog.findChildren(QComboBox)
        (self.list,) = dialog.findChildren(QListWidget)
        self.export = next(it for it in dialog.findChildren(QPushButton) if "Export" in it.text())
        self.told: list[ExportWish] = []
        dialog.wanted.connect(self.told.append)
        dialog.open()

    def scope(self, words: str) -> None:
        button = next(it for it in self.dialog.findChildren(QRadioButton) if words in it.text())
        button.setChecked(True)

    def choose(self, name: str) -> None:
        self.format.setCurrentIndex(self.format.findData(name))

    def give(self) -> ExportWish:
        QTest.mouseClick(self.export, Qt.MouseButton.LeftButton)
        return self.told[-1]

    def words(self) -> list[str]:
        return [it.text() for it in self.dialog.findChildren(QLabel) if it.isVisible()]


Make = Callable[..., Harness]


@pytest.fixture
def make(appearance: Appearance, settings: MachineSettings, window: QWidget, qtbot: QtBot) -> Make:
    def made(articles: list[Article] = ARTICLES, *, opened: bool = True) -> Harness:
        here = (ARTICLES[0], TEXTS) if opened else None
        return Harness(Export(here, articles, appearance, settings, window))

    return made


def test_the_open_article_leaves_as_a_table_at_first(make: Make) -> None:
    it = make()
    assert not it.list.isVisible()
    assert not it.text.isVisible()
    wish = it.give()
    assert (wish.articles, wish.way.name, wish.text) == (("1",), "csv", "")


def test_each_format_says_what_it_carries_and_loses(make: Make) -> None:
    it = make()
    for way in WAYS:
        it.choose(way.name)
        assert f"{way.carries}\n{way.loses}" in it.words()
        assert it.text.isVisible() == way.one_text


def test_chosen_articles_are_ticked(make: Make) -> None:
    it = make()
    it.scope("Chosen")
    assert it.list.isVisible()
    it.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not it.export.isEnabled()
    assert "Tick the articles to export." in it.words()
    it.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert it.give().articles == ("2",)


def test_all_articles_and_the_format_are_remembered(make: Make) -> None:
    it = make()
    it.scope("All")
    it.choose("tmx")
    assert it.give().articles is None
    again = make().give()
    assert (again.articles, again.way.name) == (None, "tmx")


def test_a_text_of_the_open_article_or_a_kind_of_text_of_several(make: Make) -> None:
    it = make()
    it.choose("docx")
    offered = [it.text.itemText(place) for place in range(it.text.count())]
    assert offered == ["Indonesian article", "Reference 2", "DeepL"]
    it.text.setCurrentIndex(2)
    assert it.dialog.wish().text == "machine DeepL"
    it.scope("All")
    offered = [it.text.itemText(place) for place in range(it.text.count())]
    assert offered == ["Indonesian article", "First reference", "First machine version"]
    it.choose("csv")
    assert it.give().text == ""


def test_without_an_open_article_the_others_can_leave(make: Make) -> None:
    it = make(opened=False)
    assert it.dialog.wish().articles == ()
    assert not it.export.isEnabled()
    it.scope("All")
    assert it.give().articles is None


def test_where_nothing_is_nothing_leaves(make: Make) -> None:
    it = make([], opened=False)
    it.scope("All")
    assert not it.export.isEnabled()
    assert "There is no article yet; add one first." in it.words()

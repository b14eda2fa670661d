"""The window in both languages: nothing stays English, nothing is cut off."""

from __future__ import annotations

import getpass
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer import log
from reviewer.store import Store
from reviewer.ui.key_strip import KeyStrip
from tests.ui.conftest import add_article
from tests.ui.tour import House

LANGUAGES = ("en", "id")
# Names, and words that both languages share.
SAME = {
    "Reviewer", "Qt", "Python", "PySide6", "SQLite", "Bahasa Indonesia", "English", "Google WMT",
    "Aa", "OK", "Log", "Literal", "DeepL", "pt", "Homyim", "Hmeimim", "Hmeimim?",
    "Homyim → Hmeimim", "negaranya", "Banjir di Demak", "Dewi", "Putri", "MateCat", "chrF",
    "chrF++", "https://", "a.id.txt", "a_DeepL.txt", "Python  . . , Qt  . .",
}  # fmt: skip
SAME.add(getpass.getuser())  # who reviews, until a name is given
KEY = re.compile(
    r"(Ctrl\+|Alt\+|Shift\+)*"
    r"(Ctrl|Alt|Shift|Del|Down|End|Enter|Esc|Home|Left|PgDn|PgDown|PgUp|Return|Right|Tab|Up|F|\S)?"
)
# What Qt asks for besides words: names of keys, and which way the language is written.
QT_KEEPS = {"QShortcut", "QGuiApplication"}
# pyqtgraph's own menus, which are never shown.
QT_KEEPS |= {"Form", "GraphicsScene", "PlotItem", "ViewBox"}


@pytest.fixture
def enter(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[str], House]]:
    """Open the window in a language, with the small article, the window's first size."""
    opened: list[tuple[House, Store]] = []

    def made(language: str) -> House:
        folder = tmp_path / language
        folder.mkdir()
        store = Store.open(folder / "reviewer.db")
        store.__enter__()
        house = House(store, language, folder)
        opened.append((house, store))
        with qtbot.waitExposed(house.window):
            house.window.show()
        house.session.open_article(add_article(store).article_id)
        house.settle()
        return house

    yield made
    for house, store in opened:
        house.close()
        house.window.deleteLater()
        store.__exit__(None, None, None)


def visible(root: QWidget) -> list[QWidget]:
    return [it for it in (root, *root.findChildren(QWidget)) if it.isVisible()]


def words(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says by itself, seen or heard."""
    yield from (widget.toolTip(), widget.accessibleName())
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(it) for it in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(it) for it in range(widget.count()))
        case QMenu():
            yield widget.title()
            yield from (it.text().partition("\t")[0] for it in widget.actions())
        case QAbstractItemView() if not isinstance(widget.window(), QFileDialog):
            model = widget.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    yield str(index.data(role) or "")


def told(house: House) -> dict[str, set[str]]:
    """What is said at each stop, without figures; the article's own words are left out."""
    article = house.session.article
    assert article
    own = (article.title, *(it.content for it in house.session.texts), str(house.folder))
    own = (*own, str(log.folder()), "“")  # examples of the categories stand in quotation marks
    own = (*own, "version:")  # sacreBLEU's signatures
    login = house.session.reviewer.name
    return {
        name: {
            re.sub(r"<[^>]+>|\d+", " ", said).strip()
            for widget in visible(root)
            for said in words(widget)
            if said != login and not any(it in said for it in own)
        }
        for name, root in house.stops()
    }


def test_nothing_stays_english(enter: Callable[[str], House]) -> None:
    english = enter("en")
    in_english = set().union(*told(english).values())
    english.close()
    both = {
        (stop, said)
        for stop, all_said in told(enter("id")).items()
        for said in all_said & in_english
        if re.search(r"[a-z]{2}", said) and said not in SAME and not KEY.fullmatch(said)
    }
    assert sorted(both) == []


def test_everything_asked_for_is_translated(enter: Callable[[str], House]) -> None:
    house = enter("id")
    stops = Counter(name for name, _ in house.stops())
    assert stops.total() > 30
    missed = {
        (context, text)
        for context, text in house.dictionary.missed()
        if context not in QT_KEEPS and not KEY.fullmatch(text) and text != "%p%"
    }
    assert sorted(missed) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_told_from_many(language: str, enter: Callable[[str], House]) -> None:
    told_there = set().union(*told(enter(language)).values())
    assert [it for it in told_there if "(s)" in it] == []


def cut_off(widget: QWidget) -> bool:
    """Whether a widget shows less than its words at the size it has."""
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height()
        case QLabel() | QAbstractButton():
            return bool(widget.text()) and widget.sizeHint().width() > widget.width()
        case QComboBox() if not isinstance(widget.window(), QFileDialog):  # else a path
            return widget.sizeHint().width() > widget.width()
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            return needed > widget.contentsRect().width() - 8
        case KeyStrip() if house_shows_few(widget):
            return len(widget.shown()) < len(widget.hints)
        case QMenu():
            return widget.sizeHint().width() > widget.width()
    return False


def house_shows_few(strip: KeyStrip) -> bool:
    """All but the categories' letters, of which there are more than fit, has room."""
    return all(len(key) > 1 or not key.isalpha() for key in strip.hints[-2].keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_cut_off(language: str, enter: Callable[[str], House]) -> None:
    house = enter(language)
    article = house.session.article
    assert article
    cut = {
        (name, type(widget).__name__, " | ".join(filter(None, words(widget))))
        for name, root in house.stops()
        for widget in visible(root)
        if not any(article.title in it for it in words(widget)) and cut_off(widget)
    }
    assert sorted(cut) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_unique(language: str, enter: Callable[[str], House]) -> None:
    """In each menu and each dialog."""
    house = enter(language)
    twice = set()
    for name, root in house.stops():
        texts = [
            said
            for widget in ([root] if isinstance(root, QMenu) else visible(root))
            for said in words(widget)
            if isinstance(widget, QMenu | QLabel | QAbstractButton)
        ]
        if isinstance(root, QMenu):
            texts = [it.text() for it in root.actions()]
        letters = Counter(
            found.group(1).lower() for it in set(texts) if (found := re.search(r"&([^&\s])", it))
        )
        twice |= {(name, letter) for letter, count in letters.items() if count > 1}
    assert sorted(twice) == []

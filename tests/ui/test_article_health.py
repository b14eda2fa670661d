from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.ui.article_health import ArticleHealth
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.message_bar import MessageBar
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

INDONESIAN = (
    "Militer Suriah tidak mengizinkan teroris yang melancarkan serangan mendadak di Aleppo untuk "
    "membangun posisi mapan di kota tersebut. Pangkalan itu berada di Homyim dan Tartus."
)
ENGLISH = (
    "The Syrian military has not let the terrorists who launched a surprise attack on Aleppo build "
    "fixed positions in the city. The bases are at Hmeimim and Tartus."
)
FRENCH = (
    "L'armée syrienne n'a pas laissé les terroristes qui ont lancé une attaque surprise contre "
    "Alep établir des positions fixes dans la ville, et elle déploie ses forces."
)


@pytest.fixture
def window(
    session: Session, appearance: Appearance, qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    made = MainWindow(session, appearance, MachineSettings(settings))
    qtbot.addWidget(made)
    yield made


def opened(window: MainWindow, article: str, english: str | None) -> None:
    """Store a pair as it stands and open it."""
    drafts = [TextDraft(Role.ARTICLE, "", article, segment(article, "id"))]
    if english:
        drafts.append(TextDraft(Role.REFERENCE, "", english, segment(english, "en")))
    units = [[(len(drafts[0].segments), len(it.segments))] for it in drafts[1:]]
    made = window.session.store.add_article(drafts[0], drafts[1:], units)
    window.session.open_article(made.article_id)


def bar(window: MainWindow) -> MessageBar | None:
    return window.desk.messages.bar("language")


def press(window: MainWindow, words: str) -> None:
    shown = bar(window)
    assert shown is not None
    button = next(it for it in shown.findChildren(QPushButton) if it.text() == words)
    button.click()


def looked(window: MainWindow, qtbot: QtBot) -> None:
    health = window.findChild(ArticleHealth)
    assert health is not None
    health.look()
    qtbot.waitUntil(lambda: not window.session.jobs.runs("health"), timeout=20_000)


def test_texts_in_their_places_need_no_word(window: MainWindow, qtbot: QtBot) -> None:
    ArticleHealth(window)
    opened(window, INDONESIAN, ENGLISH)
    looked(window, qtbot)
    assert bar(window) is None


def test_swapped_texts_are_swapped_back_with_their_marks(window: MainWindow, qtbot: QtBot) -> None:
    health = ArticleHealth(window)
    session = window.session
    opened(window, ENGLISH, INDONESIAN)
    looked(window, qtbot)
    shown = bar(window)
    assert shown is not None
    assert "left text seems to be English" in shown.text
    start = INDONESIAN.index("Homyim")
    session.select(TextSelection(session.texts[1].text_id, start, start + 6))
    session.mark("Style")
    with qtbot.waitSignal(session.opened, timeout=20_000):
        press(window, "Swap")
    assert session.article_text is not None
    assert session.article_text.content == INDONESIAN
    assert [it.content for it in session.english_texts] == [ENGLISH]
    qtbot.waitUntil(lambda: bool(session.annotations()))
    mark = session.annotations()[0].span
    assert mark == (session.article_text.text_id, start, start + 6, "Homyim")
    assert len(session.articles()) == 2  # the one of the fixture, and this one the right way round
    looked(window, qtbot)
    assert bar(window) is None
    assert health.parent() is window


def test_another_language_is_named_and_can_be_left(window: MainWindow, qtbot: QtBot) -> None:
    ArticleHealth(window)
    opened(window, FRENCH, ENGLISH)
    looked(window, qtbot)
    shown = bar(window)
    assert shown is not None
    assert "French" in shown.text
    captions = window.desk.header.captions
    assert captions.accessibleName() == "FRENCH · article, ENGLISH · reference"
    press(window, "Leave as it is")
    window.session.rows_changed.emit()
    looked(window, qtbot)
    assert bar(window) is None


def test_nothing_of_the_last_article_is_told_of_the_next(window: MainWindow, qtbot: QtBot) -> None:
    ArticleHealth(window)
    opened(window, INDONESIAN, ENGLISH)
    looked(window, qtbot)
    status = window.status
    assert "Indonesian ✓" in status._fits.text()
    assert "25 word" in status._counts.text()
    opened(window, ENGLISH, INDONESIAN)
    assert status._fits.text() == ""
    assert "word" not in status._counts.text()
    assert bar(window) is None
    looked(window, qtbot)
    assert bar(window)

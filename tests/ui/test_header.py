"""Title, choice of English and captions follow the session."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reviewer.ui.header import Header
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance


@pytest.fixture
def header(session: Session, appearance: Appearance, qtbot: QtBot) -> Header:
    made = Header(session, appearance)
    qtbot.addWidget(made)
    made.resize(760, made.sizeHint().height())
    made.show()
    return made


def choices(header: Header) -> dict[str, bool]:
    header.menu.aboutToShow.emit()
    return {it.text(): it.isChecked() for it in header.menu.actions() if not it.isSeparator()}


def test_header_shows_article_and_english(header: Header, session: Session) -> None:
    assert header.title.text() == "Pangkalan di Suriah"
    assert header.english.text() == "English: Reference"
    session.cycle_english()
    assert header.english.text() == "English: Literal"
    session.rename("Armada")
    assert header.title.text() == "Armada"
    session.close_article()
    assert header.title.text() == ""
    assert not header.english.isVisible()


def test_menu_chooses_what_stands_on_the_english_side(header: Header, session: Session) -> None:
    assert choices(header) == {
        "Reference": True,
        "Literal": False,
        "Literal and reference together": False,
        "Add an English version…": False,
    }
    action = next(it for it in header.menu.actions() if it.text().endswith("together"))
    action.trigger()
    assert session.english == (session.texts[2].text_id, session.texts[1].text_id)
    assert header.english.text() == "English: Literal and reference"
    assert choices(header)["Literal and reference together"]


def test_menu_asks_for_another_version(header: Header, qtbot: QtBot) -> None:
    choices(header)
    with qtbot.waitSignal(header.add_english_wanted):
        header.menu.actions()[-1].trigger()


def test_article_without_english_says_so(header: Header, session: Session) -> None:
    for text in list(session.english_texts):
        session.take_away_text(text.text_id)
    assert header.english.text() == "English: none"
    assert list(choices(header)) == ["Add an English version…"]
    assert header.captions.accessibleName() == "INDONESIAN · article"


def test_captions_name_the_columns(header: Header, session: Session) -> None:
    assert header.captions.accessibleName() == "INDONESIAN · article, ENGLISH · reference"
    session.show_english([it.text_id for it in reversed(session.english_texts)])
    assert header.captions.accessibleName().endswith("ENGLISH · Literal and reference")


def inked(image: QImage, left: int, right: int) -> bool:
    """Whether words stand between two columns of pixels (the line at the bottom aside)."""
    ground = image.pixelColor(0, 0)
    return any(
        image.pixelColor(x, y) != ground
        for x in range(left, right)
        for y in range(image.height() - 2)
    )


def test_captions_stand_over_their_columns(header: Header) -> None:
    header.set_columns([(56, 200), (420, 200)])
    image = header.captions.grab().toImage()
    assert not inked(image, 0, 56)
    assert inked(image, 56, 80)
    assert not inked(image, 260, 420)
    assert inked(image, 420, 450)


def test_narrow_header_shortens_the_title_not_the_choice(header: Header) -> None:
    header.title.setText("Sebuah judul berita yang panjang sekali " * 4)
    header.resize(320, header.height())
    assert header.minimumSizeHint().width() <= 320
    assert header.english.width() >= header.english.sizeHint().width() - 1
    header.grab()
    assert header.title.toolTip() == header.title.text()

"""The line at the bottom: stored, jobs, counts, languages, time."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.core.progress import Progress
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.status_line import StatusLine
from reviewer.ui.theme import Appearance


@pytest.fixture
def line(session: Session, appearance: Appearance, qtbot: QtBot) -> StatusLine:
    made = StatusLine(session, appearance)
    qtbot.addWidget(made)
    made.resize(1280, 28)
    made.show()
    return made


def stored(line: StatusLine) -> str:
    shown = line._stored.currentWidget()
    assert isinstance(shown, QLabel)
    return shown.text()


def test_what_is_typed_is_not_called_stored(line: StatusLine) -> None:
    assert stored(line) == "✓ All changes stored"
    line.set_stored(False)
    assert stored(line) == "Typing…"
    line.set_stored(True)
    assert stored(line) == "✓ All changes stored"


def test_the_score_keeps_its_place(line: StatusLine, session: Session, qtbot: QtBot) -> None:
    line.score.tell(("MQM", False), ("96.9", True))
    qtbot.wait(1)
    place = line.score.pos()
    line.set_stored(False)
    line.show_notice("Words that take much more room than those that stand there usually.")
    line.set_words(31_415)
    session.jobs.start("align", "Aligning all of a long article", lambda _: None, lambda _: None)
    qtbot.wait(1)
    assert line._told.isVisible()
    assert line.score.pos() == place


def test_notice_stays_for_a_while(line: StatusLine, qtbot: QtBot) -> None:
    line._notice.setInterval(1)
    line.show_notice("Select words first.")
    line.set_stored(False)
    assert line._told.isVisible()
    assert line._told.text() == "Select words first."
    assert not line._counts.isVisible()
    qtbot.waitUntil(line._counts.isVisible)
    assert not line._told.isVisible()


def test_notice_goes_with_the_next_step_but_not_with_its_own(
    line: StatusLine, session: Session, qtbot: QtBot
) -> None:
    session.select(TextSelection(session.texts[0].text_id, 0, 5))
    line.show_notice("Told while the words are marked.")
    session.mark("")
    assert line._told.isVisible()
    qtbot.wait(10)
    session.set_comment("next")
    assert not line._told.isVisible()


def test_errors_are_counted_as_they_come(line: StatusLine, session: Session) -> None:
    assert line._counts.text().startswith("0 error")
    assert "word" not in line._counts.text()
    text = session.texts[0].text_id
    session.select(TextSelection(text, 0, 5))
    session.mark("")
    line.set_words(324)
    assert line._counts.text().startswith("1 error")
    assert " · 324 word" in line._counts.text()
    assert line._counts.width() >= line._counts.sizeHint().width()
    session.close_article()
    assert line._counts.text() == ""


def test_languages_and_time_are_told(line: StatusLine) -> None:
    line.set_languages({"id": None, "en": "en"})
    assert line._fits.text() == "Indonesian ✓  English ✓"
    assert line._fits.width() >= line._fits.sizeHint().width()
    line.set_languages({"id": "de", "en": None})
    assert line._fits.text() == "German, not Indonesian  English ✓"
    line.set_languages({"id": "en"})
    assert line._fits.text() == "English, not Indonesian"
    line.set_languages({})
    assert line._fits.text() == ""
    line.set_active_seconds(760.9)
    assert line._time.text() == "00:12:40"


def test_a_job_is_shown_with_its_progress_and_can_be_given_up(
    line: StatusLine, session: Session, qtbot: QtBot
) -> None:
    halfway, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress(0.5)
        halfway.set()
        go_on.wait(10)

    session.jobs.start("align", "Aligning", work, lambda _result: None)
    assert halfway.wait(10)
    try:
        qtbot.waitUntil(lambda: line._progress.value() == 50)
        assert line._job.text() == "Aligning"
        assert line._job.isVisible()
        assert not line.metrics.isVisible()
        line.cancel_wanted.connect(session.jobs.cancel_shown)
        QTest.mouseClick(line._cancel, Qt.MouseButton.LeftButton)
        assert line.metrics.isVisible()
        assert session.jobs.current() is None
    finally:
        go_on.set()


def test_the_title_of_a_job_leaves_no_gap_behind(line: StatusLine, session: Session) -> None:
    before = line.score.x()
    session.jobs.start("read", "Reading " + "a long name " * 8, lambda _: None, lambda _: None)
    assert line._job.isVisible()
    session.jobs.finish()
    QApplication.processEvents()
    assert line.score.x() == before


@pytest.mark.parametrize("width", [1280, 900])
def test_a_notice_is_read_whole_beside_a_long_score(line: StatusLine, width: int) -> None:
    line.resize(width, 28)
    line.set_languages({"id": None, "en": None})
    line.score.tell(("MQM", False), ("−300.0", True), ("(−2128.7 to 89.9) · fail · few", False))
    QApplication.processEvents()
    whole = line.score.width()
    line.show_notice("No error is chosen, and so there is none to change. F4 goes to the next.")
    assert line._told.width() >= line._told.sizeHint().width()
    assert line.score.width() >= line.score.minimumSizeHint().width()
    line._notice.setInterval(1)
    line.show_notice("Done.")
    QTest.qWait(50)
    assert line.score.width() == whole
    assert line._fits.isVisible()

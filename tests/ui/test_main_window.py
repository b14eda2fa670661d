"""The window: what it remembers, what it stores when it closes, what is dropped on it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.core.errors import FileMissing
from reviewer.store import Store
from reviewer.ui.machine_settings import MachineSettings
from tests.ui.desktop import Desktop


def drop(desktop: Desktop, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(it)) for it in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    desktop.window.dropEvent(event)
    assert event.isAccepted()


def test_closing_stores_a_correction_that_was_half_typed(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("C")
    desktop.write("Rus")
    assert desktop.marked()[0][2] is None
    desktop.window.close()
    assert desktop.marked()[0][2] == "Rus"


def test_going_to_another_article_stores_what_was_typed(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("C")
    desktop.write("Rus")
    desktop.session.close_article()
    article = desktop.session.articles()[0].article
    desktop.window.choose(article.article_id)
    assert desktop.marked()[0][2] == "Rus"


def test_the_window_comes_back_as_it_was_left(
    desktop: Desktop, settings: MachineSettings, store: Store, qapp: QApplication
) -> None:
    desktop.press("F9")
    desktop.window.resize(790, 640)
    desktop.press("Ctrl++")
    article = desktop.session.article
    assert article
    desktop.window.close()
    again = House(qapp, store, settings)
    again.window.show()
    assert again.window.shows() == (False, True)
    assert (again.window.width(), again.window.height()) == (790, 640)
    assert again.window.desk.view.zoom_factor() == desktop.view.zoom_factor()
    assert settings.last_article == article.article_id
    again.open_first(None, ())
    assert again.session.article == article
    again.window.close()
    again.leave()


def test_a_dropped_article_is_added_and_opened(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "berita.id.txt"
    file.write_text("Pangkalan lain\n\nMiliter menyerang pangkalan itu kemarin.", "utf-8")
    before = desktop.session.article
    with desktop.bot.waitSignal(desktop.session.opened, timeout=10_000):
        drop(desktop, [file])
    assert desktop.session.article != before
    assert desktop.window.windowTitle() == "Pangkalan lain – Reviewer"


def test_the_users_trouble_becomes_a_bar(desktop: Desktop) -> None:
    desktop.session.failed.emit(FileMissing(path="x.txt"))
    assert desktop.bars() == ["x.txt does not exist; check the name and the folder."]


def test_what_another_window_stored_comes_with_the_focus(
    desktop: Desktop, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = desktop.session.article
    assert article
    with Store.open(store.path) as other:
        other.remove_article(article.article_id)
        other.restore_article(article.article_id)
        other.set_setting("anything", "new")
    with desktop.bot.waitSignal(desktop.session.articles_changed):
        QApplication.sendEvent(desktop.window, QEvent(QEvent.Type.ActivationChange))


def test_reading_time_is_stored(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.mark("Rusia")
    qtbot.wait(30)
    desktop.mark("Tartus")
    desktop.window.close()
    review = desktop.session.review
    assert review
    assert desktop.session.store.active_seconds(review.review_id) > 0


def test_a_look_begins_no_review_and_its_time_is_kept_for_one(desktop: Desktop) -> None:
    article = desktop.session.article
    assert article
    desktop.window._store_time(20.0, True)
    assert desktop.session.review is None
    assert desktop.session.store.reviews(article.article_id) == []
    desktop.mark("Rusia")
    desktop.window._store_time(1.0, True)
    review = desktop.session.review
    assert review
    assert desktop.session.store.active_seconds(review.review_id) == 21.0


def test_an_article_left_open_by_nobody_begins_no_review(desktop: Desktop) -> None:
    desktop.window._store_time(60.0, False)
    assert desktop.session.review is None
    desktop.mark("Rusia")
    desktop.window._store_time(9.0, False)
    review = desktop.session.review
    assert review
    assert desktop.session.store.active_seconds(review.review_id) == 9.0


def test_reading_on_is_a_review(desktop: Desktop) -> None:
    for _ in range(2):
        desktop.window._store_time(16.0, True)
    review = desktop.session.review
    assert review
    assert desktop.session.store.active_seconds(review.review_id) == 32.0


def test_a_window_that_is_closed_says_that_it_waits_for_what_is_taken_back(
    desktop: Desktop,
) -> None:
    taken_back = Event()
    desktop.session.jobs.start("import", "", lambda _: taken_back.wait(30), lambda _: None)
    desktop.window.close()
    assert desktop.window.isVisible()
    assert desktop.bars()[0].startswith("What is under way is being stopped")
    desktop.window.close()
    assert desktop.window.isVisible() and len(desktop.bars()) == 1
    taken_back.set()
    desktop.bot.waitUntil(lambda: not desktop.window.isVisible(), timeout=5_000)

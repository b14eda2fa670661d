"""What is painted anew after each act is what a whole painting would show."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from tests.ui.blinks import catch_up
from tests.ui.desktop import Desktop


def seen(desktop: Desktop) -> QImage:
    """What stands on the screen now."""
    QApplication.processEvents()
    window = desktop.window
    picture = window.screen().grabWindow(window.winId()).toImage()
    view = desktop.window.desk.view.viewport()
    corner = view.mapTo(window, view.rect().topLeft())
    return picture.copy(view.rect().translated(corner))


def test_marks_painted_by_stretches_leave_nothing_behind(desktop: Desktop) -> None:
    session, view = desktop.session, desktop.window.desk.view
    texts = [it.text_id for it in session.texts]
    acts = [
        lambda: desktop.mark("Homyim"),
        lambda: session.set_severity(Severity.CRITICAL),
        lambda: desktop.mark("Pangkalan Homyim berada"),
        lambda: session.move_edge(end=True, forward=True, by_word=True),
        lambda: session.set_current(None),
        lambda: session.step_error(1),
        session.unlink,
        session.undo,
        lambda: session.show_english(texts[1:3]),
        lambda: session.step_error(1),
        session.remove,
        session.undo,
        session.mark_repeats,
        session.undo,
    ]
    view._blink.stop()
    for number, act in enumerate(acts):
        act()
        # What is found by and by paints rows of its own.
        desktop.bot.waitUntil(lambda: session.jobs.idle and not session.findings.under_way)
        catch_up(desktop.window)
        desktop.bot.waitUntil(lambda: session.jobs.idle and not session.findings.under_way)
        view._blink.stop()
        parts = seen(desktop)
        view.viewport().update()
        assert seen(desktop) == parts, number

"""What tests of findings share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from pytestqt.qtbot import QtBot

from reviewer.ui.session import Session


def look(session: Session, bot: QtBot) -> None:
    """Let the checks look through the open article, and wait until all has come."""
    session.findings.begin()
    bot.waitUntil(lambda: not session.findings.under_way)


def let_begin(session: Session) -> None:
    """Let the checks begin. Waiting in steps of milliseconds, one could find them done already."""
    session.findings.begin()
    patience = QDeadlineTimer(5000)
    while not session.jobs.runs("findings"):
        assert not patience.hasExpired()
        QCoreApplication.processEvents()


def shown(session: Session) -> list[tuple[str, str]]:
    """Check and words of each finding shown, in reading order."""
    return [(it.finding.check, it.span.quote) for it in session.found.shown]

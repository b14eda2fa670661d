"""What tests of findings share."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reviewer.ui.session import Session


def look(session: Session, bot: QtBot) -> None:
    """Let the checks look through the open article, and wait until all has come."""
    session.findings.begin()
    bot.waitUntil(lambda: not session.findings.under_way)


def shown(session: Session) -> list[tuple[str, str]]:
    """Check and words of each finding shown, in reading order."""
    return [(it.finding.check, it.span.quote) for it in session.found.shown]

"""The user's trouble, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reviewer.core.errors import ReviewerError
from reviewer.core.reason import Reason


def sentence(error: ReviewerError) -> str:
    """Say what is wrong, where, and what to do."""
    template = QCoreApplication.translate("ReviewerError", error.template)
    return template.format(**_told(error.fields))


def _told(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields with every reason among them in the user's language."""
    return {
        name: _reason(value) if isinstance(value, Reason) else value
        for name, value in fields.items()
    }


def _reason(reason: Reason) -> str:
    return QCoreApplication.translate("Reason", reason.template).format(**_told(reason.fields))


def told_of_way(words: str) -> str:
    """What the table of ways out says of one (``formats.ways_out``)."""
    return QCoreApplication.translate("WayOut", words)


def told_of_line(words: str) -> str:
    """What an import says of a line of its file (``core.rating.Doubt``, or a reason)."""
    if isinstance(words, Reason):
        return _reason(words)
    return QCoreApplication.translate("Doubt", str(words))

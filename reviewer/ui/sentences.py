"""The user's trouble, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.core.errors import ReviewerError


def sentence(error: ReviewerError) -> str:
    """Say what is wrong, where, and what to do."""
    return QCoreApplication.translate("ReviewerError", error.template).format(**error.fields)


def told_of_way(words: str) -> str:
    """What the table of ways out says of one (``formats.ways_out``)."""
    return QCoreApplication.translate("WayOut", words)

"""What a window puts off for a blink, so that the text is painted first, done at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.ui.later import InAPause, Later


def catch_up(*parts: QObject) -> None:
    """Do what waits in these parts for the text to be painted; not what waits for a pause."""
    for part in parts:
        for it in part.findChildren(Later):
            if not isinstance(it, InAPause):
                it.hurry()

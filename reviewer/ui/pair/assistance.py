"""The door to what assistive technology is told; opened only when somebody asks.

Most readers use none, and what answers is a good part of what a start would have to load.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from reviewer.ui.pair.caretview import CaretView

_installed: list[object] = []


def install() -> None:
    """Let Qt ask here what a pair view is; once for the program."""
    if not _installed:
        _installed.append(_document_of)
        QAccessible.installFactory(_document_of)


def tell(view: CaretView, *, entering: bool = False) -> None:
    """Tell assistants, if there are any, where caret and selection are; ``entering`` when the
    focus just came."""
    if QAccessible.isActive():
        from reviewer.ui.pair import accessible

        accessible.tell(view, entering=entering)


def _document_of(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt calls for every widget that is asked about, however many there are."""
    if not isinstance(widget, CaretView):
        return None
    from reviewer.ui.pair import accessible

    return accessible.document_of(widget)

"""What the tests ask of a view's caret and selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.ui.pair.view import PairView

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Source


def at(view: PairView) -> int:
    """The caret, where nothing is selected."""
    now = view.selection()
    assert now is not None and now.empty
    return now.caret


def selected(view: PairView, source: Source) -> str:
    now = view.selection()
    assert now is not None
    words: str = source.content(now.text_id)[now.start : now.end]
    return words

"""How the columns of the score's table share its width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QFontMetrics

from reviewer.ui.theme import scaled

LEAST_BAR, MOST_BAR, LEAST_NAME, LONG_NAME = 16, 160, 96, 160
"""Pixels."""
_EDGES = 18
"""Pixels beside the words of a cell: 8 at either side, and what rounding takes."""


def needed(head: str, head_font: QFont, total: str, font: QFont) -> int:
    """The width of a column: of its head, and of its sum, which is bold."""
    sizes = ((head, head_font), (total, scaled(font, bold=True)))
    return max(QFontMetrics(it).horizontalAdvance(words) for words, it in sizes) + _EDGES


def longest_name(names: Sequence[str], font: QFont) -> int:
    """The width that the names need; the last is bold, as that of the sum."""
    bold = QFontMetrics(scaled(font, bold=True))
    widths = [QFontMetrics(font).horizontalAdvance(it) for it in names[:-1]]
    return max([*widths, *map(bold.horizontalAdvance, names[-1:])], default=0) + _EDGES


def shared(
    width: int,
    figures: Mapping[int, int],
    name: int,
    bar: int,
    unused: Sequence[int],
    longest: int = LEAST_NAME,
) -> dict[int, int]:
    """The widths of the columns that are shown, in pixels.

    ``figures`` get what they need, the ``name`` most of the rest and what its ``longest`` words
    need before the ``bar`` is more than a stub. Where that is too much, the bar goes, then columns
    that are ``unused``, in their order; names that are very long are cut off sooner.
    """
    shown = {name: min(max(LEAST_NAME, longest), LONG_NAME), **figures, bar: LEAST_BAR}
    for column in (bar, *unused):
        if sum(shown.values()) > width:
            del shown[column]
    spare = width - sum(size for column, size in shown.items() if column not in (name, bar))
    if bar in shown:
        shown[bar] = max(LEAST_BAR, min(MOST_BAR, spare // 3, spare - longest))
        spare -= shown[bar]
    shown[name] = max(LEAST_NAME, spare)
    return shown

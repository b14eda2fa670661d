"""Who is told how far work is."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told the share that is done, 0.0 to 1.0, as work goes on; whatever it raises ends the work."""


def unwatched(_share: float) -> None:
    """Progress that nobody looks at."""

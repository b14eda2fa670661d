"""Python's garbage collector, kept out of what must be quick."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Put off automatic collections until the block ends.

    With some hundred thousand marks in memory one full collection takes longer than a frame.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()

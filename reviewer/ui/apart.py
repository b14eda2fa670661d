"""Long work in a process of its own: Python lets only one thread of a process work at a time, so
that a window whose jobs work for minutes would stutter."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from reviewer.core.errors import ReviewerError

if TYPE_CHECKING:
    from reviewer.core.progress import Progress

T = TypeVar("T")
_LOOK_EVERY = 0.1
"""Seconds after which a job is asked whether it is still wanted."""
_TELL_EVERY = 0.01
"""The least share of the work that progress is told of."""
_MUCH = 500_000
"""Bytes of a file from which on its work goes to another process."""
_LAST = 60.0
"""Seconds that a process has to take back what it did."""


class Apart(Exception):
    """A bug in the other process, as it told of it."""


class GivenUp(Exception):
    """Nobody waits for the result any more (raised in the other process)."""


def apart(work: Callable[[Progress], T], progress: Progress, *, stores: bool = False) -> T:
    """Do ``work`` in a process of its own; it and its result must be plain values.

    ``progress`` is told as the work tells it; what that raises ends the process. One that
    ``stores`` is asked to give up first, by its own progress, so that it takes back what it did.
    Raises what the work raises of the user's troubles, and :class:`Apart` for anything else.
    """
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(work, there), daemon=True)
    process.start()
    there.close()
    over = False
    try:
        result: T = _received(here, progress)
        over = True
        return result
    finally:
        if stores and not over and process.is_alive():
            _ask_to_give_up(here, process.join)
        process.terminate()
        process.join()
        here.close()


def apart_if(
    much: bool, work: Callable[[Progress], T], *, stores: bool = False
) -> Callable[[Progress], T]:
    """The same work, in a process of its own if it is much: a process takes a second to begin."""
    return partial(apart, work, stores=stores) if much else work


def is_much(*files: Path) -> bool:
    """Whether files are so long that reading them here would be felt in the window."""
    try:
        return sum(it.stat().st_size for it in files) > _MUCH
    except OSError:
        return False  # whoever reads them says what is wrong


def _ask_to_give_up(here: Connection, join: Callable[[float], None]) -> None:
    """Let the other process raise :class:`GivenUp` and wait for its end."""
    with suppress(OSError):
        here.send("give up")
    join(_LAST)


def _received(here: Connection, progress: Progress) -> Any:
    share = 0.0
    while True:
        if not here.poll(_LOOK_EVERY):
            progress(share)
            continue
        try:
            kind, value = here.recv()
        except EOFError:
            raise Apart("the process ended before its work did") from None
        if kind == "done":
            return value
        if kind == "trouble":
            raise value
        if kind == "bug":
            raise Apart(value)
        share = value
        progress(share)


def _serve(work: Callable[[Progress], object], there: Connection) -> None:
    """Do the work and send what comes of it (in the other process)."""
    last = -1.0

    def tell(share: float) -> None:
        nonlocal last
        if there.poll():
            raise GivenUp
        if share - last >= _TELL_EVERY or share < last:
            last = share
            there.send(("progress", share))

    try:
        there.send(("done", work(tell)))
    except GivenUp:
        pass
    except ReviewerError as error:
        there.send(("trouble", error))
    except BaseException:
        there.send(("bug", traceback.format_exc()))
        raise

"""Long work in a process of its own: Python lets only one thread of a process work at a time, so
that a window whose jobs work for minutes would stutter."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from reviewer.core.errors import ReviewerError
from reviewer.ui.jobs import Progress

T = TypeVar("T")
_LOOK_EVERY = 0.1
"""Seconds after which a job is asked whether it is still wanted."""
_TELL_EVERY = 0.01
"""The least share of the work that progress is told of."""


class Apart(Exception):
    """A bug in the other process, as it told of it."""


def apart(work: Callable[[Progress], T], progress: Progress) -> T:
    """Do ``work`` in a process of its own; it and its result must be plain values.

    ``progress`` is told as the work tells it; what that raises ends the process. Raises what the
    work raises of the user's troubles, and :class:`Apart` for anything else.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(work, there), daemon=True)
    process.start()
    there.close()
    try:
        result: T = _received(here, progress)
        return result
    finally:
        process.terminate()
        process.join()
        here.close()


def apart_if(much: bool, work: Callable[[Progress], T]) -> Callable[[Progress], T]:
    """The same work, in a process of its own if it is much: a process takes a second to begin."""
    return partial(apart, work) if much else work


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
            trouble, fields = value
            raise trouble(**fields)
        if kind == "bug":
            raise Apart(value)
        share = value
        progress(share)


def _serve(work: Callable[[Progress], object], there: Connection) -> None:
    """Do the work and send what comes of it (in the other process)."""
    last = -1.0

    def tell(share: float) -> None:
        nonlocal last
        if share - last >= _TELL_EVERY or share < last:
            last = share
            there.send(("progress", share))

    try:
        there.send(("done", work(tell)))
    except ReviewerError as error:
        there.send(("trouble", (type(error), error.fields)))
    except BaseException:
        there.send(("bug", traceback.format_exc()))
        raise

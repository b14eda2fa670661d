"""Work shared out to all cores."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # on Linux: fewer than there are, if so told
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def shared_out(
    function: Callable[[Task], Result], tasks: Sequence[Task], processes: int
) -> Iterator[tuple[int, Result]]:
    """Do tasks in processes of their own, or here if there is only one; results as they come.

    Gives each result with the number of its task, from 0. Function, tasks and results go from one
    process to another, so that they must be known by name or be plain values.
    """
    if processes < 2 or len(tasks) < 2:
        for number, task in enumerate(tasks):
            yield number, function(task)
        return
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    # Processes begun afresh are the same on every system, whatever threads run in this one.
    pool = ProcessPoolExecutor(
        min(processes, len(tasks)), get_context("spawn"), initializer=_leave_stopping_to_parent
    )
    try:
        numbers = {pool.submit(function, task): number for number, task in enumerate(tasks)}
        for done in as_completed(numbers):
            yield numbers[done], done.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_stopping_to_parent() -> None:
    """Keep Ctrl+C, which every process of a terminal gets, from ending in several tracebacks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

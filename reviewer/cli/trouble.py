"""What goes wrong, told on standard error: the user's trouble in a sentence, a bug in the log."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from reviewer.core.errors import NO_ROOM, ReviewerError

USER = 2
"""Exit code for trouble that the user can do something about."""


class ReaderGone(Exception):
    """Nobody reads standard output any more."""


@dataclass
class Outcome:
    """The exit code so far."""

    code: int = 0


@contextmanager
def told() -> Iterator[Outcome]:
    """Turn a ``ReviewerError`` into its sentence and exit code 2; let bugs pass.

    A reader that went away (``reviewer export -o - | head``) is no trouble.
    """
    outcome = Outcome()
    try:
        yield outcome
        if sys.stdout is not None:  # None without a console on Windows
            sys.stdout.flush()
    except ReviewerError as error:
        say(str(error))
        outcome.code = USER
    except (BrokenPipeError, ReaderGone):
        _give_up_output()
    except OSError as error:
        trouble = _of_the_system(error)
        if trouble is None:
            raise
        say(str(trouble))
        outcome.code = USER


def _of_the_system(error: OSError) -> ReviewerError | None:
    """What a user can do about a failure of the system that no file's reader or writer told."""
    from reviewer.core.file_errors import NameTooLong, OutputFull

    if error.errno == errno.ENAMETOOLONG:
        return NameTooLong(path=error.filename)
    if error.errno in NO_ROOM and error.filename is None:
        _give_up_output()
        return OutputFull(reason=error.strerror)
    return None


def _give_up_output() -> None:
    """Write no more: Python flushes standard output once more at its end, which must not fail."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(sentence: str) -> None:
    """Write one sentence as one line to standard error, where there is one."""
    if sys.stderr is not None:
        line = " ".join(sentence.splitlines())
        sys.stderr.write(line.encode(errors="backslashreplace").decode() + "\n")


def report_bug(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Keep a bug in the log and say where it is (an exception hook)."""
    if issubclass(kind, KeyboardInterrupt):
        return
    from reviewer import log

    path = log.write(error)
    if path is None:
        sys.__excepthook__(kind, error, trace)
    else:
        say(f"Reviewer failed ({kind.__name__}) and wrote to {path} what a developer needs.")

"""One start at a time makes the environment; the others wait for it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.setup import tell


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock file; the system lets go of it even when the process is killed.

    Raises `OSError` where the file cannot be made.
    """
    with path.open("a+b") as file:
        if not _take(file.fileno(), wait=False):
            tell.step("another start is preparing Reviewer; waiting for it")
            _take(file.fileno(), wait=True)
        yield


if sys.platform == "win32":
    import msvcrt
    import time

    def _take(descriptor: int, *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.2)
            else:
                return True

else:
    import fcntl

    def _take(descriptor: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

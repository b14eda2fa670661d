"""The log file: made when there is something to write, kept small."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from reviewer import __version__

_LIMIT = 1_000_000
"""Bytes after which the log starts anew; the one before is kept beside it."""


def folder() -> Path:
    """Where the platform keeps logs of programs."""
    from platformdirs import user_log_path

    return user_log_path("Reviewer", appauthor=False)


def details(error: BaseException) -> str:
    """What a developer needs to know of a bug: versions and the traceback."""
    import platform
    import traceback

    trace = "".join(traceback.format_exception(error))
    system = f"{platform.system()} {platform.release()}"
    return f"Reviewer {__version__}, Python {sys.version.split()[0]}, {system}\n\n{trace}"


def write(error: BaseException) -> Path | None:
    """Add an error to the log; give the log's path, or ``None`` where it cannot be written."""
    path = folder() / "reviewer.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LIMIT:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{details(error)}\n")
    except OSError:
        return None
    return path

"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reviewer.core.errors import NO_ROOM, DiskFull, FileIsFolder, FileNotWritable, ReviewerError
from reviewer.core.file_errors import FileIsDatabase
from reviewer.core.reason import Reason
from reviewer.formats.open_databases import BESIDE, is_open

_SQLITE = b"SQLite format 3\0"
"""How every database begins (SQLite's file format, section 1.3)."""


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``target`` only when the block ends well.

    The bytes go to a temporary name in the same folder, are flushed to the disk and renamed; when
    the block raises, the temporary file is removed and ``target`` is as it was. A link is followed;
    a pipe or device is written to directly. A database is never replaced: a slip in a name would
    take every review with it. Raises ``FileIsFolder``, ``FileIsDatabase``, ``FileNotWritable`` or
    ``DiskFull``.
    """
    try:
        mode = _mode(target)
        if mode is not None and stat.S_ISREG(mode) and _is_database(target):
            raise FileIsDatabase(path=target)
        if mode is not None and not stat.S_ISREG(mode):
            with target.open("wb") as stream:
                yield stream
            return
        real = target.resolve()
        temporary = real.with_name(f".{real.name[:100]}.{uuid.uuid4().hex}.part")
        try:
            with temporary.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode))
            temporary.replace(real)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _sync_folder(real.parent)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise write_failure(target, error) from error


def write_whole(target: Path, data: bytes) -> None:
    """Write a file in one go, otherwise like :func:`replacing`."""
    with replacing(target) as stream:
        stream.write(data)


def write_failure(target: Path, error: OSError) -> ReviewerError:
    """Say in the user's words why the system did not write ``target``."""
    if error.errno in NO_ROOM:
        return DiskFull(path=target)
    if isinstance(error, FileNotFoundError):
        return FileNotWritable(
            path=target, reason=Reason("there is no folder {folder}", folder=target.parent)
        )
    return FileNotWritable(path=target, reason=error.strerror or str(error))


def _mode(target: Path) -> int | None:
    """Type and permissions of what stands at ``target``; ``None`` when nothing does."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise FileIsFolder(path=target)
    return mode


def _is_database(target: Path) -> bool:
    """Whether a file is a database, or one of those that SQLite keeps beside it."""
    if is_open(target):
        return True
    for beside in BESIDE:
        if target.name.endswith(beside):
            main = target.with_name(target.name.removesuffix(beside))
            return main.is_file() and _is_database(main)
    try:
        with target.open("rb") as stream:
            return stream.read(len(_SQLITE)) == _SQLITE
    except PermissionError:
        return False  # what may not be read may still be replaced


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too, where the system lets a folder be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

"""An XLSX workbook that is written into a stream, as all of ours are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from xlsxwriter import Workbook


@contextmanager
def workbook(stream: BinaryIO, *, constant_memory: bool = False) -> Iterator[Workbook]:
    """Give a workbook whose words stay words; it goes into the stream when the block ends.

    With ``constant_memory`` rows must be written in their order. Raises ``OSError`` where the
    stream takes no more.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    options = {
        "constant_memory": constant_memory,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    try:
        with Workbook(_QuietAfterFailure(stream), options) as book:
            yield book
    except FileCreateError as error:
        if isinstance(error.__context__, OSError):
            raise error.__context__ from None
        raise


class _QuietAfterFailure:
    """A stream that complains once.

    The archive inside XlsxWriter is left open when writing fails, and tries to end itself when it
    is collected: a second complaint then, which nobody could take, would be printed by Python.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._failed = False

    def write(self, data: bytes) -> int:
        if self._failed:
            return len(data)
        try:
            return self._stream.write(data)
        except OSError:
            self._failed = True
            raise

    def flush(self) -> None:
        if not self._failed:
            self._stream.flush()

    def tell(self) -> int:
        return self._stream.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return place if self._failed else self._stream.seek(place, whence)

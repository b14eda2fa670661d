"""A workbook in a stream: what a full disk does."""

import errno
import gc
import io
import sys

import pytest

from reviewer.formats.workbook_writing import workbook


class Full(io.BytesIO):
    """A disk with little room."""

    def write(self, data: object) -> int:
        if self.tell() > 500:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)  # type: ignore[arg-type]


def test_words_stay_words() -> None:
    from openpyxl import load_workbook

    stream = io.BytesIO()
    with workbook(stream) as book:
        book.add_worksheet("a").write_row(0, 0, ["=1+1", "https://example.org", "12"])
    (row,) = load_workbook(stream)["a"].values
    assert row == ("=1+1", "https://example.org", "12")


@pytest.mark.parametrize("constant_memory", [False, True])
def test_a_full_disk_is_told_once(monkeypatch: pytest.MonkeyPatch, constant_memory: bool) -> None:
    later: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", later.append)
    with pytest.raises(OSError, match="No space left"):  # noqa: SIM117
        with workbook(Full(), constant_memory=constant_memory) as book:
            book.add_worksheet("a").write(0, 0, "words")
    gc.collect()
    assert later == []

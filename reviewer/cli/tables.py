"""Tables for people: columns that stand under each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lay rows out under their headers; a column of numbers stands to the right.

    A header that ends in a blank names a column of words, which stands to the left.
    """
    widths = [
        max(len(row[column].rstrip()) for row in (headers, *rows)) for column in range(len(headers))
    ]
    left = [header.endswith(" ") for header in headers]
    for row in (headers, *rows):
        cells = (
            cell.rstrip().ljust(width) if to_left else cell.rjust(width)
            for cell, width, to_left in zip(row, widths, left, strict=True)
        )
        yield "  ".join(cells).rstrip()


def duration(seconds: float) -> str:
    """Time in hours and minutes, such as ``1:05``."""
    minutes = round(seconds / 60)
    return f"{minutes // 60}:{minutes % 60:02}"


def number(value: float | None, digits: int = 2) -> str:
    """A figure, or a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}"

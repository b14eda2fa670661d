"""The heights of all rows: exact where a row was laid out, estimated elsewhere.

Rows come in chunks. A chunk that nobody looked at is worth its number of rows times an average
taken from a few of them, so that 100,000 rows cost a fraction of a millisecond to begin with. The
sums over chunks stand in a Fenwick tree (P. Fenwick, 1994), so that a place is found and a height
corrected in logarithmic time.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

_CHUNK = 32
_SAMPLES = 48


class RowHeights:
    """Heights in pixels of ``count`` rows; ``estimate`` guesses the height of one row."""

    def __init__(self, count: int, estimate: Callable[[int], int]) -> None:
        self._count = count
        self._estimate = estimate
        self._chunks: dict[int, array[int]] = {}
        step = max(1, count // _SAMPLES)
        sample = [estimate(index) for index in range(0, count, step)]
        average = sum(sample) / max(1, len(sample))
        self._sums = _Fenwick(
            [round(average * min(_CHUNK, count - first)) for first in range(0, count, _CHUNK)]
        )

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self._sums.total

    def height(self, index: int) -> int:
        """The height of a row as far as it is known."""
        return self._chunk(index // _CHUNK)[index % _CHUNK]

    def set(self, index: int, height: int) -> None:
        """Note the exact height of a row."""
        chunk = self._chunk(index // _CHUNK)
        change = height - chunk[index % _CHUNK]
        if change:
            chunk[index % _CHUNK] = height
            self._sums.add(index // _CHUNK, change)

    def top(self, index: int) -> int:
        """Where a row begins; ``top(count)`` is the total."""
        number, rest = divmod(index, _CHUNK)
        if not rest:
            return self._sums.before(number)
        chunk = self._chunk(number)
        return self._sums.before(number) + sum(chunk[:rest])

    def at(self, y: int) -> tuple[int, int]:
        """The row that holds ``y`` and how far below its top ``y`` lies; clamped to the rows.

        Raises ``IndexError`` when there are no rows.
        """
        if not self._count:
            raise IndexError(y)
        y = max(0, y)
        number = self._sums.find(y)
        chunk = self._chunk(number)
        rest = y - self._sums.before(number)
        last = len(chunk) - 1
        for place, height in enumerate(chunk):
            if rest < height or place == last:
                return number * _CHUNK + place, min(rest, height)
            rest -= height
        raise AssertionError(number)

    def _chunk(self, number: int) -> array[int]:
        chunk = self._chunks.get(number)
        if chunk is None:
            first = number * _CHUNK
            rows = range(first, min(first + _CHUNK, self._count))
            chunk = self._chunks[number] = array("i", map(self._estimate, rows))
            before = self._sums.before(number + 1) - self._sums.before(number)
            self._sums.add(number, sum(chunk) - before)
        return chunk


class _Fenwick:
    """Numbers that change, with the sum of the first ``n`` and the place where a sum is reached."""

    def __init__(self, values: list[int]) -> None:
        self._size = len(values)
        self._tree = [0, *values]
        for place in range(1, self._size + 1):
            parent = place + (place & -place)
            if parent <= self._size:
                self._tree[parent] += self._tree[place]
        self.total = sum(values)

    def add(self, index: int, change: int) -> None:
        """Add ``change`` to the number at ``index``."""
        self.total += change
        place = index + 1
        while place <= self._size:
            self._tree[place] += change
            place += place & -place

    def before(self, index: int) -> int:
        """The sum of the numbers before ``index``."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def find(self, amount: int) -> int:
        """The index at which the running sum first passes ``amount``; the last one at most."""
        place = 0
        step = 1 << self._size.bit_length()
        while step:
            if place + step <= self._size and self._tree[place + step] <= amount:
                place += step
                amount -= self._tree[place]
            step >>= 1
        return min(place, self._size - 1)

"""Whom to pair with whom, so that all pairs together gain most."""

from __future__ import annotations

from collections.abc import Sequence


def assign(gains: Sequence[Sequence[int]]) -> list[int | None]:
    """Pair rows with columns, each once at most, so that the pairs' gains add up to the most.

    ``gains`` has a row for each row and a number, 0 or more, for each column; the answer names each
    row's column. What gains nothing is not paired. Whole numbers, however large, so that no
    rounding decides between sums that are equal.

    Kuhn's method, a row at a time along the shortest augmenting path (Jonker and Volgenant, 1987):
    for r rows and c columns in the order of r² c steps, where r is the smaller number.
    """
    if not gains or not gains[0]:
        return [None] * len(gains)
    rows, columns = len(gains), len(gains[0])
    if rows > columns:
        turned: list[int | None] = [None] * rows
        for column, row in enumerate(assign(list(zip(*gains, strict=True)))):
            if row is not None:
                turned[row] = column
        return turned
    owners = _owners(gains, columns)
    found: list[int | None] = [None] * rows
    for column, row in enumerate(owners):
        if row is not None and gains[row][column]:
            found[row] = column
    return found


def _owners(gains: Sequence[Sequence[int]], columns: int) -> list[int | None]:
    """The row that each column goes to; every row gets one."""
    row_price, column_price = [0] * len(gains), [0] * columns
    owners: list[int | None] = [None] * columns
    for newcomer in range(len(gains)):
        # The shortest way from the newcomer to each column, over rows that would have to move on.
        distance = [
            -gain - price for gain, price in zip(gains[newcomer], column_price, strict=True)
        ]
        came_from: list[int | None] = [None] * columns
        is_open = list(range(columns))
        settled: list[tuple[int, int]] = []
        while True:
            at = min(is_open, key=distance.__getitem__)
            walked, owner = distance[at], owners[at]
            if owner is None:
                break
            is_open.remove(at)
            settled.append((at, owner))
            for column in is_open:
                way = walked - gains[owner][column] - row_price[owner] - column_price[column]
                if way < distance[column]:
                    distance[column], came_from[column] = way, at
        row_price[newcomer] += walked
        for column, owner in settled:
            column_price[column] -= walked - distance[column]
            row_price[owner] += walked - distance[column]
        _hand_on(owners, came_from, at, newcomer)
    return owners


def _hand_on(
    owners: list[int | None], came_from: Sequence[int | None], column: int, newcomer: int
) -> None:
    """Give each column of a path to the row of the column before it, the first to the newcomer."""
    at: int | None = column
    while at is not None:
        before = came_from[at]
        owners[at] = newcomer if before is None else owners[before]
        at = before

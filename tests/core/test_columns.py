"""Rows that are kept by column are rows like any others."""

from __future__ import annotations

import pytest

from reviewer.core.columns import Columns, cells_of

ROWS = [("a", "1"), ("b", "2"), ("c", "3")]


def test_the_rows_come_back_as_they_were() -> None:
    rows = Columns([["a", "b", "c"], ["1", "2", "3"]])
    assert list(rows) == ROWS
    assert list(rows[1:]) == ROWS[1:]
    assert rows[-1] == ROWS[-1]
    assert len(rows) == 3
    with pytest.raises(IndexError):
        rows[3]


def test_a_column_of_them_is_the_same_as_of_a_list_of_rows() -> None:
    rows = Columns([["a", "b", "c"], ["1", "2", "3"]])
    assert cells_of(rows, 1) == cells_of(ROWS, 1) == ["1", "2", "3"]


def test_columns_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="equally long"):
        Columns([["a"], ["1", "2"]])

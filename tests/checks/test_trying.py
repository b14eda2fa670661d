"""A pattern tried on rows: matches in context, a slow one stopped."""

import pytest

from reviewer.checks.settings import Pattern
from reviewer.checks.trying import Match, Tried, try_pattern
from reviewer.core.errors import PatternInvalid

ROWS = [(1, "Kota di mana dia lahir."), (2, "Hujan."), (4, "di mana, di mana")]


def test_matches_come_with_what_stands_around_them() -> None:
    tried = try_pattern(Pattern("", r"\bdi mana\b", ""), ROWS, 0.1)

    assert tried.matches[0] == Match(1, "Kota ", "di mana", " dia lahir.")
    assert [it.row for it in tried.matches] == [1, 4, 4]
    assert (tried.total, tried.slow_row) == (3, None)


def test_a_slow_pattern_names_the_row_it_was_stopped_in() -> None:
    rows = [(1, "b"), (2, "a" * 60 + "c"), (3, "b")]

    assert try_pattern(Pattern("", r"(a|aa)+$|b", ""), rows, 0.05) == Tried(
        (Match(1, "", "b", ""),), 1, 2
    )


def test_matches_beyond_two_hundred_are_counted() -> None:
    tried = try_pattern(Pattern("", "a", ""), [(1, "a" * 150), (2, "a" * 150)], 0.1)

    assert (len(tried.matches), tried.total) == (200, 300)


def test_what_is_no_expression_is_told_even_without_rows() -> None:
    with pytest.raises(PatternInvalid):
        try_pattern(Pattern("", "(", ""), [], 0.1)


def test_it_can_be_given_up() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        try_pattern(Pattern("", "a", ""), ROWS, 0.1, stop)

import pytest

from reviewer.checks.patterns import matches
from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings, Pattern
from reviewer.core.annotation import Severity
from reviewer.core.errors import PatternInvalid
from reviewer.core.finding import AlignedUnit

SLOW = Pattern("slow", r"(a|aa)+$", "never")


def test_a_slow_pattern_is_stopped_and_the_others_go_on() -> None:
    quick = Pattern("quick", "b", "a b", severity=Severity.MAJOR)
    unit = AlignedUnit(1, "a" * 60 + "b", "")

    found = list(run([unit], CheckSettings(patterns=(SLOW, quick)), only=["patterns"]))

    assert {it.message for it in found} == {
        "The pattern slow took too long and was stopped in this row",
        "b: a b",
    }
    assert next(it for it in found if it.message == "b: a b").severity is Severity.MAJOR


def test_one_that_is_stopped_again_and_again_is_given_up() -> None:
    units = [AlignedUnit(row, "a" * 60 + "b", "") for row in range(1, 9)]
    quick = Pattern("quick", "b", "a b")
    settings = CheckSettings(patterns=(SLOW, quick), pattern_seconds=0.02)

    found = list(run(units, settings, only=["patterns"]))

    assert [it.row for it in found if "stopped in this row" in it.message] == [1, 2]
    assert [it.row for it in found if "after this" in it.message] == [3]
    assert [it.row for it in found if it.message == "b: a b"] == list(range(1, 9))


def test_a_pattern_for_the_english_reads_the_english() -> None:
    pattern = Pattern("case", "THE", "the", language="en", ignore_case=True)

    (found,) = run([AlignedUnit(1, "the", "the")], CheckSettings(patterns=(pattern,)))

    assert [it.language for it in found.spans] == ["en"]


def test_what_is_no_pattern_is_the_users_trouble() -> None:
    with pytest.raises(PatternInvalid, match="“bad” cannot be read"):
        matches(Pattern("bad", "(", ""), "text", 0.1)


def test_empty_matches_are_none() -> None:
    assert matches(Pattern("empty", "x*", ""), "axx", 0.1) == [(1, 3)]

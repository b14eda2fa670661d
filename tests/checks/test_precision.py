"""What a finding is worth: measured first, learned after."""

import re
from pathlib import Path

import pytest

from reviewer.checks.catalogue import CHECKS
from reviewer.checks.precision import is_known, precision


@pytest.mark.parametrize("check", [it.name for it in CHECKS])
def test_decisions_move_it_between_never_and_always(check: str) -> None:
    assert 0 < precision(check, 0, 5) < precision(check) < precision(check, 5, 0) < 1
    assert precision(check, 0, 10_000) < 0.01
    assert precision(check, 10_000, 0) > 0.99


def test_eight_decisions_weigh_as_much_as_the_measurement() -> None:
    assert precision("unknown") == 0.5
    assert precision("unknown", 8, 0) == 0.75
    assert precision("names", 0, 8) == precision("names") / 2


def test_a_decision_is_known_where_nothing_was_measured() -> None:
    assert is_known("names")
    assert not is_known("glossary")
    assert is_known("glossary", 0, 1)


def test_the_page_tells_the_same_figures() -> None:
    page = (Path(__file__).parents[2] / "docs" / "checks.md").read_text("utf-8")
    table = re.findall(r"^\| ([a-z, ]+) \| (0\.\d\d) \|", page, re.MULTILINE)
    told = {name: float(p) for names, p in table for name in names.split(", ")}
    others = told.pop("all others")

    assert {it.name: told.get(it.name, others) for it in CHECKS} == {
        it.name: precision(it.name) for it in CHECKS
    }

"""Every example of docs/checks.md, run."""

import re

import pytest

from reviewer.checks.catalogue import CHECKS
from reviewer.checks.run import run
from tests.checks.examples import CHECK_PAGES, SETTINGS, Example, examples


@pytest.mark.parametrize("example", examples(), ids=lambda it: f"{it.check}-{it.units[0].article}")
def test_example_finds_what_the_page_says(example: Example) -> None:
    found = list(run(example.units, SETTINGS, only=[example.check]))

    assert [it.message for it in found] == list(example.finds)
    if example.suggests:
        assert set(example.suggests) <= {it.suggestion for it in found}
    if example.severity:
        assert {it.severity.value for it in found} == {example.severity}


def test_every_check_has_a_section() -> None:
    sections = re.findall(r"^## (\w+)", CHECK_PAGES, re.MULTILINE)

    assert sorted(sections) == sorted(check.name for check in CHECKS)

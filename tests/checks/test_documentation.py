"""Every example of docs/checks.md, run."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from reviewer.checks.catalogue import CHECKS
from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings, Correction, Pattern
from reviewer.core.finding import AlignedUnit
from reviewer.core.glossary import Term

PAGE = Path(__file__).parents[2] / "docs" / "checks.md"
CHECK_PAGES = PAGE.read_text("utf-8").partition("\n# On the command line")[0]
SETTINGS = CheckSettings(
    glossary=(Term("ceasefire", ("gencatan senjata",), ("penghentian tembakan",)),),
    memory=(Correction("Homyim", "Hmeimim", "", "Aleppo"),),
    patterns=(Pattern("where", r"\bdi mana\b", "rarely the right relative word"),),
)


class Example(NamedTuple):
    check: str
    units: tuple[AlignedUnit, ...]
    finds: tuple[str, ...]
    suggests: tuple[str, ...]
    severity: str


def _examples() -> list[Example]:
    found = []
    for section in re.split(r"^## ", CHECK_PAGES, flags=re.MULTILINE)[1:]:
        check = section.split("\n", 1)[0].strip()
        for block in re.findall(r"^```\n(.*?)^```", section, re.DOTALL | re.MULTILINE):
            lines = [line.split(":", 1) for line in block.splitlines()]
            values = [(key, _unescaped(value.removeprefix(" "))) for key, value in lines]

            def all_of(wanted: str, values: list[tuple[str, str]] = values) -> tuple[str, ...]:
                return tuple(value for key, value in values if key == wanted)

            rows = zip(all_of("id")[0].split(" | "), all_of("en")[0].split(" | "), strict=True)
            units = tuple(AlignedUnit(n, a, e) for n, (a, e) in enumerate(rows, 1))
            finds = tuple(it for it in all_of("finds") if it != "nothing")
            severity = "".join(all_of("severity"))
            found.append(Example(check, units, finds, all_of("suggests"), severity))
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\[ux]([0-9a-f]{4}|[0-9a-f]{2})", lambda it: chr(int(it[1], 16)), text)


@pytest.mark.parametrize("example", _examples(), ids=lambda it: f"{it.check}-{it.units[0].article}")
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

"""The examples of docs/checks.md."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

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
    """Rows, and what the page says that a check finds in them."""

    check: str
    units: tuple[AlignedUnit, ...]
    finds: tuple[str, ...]
    suggests: tuple[str, ...]
    severity: str


def examples() -> list[Example]:
    """All examples in the order of the page."""
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

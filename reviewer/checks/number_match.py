"""Which numbers of a row have no equal on the other side; read by `numbers` and `dates` alike."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from reviewer.checks.check import Mark
from reviewer.checks.number_words import CARDINALS, MONTHS
from reviewer.checks.quantities import Quantity, Strength, quantities
from reviewer.checks.reading import Reading, Side
from reviewer.core.fuzzy import Levenshtein

_DIGIT = re.compile(r"\d")
HALF_DAY = 720
ROUNDING = 0.005


class Mismatch(NamedTuple):
    """A number of the article and one of the English that differ, or one that stands alone."""

    ours: Quantity | None
    theirs: Quantity | None


def shown(reading: Reading, mismatch: Mismatch) -> tuple[dict[str, str], tuple[Mark, ...]]:
    """The words of a mismatch as a message's fields, and where they stand, the article's first."""
    fields: dict[str, str] = {}
    marks: list[Mark] = []
    sides = (
        ("article", reading.article, mismatch.ours),
        ("english", reading.english, mismatch.theirs),
    )
    for side, (name, words, it) in enumerate(sides):
        if it:
            fields[name] = words.text[it.start : it.end]
            marks.append(Mark(side, it.start, it.end))
    return fields, tuple(marks)


def numbers_of(reading: Reading) -> tuple[list[Quantity], list[Quantity]]:
    """All numbers of the article and of the English; read once."""
    found: tuple[list[Quantity], list[Quantity]] | None = reading.memo.get("quantities")
    if found is None:
        found = (quantities(reading.article), quantities(reading.english))
        reading.memo["quantities"] = found
    return found


def mismatches(reading: Reading) -> list[Mismatch]:
    """Compare the numbers of a row; worked out once for all checks that ask."""
    found: list[Mismatch] | None = reading.memo.get("mismatches")
    if found is None:
        found = reading.memo["mismatches"] = _mismatches(reading)
    return found


def has_digits(reading: Reading) -> bool:
    """Say whether either side has a digit."""
    found: bool | None = reading.memo.get("digits")
    if found is None:
        found = reading.memo["digits"] = bool(
            _DIGIT.search(reading.article.text) or _DIGIT.search(reading.english.text)
        )
    return found


def _mismatches(reading: Reading) -> list[Mismatch]:
    article, english = reading.article, reading.english
    if not article.text or not english.text:
        return []
    if not has_digits(reading):
        ours_count = not article.vocabulary.isdisjoint(CARDINALS["id"])
        if not ours_count or english.vocabulary.isdisjoint(CARDINALS["en"]):
            return []
    ours, theirs = numbers_of(reading)
    ours_left = _left_over(ours, [*theirs, *_months(english)])
    theirs_left = _left_over(theirs, [*ours, *_months(article)])
    # Where digits are left over on one side only, a loose match on the other side is not believed;
    # neither is one on each side.
    if bool(theirs_left) != bool(ours_left) or not theirs_left:
        ours_strict = _left_over(ours, [it for it in theirs if it.strength] + _months(english))
        theirs_strict = _left_over(theirs, [it for it in ours if it.strength] + _months(article))
        if theirs_left:
            ours_left = ours_strict
        elif ours_left:
            theirs_left = theirs_strict
        elif _digits_alone(ours_strict) and _digits_alone(theirs_strict):
            ours_left, theirs_left = ours_strict, theirs_strict
    return _paired(ours_left, theirs_left)


def _months(side: Side) -> list[Quantity]:
    """Month names as numbers: 17/6 is June 17."""
    names = MONTHS[side.language]
    return [
        Quantity((names[lower],), side.starts[index], side.starts[index], Strength.SUPPORT)
        for index in side.capitals
        if (lower := side.lowers[index]) in names
    ]


def _digits_alone(left: list[Quantity]) -> bool:
    return len(left) == 1 and left[0].strength is Strength.DIGITS


def _left_over(some: list[Quantity], others: list[Quantity]) -> list[Quantity]:
    """Those of some numbers that need a counterpart and have none among the others."""
    values = {other.values[0] for other in others}
    return [
        it
        for it in some
        if it.strength
        and it.values[0] not in values
        and not any(same(it, other) for other in others)
    ]


def same(one: Quantity, two: Quantity) -> bool:
    """Say whether two numbers may be meant as one: by value, as a time of day, as a short year."""
    if math.isclose(one.values[0], two.values[0], rel_tol=1e-9):
        return True
    if one.figures == two.figures and not set(one.values).isdisjoint(two.values):
        return True
    if one.minutes >= 0 or two.minutes >= 0:
        for a in _times(one):
            for b in _times(two):
                if (a - b) % HALF_DAY == 0:
                    return True
    return _short_year(one, two) or _short_year(two, one)


def _times(it: Quantity) -> list[int]:
    if it.minutes >= 0:
        return [it.minutes]
    hour = it.values[0]
    return [int(hour * 60)] if hour <= 24 and hour == int(hour) else []


def _short_year(full: Quantity, short: Quantity) -> bool:
    year, rest = full.values[0], short.values[0]
    return 1900 <= year < 2100 and year % 100 == rest and len(short.figures) == 2


def _paired(ours: list[Quantity], theirs: list[Quantity]) -> list[Mismatch]:
    """Pair what is left over, digits with digits first and the most alike first."""
    possible = sorted(
        (
            (
                -min(one.strength, two.strength),
                Levenshtein.normalized_distance(_figures(one), _figures(two)),
                one,
                two,
            )
            for one in ours
            for two in theirs
        ),
        key=lambda it: it[:2],
    )
    found: list[Mismatch] = []
    for _, _, one, two in possible:
        if one in ours and two in theirs:
            found.append(Mismatch(one, two))
            ours.remove(one)
            theirs.remove(two)
    # "6-foot-6" for "6,6": the second 6 says nothing that the first one has not said.
    told = {it.values[0] for pair in found for it in pair if it}
    found += [Mismatch(it, None) for it in ours if _tells(it, told)]
    found += [Mismatch(None, it) for it in theirs if _tells(it, told)]
    return found


def _tells(it: Quantity, told: set[float]) -> bool:
    """Say whether a number without counterpart is worth a finding of its own."""
    return it.strength is Strength.DIGITS and it.values[0] not in told


def _figures(it: Quantity) -> str:
    return it.figures or f"{it.values[0]:.0f}"


def is_rounding(one: Quantity, two: Quantity) -> bool:
    """Say whether one number is the other one rounded, within half of one per cent."""
    a, b = one.values[0], two.values[0]
    if not a or not b or abs(a - b) > ROUNDING * max(abs(a), abs(b)):
        return False
    return _figures_of(a) != _figures_of(b)


def _figures_of(value: float) -> int:
    """Count the significant figures: 2,000 has one, 1,998 has four."""
    return len(f"{value:.10g}".split("e")[0].replace(".", "").strip("0"))

"""Numbers that differ by value, are missing or added."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.checks.check import Hit
from reviewer.checks.dates import is_date_or_time
from reviewer.checks.loose_numbers import differing
from reviewer.checks.number_match import Mismatch, is_rounding, mismatches, shown
from reviewer.checks.quantities import Quantity, Strength, written
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.checks.units import converted
from reviewer.core.annotation import Severity

DIFFERS = "{article} (Indonesian) – {english} (English): different numbers"
ROUNDED = "{article} (Indonesian) – {english} (English): rounded"
ADDED = "{article} (Indonesian): no such number in the English"
MISSING = "{english} (English): no such number in the Indonesian"
TEMPLATES = (DIFFERS, ROUNDED, ADDED, MISSING)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the numbers of a row, other than dates and times, without an equal."""
    for mismatch in mismatches(reading):
        if not is_date_or_time(reading, mismatch) and not converted(reading, mismatch):
            yield _hit(reading, mismatch)
    for mismatch in differing(reading):
        yield _hit(reading, mismatch)


def _hit(reading: Reading, mismatch: Mismatch) -> Hit:
    ours, theirs = mismatch
    fields, marks = shown(reading, mismatch)
    if not ours or not theirs:
        return Hit(
            reading.row,
            ADDED if ours else MISSING,
            fields,
            marks,
            category="Accuracy/Addition" if ours else "Accuracy/Omission",
        )
    if is_rounding(ours, theirs):
        return Hit(reading.row, ROUNDED, fields, marks, severity=Severity.NEUTRAL)
    return Hit(reading.row, DIFFERS, fields, marks, _suggestion(reading, theirs))


def _suggestion(reading: Reading, theirs: Quantity) -> str | None:
    """Write the English number the way the Indonesian one is written."""
    if theirs.strength is not Strength.DIGITS:
        return None
    text = reading.english.text[theirs.start : theirs.end]
    if text.isdecimal():
        return text
    if text.replace(".", "").replace(",", "").isdecimal():
        return written(theirs.values[0], "id")
    return None

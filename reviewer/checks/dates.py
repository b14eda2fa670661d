"""Dates, weekdays, months and times of day that differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.number_match import Mismatch, mismatches, shown
from reviewer.checks.number_words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from reviewer.checks.quantities import Quantity, Strength
from reviewer.checks.reading import Reading, Side, Word
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity

MONTH = "{article} (Indonesian) – {english} (English): different months"
WEEKDAY = "{article} (Indonesian) – {english} (English): different days of the week"
DATE = "{article} (Indonesian) – {english} (English): different dates"
TIME = "{article} (Indonesian) – {english} (English): different times"
ZONES = "{article} (Indonesian) – {english} (English): times of different zones"
ADDED = "{article} (Indonesian): no such date or time in the English"
MISSING = "{english} (English): no such date or time in the Indonesian"
TEMPLATES = (MONTH, WEEKDAY, DATE, TIME, ZONES, ADDED, MISSING)

_MONTH_WORDS = {
    language: "|".join(sorted(names, key=len, reverse=True)) for language, names in MONTHS.items()
}
_MONTH_NEAR = {
    language: (
        re.compile(rf"(?:\b(?:{names})\.?(?: \d{{1,2}}(?:st|nd|rd|th)?,?)? ?-?)$", re.IGNORECASE),
        re.compile(rf"(?:st|nd|rd|th)?(?: of)?[ -](?:{names})\b", re.IGNORECASE),
    )
    for language, names in _MONTH_WORDS.items()
}
_YEAR_BEFORE = re.compile(
    r"\b(?:tahun|sejak|hingga|sampai|antara|in|since|until|of|from|between|by|year|early|late|the)"
    r"(?: tahun)? ?$",
    re.IGNORECASE,
)
_CLOCK_BEFORE = re.compile(r"\b(?:pukul|jam|at|pkl\.?) ?$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(
    r" ?(?:a\.?m\b|p\.?m\b|o['’]clock|pagi\b|siang\b|sore\b|petang\b|malam\b|wib\b|wita\b|wit\b"
    r"|gmt\b|utc\b|b?est\b|edt\b|pst\b|bst\b|waktu\b)",
    re.IGNORECASE,
)
_ZONE = re.compile(r" ?\(?(WIB|WITA|WIT|GMT|UTC|BST|EST|EDT|PST|PDT|CET|CEST|JST|IST|AEST)\b")
_HOURS = {"WIB": 7, "WITA": 8, "WIT": 9, "GMT": 0, "UTC": 0, "BST": 1, "EST": -5, "EDT": -4}
_HOURS |= {"PST": -8, "PDT": -7, "CET": 1, "CEST": 2, "JST": 9, "AEST": 10}
_DOUBTFUL = frozenset(("may", "march", "sun", "sat", "wed", "mar", "minggu", "mei", "des"))
_DAY = 24 * 60


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the months, weekdays, dates and times of a row that differ."""
    if not reading.unit.article or not reading.unit.english:
        return
    yield from _named(reading, MONTHS, MONTH, MONTH_NAMES)
    yield from _named(reading, WEEKDAYS, WEEKDAY, WEEKDAY_NAMES)
    for mismatch in mismatches(reading):
        if is_date_or_time(reading, mismatch):
            yield _hit(reading, mismatch)


def is_date_or_time(reading: Reading, mismatch: Mismatch) -> bool:
    """Say whether a number that differs is part of a date or a time of day."""
    ours, theirs = mismatch
    return bool(
        (ours and (_is_date(reading.article, ours) or _is_time(reading.article, ours)))
        or (theirs and (_is_date(reading.english, theirs) or _is_time(reading.english, theirs)))
    )


def _is_date(side: Side, it: Quantity) -> bool:
    if it.strength is not Strength.DIGITS:
        return False
    text = side.text
    before, after = text[max(0, it.start - 24) : it.start], text[it.end : it.end + 16]
    month_before, month_after = _MONTH_NEAR[side.language]
    if month_before.search(before) or month_after.match(after):
        return True
    if before[-1:] == "/" or after[:1] == "/":
        return True
    is_year = it.end - it.start == 4 and 1900 <= it.values[0] < 2100
    return is_year and bool(_YEAR_BEFORE.search(before))


def _is_time(side: Side, it: Quantity) -> bool:
    if it.strength is not Strength.DIGITS:
        return False
    before, after = side.text[max(0, it.start - 8) : it.start], side.text[it.end : it.end + 10]
    if _CLOCK_AFTER.match(after):
        return True
    return it.minutes >= 0 and bool(_CLOCK_BEFORE.search(before))


def _hit(reading: Reading, mismatch: Mismatch) -> Hit:
    ours, theirs = mismatch
    fields, marks = shown(reading, mismatch)
    if not ours or not theirs:
        category = "Accuracy/Addition" if ours else "Accuracy/Omission"
        template = ADDED if ours else MISSING
        return Hit(reading.row, template, fields, marks, category=category)
    template, severity = DATE, None
    if _is_time(reading.article, ours) or _is_time(reading.english, theirs):
        template = TIME
        if _same_moment(reading, ours, theirs):
            template, severity = ZONES, Severity.NEUTRAL
    text = fields["english"]
    suggestion = text if text.isdecimal() else None
    return Hit(reading.row, template, fields, marks, suggestion, severity)


def _same_moment(reading: Reading, ours: Quantity, theirs: Quantity) -> bool:
    """Say whether two times that name their zones are the same moment."""
    zones = [
        _ZONE.match(side.text, it.end)
        for side, it in ((reading.article, ours), (reading.english, theirs))
    ]
    if not zones[0] or not zones[1] or min(ours.minutes, theirs.minutes) < 0:
        return False
    if zones[0][1] not in _HOURS or zones[1][1] not in _HOURS:
        return False
    here = ours.minutes - 60 * _HOURS[zones[0][1]]
    there = theirs.minutes - 60 * _HOURS[zones[1][1]]
    return (here - there) % (_DAY // 2) == 0


def _named(
    reading: Reading,
    names: dict[str, dict[str, float]],
    template: str,
    written: tuple[str, ...],
) -> Iterator[Hit]:
    """Compare months or weekdays by name: those of one side only, pair by pair."""
    ours = _mentioned(reading.article, names["id"])
    if not ours:
        return
    theirs = _mentioned(reading.english, names["en"])
    here, there = Counter(n for n, _ in ours), Counter(n for n, _ in theirs)
    once_each = len(ours) == len(theirs)
    ours = [it for it in ours if not there[it[0]] or (once_each and here[it[0]] > there[it[0]])]
    theirs = [it for it in theirs if not here[it[0]] or (once_each and there[it[0]] > here[it[0]])]
    for (_, one), (number, two) in zip(ours, theirs, strict=False):
        yield Hit(
            reading.row,
            template,
            {"article": one.text, "english": two.text},
            (Mark(0, one.start, one.end), Mark(1, two.start, two.end)),
            written[number - 1],
        )


def _mentioned(side: Side, names: dict[str, float]) -> list[tuple[int, Word]]:
    """Months or weekdays of a side; words such as "May" and "Minggu" only where no sentence begins.

    A month that begins a sentence counts when a number follows.
    """
    if names.keys().isdisjoint(side.folds):
        return []
    found = []
    for index in side.capitals:
        lower = side.lowers[index]
        number = names.get(lower) or names.get(lower[:-2])
        if number is None:
            continue
        word = side.word(index)
        if lower in _DOUBTFUL and side.is_initial(index) and not _number_follows(side, word):
            continue
        found.append((int(number), word))
    return found


def _number_follows(side: Side, word: Word) -> bool:
    return side.text[word.end : word.end + 2].strip()[:1].isdecimal()

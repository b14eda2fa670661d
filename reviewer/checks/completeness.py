"""Sentences without counterpart, and rows much too short or too long for their counterpart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.boilerplate import is_boilerplate

NO_ENGLISH = "{words}: no counterpart in the English"
NO_INDONESIAN = "{words}: no counterpart in the Indonesian"
SHORT = "The Indonesian has {here} words, the English {there}: much shorter"
LONG = "The Indonesian has {here} words, the English {there}: much longer"
TEMPLATES = (NO_ENGLISH, NO_INDONESIAN, SHORT, LONG)

# Indonesian news has about 1.16 characters for each of the English. The logarithm of the ratio
# spreads by about 0.6 over the root of the length in characters, and by 0.1 however long the text.
RATIO = 1.158
SPREAD = 1.0
FLOOR = 0.12
LIMIT = 2.9  # spreads from the middle at which a row is reported
FEWER_LIMIT = 1.9  # the same where the shorter side has fewer sentences too
LEAST = 25  # characters of the longer side
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])[\"”’)]*\s+(?=[\"“‘(]?[^\W\d_])|\n")


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Compare how much the two sides of a row say."""
    ours, theirs = reading.unit.article, reading.unit.english
    here, there = len(ours.strip()), len(theirs.strip())
    if here and there:
        if max(here, there) >= LEAST:
            yield from _lengths(reading, here, there)
        return
    number = 0 if here else 1
    side = (reading.article, reading.english)[number]
    if not any(word.lower.isalpha() for word in side.words) or is_boilerplate(side.text):
        return
    words = side.text if len(side.text) <= 60 else side.text[:59] + "…"
    yield Hit(
        reading.row,
        NO_INDONESIAN if number else NO_ENGLISH,
        {"words": words.strip()},
        (Mark(number, 0, len(side.text)),),
        category="Accuracy/Omission" if number else "Accuracy/Addition",
    )


def _lengths(reading: Reading, here: int, there: int) -> Iterator[Hit]:
    away = math.log(here / (there * RATIO))
    spread = math.hypot(SPREAD / math.sqrt(min(here, there) + 1), FLOOR)
    if abs(away) < FEWER_LIMIT * spread:
        return
    if abs(away) < LIMIT * spread:
        ours, theirs = _sentences(reading.unit.article), _sentences(reading.unit.english)
        if ours == theirs or (ours > theirs) != (away > 0):
            return
    fields = {"here": str(len(reading.article.words)), "there": str(len(reading.english.words))}
    yield Hit(
        reading.row,
        LONG if away > 0 else SHORT,
        fields,
        (Mark(0, 0, len(reading.article.text)), Mark(1, 0, len(reading.english.text))),
        category="Accuracy/Addition" if away > 0 else "Accuracy/Omission",
    )


def _sentences(text: str) -> int:
    return len(_SENTENCE_END.findall(text.strip())) + 1

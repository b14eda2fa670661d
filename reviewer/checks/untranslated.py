"""English left in the Indonesian, or Indonesian left in the English: rows and runs of words.

Word lists decide, not a language guesser: a guess about a few words is wrong too often, and takes
250 ms to be ready.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings
from reviewer.checks.tables import words

ENGLISH = "{words}: English in the Indonesian"
INDONESIAN = "{words}: Indonesian in the English"
TEMPLATES = (ENGLISH, INDONESIAN)

LEAST = 3.0  # worth of a run that is reported
COPIED = 1.5  # worth of a run that is reported when it stands word by word on the other side
HEADLINE = 2.5  # worth of a whole row with capitals that is no title, from six words on
COPIED_WORDS = 5  # and how many words it must have
CAPITAL = 0.5  # worth of a word with a capital: in titles and names foreign words are at home
OWN = 1.5  # what a word of the side's own language costs
SHOWN = 60


_CONTRACTION = re.compile(r"(?:[a-z]+(?:['’](?:re|ve|ll|d|m)|n['’]t)|[a-z]+['’]s)$")


class _Run(NamedTuple):
    worth: float
    first: int
    last: int
    small: int = 0  # words without capital in it, at home in no title


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find runs of words that belong to the other language."""
    english, indonesian = words("english"), words("indonesian")
    for number, side, foreign, own, template in (
        (0, reading.article, english, indonesian, ENGLISH),
        (1, reading.english, indonesian, english, INDONESIAN),
    ):
        if not side.vocabulary & foreign:
            continue
        run = _best_run(side, foreign, own)
        if run and (_is_long(run) or _is_all(side, run) or _is_copied(reading, number, run)):
            start, end = side.words[run.first].start, side.words[run.last].end
            text = side.text[start:end]
            shown = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
            yield Hit(reading.row, template, {"words": shown}, (Mark(number, start, end),))


def _best_run(side: Side, foreign: frozenset[str], own: frozenset[str]) -> _Run | None:
    """Find the run of words with the greatest worth (Kadane's algorithm)."""
    best: _Run | None = None
    worth, first, small = 0.0, 0, 0
    contracts = side.language == "id"
    for index, lower in enumerate(side.lowers):
        if lower in foreign or (contracts and not lower.isalpha() and _CONTRACTION.match(lower)):
            text = side.texts[index]
            capital = text[0].isupper() and not side.is_initial(index)
            if worth <= 0:
                worth, first, small = 0.0, index, 0
            worth += CAPITAL if capital else 1.0
            small += text[0].islower()
            if best is None or worth > best.worth:
                best = _Run(worth, first, index, small)
        elif lower in own:
            worth -= OWN
    return best


def _is_long(run: _Run) -> bool:
    """Say whether a run is too long to be a title or the name of an institution."""
    return run.worth >= LEAST and (run.small > 1 or run.worth > LEAST + 1)


def _is_all(side: Side, run: _Run) -> bool:
    """Say whether a short side is of the other language as a whole, such as "Source link".

    Where most words have a capital it is a title, which may well be left as it is.
    """
    if run.first != 0 or run.last != len(side.words) - 1 or run.worth < 2:
        return False
    capitals = sum(word.text[0].isupper() for word in side.words)
    if run.worth >= HEADLINE and len(side.words) > COPIED_WORDS:
        return True
    return capitals * 2 <= len(side.words) and run.worth * 2 > len(side.words)


def _is_copied(reading: Reading, number: int, run: _Run) -> bool:
    """Say whether a run, with the names around it, stands on the other side as it is."""
    sides = (reading.article, reading.english)
    side, other = sides[number], sides[1 - number]
    if side.texts == other.texts and run.worth >= COPIED and run.small > 1:
        return True
    if (
        run.worth < COPIED
        or run.small < 2
        or other.text.find(side.text[side.words[run.first].start :][:8]) < 0
    ):
        return False
    first, last = run.first, run.last
    lowers, there = side.lowers, " ".join(other.lowers)
    while first > 0 and " ".join(lowers[first - 1 : last + 1]) in there:
        first -= 1
    while last + 1 < len(lowers) and " ".join(lowers[first : last + 2]) in there:
        last += 1
    return last - first + 1 >= COPIED_WORDS and " ".join(lowers[first : last + 1]) in there

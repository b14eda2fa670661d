"""Names that differ from their counterpart, have none, or are spelt two ways in an article.

A capitalised word of the article that no list knows and that the English does not have is suspect;
its likeness to the names of the English that are left over says which of them it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reviewer.checks import spellings
from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import (
    fold,
    is_english,
    is_indonesian,
    is_known_name,
    renderings,
    stripped,
)
from reviewer.checks.number_words import MONTHS, WEEKDAYS
from reviewer.checks.reading import Reading, Side, Word
from reviewer.checks.settings import CheckSettings
from reviewer.checks.spellings import earlier_spelling, joined_otherwise
from reviewer.core.annotation import Severity
from reviewer.core.fuzzy import ratio

DIFFERS = "{article} (Indonesian) – {english} (English): spelt differently"
VARIANT = "{article} (Indonesian) – {english} (English): two spellings of one sound"
OTHER = "{article} (Indonesian) – {english} (English): different names"
ALONE = "{article} (Indonesian): no such name in the English"
MISSING = "{english} (English): no such name in the Indonesian"
TEMPLATES = (DIFFERS, VARIANT, OTHER, ALONE, MISSING, *spellings.TEMPLATES)

ALIKE = 50.0  # of 100: an unknown word this like a left-over name stands for it
KNOWN_ALIKE = 78.0  # the same where some list knows the word
LOWER_ALIKE = 60.0  # the same where the word has no capital
TAKEN_ALIKE = 55.0  # the same where the name stands elsewhere in the row as well
COGNATE_ALIKE = 60.0  # of spellings made alike: an Indonesian word this like a name renders it
SHORTEST = 3

_CONTRACTED = re.compile(r".+(?:'(?:ve|re|m|d|ll|s)|n't)")
_CALENDAR = MONTHS["en"].keys() | WEEKDAYS["en"].keys()  # the check for dates compares them
_ADDRESS = re.compile(r"mrs?|ms|miss|[djs]r|sir|st|prof|gov|sen|rep|lt|capt|sgt|col|gen")
_ENDINGS = ("s", "es", "n", "an", "ian", "ans", "ians", "ese", "i", "is", "er", "ers", "ish", "ic")
_SOUNDS = (
    *(("ph", "f"), ("th", "t"), ("kh", "h"), ("dh", "d"), ("gh", "g"), ("sh", "s"), ("sy", "s")),
    *(("ch", "k"), ("ck", "k"), ("qu", "k"), ("oe", "u"), ("ou", "u"), ("oo", "u"), ("dj", "j")),
    *(("tj", "c"), ("x", "ks"), ("q", "k"), ("c", "k"), ("y", "i"), ("w", "v"), ("z", "s")),
    *(("j", "i"), ("ae", "e"), ("'", "")),
)


class Name(NamedTuple):
    """A word that may be a name: as it stands, and folded without clitic or possessive."""

    word: Word
    key: str


class Pair(NamedTuple):
    """Two names that may stand for each other, and how alike they are (0 to 100)."""

    alike: float
    ours: Name
    theirs: Name


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the names of a row that have no equal on the other side."""
    if not reading.unit.article or not reading.unit.english:
        return
    yield from joined_otherwise(reading)
    if settings.known_names:
        yield from earlier_spelling(reading, settings)
    theirs = _english_left_over(reading)
    ours = _article_left_over(reading, bool(theirs))
    if not ours and not theirs:
        return
    pairs, alone = _paired(reading, ours, theirs)
    taken = {pair.theirs.word.start for pair in pairs}
    for pair in sorted(pairs, key=lambda it: it.ours.word.start):
        yield _differs(reading, pair)
    left = [name for name in theirs if name.word.start not in taken]
    for name in alone:
        if any(_inflected(name.key, other.key) for other in left):
            continue
        if left or not reading.article.is_initial(reading.article.starts.index(name.word.start)):
            yield _alone(reading, name, left)
    for name in left:
        if not name.word.text.isupper() and not _rendered(name.key, reading.article):
            yield _missing(reading, name)


def _capitalised(side: Side) -> Iterator[Name]:
    for index in side.capitals:
        if len(side.texts[index]) >= SHORTEST:
            yield _name(side, index)


def _name(side: Side, index: int) -> Name:
    return Name(side.word(index), stripped(fold(side.lowers[index])))


def _english_left_over(reading: Reading) -> list[Name]:
    """Names of the English that the Indonesian has neither as they are nor translated."""
    side, here = reading.english, reading.article.folds
    found = []
    for index in side.capitals:
        if len(side.texts[index]) < SHORTEST:
            continue
        key = stripped(fold(side.lowers[index]))
        if key in here or key in _CALENDAR or is_english(key):
            continue
        if _CONTRACTED.fullmatch(key) or _ADDRESS.fullmatch(key):
            continue
        if key not in reading.article.joined and key not in _translations(reading):
            found.append(_name(side, index))
    return found


def _translations(reading: Reading) -> frozenset[str]:
    """English words that may stand for one of the row's Indonesian names."""
    return frozenset().union(*(renderings(word) for word in reading.article.folds))


def _article_left_over(reading: Reading, lower_too: bool) -> list[Name]:
    """Words of the Indonesian that may be names and that the English does not have."""
    side, there = reading.article, reading.english.folds
    found = []
    for index in range(len(side.texts)) if lower_too else side.capitals:
        lower = side.lowers[index]
        if len(lower) < SHORTEST:
            continue
        key = stripped(fold(lower))
        if key in there or is_indonesian(key) or is_indonesian(lower) or renderings(key):
            continue
        if key.isalpha() and key not in reading.english.joined:
            found.append(_name(side, index))
    return found


def _paired(
    reading: Reading, ours: list[Name], theirs: list[Name]
) -> tuple[list[Pair], list[Name]]:
    """Pair the left-over names, the most alike first; and give the unknown ones without a pair."""
    possible = [
        Pair(alike, one, two) for one in ours for two in theirs if (alike := _alike(one, two))
    ]
    pairs: list[Pair] = []
    used: set[int] = set()
    for pair in sorted(possible, key=lambda it: -it.alike):
        if pair.ours.word.start not in used and -1 - pair.theirs.word.start not in used:
            pairs.append(pair)
            used |= {pair.ours.word.start, -1 - pair.theirs.word.start}
    alone = [name for name in ours if name.word.start not in used and _unknown(name)]
    for name in tuple(alone):
        twin = _twin(reading.english, name)
        if twin:
            pairs.append(twin)
            alone.remove(name)
    return pairs, alone


def _alike(ours: Name, theirs: Name) -> float:
    """Say how alike two left-over names are; 0 when they are not, or when one renders the other."""
    if not ours.word.text[0].isupper():
        least = LOWER_ALIKE
    else:
        least = ALIKE if _unknown(ours) else KNOWN_ALIKE
    alike = ratio(ours.key, theirs.key)
    if alike < least:
        alike = ratio(sound(ours.key), sound(theirs.key))
    return 0.0 if alike < least or _inflected(ours.key, theirs.key) else alike


def _twin(side: Side, name: Name) -> Pair | None:
    """A name that the English has and the Indonesian has elsewhere, much like this one."""
    best: Pair | None = None
    for other in _capitalised(side):
        alike = ratio(name.key, other.key)
        if _inflected(name.key, other.key) or alike < TAKEN_ALIKE:
            continue
        if best is None or alike > best.alike:
            best = Pair(alike, name, other)
    return best


def _unknown(name: Name) -> bool:
    """Say whether no list has the word, and it is no abbreviation."""
    return name.word.text[0].isupper() and not is_known_name(name.key) and not is_english(name.key)


def _inflected(one: str, two: str) -> bool:
    """Say whether two names are one in two forms, such as Bolivia and Bolivians."""
    stem = min(one, two, key=len)
    other = max(one, two, key=len)
    return other.startswith(stem) and other[len(stem) :] in _ENDINGS


def _rendered(key: str, article: Side) -> bool:
    """Say whether some known Indonesian word of the row is a cognate of an English name."""
    like = sound(key)
    for word in article.folds:
        if _inflected(word, key):
            return True
        if len(word) > 3 and ratio(like, sound(word)) >= COGNATE_ALIKE:
            return True
    return False


@lru_cache(maxsize=65536)
def sound(key: str) -> str:
    """Spell a folded name the way most transliterations come together."""
    for letters, one in _SOUNDS:
        key = key.replace(letters, one)
    return re.sub(r"(.)\1+", r"\1", key)


def _differs(reading: Reading, pair: Pair) -> Hit:
    ours, theirs = pair.ours.word, pair.theirs.word
    variant = sound(pair.ours.key) == sound(pair.theirs.key)
    suggestion = _possessive_off(theirs.text)
    clitic = fold(ours.lower)[len(pair.ours.key) :]
    return Hit(
        reading.row,
        VARIANT if variant else DIFFERS,
        {"article": ours.text, "english": suggestion},
        (
            Mark(0, ours.start, ours.end),
            Mark(1, theirs.start, theirs.start + len(suggestion)),
        ),
        suggestion + clitic,
        Severity.NEUTRAL if variant else None,
    )


def _possessive_off(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _alone(reading: Reading, name: Name, left: list[Name]) -> Hit:
    word = name.word
    mark = Mark(0, word.start, word.end)
    if len(left) != 1:
        return Hit(reading.row, ALONE, {"article": word.text}, (mark,), None, Severity.MINOR)
    other = left.pop().word
    text = _possessive_off(other.text)
    return Hit(
        reading.row,
        OTHER,
        {"article": word.text, "english": text},
        (mark, Mark(1, other.start, other.start + len(text))),
        text,
    )


def _missing(reading: Reading, name: Name) -> Hit:
    word = name.word
    text = _possessive_off(word.text)
    return Hit(
        reading.row,
        MISSING,
        {"english": text},
        (Mark(1, word.start, word.start + len(text)),),
        None,
        Severity.MINOR,
    )

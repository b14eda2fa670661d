"""What the check for names says of the names that it found, as hits."""

from __future__ import annotations

from typing import NamedTuple

from reviewer.checks import spellings
from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import fold
from reviewer.checks.reading import Reading, Word
from reviewer.checks.sounds import sound_alike
from reviewer.core.annotation import Severity

DIFFERS = "{article} (Indonesian) – {english} (English): spelt differently"
VARIANT = "{article} (Indonesian) – {english} (English): two spellings of one sound"
OTHER = "{article} (Indonesian) – {english} (English): different names"
ALONE = "{article} (Indonesian): no such name in the English"
MISSING = "{english} (English): no such name in the Indonesian"
TEMPLATES = (DIFFERS, VARIANT, OTHER, ALONE, MISSING, *spellings.TEMPLATES)


class Name(NamedTuple):
    """A word that may be a name: as it stands, and folded without clitic or possessive."""

    word: Word
    key: str


class Pair(NamedTuple):
    """Two names that may stand for each other, and how alike they are (0 to 100)."""

    alike: float
    ours: Name
    theirs: Name


def differs(reading: Reading, pair: Pair) -> Hit:
    """Two names that stand for each other and are spelt differently."""
    ours, theirs = pair.ours.word, pair.theirs.word
    variant = sound_alike(pair.ours.key, pair.theirs.key)
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


def alone(reading: Reading, name: Name, left: list[Name]) -> Hit:
    """A name of the article that the English has not; the one name in ``left`` stands for it, and
    is taken from there."""
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


def missing(reading: Reading, name: Name) -> Hit:
    """A name of the English that the article has not."""
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

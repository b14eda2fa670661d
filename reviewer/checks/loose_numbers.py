"""Number words that differ, of kinds that are often loose talk: "keempat" for "third".

*Kedua* is also "both", and "a second" also a time; so they are compared only where each side has
one that nothing on the other side supports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.number_match import Mismatch, numbers_of
from reviewer.checks.quantities import Quantity, Strength
from reviewer.checks.reading import Reading, Side

_ENGLISH = frozenset(
    (
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
        *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
        *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
    )
)
_INDONESIAN = frozenset(
    (
        *("kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"),
        *("kesembilan", "kesepuluh"),
    )
)
# What else the Indonesian may say for one of the English, and the reverse.
_INSTEAD = {"first": ("awal", "mula", "perdana", "dulu"), "second": ("detik", "lagi", "runner")}
_MAGNITUDES = (
    re.compile(r"\b(?:se)?(?:ribu|(juta)|(mil[iy]ar)|(tril(?:iun|yun)))(?:an)?\b", re.I),
    re.compile(r"\b(?:thousand|(million)|(billion)|(trillion))s?\b", re.I),
)
_ENGLISH_MAGNITUDES = frozenset(
    (
        *("thousand", "million", "billion", "trillion"),
        *("thousands", "millions", "billions", "trillions"),
    )
)
_BOTH = frozenset(("both", "two", "second", "pair", "couple", "twin", "twins", "they", "them"))


def differing(reading: Reading) -> Iterator[Mismatch]:
    """The one ordinal, and the one magnitude without digits, of each side that differ."""
    if it := _ordinals(reading):
        yield it
    if it := _magnitudes(reading):
        yield it


def _magnitudes(reading: Reading) -> Mismatch | None:
    ours, theirs = _MAGNITUDES
    if reading.english.vocabulary.isdisjoint(_ENGLISH_MAGNITUDES):
        return None
    if not theirs.search(reading.english.text) or not ours.search(reading.article.text):
        return None
    found = []
    for side, numbers, pattern in zip(
        (reading.article, reading.english), numbers_of(reading), (ours, theirs), strict=True
    ):
        counted = [(it.start, it.end) for it in numbers if it.strength]
        loose = [
            it
            for it in pattern.finditer(side.text)
            if not any(start <= it.start() < end for start, end in counted)
        ]
        if len(loose) != 1:
            return None
        value = 1000.0 ** ((loose[0].lastindex or 0) + 1)
        found.append(Quantity((value,), loose[0].start(), loose[0].end(), Strength.SUPPORT))
    return Mismatch(found[0], found[1]) if found[0].values != found[1].values else None


def _ordinals(reading: Reading) -> Mismatch | None:
    article, english = reading.article, reading.english
    if article.vocabulary.isdisjoint(_INDONESIAN) or english.vocabulary.isdisjoint(_ENGLISH):
        return None
    ours, theirs = numbers_of(reading)
    here = [it for it in ours if _is_ordinal(it, article, _INDONESIAN) and _is_alone(it, theirs)]
    there = [it for it in theirs if _is_ordinal(it, english, _ENGLISH) and _is_alone(it, ours)]
    if len(here) != 1 or len(there) != 1:
        return None
    if here[0].values[0] == 2 and not english.vocabulary.isdisjoint(_BOTH):
        return None
    word = english.text[there[0].start : there[0].end].lower()
    if any(it.startswith(_INSTEAD.get(word, ("\n",))) for it in article.vocabulary):
        return None
    return Mismatch(here[0], there[0])


def _is_ordinal(it: Quantity, side: Side, ordinals: frozenset[str]) -> bool:
    """Say whether a number is one of the words, and no part of a compound (twenty-first)."""
    words = side.text[it.start : it.end].lower().split()
    return (
        it.strength is Strength.SUPPORT
        and words[0] in ordinals
        and (side.text[it.start - 1 : it.start] != "-")
    )


def _is_alone(it: Quantity, others: list[Quantity]) -> bool:
    return all(it.values[0] != value for other in others for value in other.values)

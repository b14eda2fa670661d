"""Ordinals in words that differ: "keempat" for "third".

They are often loose talk (*kedua* is also "both", "a second" also a time), so they are compared
only where each side has one that nothing on the other side supports.
"""

from __future__ import annotations

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
_BOTH = frozenset(("both", "two", "second", "pair", "couple", "twin", "twins", "they", "them"))


def differing(reading: Reading) -> Mismatch | None:
    """The one ordinal of the article and the one of the English that nothing supports, if both
    are there."""
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

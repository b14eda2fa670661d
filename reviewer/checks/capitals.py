"""Capitals inside a sentence, and sentences that begin without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reviewer.checks.capital_words import (
    BODIES,
    HONOURED,
    NOUNS,
    OFFICES_AND_PARTS,
    SMALL_WORDS,
)
from reviewer.checks.check import Mark
from reviewer.checks.lexicon import forms, is_indonesian, is_known_name, renderings
from reviewer.checks.reading import Reading, Side
from reviewer.checks.tables import words

_OPENING = re.compile(r"(?<=[^\W\d_] )[“\"]([^\W\d_]+)")
_AFTER_QUOTE = re.compile(r",[”\"] ([^\W\d_]+)")
_SMALL = re.compile(r"(?<=[^\W\d_]{4}\. )[a-z][^\W\d_]*")
NEAR = 0.25  # of a side: further off, a name of the English is no counterpart
_VERBAL = (
    *(("meng", ""), ("meng", "k"), ("meny", "s"), ("mem", ""), ("mem", "p"), ("men", "")),
    *(("men", "t"), ("me", ""), ("ber", ""), ("ter", ""), ("diper", ""), ("di", "")),
)
_SMALL_AFTER = re.compile(r"\. [a-z]")  # the quick look before the careful one


class Found(NamedTuple):
    """A word whose first letter is of the wrong size: a capital, or a small letter."""

    mark: Mark
    capital: bool
    suggestion: str


def capitals(reading: Reading) -> Iterator[Found]:
    """Find the capitals out of place of a row; the English only serves to compare."""
    article, english = reading.article, reading.english
    if not article.text:
        return
    seen: set[int] = set()
    for match in _wrong_openings(article, english):
        seen.add(match.start(1))
        yield _small(match[1], match.start(1))
    for index in _lone_capitals(article, english):
        word = article.word(index)
        if word.start not in seen:
            yield _small(word.text, word.start)
    for number, side in ((0, article), (1, english)):
        for match in _SMALL.finditer(side.text) if _SMALL_AFTER.search(side.text) else ():
            text = match[0]
            mark = Mark(number, match.start(), match.end())
            yield Found(mark, False, text[0].upper() + text[1:])
    first = _first_letter(article)
    if first is not None and _first_letter(english) is not None:
        there = english.text[_first_letter(english) or 0]
        word = article.word(0)
        # A mark such as iPhone keeps its small letter, and the English may begin with it as well.
        written_so = word.text[1:] != word.lower[1:] or word.text in english.texts
        small = article.text[first].islower() and there.isupper() and word.start == first
        if small and not written_so:
            mark = Mark(0, word.start, word.end)
            yield Found(mark, False, word.text[0].upper() + word.text[1:])


def _small(word: str, start: int) -> Found:
    return Found(Mark(0, start, start + len(word)), True, word[0].lower() + word[1:])


def _first_letter(side: Side) -> int | None:
    """Where the side's first letter stands, if nothing but opening marks is before it."""
    for place, sign in enumerate(side.text):
        if sign.isalpha():
            return place
        if sign not in " \"“”'‘(":
            return None
    return None


def _wrong_openings(article: Side, english: Side) -> Iterator[re.Match[str]]:
    """Quotations that begin with a capital right after a word, where the English has none."""
    if any(sign in article.text for sign in '“"'):
        ours = list(_OPENING.finditer(article.text))
        theirs = [match[1] for match in _OPENING.finditer(english.text)]
        capitals_there = sum(word[0].isupper() for word in theirs)
        suspects = [
            match for match in ours if match[1][0].isupper() and _plain(match[1].lower(), english)
        ]
        if len(suspects) > capitals_there and english.text:
            yield from suspects
        for match in _AFTER_QUOTE.finditer(article.text):
            if match[1][0].isupper() and _plain(match[1].lower(), english):
                yield match


def _lone_capitals(article: Side, english: Side) -> Iterator[int]:
    """Ordinary words with a capital between two without.

    Words that no name holds by itself are sure; for the others the English must have fewer capitals
    without counterpart, or none near the same place.
    """
    found: list[int] = []
    sure: list[int] = []
    texts = article.texts
    if _is_headline(article):
        return
    for index in article.capitals:
        lower = article.lowers[index]
        if index == 0 or texts[index][1:] != lower[1:]:
            continue
        small_there = lower in english.texts and texts[index] not in english.texts
        if not (small_there or _plain(lower, english)):
            continue
        if article.is_initial(index) or not _is_between_blanks(article, index):
            continue
        sure_word = _never_named(lower)
        # Within a name nothing is sure, beside one a small word is.
        if _names_around(article, index) <= sure_word:
            (sure if sure_word or small_there else found).append(index)
    yield from sure
    if not (found and english.text):
        return
    ours, theirs = _unmatched(article, english), _unmatched(english, article)
    if len(ours) - len(sure) > len(theirs) or len(_runs(article)) - len(sure) > len(_runs(english)):
        yield from found
    else:
        for index in found:
            place = index / len(texts)
            if not any(abs(place - it.place) < NEAR for it in theirs):
                yield index


def _is_headline(article: Side) -> bool:
    """Say whether most ordinary words have a capital, so that none of them tells anything."""
    if len(article.capitals) * 2 <= len(article.texts):
        return False
    known = words("indonesian")
    rest = [n for n in range(1, len(article.texts)) if article.lowers[n] in known]
    large = sum(article.texts[n][0].isupper() and not article.is_initial(n) for n in rest)
    return large > 1 and large * 2 > len(rest)


def _is_between_blanks(article: Side, index: int) -> bool:
    """Say whether a word stands by itself; of one that is said twice (orang-orang) the first."""
    before = article.starts[index - 1] + len(article.texts[index - 1])
    start, end = article.starts[index], article.starts[index] + len(article.texts[index])
    if article.text[before:start] not in (" ", ", "):
        return False
    if article.text[end : end + 1] != "-":
        return True
    return "".join(article.texts[index + 1 : index + 2]).startswith(article.lowers[index])


def _names_around(article: Side, index: int) -> int:
    """Count the neighbours that may make one name, or one title, with a word: 0 to 2."""
    texts = article.texts
    before = texts[index - 1][0].isupper() and texts[index - 1] != "Anda"
    end = article.starts[index] + len(texts[index])
    after = index + 1 < len(texts) and texts[index + 1][0].isupper() and texts[index + 1] != "Anda"
    if after:
        return before + (article.text[end : end + 1] != ",")
    if not before:
        return 0
    if article.is_initial(index - 1):
        return not _begins_plainly(article.lowers[index - 1])
    return 1 + _begins_plainly(article.lowers[index - 1])


def _begins_plainly(word: str) -> bool:
    """Say whether a word with a capital is no name: it begins a sentence or stands in a title."""
    return (
        (word in words("indonesian") or _never_named(word))
        and word not in BODIES
        and not is_known_name(word)
        and not renderings(word)
    )


def _never_named(word: str) -> bool:
    """Say whether a word stands in no name by itself: small words and verbs."""
    return word in SMALL_WORDS or (_is_verbal(word) and word not in NOUNS)


@lru_cache(maxsize=4096)
def _is_verbal(word: str) -> bool:
    """Say whether a word is a verb by its prefix and the root that is left."""
    known = words("indonesian")
    for prefix, swallowed in _VERBAL:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > 2:
            stems = [swallowed + rest, rest]
            stems += [it.removesuffix(end) for it in stems for end in ("kan", "i", "an")]
            if any(len(it) > 2 and it in known for it in stems):
                return True
    return False


def _plain(word: str, english: Side) -> bool:
    """Say whether an Indonesian word needs no capital, whatever it means."""
    return (
        is_indonesian(word)
        and word not in HONOURED
        and word not in BODIES
        and word not in OFFICES_AND_PARTS
        and english.folds.isdisjoint(forms(word))
        and not is_known_name(word)
        and not renderings(word)
    )


class _Run(NamedTuple):
    """Capitalised words in a row, folded, and where in the side they stand (0 to 1)."""

    words: list[str]
    place: float


def _runs(side: Side) -> list[_Run]:
    """The runs of capitalised words that begin no sentence."""
    found: list[_Run] = []
    last = -2
    for index in side.capitals:
        if side.texts[index] == "I" or side.is_initial(index):
            continue
        if index != last + 1:
            found.append(_Run([], index / len(side.texts)))
        found[-1].words.extend(forms(side.lowers[index]))
        last = index
    return found


def _unmatched(side: Side, other: Side) -> list[_Run]:
    """The capitalised runs of which no word stands on the other side, even translated."""
    there = other.folds
    if side.language == "en":
        there = there.union(*(renderings(word) for word in there))
        return [run for run in _runs(side) if there.isdisjoint(run.words)]
    return [
        run
        for run in _runs(side)
        if all(word not in there and there.isdisjoint(renderings(word)) for word in run.words)
    ]

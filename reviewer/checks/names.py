"""Names that differ from their counterpart, have none, or are spelt two ways in an article.

A capitalised word of the article that no list knows and that the English does not have is suspect;
its likeness to the names of the English that are left over says which of them it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks import name_hits
from reviewer.checks.capital_words import SMALL_WORDS
from reviewer.checks.check import Hit
from reviewer.checks.lexicon import (
    fold,
    forms,
    is_english,
    is_indonesian,
    is_known_name,
    renderings,
    stripped,
)
from reviewer.checks.name_hits import Name, Pair
from reviewer.checks.number_words import MONTHS, WEEKDAYS
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings
from reviewer.checks.sounds import sound, sound_alike
from reviewer.checks.spellings import earlier_spelling, joined_otherwise
from reviewer.core.fuzzy import ratio

ALIKE = 50.0  # of 100: an unknown word this like a left-over name stands for it
KNOWN_ALIKE = 78.0  # the same where some list knows the word
LOWER_ALIKE = 60.0  # the same where the word has no capital
TAKEN_ALIKE = 55.0  # the same where the name stands elsewhere in the row as well
COGNATE_ALIKE = 60.0  # of spellings made alike: an Indonesian word this like a name renders it
CHANCE_ALIKE = 85.0  # the same where the word is short and has no capital: antara, Atlanta
LONG = 9
SHORTEST = 3

_CONTRACTED = re.compile(r".+(?:'(?:ve|re|m|d|ll|s)|n't)")
_CALENDAR = MONTHS["en"].keys() | WEEKDAYS["en"].keys()  # the check for dates compares them
_ADDRESS = re.compile(r"mrs?|ms|miss|[djs]r|sir|st|prof|gov|sen|rep|lt|capt|sgt|col|gen")
_ENDINGS = ("s", "es", "n", "an", "ian", "ans", "ians", "ese", "i", "is", "er", "ers", "ish", "ic")


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
        yield name_hits.differs(reading, pair)
    left = [name for name in theirs if name.word.start not in taken]
    for name in alone:
        if any(_inflected(name.key, other.key) for other in left):
            continue
        if left or not reading.article.is_initial(reading.article.starts.index(name.word.start)):
            yield name_hits.alone(reading, name, left)
    missing = [
        it for it in left if not it.word.text.isupper() and not _rendered(it.key, reading.article)
    ]
    used = {it.ours.word.start for it in pairs} | {it.word.start for it in alone}
    instead = [it for it in ours if it.word.start not in used and it.word.text[0].isupper()]
    if len(missing) == len(instead) == 1:
        alike = ratio(instead[0].key, missing[0].key)
        if alike >= ALIKE:
            yield name_hits.differs(reading, Pair(alike, instead[0], missing.pop()))
        else:
            yield name_hits.alone(reading, instead[0], missing)
    for name in missing:
        yield name_hits.missing(reading, name)
    if not (pairs or alone or left) and (other := _exchanged(reading, ours)):
        yield other


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
        begins = reading.article.is_initial(reading.article.starts.index(name.word.start))
        twin = _twin(reading.english, name, begins=begins)
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


def _twin(side: Side, name: Name, *, begins: bool) -> Pair | None:
    """A name that the English has and the Indonesian has elsewhere, much like this one.

    ``begins`` says that this one begins a sentence.
    """
    best: Pair | None = None
    for other in _capitalised(side):
        alike = ratio(name.key, other.key)
        if _inflected(name.key, other.key) or alike < TAKEN_ALIKE:
            continue
        if begins and is_english(other.key) and _borrowed(name.key, other.key):
            continue
        if best is None or alike > best.alike:
            best = Pair(alike, name, other)
    return best


def _borrowed(indonesian: str, english: str) -> bool:
    """Say whether a word is the English one written the Indonesian way: Fantastik, Eksibisi."""
    return sound_alike(indonesian, english) or (
        indonesian.endswith("si") and english.endswith(("tion", "sion"))
    )


def _unknown(name: Name) -> bool:
    """Say whether no list has the word, and it is no abbreviation."""
    return name.word.text[0].isupper() and not is_known_name(name.key) and not is_english(name.key)


def _inflected(one: str, two: str) -> bool:
    """Say whether two names are one in two forms, such as Bolivia and Bolivians."""
    stem = min(one, two, key=len)
    other = max(one, two, key=len)
    if not other.startswith(stem):
        return False
    ending = other[len(stem) :]
    return ending in _ENDINGS or (ending == "e" and stem.endswith("ism"))


def _rendered(key: str, article: Side) -> bool:
    """Say whether some known Indonesian word of the row is a cognate of an English name."""
    like = sound(key)
    names: set[str] | None = None
    for word in article.folds:
        if _inflected(word, key):
            return True
        alike = ratio(like, sound(word)) if len(word) > 3 else 0.0
        if alike < COGNATE_ALIKE:
            continue
        if alike >= CHANCE_ALIKE or len(key) >= LONG:
            return True
        if names is None:
            names = {it for n in article.capitals for it in forms(article.lowers[n])}
        if word in names:
            return True
    return False


def _exchanged(reading: Reading, ours: list[Name]) -> Hit | None:
    """Find the one name of each side that has no counterpart, though lists know both: "Hamilton"
    for "Boots", which is an ordinary English word as well."""
    article, english = reading.article, reading.english
    if any(2 * len(it.capitals) > len(it.texts) for it in (article, english)):
        return None  # a headline
    here = [it for it in ours if _is_within(article, it) and it.key not in SMALL_WORDS]
    if len(here) != 1:
        return None
    there = [
        it
        for it in _capitalised(english)
        if _is_within(english, it)
        and it.key not in article.folds
        and it.key not in article.joined
        and it.key not in _CALENDAR
        and not (_CONTRACTED.fullmatch(it.key) or _ADDRESS.fullmatch(it.key))
        and it.key not in _translations(reading)
    ]
    if len(there) != 1 or _rendered(there[0].key, article):
        return None
    return name_hits.alone(reading, here[0], there)


def _is_within(side: Side, name: Name) -> bool:
    """Say whether a name is written as one and begins no sentence."""
    text = name.word.text
    return (
        text[0].isupper()
        and not text.isupper()
        and not side.is_initial(side.starts.index(name.word.start))
    )

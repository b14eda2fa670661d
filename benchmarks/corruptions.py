"""Seeded faults for clean rows: each takes a row and gives the Indonesian made wrong, or None."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import NamedTuple


class Corrupted(NamedTuple):
    """The Indonesian with a fault at ``start`` to ``end``."""

    text: str
    start: int
    end: int


Corruption = Callable[[random.Random, str, str], Corrupted | None]
"""Generator, Indonesian, English -> the Indonesian with a fault."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September"),
    *("Oktober", "November", "Desember"),
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu")
MAGNITUDES = ("ribu", "juta", "miliar", "triliun")


def _put(text: str, start: int, end: int, words: str) -> Corrupted:
    return Corrupted(text[:start] + words + text[end:], start, start + len(words))


def _edited(rng: random.Random, word: str, edits: int) -> str:
    letters = list(word)
    for _ in range(edits):
        place = rng.randrange(1, len(letters))
        kind = rng.choice("sidt")
        if kind == "i":
            letters.insert(place, rng.choice(LETTERS))
        elif kind == "d" and len(letters) > 3:
            del letters[place]
        elif kind == "t" and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = rng.choice([it for it in LETTERS if it != letters[place]])
    made = "".join(letters)
    return made if made.lower() != word.lower() else _edited(rng, word, edits)


def name(edits: int) -> Corruption:
    """Misspell a name of four letters or more that both sides have."""

    def corrupt(rng: random.Random, article: str, english: str) -> Corrupted | None:
        there = set(re.findall(r"[^\W\d_]+", english))
        names = [
            it
            for it in re.finditer(r"[^\W\d_]{4,}", article)
            if it[0] in there and it[0][0].isupper() and not it[0].isupper()
        ]
        if not names:
            return None
        chosen = rng.choice(names)
        return _put(article, *chosen.span(), _edited(rng, chosen[0], edits))

    return corrupt


def number(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Change the value of a number in digits, its magnitude, a month or a day of the week."""
    found = list(re.finditer(r"\d+(?:[.,]\d+)*", article))
    for words in (MONTHS, WEEKDAYS, MAGNITUDES):
        found += re.finditer(rf"\b(?:{'|'.join(words)})\b", article)
    if not found:
        return None
    chosen = rng.choice(found)
    for words in (MONTHS, WEEKDAYS, MAGNITUDES):
        if chosen[0] in words:
            other = rng.choice([it for it in words if it != chosen[0]])
            return _put(article, *chosen.span(), other)
    digits = [n for n, sign in enumerate(chosen[0]) if sign.isdigit()]
    place = rng.choice(digits)
    kind = rng.choice(("change", "before", "after", "drop"))
    if kind == "before":
        made = str(rng.randrange(1, 10)) + chosen[0]
    elif kind == "after" and chosen[0].isdigit():
        made = chosen[0] + str(rng.randrange(10))
    elif kind == "drop" and len(digits) > 1 and chosen[0].isdigit() and chosen[0][0] != "0":
        made = chosen[0][:place] + chosen[0][place + 1 :]
    else:
        other = rng.choice([it for it in "123456789" if it != chosen[0][place]])
        made = chosen[0][:place] + other + chosen[0][place + 1 :]
    return _put(article, *chosen.span(), made)


def clause(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Put seven English words in the place of seven Indonesian ones."""
    ours, theirs = list(re.finditer(r"\S+", article)), english.split()
    if len(ours) < 10 or len(theirs) < 7:
        return None
    first, there = rng.randrange(len(ours) - 6), rng.randrange(len(theirs) - 6)
    words = " ".join(theirs[there : there + 7])
    return _put(article, ours[first].start(), ours[first + 6].end(), words)


def whole_row(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Leave the row in English."""
    return Corrupted(english, 0, len(english)) if len(english.split()) > 3 else None


def _at_word(make: Callable[[str], str], least: int = 2) -> Corruption:
    """Change one Indonesian word without capital that stands between blanks."""

    def corrupt(rng: random.Random, article: str, english: str) -> Corrupted | None:
        words = list(re.finditer(rf"(?<= )[a-z]{{{least},}}(?= )", article))
        if not words:
            return None
        chosen = rng.choice(words)
        return _put(article, *chosen.span(), make(chosen[0]))

    return corrupt


def _replaced(pattern: str, words: str) -> Corruption:
    """Put ``words`` in the place of one match of a pattern."""

    def corrupt(rng: random.Random, article: str, english: str) -> Corrupted | None:
        found = list(re.finditer(pattern, article))
        if not found:
            return None
        chosen = rng.choice(found)
        return _put(article, *chosen.span(), chosen.expand(words))

    return corrupt


def _inside(signs: str) -> Corruption:
    """Insert one of some signs between two letters."""

    def corrupt(rng: random.Random, article: str, english: str) -> Corrupted | None:
        places = [it.start() + 1 for it in re.finditer(r"[a-z](?=[a-z])", article)]
        if not places:
            return None
        place = rng.choice(places)
        return _put(article, place, place, rng.choice(signs))

    return corrupt


def homoglyph(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Write one letter of a word in Cyrillic."""
    twins = dict(zip("aeopcxy", "аеорсху", strict=True))
    places = [it.start() + 1 for it in re.finditer(r"[a-z](?=[aeopcxy])", article)]
    if not places:
        return None
    place = rng.choice(places)
    return _put(article, place, place + 1, twins[article[place]])


def mojibake(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Read quotation marks and dashes of UTF-8 as Windows-1252."""
    styled = article.replace('"', "“").replace("'", "’").replace(" - ", " – ")
    if styled.isascii():
        styled = styled.replace("e", "é", 1)
    return Corrupted(styled.encode().decode("cp1252", errors="replace"), 0, len(article))


def phrase(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Say two to five words twice."""
    words = list(re.finditer(r"\S+", article))
    if len(words) < 8:
        return None
    length = rng.randrange(2, 6)
    first = rng.randrange(len(words) - length)
    start, end = words[first].start(), words[first + length - 1].end()
    return _put(article, end, end, " " + article[start:end])


def sentence(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Say the whole row twice."""
    return Corrupted(f"{article} {article}", 0, 2 * len(article) + 1)


def loop(rng: random.Random, article: str, english: str) -> Corrupted | None:
    """Say three words five times."""
    words = list(re.finditer(r"\S+", article))
    if len(words) < 8:
        return None
    first = rng.randrange(len(words) - 3)
    start, end = words[first].start(), words[first + 2].end()
    return _put(article, end, end, (" " + article[start:end]) * 4)


SURFACE: dict[str, Corruption] = {
    "stray marks": _at_word(lambda word: word + ". ."),
    "doubled full stop": _replaced(r"(?<=\w)\.$", ".."),
    "stray full stop at the end": _replaced(r"(?<=\w)\.$", ". ."),
    "doubled comma": _replaced(r", ", ",, "),
    "end mark lost": _replaced(r"(?<=\w)[.?!]$", ""),
    "quotation mark lost": _replaced(r"[“”\"]", ""),
    "quotation mark added": _at_word(lambda word: '"' + word),
    "bracket added": _at_word(lambda word: "(" + word),
    "blank before a comma": _replaced(r"(?<=\w), ", " , "),
    "blank before the end mark": _replaced(r"(?<=\w)([.?!])$", r" \1"),
    "no blank after a comma": _replaced(r"(?<=[a-z]{2}), (?=[a-z])", ","),
    "capital in a sentence": _at_word(str.capitalize, 4),
    "doubled blank": _replaced(r" ", "  "),
    "blank at the edge": _replaced(r"$", " "),
    "tab": _replaced(r" ", "\t"),
    "invisible character": _inside("\u200b\u200d\ufeff\u00ad"),
    "control character": _inside("\x02\x08\x0b\x1f"),
    "replacement character": _inside("\ufffd"),
    "Cyrillic letter": homoglyph,
    "broken encoding": mojibake,
    "word twice": _at_word(lambda word: f"{word} {word}"),
    "phrase twice": phrase,
    "sentence twice": sentence,
    "loop": loop,
}

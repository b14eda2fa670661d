"""Capitals inside a sentence, and sentences that begin without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.checks.check import Mark
from reviewer.checks.lexicon import fold, is_known_name, renderings, stripped
from reviewer.checks.reading import Reading, Side
from reviewer.checks.tables import words

_OPENING = re.compile(r"(?<=[^\W\d_] )[“\"]([^\W\d_]+)")
_AFTER_QUOTE = re.compile(r",[”\"] ([^\W\d_]+)")
_SMALL = re.compile(r"(?<=[^\W\d_]{4}[.!?] )[a-z][^\W\d_]*")
_HONOURED = frozenset(("anda", "tuhan", "allah", "beliau", "mahakuasa", "bapak", "ibu", "saudara"))
_VERBAL = ("meng", "meny", "mem", "men", "ber", "ter", "diper", "di")
_SMALL_AFTER = re.compile(r"[.!?] [a-z]")  # the quick look before the careful one
_SMALL_WORDS = frozenset(
    (
        *("dan", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "oleh", "dalam", "adalah"),
        *("ini", "itu", "tidak", "akan", "telah", "sudah", "atau", "tetapi", "tapi", "karena"),
        *("bahwa", "sebagai", "para", "sebuah", "seorang", "juga", "saat", "ketika", "kata"),
        *("ada", "bisa", "dapat", "harus", "lebih", "sangat", "hanya", "masih", "belum", "bukan"),
        *("mereka", "kami", "kita", "dia", "ia", "saya", "kamu", "antara", "seperti", "setelah"),
        *("sebelum", "sejak", "hingga", "sampai", "selama", "atas", "bawah", "agar", "jika"),
        *("kalau", "maka", "namun", "lalu", "kemudian", "sementara", "sedangkan", "tersebut"),
        *("secara", "tanpa", "terhadap", "tentang", "bagi", "hal", "lain", "lagi", "pun", "saja"),
        *("banyak", "beberapa", "semua", "setiap", "sedang", "serta", "katanya", "ujar", "ujarnya"),
        *("yaitu", "yakni", "apa", "siapa", "mana", "kapan", "mengapa", "bagaimana", "baru"),
        *("tahun", "bulan", "minggu", "orang", "kali", "dua", "tiga", "empat", "satu", "lima"),
    )
)


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
        if article.text[first].islower() and there.isupper() and word.start == first:
            plain = word.lower in words("indonesian")
            if plain and english.lowers[0] in words("english"):
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
    without counterpart.
    """
    found: list[int] = []
    sure: list[int] = []
    text, texts = article.text, article.texts
    if len(article.capitals) * 2 > len(texts):
        return  # a headline
    capital = set(article.capitals)
    for index in article.capitals:
        if index == 0 or not _plain(article.lowers[index], english):
            continue
        word = article.word(index)
        if index - 1 in capital or index + 1 in capital or word.text[1:] != word.lower[1:]:
            continue
        if article.is_initial(index) or text[word.end : word.end + 1] == "-":
            continue
        before = article.starts[index - 1] + len(texts[index - 1])
        if text[before : word.start] in (" ", ", "):
            (sure if _never_named(word.lower) else found).append(index)
    yield from sure
    if found and (
        _groups(article) - len(sure) > _groups(english)
        or _unmatched(article, english) - len(sure) > _unmatched(english, article)
    ):
        yield from found


def _never_named(word: str) -> bool:
    """Say whether a word stands in no name by itself: small words and verbs."""
    return word in _SMALL_WORDS or (len(word) > 5 and word.startswith(_VERBAL))


def _plain(word: str, english: Side) -> bool:
    """Say whether an Indonesian word needs no capital, whatever it means."""
    return (
        word in words("indonesian")
        and word not in _HONOURED
        and word not in english.vocabulary
        and not is_known_name(word)
        and not renderings(word)
    )


def _groups(side: Side) -> int:
    """Count the runs of capitalised words that begin no sentence."""
    return len(_runs(side))


def _runs(side: Side) -> list[list[str]]:
    """The runs of capitalised words that begin no sentence, each word folded."""
    found: list[list[str]] = []
    last = -2
    for index in side.capitals:
        if side.texts[index] == "I" or side.is_initial(index):
            continue
        if index != last + 1:
            found.append([])
        found[-1].append(stripped(fold(side.lowers[index])))
        last = index
    return found


def _unmatched(side: Side, other: Side) -> int:
    """Count the capitalised runs of which no word stands on the other side, even translated."""
    there = other.folds
    if side.language == "en":
        there = there.union(*(renderings(word) for word in there))
        return sum(there.isdisjoint(run) for run in _runs(side))
    return sum(
        all(word not in there and there.isdisjoint(renderings(word)) for word in run)
        for run in _runs(side)
    )

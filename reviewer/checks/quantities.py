"""Numbers of a side: read by value, whatever their separators, magnitudes and words."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from reviewer.checks.number_words import (
    CARDINALS,
    LETTER_MAGNITUDES,
    MAGNITUDES,
    SUPPORTING,
    TEN_WORDS,
)
from reviewer.checks.reading import Side

# A lap time may be torn apart (1: 39.895); S1 to S3 are degrees.
_DIGITS = re.compile(r"(?!(?<=\bS)[123]\b)\d+(?:[.,:]\d+|: \d\d\.\d{3}\b)*|(?<=\d)[^\W\d_]+")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_JOINTS = frozenset({" ", "-", "\u00a0", "\u202f", ""})
_TERMS = {
    language: frozenset(CARDINALS[language])
    | MAGNITUDES[language].keys()
    | SUPPORTING[language].keys()
    | TEN_WORDS.keys()
    for language in ("id", "en")
}
_AND = {"en": "and", "id": "dan"}


class Strength(IntEnum):
    """How much a number needs a counterpart."""

    SUPPORT = 0
    WORD = 1
    DIGITS = 2


class Quantity(NamedTuple):
    """A number: all values it may be read as, the likeliest first, and where it stands.

    ``figures`` are its digits as written, empty for words; a number is read otherwise than first
    only beside another one with the same figures. ``minutes`` since midnight when it may be a time
    of day, else -1.
    """

    values: tuple[float, ...]
    start: int
    end: int
    strength: Strength
    minutes: int = -1
    figures: str = ""


class _Item(NamedTuple):
    text: str
    start: int
    end: int


def quantities(side: Side) -> list[Quantity]:
    """Read all numbers of a side, in order."""
    found: list[Quantity] = []
    items = _items(side)
    index = 0
    while index < len(items):
        quantity, index = _quantity(side, items, index)
        if quantity:
            found.append(quantity)
    return found


def _items(side: Side) -> list[_Item]:
    """Digits and number words of a side in order; what stands between them is looked at later."""
    items: list[_Item] = []
    for match in _DIGITS.finditer(side.text):
        text, start = match[0].lower(), match.start()
        if _is_list(text):  # 17.8.1945 and the like: no one value makes sense
            items += (
                _Item(it[0], start + it.start(), start + it.end())
                for it in re.finditer(r"\d+", text)
            )
        else:
            items.append(_Item(text, start, match.end()))
    terms = _TERMS[side.language]
    if not terms.isdisjoint(side.vocabulary):
        terms |= {_AND[side.language]}
        items += (
            _Item(lower, start, start + len(lower))
            for lower, start in zip(side.lowers, side.starts, strict=True)
            if lower in terms
        )
        items.sort(key=lambda item: item.start)
    return items


def _quantity(side: Side, items: list[_Item], index: int) -> tuple[Quantity | None, int]:
    """Read the number that begins at item ``index``, if one does; and say where to go on."""
    item = items[index]
    language = side.language
    if item.text[0].isdecimal():
        values, end = values_of(item.text, language), item.end
        index += 1
        while index < len(items) and (factor := _magnitude(side, items, index)):
            values = tuple(value * factor for value in values)
            if items[index].text in ("m", "t", "b", "k"):  # metres, tonnes and names as well
                values += values_of(item.text, language)
            end = items[index].end
            index += 1
        clock = _CLOCK.fullmatch(item.text)
        minutes = int(clock[1]) * 60 + int(clock[2]) if clock and end == item.end else -1
        figures = "".join(sign for sign in item.text if sign.isdecimal())
        return Quantity(values, item.start, end, Strength.DIGITS, minutes, figures), index
    if item.text in CARDINALS[language] or (
        item.text in MAGNITUDES[language] and item.text not in LETTER_MAGNITUDES
    ):
        return _from_words(side, items, index)
    support = SUPPORTING[language].get(item.text)
    if support is None:
        return None, index + 1
    index, end = index + 1, item.end
    ten = TEN_WORDS.get(items[index].text) if index < len(items) else None
    if ten and side.text[end : items[index].start] == " ":  # kedua belas, kedua puluh
        support = support + ten if items[index].text == "belas" else support * ten
        index, end = index + 1, items[index].end
    return Quantity((support,), item.start, end, Strength.SUPPORT), index


def _magnitude(side: Side, items: list[_Item], index: int) -> float | None:
    word = items[index].text
    gap = side.text[items[index - 1].end : items[index].start]
    if gap not in _JOINTS or (word in LETTER_MAGNITUDES and gap == "-"):
        return None
    if word in ("m", "t", "b", "k") and gap:
        return None
    return MAGNITUDES[side.language].get(word)


def _from_words(side: Side, items: list[_Item], index: int) -> tuple[Quantity, int]:
    """Add up a run of number words: `dua ratus lima puluh ribu`, `two hundred and fifty`."""
    language = side.language
    total = group = last = 0.0
    first, end = index, items[index].end
    while index < len(items):
        word = items[index].text
        gap = side.text[end : items[index].start]
        if index > first and gap not in _JOINTS:
            break
        if word == _AND[language] and _goes_on(items, index, language, last):
            end = items[index].end
            index += 1
            continue
        if word in CARDINALS[language]:
            value = CARDINALS[language][word]
            if index > first and not _may_follow(last, value):
                break
            if value >= 1000:
                total += value
            else:
                group += value
            last = value
        elif word in TEN_WORDS and language == "id" and 1 <= last <= 9:
            group += 10.0 if word == "belas" else last * 9
            last = 10.0 if word == "puluh" else 11.0
        elif word in MAGNITUDES[language] and word not in LETTER_MAGNITUDES:
            factor = MAGNITUDES[language][word]
            if factor in (100.0, 12.0):
                group += (last or 1.0) * factor - last
                last = 100.0
            else:
                total += (group or 1.0) * factor
                group, last = 0.0, factor
        else:
            break
        end = items[index].end
        index += 1
    value = total + group
    strength = Strength.WORD if value > 1 else Strength.SUPPORT
    if index - first == 1 and value in (100.0, 1000.0, 1e6, 1e9, 1e12, 12.0):
        strength = Strength.SUPPORT  # "a hundred", "ribu" and the like are often loose talk
    return Quantity((value,), items[first].start, end, strength), index


def _goes_on(items: list[_Item], index: int, language: str, last: float) -> bool:
    """Say whether "and" joins two parts of one number: two hundred and fifty."""
    following = items[index + 1].text if index + 1 < len(items) else ""
    return last >= 100 and following in CARDINALS[language]


def _may_follow(last: float, value: float) -> bool:
    """Say whether a number word continues the one before it, as in twenty-one."""
    if last >= 100:
        return value < last
    return last in (10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0) and value < 10


@lru_cache(maxsize=16384)
def values_of(text: str, language: str) -> tuple[float, ...]:
    """Read digits with separators: the reading of the language first, then the other ones.

    Indonesian parts thousands with a full stop and decimals with a comma, English the other way
    round; texts mix the two, so both readings count where both are possible.
    """
    text = text.replace(":", ".")
    if text.isdecimal():
        return (float(text),)
    stops, commas = text.count("."), text.count(",")
    if stops and commas:
        decimal, other = (".", ",") if text.rfind(".") > text.rfind(",") else (",", ".")
        return (float(text.replace(other, "").replace(decimal, ".")),)
    whole = float(re.sub(r"\D", "", text))
    if stops + commas > 1:
        return (whole,)
    decimal_value = float(text.replace(",", "."))
    thousands = "." if language == "id" else ","
    if not _GROUPED.fullmatch(text):
        misgrouped = thousands in text and len(text) - text.index(thousands) > 4
        return (whole if misgrouped else decimal_value,)
    return (whole, decimal_value) if thousands in text else (decimal_value, whole)


def _is_list(text: str) -> bool:
    """Say whether digits are several numbers joined by signs, such as 17.8.1945 or 1:02:30."""
    signs = [sign for sign in text if not sign.isdecimal()]
    if not text[0].isdecimal() or len(signs) < 2 or _GROUPED.fullmatch(text):
        return False
    if len(set(signs)) == 1:
        return True
    return signs.count(signs[-1]) > 1 or ":" in signs


def written(value: float, language: str) -> str:
    """Write a number with the separators of a language, without needless decimals."""
    text = f"{value:,.10f}".rstrip("0").rstrip(".") if value < 1e15 else f"{value:.0f}"
    if language == "id":
        return text.translate(str.maketrans(",.", ".,"))
    return text

"""Words, as an editor means them when marking.

A word is a run of letters, digits and the marks on them. Single hyphens, apostrophes and dots hold
it together where they stand inside: "al-Nusra", "kupu-kupu", "don't", "U.S.", "14.30", "1,5". The
ranges are code points, end-exclusive; only the neighbourhood of the offset is read, so that a long
text costs no more than a short one.
"""

from __future__ import annotations

import unicodedata

Range = tuple[int, int]

_HYPHENS_AND_APOSTROPHES = frozenset("-\u2010\u2011'\u2019")
_NUMBER_SIGNS = frozenset(",:")
_ZERO_WIDTH_SPACE = "\u200b"


def word_at(text: str, offset: int) -> Range | None:
    """The word that holds ``offset``, or ends there; ``None`` where no word is."""
    if 0 <= offset < len(text):
        word = _covering(text, offset)
        if word:
            return word
    return _covering(text, offset - 1) if 0 < offset <= len(text) else None


def next_word(text: str, offset: int) -> Range | None:
    """The first word that starts at ``offset`` or after it."""
    offset = max(0, offset)
    if 0 < offset < len(text):
        word = _covering(text, offset)
        if word and word[0] < offset:
            offset = word[1]
    while offset < len(text):
        if _is_base(text[offset]):
            return offset, _end(text, offset, offset)
        offset += 1
    return None


def previous_word(text: str, offset: int) -> Range | None:
    """The last word that ends at ``offset`` or before it."""
    offset = min(offset, len(text))
    if 0 < offset < len(text):
        word = _covering(text, offset)
        if word and word[0] < offset:
            offset = word[0]
    while offset > 0:
        word = _covering(text, offset - 1)
        if word:
            return word
        offset = _bearer(text, offset - 1)
    return None


def _covering(text: str, index: int) -> Range | None:
    """The word that the character at ``index`` is part of."""
    base = _bearer(text, index)
    if _is_base(text[base]) or _joins(text, base):
        start = _start(text, base)
        return start, _end(text, start, base)
    if text[index] == "." and index and _is_base(text[_bearer(text, index - 1)]):
        start = _start(text, _bearer(text, index - 1))
        if _is_abbreviation(text[start:index]):
            return start, index + 1
    return None


def _start(text: str, base: int) -> int:
    """Where the word begins whose base character or joining sign stands at ``base``."""
    while base > 0:
        before = _bearer(text, base - 1)
        if not (_is_base(text[before]) or _joins(text, before)):
            break
        base = before
    return base


def _end(text: str, start: int, base: int) -> int:
    """Where the word ends that begins at ``start`` and reaches at least over ``base``."""
    end = base + 1
    while end < len(text):
        if not (_is_base(text[end]) or _extends(text[end]) or _joins(text, end)):
            break
        end += 1
    if text[end : end + 1] == "." and _is_abbreviation(text[start:end]):
        end += 1
    return end


def _joins(text: str, index: int) -> bool:
    """Whether the sign at ``index`` holds the characters around it together as one word."""
    sign = text[index]
    if sign not in _HYPHENS_AND_APOSTROPHES and sign not in _NUMBER_SIGNS and sign != ".":
        return False
    if index == 0 or index + 1 >= len(text):
        return False
    left, right = text[_bearer(text, index - 1)], text[index + 1]
    if not (_is_base(left) and _is_base(right)):
        return False
    if sign in _HYPHENS_AND_APOSTROPHES:
        return True
    if left.isdigit() and right.isdigit():
        return True
    # "terakhir.Kota" is two sentences without a blank between them, "detik.com" is one word.
    sentence_end = left.islower() and right.isupper()
    return sign == "." and left.isalpha() and right.isalpha() and not sentence_end


def _is_abbreviation(run: str) -> bool:
    """Whether these are single letters with dots between them, to which a last dot belongs."""
    return len(run) > 1 and all(
        letter.isalpha() if place % 2 == 0 else letter == "." for place, letter in enumerate(run)
    )


def _bearer(text: str, index: int) -> int:
    """Index of the character that the marks at ``index`` sit on; 0 when there is none."""
    while index > 0 and _extends(text[index]):
        index -= 1
    return index


def _is_base(character: str) -> bool:
    return character.isalnum() or character == "_"


def _extends(character: str) -> bool:
    """Whether this belongs to the character before it: a mark, or an invisible format sign."""
    if character.isascii():
        return False
    category = unicodedata.category(character)
    return category[0] == "M" or (category == "Cf" and character != _ZERO_WIDTH_SPACE)

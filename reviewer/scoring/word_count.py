"""How many words a text has, by Unicode's rules."""

from __future__ import annotations

from functools import cache
from typing import Any

from reviewer.core.boilerplate import is_boilerplate


def count_words(text: str) -> int:
    """Count the words of UAX #29 (default word boundaries) that hold a letter or a digit.

    "al-Nusra" is two words, "U.S." and "14.30" are one each.
    """
    pieces = _boundary().splititer(text)
    return sum(any(character.isalnum() for character in piece) for piece in pieces)


def count_article_words(sentence: str) -> int:
    """Count the words of a sentence; none in a line around the article ("Baca juga: ...")."""
    return 0 if is_boilerplate(sentence) else count_words(sentence)


@cache
def _boundary() -> Any:
    import regex

    return regex.compile(r"(?V1w)\b")

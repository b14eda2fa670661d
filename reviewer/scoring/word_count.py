"""How many words a text has, by Unicode's rules."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from reviewer.core.boilerplate import is_boilerplate

# Words of plain Latin text, by a rule that Python's own engine follows many times faster: letters
# and digits; between two letters one of .:'’ and between two digits one of .,;'’ does not part
# them (UAX #29, WB5 to WB12). The tests compare it with the full rules.
_LETTER = "A-Za-zÀ-ÖØ-öø-ſ"
_PLAIN = re.compile(rf"[\t\n\r -^`-~{_LETTER}‘’“”‹›«»–—…•°©®£€¥§¿¡ ]*")
_WORD = re.compile(
    rf"[{_LETTER}0-9]+"
    rf"(?:(?:(?<=[{_LETTER}])[.:'‘’](?=[{_LETTER}])|(?<=[0-9])[.,;'‘’](?=[0-9]))"
    rf"[{_LETTER}0-9]+)*"
)


def count_words(text: str) -> int:
    """Count the words of UAX #29 (default word boundaries) that hold a letter or a digit.

    "al-Nusra" is two words, "U.S." and "14.30" are one each.
    """
    if _PLAIN.fullmatch(text):
        return len(_WORD.findall(text))
    return count_by_all_rules(text)


def count_by_all_rules(text: str) -> int:
    """Count the words of any text, as :func:`count_words` does."""
    pieces = _boundary().splititer(text)
    return sum(any(character.isalnum() for character in piece) for piece in pieces)


def count_article_words(sentence: str) -> int:
    """Count the words of a sentence; none in a line around the article ("Baca juga: ...")."""
    return 0 if is_boilerplate(sentence) else count_words(sentence)


@cache
def _boundary() -> Any:
    import regex

    return regex.compile(r"(?V1w)\b")

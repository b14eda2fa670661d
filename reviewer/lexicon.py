"""The shipped dictionary that alignment leans on, loaded once a process when first asked for."""

from __future__ import annotations

from functools import cache

from reviewer.core.alignment import Lexicon
from reviewer.shipped import resource

_TABLES = ("translations.tsv", "translated-names.tsv", "cldr-names.tsv")


@cache
def lexicon() -> Lexicon:
    """Give the Indonesian words and names that have an English counterpart spelt otherwise."""
    return Lexicon.parse(*(resource("tables", name).read_text("utf-8") for name in _TABLES))

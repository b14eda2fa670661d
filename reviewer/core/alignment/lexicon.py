"""Which English words an Indonesian word is translated with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from reviewer.core.alignment.keys import english_key, indonesian_stems

_SMALL_WORDS = """
    the a an of to in and is was be that it for on with as at by from this are has have had
"""
_GRAMMAR = frozenset(map(english_key, _SMALL_WORDS.split()))
"""Stand in every other sentence: in short texts they would seem to tell sentences apart."""


class Lexicon:
    """A small dictionary, looked up by word or by what is left of a word without its affixes."""

    def __init__(self, translations: Mapping[str, Iterable[str]] | None = None) -> None:
        self._translations = translations or {}
        self._known: dict[str, tuple[str, ...]] = {}

    @classmethod
    def parse(cls, *tables: str) -> Lexicon:
        """Read tables of lines “Indonesian word, tab, English words parted by blanks”.

        Raises ``ValueError`` for a line without a tab.
        """
        found: dict[str, list[str]] = {}
        for table in tables:
            for line in table.splitlines():
                word, tab, english = line.partition("\t")
                if not tab:
                    raise ValueError(f"no tab in {line!r}")
                found.setdefault(word, []).extend(english.split())
        return cls(found)

    def __len__(self) -> int:
        return len(self._translations)

    def keys(self, word: str) -> tuple[str, ...]:
        """Give the keys of the English words that may stand for a folded Indonesian word."""
        known = self._known.get(word)
        if known is None:
            found = next((it for it in indonesian_stems(word) if it in self._translations), word)
            english = self._translations.get(found, ())
            keys = dict.fromkeys(map(english_key, english))
            known = self._known[word] = tuple(key for key in keys if key not in _GRAMMAR)
        return known

    @cached_property
    def reached(self) -> frozenset[str]:
        """The keys of all English words that stand for some Indonesian word."""
        return frozenset(
            english_key(it) for english in self._translations.values() for it in english
        )

"""How well typed letters fit a name: for lists that narrow while one types."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_LEAST_LETTERS = 3
_LEAST_LIKENESS = 75.0


class Names(NamedTuple):
    """What an entry can be found by: its own names, words about it that count for less, and
    sentences that say what it is, of which the beginnings of words count least."""

    own: tuple[str, ...]
    about: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


def narrow(query: str, entries: Sequence[T], names: Sequence[Names]) -> list[T]:
    """The entries that fit, the best first, equals in their order; all for an empty query.

    A name that begins with the query comes before words that begin with it, then initials, then
    letters inside a word, then words about the entry, then sentences on it. Only when nothing
    fits, names that are nearly the query are taken, for slips of the fingers.
    """
    wanted = fold(query)
    if not wanted:
        return list(entries)
    folded = [Names(*(tuple(map(fold, texts)) for texts in it)) for it in names]
    ranks = [_rank(wanted, it) for it in folded]
    if all(rank is None for rank in ranks) and len(wanted) >= _LEAST_LETTERS:
        ranks = [_slip(wanted, it.own) for it in folded]
    found = [(rank, place) for place, rank in enumerate(ranks) if rank is not None]
    return [entries[place] for _, place in sorted(found)]


def fold(text: str) -> str:
    """Small letters without accents, words parted by single blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _rank(query: str, names: Names) -> float | None:
    """0 for the name itself, more the worse the fit; every typed word must fit somewhere."""
    if query in names.own:
        return 0.0
    if any(name.startswith(query) for name in names.own):
        return 1.0
    ranks = [_rank_word(word, names) for word in query.split()]
    fitting = [rank for rank in ranks if rank is not None]
    return 1.0 + sum(fitting) / len(fitting) if len(fitting) == len(ranks) else None


def _rank_word(word: str, names: Names) -> float | None:
    own, about, said = names
    words = [_WORD.findall(name) for name in own]
    if any(it.startswith(word) for name in words for it in name):
        return 1.0
    if len(word) > 1 and any("".join(it[0] for it in name).startswith(word) for name in words):
        return 2.0
    if any(word in name for name in own):
        return 3.0
    if any(it.startswith(word) for name in about for it in _WORD.findall(name)):
        return 4.0
    if any(word in name for name in about):
        return 5.0
    if len(word) < _LEAST_LETTERS:
        return None
    if any(word in _WORD.findall(it) for it in said):
        return 6.0
    return 7.0 if any(re.search(rf"\b{re.escape(word)}", it) for it in said) else None


def _slip(query: str, own: tuple[str, ...]) -> float | None:
    from reviewer.core.fuzzy import partial_ratio, ratio

    # The shorter of two is looked for in the longer: a long query must not find a short name in it.
    likeness = max(
        (partial_ratio if len(query) <= len(name) else ratio)(query, name) for name in own
    )
    return 100.0 - likeness if likeness >= _LEAST_LIKENESS else None

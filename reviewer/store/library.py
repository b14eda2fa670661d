"""What earlier articles of the database have for the names and sentences of this one."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reviewer.store.packing import unpack_segments, unpack_units

if TYPE_CHECKING:
    from reviewer.checks.settings import CheckSettings
    from reviewer.core.article import Segment
    from reviewer.core.finding import AlignedUnit
    from reviewer.store.database_file import DatabaseFile

# An article is earlier when it was added earlier: what is read first does not change with what
# comes later.
_EARLIER = """
    SELECT articles.article_id, own.content, own.segments, other.content, other.segments, units,
        EXISTS (SELECT 1 FROM reviews WHERE reviews.article_id = articles.article_id
            AND state = 'finished' AND reviews.withdrawn = 0)
    FROM alignments
        JOIN texts own ON own.text_id = article_text_id
        JOIN texts other ON other.text_id = english_text_id
        JOIN articles ON articles.article_id = own.article_id
        JOIN articles here ON here.article_id = ?
    WHERE other.role = 'reference' AND own.withdrawn = 0 AND other.withdrawn = 0
        AND articles.withdrawn = 0 AND articles.created_at < here.created_at
    ORDER BY articles.created_at
"""
_MARKED = """
    SELECT DISTINCT quote FROM annotations JOIN reviews USING (review_id)
    WHERE article_id = ? AND annotations.withdrawn = 0
"""
_VOTES = 2
"""How many articles must spell a name so; one that a person has finished reading counts as two."""
_SHORTEST = 4
_ALIKE = 75.0
"""Per cent of the letters that two spellings of one name share, as in ``checks.spellings``."""


class _Earlier(NamedTuple):
    """An earlier article beside one reference."""

    article_id: str
    content: str
    english: str
    places: tuple[list[tuple[int, int]], list[tuple[int, int]]]  # of each row, on both sides
    finished: bool

    def row(self, index: int) -> tuple[str, str]:
        """The words of both sides."""
        (a, b), (c, d) = self.places[0][index], self.places[1][index]
        return self.content[a:b], self.english[c:d]


def informed(
    store: DatabaseFile, settings: CheckSettings, article_id: str, units: Sequence[AlignedUnit]
) -> CheckSettings:
    """Give the settings the spellings and renderings that earlier articles use for these rows.

    A name's spelling is learnt where it differs from the English and articles agree on it; words
    that were marked as errors teach nothing.
    """
    sentences = _sentences(units)
    names = _names(units)
    renderings: dict[str, str] = {}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for it in _earlier(store, article_id):
        for key, rendering in _rendered(it, sentences):
            renderings[key] = rendering
        present = [name for name in names if name in it.english]
        if present:
            for name, spelling in _spelt(it, present, _marked(store, it.article_id)):
                votes[name][spelling] += _VOTES if it.finished else 1
    return replace(settings, known_names=_agreed(votes), known_renderings=renderings)


def _earlier(store: DatabaseFile, article_id: str) -> Iterator[_Earlier]:
    with store.reading() as sql:
        rows = sql.execute(_EARLIER, (article_id,)).fetchall()
    for key, content, segments, english, english_segments, packed, finished in rows:
        units = unpack_units(packed)
        sides = (unpack_segments(segments), unpack_segments(english_segments))
        ours, theirs = (
            _places(cut, accumulate(unit[side] for unit in units)) for side, cut in enumerate(sides)
        )
        yield _Earlier(key, content, english, (ours, theirs), bool(finished))


def _places(segments: Sequence[Segment], ends: Iterable[int]) -> list[tuple[int, int]]:
    """Where each row stands in a text; a row without words, where the one before it ends."""
    places: list[tuple[int, int]] = []
    first = at = 0
    for end in ends:
        start = segments[first].start if first < end else at
        at = segments[end - 1].end if first < end else at
        places.append((start, at))
        first = end
    return places


def _marked(store: DatabaseFile, article_id: str) -> str:
    """All words of an article that anybody marked."""
    with store.reading() as sql:
        return "\n".join(row[0] for row in sql.execute(_MARKED, (article_id,)))


# ---- sentences


def _sentences(units: Iterable[AlignedUnit]) -> set[str]:
    from reviewer.checks.consistency import same_words
    from reviewer.checks.reading import Side

    return {same_words(Side(unit.english, "en")) for unit in units if unit.english} - {""}


def _rendered(it: _Earlier, wanted: set[str]) -> Iterator[tuple[str, str]]:
    """The sentences of an earlier article that are wanted, and how it renders them."""
    from reviewer.checks.consistency import same_words
    from reviewer.checks.reading import Side

    for index, (start, end) in enumerate(it.places[1]):
        key = same_words(Side(it.english[start:end], "en"))
        if key in wanted:
            article, _ = it.row(index)
            if article:
                yield key, article


# ---- names


def _names(units: Iterable[AlignedUnit]) -> set[str]:
    """English words with a capital that are no ordinary words: names, as far as can be told."""
    from reviewer.checks.lexicon import is_english
    from reviewer.checks.reading import Side

    found = set()
    for unit in units:
        side = Side(unit.english, "en")
        found |= {side.texts[index] for index in side.capitals}
    return {it for it in found if len(it) >= _SHORTEST and not is_english(it.lower())}


def _spelt(it: _Earlier, names: Iterable[str], marked: str) -> Iterator[tuple[str, str]]:
    """How an earlier article spells names, once each; not where the spelling was marked."""
    from reviewer.checks.lexicon import fold
    from reviewer.checks.reading import Side
    from reviewer.core.fuzzy import ratio

    starts = [start for start, _ in it.places[1]]
    for name in names:
        offset = it.english.index(name)
        article, english = it.row(bisect_right(starts, offset) - 1)
        if name not in Side(english, "en").texts:
            continue
        side = Side(article, "id")
        words = [side.texts[index] for index in side.capitals]
        likeness = {word: ratio(fold(word), fold(name)) for word in words}
        best = max(words, key=lambda word: likeness[word], default="")
        if best and likeness[best] >= _ALIKE and best not in marked:
            yield name, best


def _agreed(votes: dict[str, Counter[str]]) -> dict[str, str]:
    """The spelling that more than half of the votes and enough of them are for, where it is not
    the English one."""
    agreed = {}
    for name, spellings in votes.items():
        ((usual, times),) = spellings.most_common(1)
        if usual != name and times >= _VOTES and 2 * times > spellings.total():
            agreed[name] = usual
    return agreed

"""The user's glossary, one term an item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reviewer.core.glossary import Term
from reviewer.store import items
from reviewer.store.database_file import DatabaseFile

_KIND = "term"


class StoredTerm(NamedTuple):
    """A term with its id and the name of the file that it was read from, empty if typed."""

    item_id: str
    term: Term
    source: str


class Loaded(NamedTuple):
    """How many terms of a file were new, took the place of another rendering, or were there."""

    added: int
    changed: int
    same: int


def stored(store: DatabaseFile) -> list[StoredTerm]:
    """All terms, in the order in which they came in."""
    return [_read(it) for it in items.stored(store, _KIND)]


def active(store: DatabaseFile) -> tuple[Term, ...]:
    """All terms, as the checks read them."""
    return tuple(it.term for it in stored(store))


def load(store: DatabaseFile, terms: Iterable[Term], source: str) -> Loaded:
    """Take terms in, all or none; a term that is there already gets the new renderings.

    ``source`` is the name of the file. Terms are one when their English is, whatever its case; of
    two in ``terms`` the renderings are put together.
    """
    known = {_key(it.term): it for it in stored(store)}
    new = _merged(terms)
    changed = [it for key, it in new.items() if key in known and known[key].term != it]
    added = [it for key, it in new.items() if key not in known]
    contents = [(known[_key(it)].item_id, _content(it, source)) for it in changed]
    items.save(store, _KIND, [*contents, *((None, _content(it, source)) for it in added)])
    return Loaded(len(added), len(changed), len(new) - len(added) - len(changed))


def save(store: DatabaseFile, item_id: str | None, term: Term, source: str) -> str:
    """Store a term that was typed, or another form of a stored one; give its id."""
    (key,) = items.save(store, _KIND, [(item_id, _content(term, source))])
    return key


def same_english(store: DatabaseFile, term: Term) -> StoredTerm | None:
    """The stored term whose English is the same, whatever its case."""
    return next((it for it in stored(store) if _key(it.term) == _key(term)), None)


def remove(store: DatabaseFile, item_ids: Sequence[str]) -> None:
    """Take terms away; ``items.restore`` brings them back."""
    items.remove(store, item_ids)


def put_back(store: DatabaseFile, before: Sequence[StoredTerm]) -> None:
    """Make the glossary what it was: bring back terms and renderings, take away what came since."""
    kept = {it.item_id for it in before}
    items.save(store, _KIND, [(it.item_id, _content(it.term, it.source)) for it in before])
    items.remove(store, [it.item_id for it in stored(store) if it.item_id not in kept])


def _merged(terms: Iterable[Term]) -> dict[str, Term]:
    merged: dict[str, Term] = {}
    for it in terms:
        first = merged.setdefault(_key(it), it)
        if first is not it:
            preferred = tuple(dict.fromkeys((*first.preferred, *it.preferred)))
            forbidden = tuple(dict.fromkeys((*first.forbidden, *it.forbidden)))
            merged[_key(it)] = Term(first.english, preferred, forbidden)
    return merged


def _key(term: Term) -> str:
    return term.english.casefold()


def _content(term: Term, source: str) -> dict[str, object]:
    return {
        "english": term.english,
        "preferred": term.preferred,
        "forbidden": term.forbidden,
        "source": source,
    }


def _read(item: items.Item) -> StoredTerm:
    content = item.content
    term = Term(content["english"], tuple(content["preferred"]), tuple(content["forbidden"]))
    return StoredTerm(item.item_id, term, content["source"])

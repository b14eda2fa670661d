"""Corrections remembered: what stood there, what a reviewer put instead, in which article.

An entry comes from an error with a correction and has that error's id. It follows the error until
somebody edits or removes the entry by hand; from then on it stays as it was left. Entries are made
from what is stored, in a quiet moment, so that marking never waits for them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from reviewer.checks.settings import Correction
from reviewer.formats.corrections_csv import CorrectionRow
from reviewer.store import items
from reviewer.store.database_file import DatabaseFile

_KIND = "memory"
_LONGEST = 120
"""Code points: what is longer hardly comes again word for word."""
_WORD = re.compile(r"[^\W\d_]{2,}")

_SOURCE = """
    SELECT annotations.quote, annotations.correction, annotations.linked_quote,
        reviews.article_id, reviews.reviewer_id, annotations.revision, annotations.withdrawn
    FROM annotations JOIN reviews USING (review_id) JOIN texts USING (text_id)
    WHERE annotation_id = ? AND texts.role = 'article'
"""
# What an entry tells of its error is compared by the error's revision, which only grows.
_STALE = f"""
    SELECT annotation_id FROM annotations JOIN texts USING (text_id)
        LEFT JOIN items ON item_id = annotation_id
    WHERE texts.role = 'article' AND (
        (annotations.withdrawn = 0 AND annotations.correction <> '' AND length(quote) <= {_LONGEST}
            AND (item_id IS NULL OR json_extract(items.content, '$.by_hand') = 0
                AND json_extract(items.content, '$.seen') <> annotations.revision))
        OR (items.withdrawn = 0 AND json_extract(items.content, '$.by_hand') = 0
            AND (annotations.withdrawn = 1 OR coalesce(annotations.correction, '') = '')))
"""


class Words(NamedTuple):
    """What an entry says: words, their correction, the English they stood for (or ``""``)."""

    wrong: str
    right: str
    english: str = ""


class Remembered(NamedTuple):
    """One correction, however often it was made.

    ``item_ids`` are the entries that say the same, ``titles`` the articles they come from and
    ``reviewers`` who made them, the first ones first. ``last`` is when it was made or edited last
    (UTC). ``offered`` is false for a single everyday word without its English: checks would report
    it in nearly every row.
    """

    item_ids: tuple[str, ...]
    words: Words
    titles: tuple[str, ...]
    reviewers: tuple[str, ...]
    last: str
    offered: bool


# ---- growing


def stale(store: DatabaseFile) -> list[str]:
    """The ids of errors whose entries are missing or of an older state; reads all errors."""
    with store.reading() as sql:
        return [row[0] for row in sql.execute(_STALE)]


def follow(store: DatabaseFile, annotation_ids: Iterable[str]) -> bool:
    """Bring the entries of these errors up to date; say whether any says something else now.

    Nothing is written when nothing changed.
    """
    with store.reading() as sql:
        wanted = {key: _wanted(sql, key) for key in annotation_ids}
    changes = {key: it for key, it in wanted.items() if it is not None}
    if changes:
        with store.writing() as sql:
            now = store.now()
            for key, it in changes.items():
                if it.content is None:
                    items.set_withdrawn(sql, [key], now, withdrawn=True)
                else:
                    items.put(sql, _KIND, key, it.content, it.reviewer_id, now)
    return any(it.is_news for it in changes.values())


class _Wanted(NamedTuple):
    """The content that an entry is to have, ``None`` for no entry; whose it is; and whether that
    is news to the checks, or only a later revision of the same error."""

    content: Mapping[str, Any] | None
    reviewer_id: str
    is_news: bool


def _wanted(sql: sqlite3.Connection, annotation_id: str) -> _Wanted | None:
    """What an error's entry is to be; ``None`` where all is as it should be."""
    found = items.find(sql, annotation_id)
    kept, live = found or (None, False)
    row = sql.execute(_SOURCE, (annotation_id,)).fetchone()
    if row is None or (kept and kept.content["by_hand"]):
        return None
    quote, correction, linked, article_id, reviewer_id, revision, withdrawn = row
    if withdrawn or not _worth_keeping(quote, correction or ""):
        return _Wanted(None, reviewer_id, True) if live else None
    if kept and live and kept.content["seen"] == revision:
        return None
    words = Words(quote, correction, linked or "")
    content = _content(words, by_hand=False) | {"article_id": article_id, "seen": revision}
    return _Wanted(content, reviewer_id, not (kept and live and _words(kept) == words))


def _worth_keeping(quote: str, correction: str) -> bool:
    """Whether a correction can be offered again: words for words, not marks for marks."""
    return (
        bool(correction.strip())
        and quote != correction
        and len(quote) <= _LONGEST
        and "\n" not in quote
        and bool(_WORD.search(quote))
    )


def _content(words: Words, *, by_hand: bool) -> dict[str, Any]:
    return {**words._asdict(), "everyday": _is_everyday(words.wrong), "by_hand": by_hand}


def _is_everyday(wrong: str) -> bool:
    """Whether these are a single word that any Indonesian text may have."""
    from reviewer.checks.lexicon import is_indonesian

    words = re.findall(r"\w+(?:[-'’]\w+)*", wrong.lower())
    return len(words) == 1 and is_indonesian(words[0])


# ---- looking


def remembered(store: DatabaseFile) -> list[Remembered]:
    """All corrections, those made or edited last first."""
    with store.reading() as sql:
        titles = dict(sql.execute("SELECT article_id, title FROM articles"))
        kept = items.of_kind(sql, _KIND)
    groups: dict[Words, list[items.Item]] = {}
    for item in kept:
        groups.setdefault(_words(item), []).append(item)
    found = [_together(words, same, titles) for words, same in groups.items()]
    return sorted(found, key=attrgetter("last"), reverse=True)


def corrections(store: DatabaseFile) -> tuple[Correction, ...]:
    """What the checks are to know: for the same words the correction made most often, then last.

    Each names the article in which it was made first: the sentence stays the same while more come.
    """
    best: dict[tuple[str, str], Remembered] = {}
    for it in remembered(store):
        key = it.words.wrong.casefold(), it.words.english.casefold()
        known = best.get(key)
        if it.offered and (known is None or len(it.item_ids) > len(known.item_ids)):
            best[key] = it
    return tuple(
        Correction(*it.words, it.titles[0] if it.titles else "")
        for it in sorted(best.values(), key=lambda it: it.words)
    )


def _together(words: Words, same: Sequence[items.Item], titles: Mapping[str, str]) -> Remembered:
    everyday = same[0].content["everyday"] and not words.english
    if len(same) == 1:  # most are made once: the dialog's opening waits for all of them
        (it,) = same
        item_id, _, reviewer, _, last, content = it
        title = _title(it, titles)
        named = (title,) if title else ()
        offered = not everyday or content["by_hand"]
        return Remembered((item_id,), words, named, (reviewer,), last, offered)
    return Remembered(
        tuple(it.item_id for it in same),
        words,
        tuple(dict.fromkeys(filter(None, (_title(it, titles) for it in same)))),
        tuple(dict.fromkeys(it.reviewer for it in same)),
        max(it.updated_at for it in same),
        not everyday or any(it.content["by_hand"] for it in same),
    )


def _title(item: items.Item, titles: Mapping[str, str]) -> str:
    """The article that an item comes from, by its title; empty for none."""
    content = item.content
    title: str = titles.get(content.get("article_id", ""), content.get("title", ""))
    return title


def _words(item: items.Item) -> Words:
    content = item.content
    return Words(content["wrong"], content["right"], content["english"])


# ---- by hand


def edit(store: DatabaseFile, it: Remembered, words: Words) -> None:
    """Say it otherwise; the entries no longer follow their errors."""
    kept = {item.item_id: item.content for item in snapshot(store, [it])}
    changed = _content(words, by_hand=True)
    items.save(store, _KIND, [(key, {**kept[key], **changed}) for key in it.item_ids])


def remove(store: DatabaseFile, found: Iterable[Remembered]) -> None:
    """Forget corrections; their errors stay, and do not bring them back."""
    gone = snapshot(store, found)
    with store.writing() as sql:
        now = store.now()
        for it in gone:
            content = {**it.content, "by_hand": True}
            items.put(sql, _KIND, it.item_id, content, it.reviewer_id, now)
        items.set_withdrawn(sql, [it.item_id for it in gone], now, withdrawn=True)


def snapshot(store: DatabaseFile, found: Iterable[Remembered]) -> list[items.Item]:
    """The entries behind corrections, as they are now: what :func:`put_back` takes."""
    keys = [key for it in found for key in it.item_ids]
    with store.reading() as sql:
        return items.of_ids(sql, keys)


def put_back(store: DatabaseFile, before: Sequence[items.Item]) -> None:
    """Make entries what they were, also those that were removed."""
    items.save(store, _KIND, [(it.item_id, it.content) for it in before])


def add(store: DatabaseFile, found: Iterable[tuple[Words, str]]) -> list[str]:
    """Remember corrections from outside, each with the title of its article or ``""``.

    What is remembered already is passed over. Gives the ids of the new entries.
    """
    known = {it.words for it in remembered(store)}
    new: dict[Words, str] = {}
    for words, title in found:
        if words not in known:
            new.setdefault(words, title)
    contents = [{**_content(words, by_hand=True), "title": title} for words, title in new.items()]
    return items.save(store, _KIND, [(None, it) for it in contents]) if contents else []


# ---- tables


def row_of(it: Remembered) -> CorrectionRow:
    """A correction as a row of a table."""
    titles, reviewers = "; ".join(it.titles), "; ".join(it.reviewers)
    return CorrectionRow(*it.words, titles, reviewers, str(len(it.item_ids)), it.last)


def words_of(row: CorrectionRow) -> tuple[Words, str]:
    """What :func:`add` takes, from a row of a table."""
    return Words(row.wrong, row.right, row.english), row.article.partition("; ")[0]

"""One table of another database merged into ours, row by row (``other`` is attached)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from reviewer.core.annotation import Span
from reviewer.core.naming import free_label
from reviewer.core.refit import refit_units
from reviewer.core.segments import Segments
from reviewer.store import article_rows, sentence_rows
from reviewer.store.contents import Contents
from reviewer.store.packing import pack_units, unpack_segments, unpack_units

Row = dict[str, Any]


class Outcome(StrEnum):
    """What became of a row that came."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"
    KEPT = "kept"
    CONFLICT = "conflicts"


class Table(NamedTuple):
    """How a table is merged.

    ``key`` are the columns that a row is known by. ``aside`` are columns that do not count when two
    rows of one revision are compared, with what becomes of ours and theirs.
    """

    name: str
    key: tuple[str, ...]
    aside: Mapping[str, Callable[[Any, Any], Any]]


def _ours(ours: Any, _theirs: Any) -> Any:
    return ours


def _both(ours: str, theirs: str) -> str:
    """What is told of an origin by either, ours where both tell."""
    known, told = json.loads(ours), json.loads(theirs)
    return ours if told.keys() <= known.keys() else json.dumps(told | known, ensure_ascii=False)


def _known(ours: str | None, theirs: str | None) -> str | None:
    return theirs if ours is None else ours


TABLES = (
    Table("reviewers", ("reviewer_id",), {"created_at": min, "confirmed": max}),
    Table("articles", ("article_id",), {"created_at": min, "updated_at": max, "details": _both}),
    Table(
        "texts",
        ("text_id",),
        dict.fromkeys(("created_at", "label", "segments", "content"), _ours)
        | {"details": _both, "cuts": max},
    ),
    Table("alignments", ("article_text_id", "english_text_id"), {"origin": _known}),
    Table("reviews", ("review_id",), {"active_seconds": max}),
    Table("annotations", ("annotation_id",), {}),
    Table("items", ("item_id",), {}),
    Table("decisions", ("decision_id",), {}),
)
"""The tables with rows that people make, in an order in which each finds what it refers to."""


def merge_table(
    sql: sqlite3.Connection, table: Table, same: Mapping[str, str]
) -> Iterator[tuple[str, Outcome, str]]:
    """Merge a table; give each row's key, what became of it, and why it was not taken.

    ``same`` has ids there with the ids that the same things have here.
    """
    preparing = _Preparing(sql, same)
    for theirs in _rows(sql, table.name):
        theirs = {name: translated(value, same) for name, value in theirs.items()}
        key = " ".join(str(theirs[it]) for it in table.key)
        try:
            preparing.prepare(table, theirs)
            yield key, *_merge_row(sql, table, theirs)
        except _Refused as refused:
            yield key, Outcome.CONFLICT, str(refused)


def translated(value: Any, same: Mapping[str, str]) -> Any:
    """A value with the ids of here; ids are looked for within JSON too."""
    if not same or not isinstance(value, str):
        return value
    if value in same:
        return same[value]
    if value[:1] in "[{":
        for there, here in same.items():
            if there in value:
                value = value.replace(there, here)
    return value


class _Refused(Exception):
    """Why a row cannot be taken."""


def _merge_row(sql: sqlite3.Connection, table: Table, theirs: Row) -> tuple[Outcome, str]:
    ours = _ours_of(sql, table, theirs)
    if ours is None:
        names = ", ".join(f'"{it}"' for it in theirs)
        places = ", ".join("?" * len(theirs))
        sql.execute(
            f"INSERT INTO main.{table.name} ({names}) VALUES ({places})", tuple(theirs.values())
        )
        return Outcome.NEW, ""
    aside = {name: rule(ours[name], theirs[name]) for name, rule in table.aside.items()}
    newer = theirs["revision"] > ours["revision"]
    different = [it for it in theirs if it not in (*aside, "revision") and theirs[it] != ours[it]]
    changed = {it: theirs[it] for it in (*different, "revision")} if newer else {}
    changed |= {name: value for name, value in aside.items() if value != ours[name]}
    if changed:
        _update(sql, table, theirs, changed)
    if newer:
        return Outcome.NEWER, ""
    if theirs["revision"] < ours["revision"]:
        return Outcome.KEPT, ""
    if different:
        return Outcome.CONFLICT, f"{', '.join(different)} differ; ours was kept"
    return (Outcome.NEWER if changed else Outcome.SAME), ""


def _ours_of(sql: sqlite3.Connection, table: Table, theirs: Row) -> Row | None:
    where = " AND ".join(f"{it} = ?" for it in table.key)
    cursor = sql.execute(
        f"SELECT * FROM main.{table.name} WHERE {where}", [theirs[it] for it in table.key]
    )
    row = cursor.fetchone()
    return dict(zip((it[0] for it in cursor.description), row, strict=True)) if row else None


def _update(sql: sqlite3.Connection, table: Table, theirs: Row, changed: Row) -> None:
    to = ", ".join(f'"{it}" = ?' for it in changed)
    where = " AND ".join(f"{it} = ?" for it in table.key)
    values = (*changed.values(), *(theirs[it] for it in table.key))
    sql.execute(f"UPDATE main.{table.name} SET {to} WHERE {where}", values)


def _rows(sql: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Their rows, those of one text together."""
    order = "text_id, rowid" if table == "annotations" else "rowid"
    cursor = sql.execute(f"SELECT * FROM other.{table} ORDER BY {order}")
    names = [it[0] for it in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


class _Preparing:
    """Makes rows fit what is here, or refuses them."""

    def __init__(self, sql: sqlite3.Connection, same: Mapping[str, str]) -> None:
        self._sql = sql
        self._there = {here: there for there, here in same.items()}
        self._contents = Contents(sql)

    def prepare(self, table: Table, theirs: Row) -> None:
        """Change a row that has the ids of here as it must be. Raises ``_Refused``."""
        match table.name:
            case "annotations":
                self._demand_quotes(theirs)
            case "alignments":
                self._fit_units(theirs)
            case "reviewers":
                self._free_name(theirs)
            case "texts":
                self._free_label(theirs)
                self._cut_like_later(theirs)

    def _demand_quotes(self, theirs: Row) -> None:
        for side in ("", "linked_"):
            span = Span(*(theirs[f"{side}{it}"] for it in ("text_id", "start", "end", "quote")))
            if span.text_id is None:
                continue
            if not span.stands_in(self._contents.content(span.text_id)):
                raise _Refused("its words do not stand in the text")

    def _fit_units(self, theirs: Row) -> None:
        """Fit aligned units to the sentences that are stored here, if those are cut otherwise."""
        keys = (theirs["article_text_id"], theirs["english_text_id"])
        stored = [article_rows.segments(self._sql, it) for it in keys]
        given = [self._segments_there(it) for it in keys]
        if given != stored:
            units = refit_units(unpack_units(theirs["units"]), given, stored)
            theirs["units"], theirs["origin"] = pack_units(units), None

    def _segments_there(self, text_id: str) -> Segments:
        """The sentences of a text of ours as they are cut there."""
        (packed,) = self._sql.execute(
            "SELECT segments FROM other.texts WHERE text_id = ?",
            (self._there.get(text_id, text_id),),
        ).fetchone()
        return unpack_segments(packed)

    def _cut_like_later(self, theirs: Row) -> None:
        """Cut a text of ours as it was cut by hand there, if that was more often than here."""
        ours = self._sql.execute(
            "SELECT segments, cuts, revision FROM main.texts WHERE text_id = ?",
            (theirs["text_id"],),
        ).fetchone()
        if ours is None or ours[0] == theirs["segments"]:
            return
        if theirs["cuts"] > ours[1]:
            segments = unpack_segments(theirs["segments"])
            sentence_rows.take_over(self._sql, theirs["text_id"], segments, theirs["cuts"])
        elif 0 < theirs["cuts"] == ours[1] and theirs["revision"] == ours[2]:
            raise _Refused("its sentences are cut otherwise by hand; ours were kept")

    def _free_name(self, theirs: Row) -> None:
        """Leave a reviewer our name where theirs is somebody else's here."""
        key, name = theirs["reviewer_id"], theirs["name"]
        names = dict(self._sql.execute("SELECT reviewer_id, name FROM main.reviewers"))
        if key in names and name in (it for other, it in names.items() if other != key):
            theirs["name"] = names[key]

    def _free_label(self, theirs: Row) -> None:
        """Give a text that has another id here than there the label that belongs to it."""
        here = self._sql.execute(
            "SELECT text_id, label FROM main.texts WHERE article_id = ? AND role = ?",
            (theirs["article_id"], theirs["role"]),
        )
        labels = dict(here.fetchall())
        own = labels.get(theirs["text_id"])
        free = free_label(theirs["label"], list(labels.values()))
        theirs["label"] = free if own is None else own

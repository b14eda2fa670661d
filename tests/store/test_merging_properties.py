"""Two copies of a database go apart in any way and are merged: what must hold always."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.change import SentencePatch, Title
from reviewer.core.sentences import join_sentences, split_sentence
from reviewer.store import Store
from reviewer.store.merging import merge
from tests.store.world import World, clock

WORDS = ["Pangkalan", "Homyim", "Kedua", "Tartus", "Rusia", "pulang"]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["mark", "comment", "remove", "undo", "redo", "rename", "split", "join"]),
        st.integers(0, 5),
    ),
    max_size=8,
)


def _act(world: World, act: str, number: int, name: str) -> None:
    errors = world.errors()
    error = errors[number % len(errors)] if errors else None
    now = world.store.now()
    match act:
        case "mark":
            world.mark(0, WORDS[number], comment=name)
        case "comment" if error:
            edited = replace(error, comment=f"{name} {number}", updated_at=now)
            world.do("comment", error, edited)
        case "remove" if error:
            world.do("remove", error, None)
        case "split" | "join":
            text = world.texts[number % 3]
            segments = world.store.segments(text.text_id)
            middle = segments[number % len(segments)].start + 4
            made = (
                join_sentences(segments, middle)
                if act == "join"
                else split_sentence(segments, text.content, middle)
            )
            if made:
                world.do(act, *(SentencePatch(text.text_id, it) for it in made))
        case "undo":
            world.undo()
        case "redo":
            world.redo()
        case "rename":
            article = world.store.find(world.article.article_id)
            before = Title(article.article_id, article.title)
            world.do("rename", before, Title(article.article_id, f"{name} {number}"))


def _later(seconds: int) -> Callable[[], str]:
    now = clock()
    for _ in range(seconds):
        now()
    return now


def _rows(path: Path, table: str, key: str) -> dict[str, int]:
    with sqlite3.connect(path) as sql:
        revision = "1" if table == "history" else "revision"
        return dict(sql.execute(f"SELECT {key}, {revision} FROM {table}").fetchall())


@settings(max_examples=25, deadline=None)
@given(shared=ACTS, mine=ACTS, theirs=ACTS, ahead=st.integers(0, 30))
def test_nothing_is_lost_twice_is_once_and_undo_reaches_the_beginning(
    tmp_path_factory: pytest.TempPathFactory,
    shared: list[tuple[str, int]],
    mine: list[tuple[str, int]],
    theirs: list[tuple[str, int]],
    ahead: int,
) -> None:
    folder = tmp_path_factory.mktemp("two")
    world = World.open(folder / "one.db", clock())
    for act, number in shared:
        _act(world, act, number, "both")
    other = folder / "two.db"
    world.store.backup(other)
    for act, number in mine:
        _act(world, act, number, "mine")
    with Store.open(other, now=_later(40 + ahead)) as store:
        there = World(store, world.article, world.review, world.texts)
        for act, number in theirs:
            _act(there, act, number, "theirs")
    before = {it: _rows(world.store.path, *it) for it in _KEYS}
    merge(world.store, other)
    for table in _KEYS:
        ours, others = before[table], _rows(other, *table)
        highest = {it: max(ours.get(it, 0), others.get(it, 0)) for it in ours | others}
        assert _rows(world.store.path, *table) == highest
    assert world.store.check() == []
    assert merge(world.store, other).changes == 0
    while world.undo():
        pass
    while world.redo():
        pass
    assert world.store.check() == []
    world.store.close()


_KEYS = [("annotations", "annotation_id"), ("history", "step_id"), ("articles", "article_id")]

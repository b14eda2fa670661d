"""Works in short transactions: others in between, and all or nothing."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from reviewer.core.article import Role
from reviewer.core.errors import DatabaseLocked, TextEmpty
from reviewer.store import Store, article_rows, turns
from reviewer.store.turns import Done, Work, in_turns
from tests.store.world import clock, draft


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        yield store


def article(words: str) -> Work:
    def work(sql: sqlite3.Connection, done: Done) -> None:
        kept = article_rows.ensure_article(
            sql, draft(Role.ARTICLE, words), None, "2026-01-01T00:00:00.000Z"
        )
        done.articles.append(kept.text.article_id)

    return work


def titles(store: Store) -> list[str]:
    return sorted(it.article.title for it in store.articles())


def test_all_works_are_done_and_the_share_is_told(store: Store) -> None:
    told: list[float] = []
    in_turns(store, [article("Satu."), article("Dua.")], told.append)
    assert titles(store) == ["Dua.", "Satu."]
    assert told[-1] == 1.0
    in_turns(store, [])
    assert titles(store) == ["Dua.", "Satu."]


def test_short_works_share_a_turn_and_a_long_one_ends_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "_HELD", 1.0)
    told: list[float] = []
    in_turns(store, [article(f"{n}.") for n in range(5)], told.append)
    assert told == [1.0]
    monkeypatch.setattr(turns, "_HELD", 0.0)
    told.clear()
    in_turns(store, [article(f"Lagi {n}.") for n in range(4)], told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_who_waits_for_the_database_gets_it_between_turns(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many long turns: a program that waits at most a second writes among them."""
    from threading import Thread

    monkeypatch.setattr(turns, "_HELD", 0.0)
    failed: list[Exception] = []

    def slow(sql: sqlite3.Connection, _done: Done) -> None:
        time.sleep(0.02)

    def other() -> None:
        try:
            with Store.open(store.path, patience=2.0) as own:
                for number in range(3):
                    own.set_setting("n", str(number))
        except DatabaseLocked as error:
            failed.append(error)

    thread = Thread(target=other)
    thread.start()
    in_turns(store, [slow] * 100)
    thread.join()
    assert failed == []
    assert store.setting("n") == "2"


@pytest.mark.parametrize("held", [0.0, 1.0])
def test_a_work_that_fails_takes_the_others_with_it(
    store: Store, monkeypatch: pytest.MonkeyPatch, held: float
) -> None:
    monkeypatch.setattr(turns, "_HELD", held)
    in_turns(store, [article("Tetap.")])
    with pytest.raises(TextEmpty):
        in_turns(store, [article("Satu."), article("Dua."), article(" ")])
    assert titles(store) == ["Tetap."]
    assert store.check() == []


def test_what_is_taken_back_is_taken_back_in_turns(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "_HELD", 0.0)

    class Enough(Exception):
        pass

    def give_up(share: float) -> None:
        if share == 1.0:
            raise Enough

    begun: list[int] = []
    writing = store.writing

    def counted() -> AbstractContextManager[sqlite3.Connection]:
        begun.append(1)
        return writing()

    monkeypatch.setattr(store, "writing", counted)
    with pytest.raises(Enough):
        in_turns(store, [article(f"Kata {it}.") for it in range(5)], give_up)
    assert titles(store) == []
    assert len(begun) == 10  # a turn for each that came, and for each that went

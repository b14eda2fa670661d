"""Work in a process of its own: its result, its progress, its troubles, and its end."""

from __future__ import annotations

import json
import multiprocessing
import operator
import pickle
from functools import partial
from pathlib import Path

import pytest

from reviewer.core.errors import FileMissing
from reviewer.store import Store
from reviewer.store.importing import import_into
from reviewer.ui.apart import Apart, apart, apart_if
from reviewer.ui.compare import working
from reviewer.ui.jobs import Cancelled
from reviewer.ui.session import Session


@pytest.fixture
def asked(studied: Session) -> working.Asked:
    return working.Asked(studied.store.path, None, "mqm2", studied.typology)


def test_the_result_and_the_progress_come_from_another_process(asked: working.Asked) -> None:
    told: list[float] = []
    agreement = apart(partial(working.agreement, asked), told.append)
    assert agreement == working.agreement(asked, lambda _: None)
    assert told
    assert all(0 <= it <= 1 for it in told)


def test_the_users_trouble_comes_as_it_was(asked: working.Asked) -> None:
    with pytest.raises(FileMissing, match=r"weights\.toml does not exist"):
        apart(partial(working.scores, asked._replace(choice="file:weights.toml")), lambda _: None)


def test_a_bug_is_told_with_its_place() -> None:
    with pytest.raises(Apart, match="AttributeError"):
        apart(operator.attrgetter("none"), lambda _: None)


def test_a_process_that_ends_early_is_noticed(asked: working.Asked) -> None:
    def kill(_share: float) -> None:
        for process in multiprocessing.active_children():
            process.kill()

    with pytest.raises(Apart, match="ended before"):
        apart(partial(working.scores, asked), kill)


def test_what_is_not_wanted_any_more_ends(asked: working.Asked) -> None:
    def given_up(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        apart(partial(working.scores, asked), given_up)


def test_little_work_stays_here(asked: working.Asked) -> None:
    work = partial(working.scores, asked)
    assert apart_if(False, work) is work
    assert apart_if(True, work)(lambda _: None) == work(lambda _: None)


def test_one_that_stores_takes_back_what_it_did(tmp_path: Path) -> None:
    """Given up half way: it is asked, takes back in its own process, and ends."""
    file, database = tmp_path / "a.jsonl", tmp_path / "a.db"
    lines = [
        json.dumps({"text": f"Satu dua {n}.", "label": [[0, 4, "minor:A"]], "document": f"d{n}"})
        for n in range(3_000)
    ]
    file.write_text("\n".join(lines), "utf-8")
    seen: list[int] = []

    def given_up(share: float) -> None:
        if share > 0.6:
            with Store.open(database) as store:
                seen.append(len(store.articles()))
            raise Cancelled

    with pytest.raises(Cancelled):
        apart(partial(import_into, database, file, None, False), given_up, stores=True)
    with Store.open(database) as store:
        assert seen[0] > 0
        assert store.articles() == []
        assert list(store.export_rows()) == []


def test_troubles_keep_their_reasons_between_processes() -> None:
    trouble = FileMissing(path=Path("weights.toml"))
    again = pickle.loads(pickle.dumps(trouble))
    assert (type(again), str(again), again.fields) == (FileMissing, str(trouble), trouble.fields)

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui import tidying
from reviewer.ui.session import Session
from reviewer.ui.tidying import Tidying
from tests.ui.details import mark


class Knot:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def at_work(session: Session, qtbot: QtBot) -> Iterator[Tidying]:
    it = Tidying(session)
    it.begin()
    yield it
    it.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_nothing_is_collected_while_the_reviewer_works(
    session: Session, at_work: Tidying, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not gc.isenabled()
    monkeypatch.setattr(tidying, "_FEW", 1)
    knot = weakref.ref(Knot())
    heap: list[list[int]] = [[] for _ in range(10_000)]
    session.selection_changed.emit()
    at_work.look()
    assert knot() is not None
    monkeypatch.setattr(tidying, "_QUIET", -1.0)
    at_work.look()
    assert knot() is None
    assert len(heap) == 10_000


def test_too_much_is_collected_whoever_works(
    session: Session, at_work: Tidying, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "_MANY", 100)
    knot = weakref.ref(Knot())
    heap: list[list[int]] = [[] for _ in range(200)]
    session.selection_changed.emit()
    at_work.look()
    assert knot() is None
    assert len(heap) == 200


def test_the_log_is_carried_over_in_a_pause_and_begun_anew(
    session: Session, at_work: Tidying, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = session.store.path
    log = path.with_name(path.name + "-wal")
    mark(session, "Rusia")
    for number in range(20):
        session.set_comment(str(number))
    long = log.stat().st_size
    at_work.look()
    assert session.jobs.idle  # somebody is at work
    monkeypatch.setattr(tidying, "_QUIET", -1.0)
    at_work.look()
    qtbot.waitUntil(lambda: session.jobs.idle)
    at_work.look()
    assert session.jobs.idle  # nothing more was written
    for number in range(10):
        session.set_comment(f"again {number}")
    assert log.stat().st_size == long
    assert not session.refresh()  # nobody else wrote
    current = session.current
    assert current and session.store.annotation(current.annotation_id) == current

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui import tidying
from reviewer.ui.session import Session
from reviewer.ui.tidying import Tidying


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

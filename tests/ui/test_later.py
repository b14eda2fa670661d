import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.ui import later as later_module
from reviewer.ui.later import InAPause, Later


def test_many_askings_are_one_act(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    later = Later(lambda: done.append(1), owner, after=1)
    for _ in range(5):
        later.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == [1])
    later.ask()
    qtbot.waitUntil(lambda: done == [1, 1])


def test_what_waits_can_be_hurried_and_is_done_once() -> None:
    done: list[int] = []
    owner = QObject()
    later = Later(lambda: done.append(1), owner, after=10_000)
    later.hurry()
    assert done == []
    later.ask()
    later.hurry()
    assert done == [1]
    assert not later.isActive()


class Clock:
    """Seconds that pass when told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_job_waits_until_nobody_has_acted_for_a_while(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    job = InAPause(lambda: done.append(1), owner, after=200)
    job.ask()
    for _ in range(8):
        qtbot.wait(40)
        job.put_off()
    assert done == []
    qtbot.waitUntil(lambda: done == [1])
    job.put_off()
    assert not job.isActive()


def test_a_job_that_waited_for_long_is_done_right_after_the_next_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(later_module, "monotonic", clock)
    owner = QObject()
    job = InAPause(list, owner, after=300, longest=5.0)
    job.ask()
    clock.now += 4.0
    job.ask()
    assert job.interval() == 300
    clock.now += 2.0
    job.put_off()
    assert job.interval() == 300
    job.ask()
    short = job.interval()
    assert short < 100
    job.put_off()  # what follows the key's act puts it off no more
    assert job.interval() == short
    job.hurry()
    job.ask()
    assert job.interval() == 300

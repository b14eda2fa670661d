from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.ui.later import Later


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

from pytestqt.qtbot import QtBot

from reviewer.ui.active_time import IDLE, ActiveTime


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_only_pauses_up_to_a_minute_are_counted(qtbot: QtBot) -> None:
    clock, stored = Clock(), list[float]()
    time = ActiveTime(stored.append, clock)
    time.start()
    for pause in (5.0, IDLE, IDLE + 1, 3600.0, 2.0):
        clock.seconds += pause
        time.act()
    time.flush()
    assert stored == [5.0 + IDLE + 2.0]
    time.flush()
    assert len(stored) == 1


def test_the_running_pause_shows_until_the_reviewer_is_away(qtbot: QtBot) -> None:
    clock = Clock()
    time = ActiveTime(lambda _: None, clock)
    time.start()
    clock.seconds += 10
    assert time.pending == 10
    clock.seconds += IDLE
    assert time.pending == 0


def test_nothing_is_counted_before_the_start_or_after_the_stop(qtbot: QtBot) -> None:
    clock, stored = Clock(), list[float]()
    time = ActiveTime(stored.append, clock)
    time.act()
    clock.seconds += 5
    time.act()
    time.start()
    clock.seconds += 4
    time.act()
    time.stop()
    clock.seconds += 5
    time.act()
    time.flush()
    assert stored == [4.0]

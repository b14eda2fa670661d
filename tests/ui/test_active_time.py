from pytestqt.qtbot import QtBot

from reviewer.ui.active_time import IDLE, ActiveTime


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_a_minute_of_each_pause_is_counted(qtbot: QtBot) -> None:
    clock, stored = Clock(), list[float]()
    time = ActiveTime(lambda it, _acted: stored.append(it), clock)
    time.start()
    for pause in (5.0, IDLE, IDLE + 1, 3600.0, 2.0):
        clock.seconds += pause
        time.act()
    time.flush()
    assert stored == [5.0 + 3 * IDLE + 2.0]
    time.flush()
    assert len(stored) == 1


def test_time_never_runs_backwards(qtbot: QtBot) -> None:
    """Neither when a pause becomes too long, nor at the next act, nor when it is stored."""
    clock, stored = Clock(), [0.0]
    time = ActiveTime(lambda it, _acted: stored.append(it), clock)
    time.start()
    shown = [0.0]
    for seconds in (10, 49, 1, 1, 600):
        clock.seconds += seconds
        shown.append(sum(stored) + time.pending)
        if seconds == 600:
            time.act()
            shown.append(sum(stored) + time.pending)
            time.flush()
            shown.append(sum(stored) + time.pending)
    clock.seconds += 7
    time.stop()
    shown.append(sum(stored) + time.pending)
    assert shown == [0, 10, 59, 60, 60, 60, 60, 60, 67]


def test_a_pause_that_nobody_ended_is_told_as_such(qtbot: QtBot) -> None:
    clock, told = Clock(), list[tuple[float, bool]]()
    time = ActiveTime(lambda *it: told.append(it), clock)
    time.start()
    clock.seconds += 4
    time.act()
    clock.seconds += 9
    time.stop()
    assert told == [(4.0, True), (9.0, False)]


def test_nothing_is_counted_before_the_start_or_after_the_stop(qtbot: QtBot) -> None:
    clock, stored = Clock(), list[float]()
    time = ActiveTime(lambda it, _acted: stored.append(it), clock)
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

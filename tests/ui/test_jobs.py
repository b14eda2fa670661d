import threading

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.errors import FileMissing
from reviewer.core.progress import Progress
from reviewer.ui.jobs import Jobs


def test_a_job_runs_elsewhere_and_hands_its_result_to_this_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    threads: list[int] = []
    results: list[int] = []

    def work(progress: Progress) -> int:
        progress(0.5)
        threads.append(threading.get_ident())
        return 7

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    jobs.start("read", "Reading", work, done)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [7]
    assert threads[0] != threading.get_ident() == threads[1]
    assert jobs.current() is None


def test_a_newer_job_of_the_same_key_drops_the_older_ones_result(qtbot: QtBot) -> None:
    jobs = Jobs()
    gate = threading.Event()
    results: list[str] = []

    def slow(_: Progress) -> str:
        gate.wait(5)
        return "old"

    jobs.start("align", "", slow, results.append)
    jobs.start("align", "", lambda _: "new", results.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(results))
    jobs.finish()
    qtbot.wait(20)
    assert results == ["new"]


def test_cancel_stops_the_work_at_its_next_sign_of_life(qtbot: QtBot) -> None:
    jobs = Jobs()
    started, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0.1)
        finally:
            stopped.set()

    jobs.start("long", "Aligning", work, lambda _: pytest.fail("a cancelled job gave a result"))
    assert started.wait(5)
    shown = jobs.current()
    assert shown is not None
    assert shown.title == "Aligning"
    jobs.cancel_shown()
    assert jobs.current() is None
    assert stopped.wait(5)
    jobs.finish()


def test_the_users_trouble_comes_out_of_failed(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(_: Progress) -> None:
        raise FileMissing(path="a.txt")

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start("read", "", work, lambda _: None)
    assert failed.args is not None
    assert str(failed.args[0]).startswith("a.txt does not exist")


def test_a_bug_in_a_job_is_raised_in_the_windows_thread(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(_: Progress) -> None:
        raise ZeroDivisionError("bug")

    with qtbot.captureExceptions() as exceptions:
        jobs.start("read", "", work, lambda _: None)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError

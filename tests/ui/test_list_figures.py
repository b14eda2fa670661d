"""Scores and findings in the list of articles, worked out beside the window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.errors import DatabaseLocked
from reviewer.store import Store, expectations
from reviewer.store.expectation_rows import Row
from reviewer.ui import finding_job, list_figures, wording
from reviewer.ui.article_list import SortBy
from reviewer.ui.list_figures import JOB, ArticleFigures
from tests.ui.blinks import catch_up
from tests.ui.desktop import Desktop


def _figures(desktop: Desktop) -> ArticleFigures:
    (found,) = desktop.window.articles.findChildren(ArticleFigures)
    return found


def _read(desktop: Desktop, qtbot: QtBot) -> None:
    """Let the figures be worked out that wait for a pause."""
    figures, jobs = _figures(desktop), desktop.session.jobs
    qtbot.waitUntil(lambda: not desktop.session.findings.under_way, timeout=20000)
    figures._counting.hurry()
    figures._reading.ask()
    figures._reading.hurry()
    qtbot.waitUntil(lambda: not jobs.runs(JOB), timeout=20000)


def _line(desktop: Desktop) -> str:
    catch_up(desktop.window.articles)
    model = desktop.window.articles._model
    return model.lines(model.shown[0]).second


def test_the_list_tells_findings_and_then_the_score(desktop: Desktop, qtbot: QtBot) -> None:
    _read(desktop, qtbot)
    session = desktop.session
    count = len(session.found.shown)
    assert count > 0
    assert _line(desktop) == f"new · {wording.finding_count(count)}"
    desktop.mark("Homyim")
    _read(desktop, qtbot)
    left = len(session.found.shown)
    assert _line(desktop).startswith(f"open · 1 error · {wording.finding_count(left)}")
    desktop.session.finish("")
    _read(desktop, qtbot)
    assert " to " in _line(desktop)  # few words are a small sample
    assert _line(desktop).startswith("finished · ")
    model = desktop.window.articles._model
    described = model.describe(model.shown[0])
    assert "small sample, " in described
    assert "interval:95%-gamma" in described


def test_findings_of_an_article_that_was_read_are_told_after_a_restart(
    desktop: Desktop, qtbot: QtBot
) -> None:
    _read(desktop, qtbot)
    figures, session = _figures(desktop), desktop.session
    count = len(session.found.shown)
    figures._keeping.ask()
    figures._keeping.hurry()
    qtbot.waitUntil(lambda: [it.open for it in expectations.listed(session.store)] == [count])
    figures._findings, figures._seen = {}, {}
    session.close_article()  # as if it had not been opened in this run
    _read(desktop, qtbot)
    assert _line(desktop) == f"new · {wording.finding_count(count)}"


def test_what_a_failed_look_found_is_neither_told_nor_kept(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _read(desktop, qtbot)
    figures, session = _figures(desktop), desktop.session
    count = len(session.found.shown)
    assert figures._seen

    def fail(*_: object) -> None:
        raise DatabaseLocked(path=session.store.path)

    monkeypatch.setattr(finding_job, "look_through", fail)
    with qtbot.waitSignal(session.failed):
        session.findings.look_again()
    assert not session.findings.under_way
    assert not session.findings.complete
    session.set_current(session.found.shown[0].finding_id)
    session.accept_finding()
    figures._counting.hurry()
    assert list(figures._findings.values()) == [count]
    assert figures._seen == {}
    monkeypatch.undo()
    session.findings.look_again()
    _read(desktop, qtbot)
    assert session.findings.complete
    assert figures._seen


def test_nothing_is_written_when_all_is_kept_already(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures, session = _figures(desktop), desktop.session
    written: list[int] = []
    put = expectations.put

    def count(store: Store, kept: Sequence[Row]) -> None:
        written.append(len(kept))
        put(store, kept)

    monkeypatch.setattr(expectations, "put", count)
    for _ in range(2):
        _read(desktop, qtbot)
        figures._count()
        figures._keeping.ask()
        figures._keeping.hurry()
        qtbot.waitUntil(lambda: not session.jobs.runs(list_figures._KEEP), timeout=20000)
    assert written == [1]


def test_a_picture_keeps_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.session.only_looks = True
    _read(desktop, qtbot)
    assert _figures(desktop)._seen == {}


def test_a_large_set_is_scored_in_a_process_of_its_own(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_figures, "_MUCH", 0)
    desktop.mark("Homyim")
    desktop.window.articles.set_sort(SortBy.SCORE)
    _read(desktop, qtbot)
    assert " to " in _line(desktop)

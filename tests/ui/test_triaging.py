"""Expected errors in the window: checked in a job, kept as they come, shown in the list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.store import Store, expectations
from reviewer.ui.article_list import SortBy
from reviewer.ui.session import Session
from reviewer.ui.triaging import Triaging
from tests.ui.desktop import Desktop


def add(store: Store, title: str, article: str, english: str) -> str:
    drafts = [
        TextDraft(role, "", content, segment(content, role.language))
        for role, content in ((Role.ARTICLE, article), (Role.REFERENCE, english))
    ]
    units = [(1, 1)] * len(drafts[0].segments)
    return store.add_article(drafts[0], drafts[1:], [units], title).article_id


def add_clean(store: Store) -> str:
    return add(store, "Bersih", "Rusia mundur.", "Russia withdraws.")


def add_worst(store: Store) -> str:
    article = "Sekitar 600 orang tewas di Homyim. . Lima dari mereka di Idleb."
    english = "Some 900 people were killed at Hmeimim. Seven of them in Idlib."
    return add(store, "Terburuk", article, english)


def test_articles_are_checked_and_told_the_worst_first(session: Session, qtbot: QtBot) -> None:
    clean, worst = add_clean(session.store), add_worst(session.store)
    triaging = Triaging(session)
    moves: list[tuple[int, int]] = []
    triaging.moved.connect(lambda done, count: moves.append((done, count)))
    with qtbot.waitSignal(triaging.ended):
        triaging.begin()
        triaging.begin()
    with qtbot.waitSignal(triaging.listed) as told:
        pass
    found = told.args[0]
    assert (found[0].article_id, found[-1].article_id) == (worst, clean)
    assert moves[0] == (0, 0)
    assert moves[-1] == (3, 3)
    assert expectations.tasks(session.store)[0] == 0


def test_what_was_checked_before_a_stop_is_kept(session: Session, qtbot: QtBot) -> None:
    add_clean(session.store)
    triaging = Triaging(session)
    triaging.moved.connect(lambda done, _count: triaging.stop() if done == 1 else None)
    with qtbot.waitSignal(triaging.ended):
        triaging.begin()
    assert not triaging.under_way
    session.jobs.finish()
    assert expectations.tasks(session.store)[0] == 1


def test_the_list_of_articles_is_sorted_by_what_is_expected(desktop: Desktop) -> None:
    add_clean(desktop.session.store)
    add_worst(desktop.session.store)
    panel = desktop.window.articles
    panel.refresh()
    with desktop.bot.waitSignal(desktop.house.checking.triaging.ended):
        panel._sorts[SortBy.EXPECTED].trigger()
    desktop.bot.waitUntil(lambda: "expected" in panel._model.lines(panel._model.shown[0]).second)
    shown = [it.article.title for it in panel._model.shown]
    assert (shown[0], shown[-1]) == ("Terburuk", "Bersih")
    panel.set_sort(SortBy.NAME)
    assert "expected" not in panel._model.lines(panel._model.shown[0]).second

"""Finding words in both texts: what is found, in which order, and what is shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui import searching as module
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.searching import Searching
from reviewer.ui.session import Session


@pytest.fixture
def searching(session: Session) -> Searching:
    return Searching(session)


def found(session: Session, searching: Searching) -> list[tuple[int, str]]:
    return [
        (it.side, session.content(it.text_id)[it.start : it.end].lower()) for it in searching.hits
    ]


def test_hits_come_row_by_row_with_the_article_first(
    session: Session, searching: Searching
) -> None:
    searching.ask("tartus", False, False)
    assert found(session, searching) == [(0, "tartus"), (1, "tartus")] * 2
    assert searching.per_side == (2, 2)
    rows = [it.row for it in searching.hits]
    assert rows == sorted(rows)


def test_steps_go_round_and_tell_what_to_show(session: Session, searching: Searching) -> None:
    shown: list[str] = []
    searching.shown.connect(lambda text, start, end: shown.append(session.content(text)[start:end]))
    searching.ask("Homyim", True, True)
    for direction in (1, 1, -1):
        searching.step(direction)
    assert shown == ["Homyim"] * 4
    assert searching.current == 1


def test_the_first_hit_after_the_caret_is_shown(session: Session, searching: Searching) -> None:
    text = session.texts[0]
    place = text.content.index("Pangkalan")
    session.select(TextSelection(text.text_id, place, place))
    searching.ask("Homyim", False, False)
    assert searching.hits[searching.current].start > place


def test_case_and_whole_words_narrow(session: Session, searching: Searching) -> None:
    searching.ask("MILITER", True, False)
    assert searching.hits == []
    searching.ask("milit", False, True)
    assert searching.hits == []
    searching.ask("milit", False, False)
    assert len(searching.hits) == 4


def test_highlights_are_in_order_and_go_when_the_search_ends(
    session: Session, searching: Searching
) -> None:
    searching.ask("Homyim", False, False)
    ranges = searching.highlights()[session.texts[0].text_id]
    assert [session.texts[0].content[a:b] for a, b in ranges] == ["Homyim", "Homyim"]
    searching.close()
    assert searching.highlights() == {}


def test_another_english_text_is_searched_when_it_is_shown(
    session: Session, searching: Searching
) -> None:
    searching.ask("Homyim", False, False)
    assert searching.per_side == (2, 0)
    session.cycle_english()
    assert searching.per_side == (2, 2)
    session.close_article()
    assert searching.hits == []
    searching.step(1)
    assert searching.current == -1


def test_a_long_article_is_searched_in_a_job(
    session: Session, searching: Searching, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 10)
    with qtbot.waitSignal(searching.shown):
        searching.ask("Homyim", False, False)
    assert len(searching.hits) == 2


def test_hits_of_the_article_before_are_not_gone_to(
    session: Session, searching: Searching, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching.ask("Homyim", False, False)
    first = session.article
    assert searching.hits and first
    monkeypatch.setattr(module, "_AT_ONCE", 10)
    shown: list[tuple[str, int, int]] = []
    searching.shown.connect(lambda *it: shown.append(it))
    session.open_article(first.article_id)
    assert (searching.hits, searching.per_side, searching.highlights()) == ([], (0, 0), {})
    searching.step(1)
    assert shown == []
    qtbot.waitUntil(lambda: len(searching.hits) == 2)
    searching.ask("Tartus", False, False)
    searching.step(1)
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert session.content(shown[0][0])[slice(*shown[0][1:])] == "Tartus"


def test_what_was_looked_for_in_a_job_is_given_up_with_the_search(
    session: Session, searching: Searching, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 10)
    searching.ask("Homyim", False, False)
    searching.close()
    qtbot.waitUntil(lambda: not session.jobs._alive)
    assert searching.hits == []
    assert searching.highlights() == {}

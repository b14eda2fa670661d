"""Deciding findings by habit: nothing is passed over, a false start is undone, a mark settles."""

from __future__ import annotations

import pytest

from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.ui.finding_pane import FindingPane
from tests.ui.desktop import NAMED, Desktop
from tests.ui.findings import look


@pytest.mark.parametrize("keys", [("F8", "A"), ("Shift+F8", "A"), ("A",)])
def test_no_habit_passes_over_a_finding(sample: Desktop, keys: tuple[str, ...]) -> None:
    listed = [it.span.quote for it in sample.session.found.shown]
    sample.caret(listed[0])
    sample.press("Ctrl+Home")
    if keys == ("A",):
        sample.press("F8")
    while sample.session.found.shown:
        before = len(sample.session.found.shown)
        sample.press(*keys)
        assert len(sample.session.found.shown) < before  # one, or two on the same words
        passed = keys[0] != "Shift+F8" and sample.session.finding
        assert not passed or sample.session.finding == sample.session.found.shown[0]
    assert {it.span.quote for it in sample.session.annotations()} == set(listed)


def test_f8_after_a_decision_confirms_the_next_and_then_goes_on(sample: Desktop) -> None:
    findings = list(sample.session.found.shown)
    told: list[str] = []
    sample.session.notice.connect(told.append)
    sample.session.set_current(findings[0].finding_id, reveal=True)
    sample.press("A", "F8")
    assert sample.session.finding == findings[1]
    assert told == ["This is the next one: A accepts it, X puts it aside."]
    sample.press("F8")
    assert sample.session.finding == findings[2]
    sample.press("X", "F8", "F8")
    assert sample.session.finding == findings[4]
    sample.press("Shift+F8")
    assert sample.session.finding == findings[3]


def test_f8_goes_on_from_a_finding_gone_back_to(sample: Desktop) -> None:
    first, second, third = sample.session.found.shown[:3]
    sample.session.set_current(first.finding_id, reveal=True)
    sample.press("A")
    assert sample.session.finding == second
    sample.session.set_current(second.finding_id)  # looked at: clicked, say
    sample.press("F8")
    assert sample.session.finding == third


@pytest.mark.parametrize("typed", ["", "Khmei"])
def test_esc_undoes_the_false_start_of_editing(looked: Desktop, typed: str) -> None:
    looked.press("F8")
    first = looked.session.finding
    assert first
    looked.press("E")
    looked.write(typed)
    if typed:
        looked.bot.waitUntil(lambda: looked.marked()[0][2] == typed)
        looked.write("mim")
    looked.press("Esc")
    assert looked.marked() == []
    assert looked.session.finding
    assert looked.session.finding.finding_id == first.finding_id
    assert looked.view.hasFocus()
    assert looked.session.undo_action() is None
    looked.press("A")
    assert looked.marked() == [("Homyim", NAMED, "Hmeimim")]


def test_esc_in_a_correction_gone_back_to_leaves_the_accepted_finding(looked: Desktop) -> None:
    looked.press("F8", "E", "Return", "C", "Esc")
    assert looked.marked() == [("Homyim", NAMED, "Hmeimim")]
    looked.press("Ctrl+Z", "E", "F8", "Shift+F4", "C", "Esc")
    assert looked.marked() == [("Homyim", NAMED, "Hmeimim")]


def test_a_trial_takes_nothing_else_back(looked: Desktop) -> None:
    looked.mark("Rusia")
    looked.press("F8", "E", "Esc")
    assert [words for words, _, _ in looked.marked()] == ["Rusia"]


@pytest.mark.parametrize(("text", "words"), [(0, "Homyim"), (1, "Hmeimim")])
@pytest.mark.parametrize("linked", [True, False])
def test_marking_its_words_by_hand_settles_a_finding_on_either_side(
    looked: Desktop, text: int, words: str, linked: bool
) -> None:
    looked.choose(words, text)
    looked.press("M", "Esc")
    current = looked.session.current
    assert current
    if not linked and current.linked:
        looked.press("Ctrl+Shift+L")
    assert looked.session.current
    assert len(looked.session.found.shown) == 1
    looked.press("Del")
    assert len(looked.session.found.shown) == 2


def test_the_counterpart_of_a_mark_settles_no_other_finding(looked: Desktop) -> None:
    looked.choose("di Homyim")
    looked.press("A")
    looked.choose("Hmeimim", 1)
    looked.press("Ctrl+L")
    assert looked.session.current
    assert looked.session.current.linked
    assert len(looked.session.found.shown) == 2


def test_accepting_what_the_machine_alone_has_wrong_marks_its_text(desktop: Desktop) -> None:
    said = (
        (Role.ARTICLE, "", "Harga naik 1,5 juta. 😀 Ibu datang."),
        (Role.REFERENCE, "", "Prices rose 1.5 million. 😀 Mother came."),
        (Role.MACHINE, "MT", "😀 Prices rose 15 million. Mother came."),
    )
    own, *others = (TextDraft(r, label, it, segment(it, r.language)) for r, label, it in said)
    units = [(len(own.segments), len(it.segments)) for it in others]
    store = desktop.session.store
    article = store.add_article(own, others, [[it] for it in units], "Harga")
    desktop.session.open_article(article.article_id)
    desktop.press("Ctrl+E")
    look(desktop.session, desktop.bot)
    desktop.press("F8")
    (pane,) = desktop.window.findChildren(FindingPane)
    assert pane.message.text().startswith("1,5 juta (Indonesian) – 15 million (English)")
    desktop.press("A")
    assert [(words, right) for words, _, right in desktop.marked()] == [
        ("15 million", "1.5 million")
    ]
    (error,) = desktop.session.annotations()
    assert desktop.session.text(error.span.text_id).role is Role.MACHINE
    assert error.linked
    assert error.linked.quote == "1,5 juta"

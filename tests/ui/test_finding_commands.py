"""Findings in the whole window, decided with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from reviewer.core.annotation import Annotation, Severity
from reviewer.ui.finding_commands import FindingCommands
from reviewer.ui.finding_pane import FindingPane
from reviewer.ui.findings_page import FindingsPage
from tests.ui.desktop import NAMED, Desktop
from tests.ui.findings import look, shown


@pytest.fixture
def looked(desktop: Desktop) -> Desktop:
    """The window with the small article and its two findings: Homyim twice."""
    look(desktop.session, desktop.bot)
    return desktop


@pytest.fixture
def sample(desktop: Desktop) -> Desktop:
    """The window with the sample article and all of its findings."""
    desktop.house.files.add_sample_now()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    desktop.view.setFocus()
    return desktop


def pane(desktop: Desktop) -> FindingPane:
    (found,) = desktop.window.findChildren(FindingPane)
    return found


def page(desktop: Desktop) -> FindingsPage:
    (found,) = desktop.window.findChildren(FindingsPage)
    return found


def go_to(desktop: Desktop, words: str) -> None:
    """Press F8 until a finding about these words is the current one."""
    for _ in desktop.session.found.shown:
        desktop.press("F8")
        assert desktop.session.finding
        if desktop.session.finding.span.quote == words:
            return
    pytest.fail(f"no finding about {words}")


def plain(it: Annotation) -> Annotation:
    """An error without what differs from one making to the next."""
    return replace(
        it, annotation_id="", review_id="", origin="", created_at="", updated_at="", revision=0
    )


def test_the_window_looks_for_findings_when_an_article_is_opened(desktop: Desktop) -> None:
    desktop.bot.waitUntil(lambda: len(desktop.session.found.shown) == 2)
    desktop.bot.waitUntil(lambda: desktop.window.errors.tabs.tabText(1) == "Findings 2")
    said = [it.text() for it in desktop.window.status.findChildren(QLabel)]
    assert any("2 findings" in it for it in said)


def test_f8_a_a_x_goes_on_by_itself(looked: Desktop) -> None:
    looked.press("F8", "A", "F8", "X")
    assert looked.marked() == [("Homyim", NAMED, "Hmeimim")]
    assert shown(looked.session) == []
    looked.press("Ctrl+Z")
    assert shown(looked.session) == [("names", "Homyim")]
    looked.press("A")
    assert looked.marked() == [("Homyim", NAMED, "Hmeimim")] * 2


def test_the_sample_has_its_findings_and_none_on_names_that_translate(sample: Desktop) -> None:
    found = shown(sample.session)
    assert len(found) == 13
    assert ("names", "Homyim") in found
    assert not {"Suriah", "Rusia", "Moskow", "Damaskus"} & {words for _, words in found}


def test_accepting_homyim_gives_the_mark_made_by_hand(sample: Desktop) -> None:
    sample.caret("Homyim")
    sample.press("W", "N", "Return")
    (by_hand,) = sample.session.annotations()
    while sample.session.undo_action():
        sample.press("Ctrl+Z")
    go_to(sample, "Homyim")
    sample.press("A")
    (accepted,) = sample.session.annotations()
    assert accepted.origin == "finding:names"
    assert plain(accepted) == plain(by_hand)


def test_e_marks_and_puts_the_caret_into_the_correction(looked: Desktop) -> None:
    looked.press("F8", "E")
    line = looked.window.details.correction.line
    assert line.hasFocus()
    assert line.selectedText() == "Hmeimim"
    looked.write("Khmeimim")
    looked.press("Return")
    assert looked.view.hasFocus()
    assert looked.marked() == [("Homyim", NAMED, "Khmeimim")]


def test_letters_are_categories_while_words_are_selected(looked: Desktop) -> None:
    looked.press("F8")
    looked.choose("negaranya")
    looked.press("A")
    assert [words for words, _, _ in looked.marked()] == ["negaranya"]
    assert len(looked.session.found.shown) == 2


def test_all_of_a_kind_are_one_step(looked: Desktop) -> None:
    looked.press("F8", "Shift+A")
    assert len(looked.marked()) == 2
    assert shown(looked.session) == []
    looked.press("Ctrl+Z")
    assert looked.marked() == []


def test_shift_f8_goes_back(looked: Desktop) -> None:
    looked.press("Shift+F8")
    assert looked.session.finding == looked.session.found.shown[-1]
    looked.press("Shift+F8")
    assert looked.session.finding == looked.session.found.shown[0]


def test_the_panel_shows_what_is_current(looked: Desktop) -> None:
    errors, details = looked.window.errors, looked.window.details
    looked.press("F8")
    assert errors.tabs.currentIndex() == 1
    assert pane(looked).isVisible()
    assert not details.isVisible()
    looked.press("E", "Return")
    assert errors.tabs.currentIndex() == 0
    assert details.isVisible()
    assert not pane(looked).isVisible()


def test_the_key_strip_and_the_menu_follow(looked: Desktop) -> None:
    commands = looked.house.commands.menus.commands
    assert not commands["accept-finding"].isEnabled()
    looked.press("F8")
    assert commands["accept-finding"].isEnabled()
    assert [it.keys[0] for it in looked.window.desk.strip.hints][:3] == ["A", "X", "E"]
    looked.run("dismiss-everywhere")
    assert shown(looked.session) == []
    assert not commands["accept-finding"].isEnabled()
    looked.press("Ctrl+Z")
    looked.run("dismiss-check")
    assert shown(looked.session) == []


def test_buttons_and_menu_of_the_details_decide(looked: Desktop) -> None:
    looked.press("F8")
    details = pane(looked)
    assert details.message.text() == ("Homyim (Indonesian) – Hmeimim (English): spelt differently")
    QTest.mouseClick(details.accept, Qt.MouseButton.LeftButton)
    assert looked.view.hasFocus()
    assert len(looked.marked()) == 1
    looked.press("Ctrl+Z")
    details.menu.aboutToShow.emit()
    words = [it.text().partition("\t")[0] for it in details.menu.actions() if it.text()]
    assert words == [
        "Dismiss in &every article",
        "Dismiss the &whole check “Names” here",
        "&Accept all 2 of this kind",
    ]
    details.menu.actions()[-1].trigger()
    assert len(looked.marked()) == 2
    looked.press("Ctrl+Z")
    details.menu.aboutToShow.emit()
    details.menu.actions()[0].trigger()
    assert shown(looked.session) == []
    looked.press("Ctrl+Z")
    QTest.mouseClick(details.dismiss, Qt.MouseButton.LeftButton)
    assert shown(looked.session) == []
    looked.press("Ctrl+Z")
    QTest.mouseClick(details.edit, Qt.MouseButton.LeftButton)
    assert looked.window.details.correction.line.hasFocus()


def test_going_through_the_list_moves_the_text(sample: Desktop) -> None:
    sample.window.errors.show_findings(True)
    listed = page(sample)
    listed.take_keyboard()
    chosen = []
    for _ in range(4):
        finding = sample.session.finding
        chosen.append(finding.finding.check if finding else "")
        sample.press("Down")
    assert chosen == ["", "names", "names", "untranslated"]  # headings are gone over
    sample.press("Escape")
    assert sample.view.hasFocus()


def test_the_letters_mean_the_same_in_the_list(sample: Desktop) -> None:
    sample.window.errors.show_findings(True)
    listed = page(sample)
    listed.take_keyboard()
    sample.press("Down", "A", "X")
    assert [words for words, _, _ in sample.marked()] == ["Ignasiuk"]
    assert len(sample.session.found.shown) == 11
    assert listed.list.hasFocus()
    sample.press("E")
    assert sample.window.details.correction.line.hasFocus()


def test_the_list_is_grouped_under_headings_with_counts(sample: Desktop) -> None:
    sample.window.errors.show_findings(True)
    model = page(sample).list.model()
    rows = [str(model.index(it, 0).data()) for it in range(model.rowCount())]
    assert rows[:4] == [
        "Names 3",
        "Tahrir-al-Sham → Tahrir al-Sham",
        "Ignasiuk → Ignasyuk",
        "Homyim → Hmeimim",
    ]
    assert [it for it in rows if it.startswith(("Unt", "Punc", "Lines"))] == [
        "Untranslated 1",
        "Punctuation 7",
        "Lines around the article 2",
    ]


def test_the_list_can_be_narrowed(sample: Desktop) -> None:
    sample.window.errors.show_findings(True)
    listed = page(sample)
    listed.filter.setText("spelt")
    assert listed.list.model().rowCount() == 3
    listed.filter.setText("xyz")
    assert listed.list.model().rowCount() == 0


def test_a_decided_finding_leaves_the_list(looked: Desktop) -> None:
    looked.press("F8")
    model = page(looked).list.model()
    assert model.rowCount() == 3
    looked.press("A")
    looked.bot.waitUntil(lambda: model.rowCount() == 2)
    looked.press("X")
    looked.bot.waitUntil(lambda: model.rowCount() == 0)


def test_decisions_hold_after_another_article_was_open(looked: Desktop) -> None:
    assert looked.session.article
    here = looked.session.article.article_id
    looked.press("F8", "A", "X")
    looked.house.files.add_sample_now()
    looked.session.open_article(here)
    look(looked.session, looked.bot)
    assert shown(looked.session) == []
    assert [it.severity for it in looked.session.annotations()] == [Severity.MAJOR]


def test_every_command_on_findings_is_in_the_menu(desktop: Desktop) -> None:
    names = FindingCommands(desktop.window).slots().keys()
    listed = {it.objectName() for it in desktop.house.commands.menus.all()}
    menu = next(it for it in desktop.window.findChildren(QMenu) if it.title() == "F&indings")
    assert names <= listed
    assert names == {it.objectName() for it in menu.actions()} - {""}


def test_a_correction_that_was_half_typed_is_stored_when_f8_goes_on(looked: Desktop) -> None:
    looked.press("F8", "E")
    looked.write("Khmeimim")
    looked.press("F8")
    assert looked.session.finding is not None
    assert looked.view.hasFocus()
    assert looked.marked() == [("Homyim", NAMED, "Khmeimim")]


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

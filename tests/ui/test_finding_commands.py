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
    assert listed.list.model().rowCount() == 2
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
    looked.house.parts.files.add_sample_now()
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

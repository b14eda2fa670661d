"""A palette keeps what it was opened for; Enter and digits do nothing that surprises."""

import pytest

from reviewer.core.annotation import Severity
from reviewer.ui.category_palette import CategoryPalette
from tests.ui.desktop import NAMED, Desktop

ADDITION = "Accuracy/Addition"


@pytest.mark.parametrize("key", ["F4", "Shift+F4", "F8", "Ctrl+E"])
def test_a_command_closes_the_palette_first_and_enter_changes_no_other_error(
    desktop: Desktop, key: str
) -> None:
    desktop.mark("Rusia")
    desktop.mark("Tartus")
    desktop.press("Ctrl+K")
    assert desktop.shows(CategoryPalette)
    desktop.press(key)
    assert not desktop.shows(CategoryPalette)
    desktop.press("Return")
    assert {it[1] for it in desktop.marked()} == {ADDITION}


def test_the_palette_changes_the_error_it_was_opened_for(desktop: Desktop) -> None:
    first = desktop.mark("Rusia")
    second = desktop.mark("Tartus")
    desktop.press("Ctrl+K")
    desktop.session.set_current(first)  # whatever moved on, it was not the palette's user
    desktop.write("named")
    desktop.press("Return")
    assert desktop.session.current
    assert desktop.session.current.annotation_id == second
    assert [(it[0], it[1]) for it in desktop.marked()] == [("Rusia", ADDITION), ("Tartus", NAMED)]


def test_the_palette_changes_nothing_when_its_error_is_gone(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.mark("Tartus")
    desktop.press("Ctrl+K")
    desktop.session.remove()
    desktop.session.step_error(1)
    desktop.write("named")
    desktop.press("Return")
    assert [(it[0], it[1]) for it in desktop.marked()] == [("Rusia", ADDITION)]


def test_the_palette_marks_the_words_it_was_opened_for(desktop: Desktop) -> None:
    desktop.choose("Rusia")
    desktop.press("Return")
    desktop.session.select(None)
    desktop.write("named")
    desktop.press("2", "Return")
    assert [(it[0], it[1]) for it in desktop.marked()] == [("Rusia", NAMED)]


def test_find_while_a_palette_is_open_leaves_the_keyboard_in_the_text(desktop: Desktop) -> None:
    desktop.choose("Rusia")
    desktop.press("A", "Ctrl+K", "Ctrl+F")
    desktop.bot.wait(20)  # the palette is deleted in a turn of its own
    desktop.write("Tartus")
    desktop.press("Return", "Esc")
    assert desktop.view.hasFocus()


def test_enter_after_a_mark_that_asks_for_no_correction_goes_to_its_correction(
    desktop: Desktop,
) -> None:
    desktop.mark("Rusia")
    desktop.press("Return")
    assert not desktop.shows(CategoryPalette)
    assert desktop.window.details.correction.line.hasFocus()
    desktop.write("Federasi")
    desktop.press("Return")
    assert desktop.view.hasFocus()
    assert desktop.marked() == [("Rusia", ADDITION, "Federasi")]


def test_enter_with_words_selected_opens_the_palette_also_beside_a_current_error(
    desktop: Desktop,
) -> None:
    desktop.mark("Rusia")
    desktop.choose("Tartus")
    desktop.press("Return")
    assert desktop.shows(CategoryPalette)


def test_enter_says_critical_and_nothing_acts_behind_the_question(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("3", "M", "X", "W")
    assert desktop.window.details.question.isVisible()
    assert desktop.session.selected_span() is None
    desktop.press("Return")
    assert not desktop.window.details.question.isVisible()
    assert not desktop.shows(CategoryPalette)
    assert desktop.session.annotations()[0].severity is Severity.CRITICAL
    assert desktop.view.hasFocus()


@pytest.mark.parametrize(("key", "left"), [("Esc", True), ("F4", True), ("0", False)])
def test_esc_and_other_commands_leave_the_severity(desktop: Desktop, key: str, left: bool) -> None:
    desktop.mark("Tartus")
    desktop.mark("Rusia")
    before = desktop.session.current
    assert before
    desktop.press("3", key)
    now = desktop.session.annotation(before.annotation_id)
    assert now
    assert now.severity is (before.severity if left else Severity.NEUTRAL)
    assert not desktop.window.details.question.isVisible()
    assert desktop.view.hasFocus()


def test_with_the_panel_hidden_3_twice_still_says_critical(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.window.show_errors(False)
    desktop.press("3", "3")
    assert desktop.session.annotations()[0].severity is Severity.CRITICAL
    assert desktop.view.hasFocus()


def test_a_digit_for_words_that_are_not_marked_says_why_nothing_happens(desktop: Desktop) -> None:
    told: list[str] = []
    desktop.window.desk.keys.notice.connect(told.append)
    desktop.choose("Rusia")
    desktop.press("2")
    assert told == ["Mark the words first (a letter, or Enter); then 2 sets the severity."]
    assert desktop.marked() == []

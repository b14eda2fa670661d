"""What letters, digits and brackets do while the text has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from tests.ui.desktop import NAMED, Desktop


def test_w_then_n_marks_a_name_and_enter_takes_its_counterpart(desktop: Desktop) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N")
    assert desktop.marked() == [("Homyim", NAMED, None)]
    line = desktop.window.details.correction.line
    assert line.hasFocus()
    assert (line.text(), line.selectedText()) == ("Hmeimim", "Hmeimim")
    desktop.press("Return")
    assert desktop.marked() == [("Homyim", NAMED, "Hmeimim")]
    assert desktop.view.hasFocus()


def test_esc_leaves_the_offer(desktop: Desktop) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N", "Esc")
    assert desktop.marked() == [("Homyim", NAMED, None)]
    assert desktop.view.hasFocus()


def test_undo_takes_back_the_mark_while_its_offer_waits(desktop: Desktop) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N", "Ctrl+Z")
    assert desktop.marked() == []
    assert desktop.view.hasFocus()


def test_undo_in_a_correction_takes_back_what_was_typed_there(desktop: Desktop) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N")
    desktop.write("x")
    desktop.press("Ctrl+Z")
    assert [it[0] for it in desktop.marked()] == ["Homyim"]
    assert desktop.window.details.correction.line.hasFocus()


def test_typing_takes_the_place_of_the_offer(desktop: Desktop) -> None:
    desktop.caret("Homyim")
    desktop.press("W", "N")
    desktop.write("Khmeimim")
    desktop.press("Return")
    assert desktop.marked() == [("Homyim", NAMED, "Khmeimim")]


def test_digits_set_the_severity_and_critical_is_asked_once(desktop: Desktop) -> None:
    def severity() -> Severity:
        return desktop.session.annotations()[0].severity

    desktop.mark("Rusia")
    seen = []
    for digit in ("0", "2", "1", "3"):
        desktop.press(digit)
        seen.append(severity())
    assert seen == [Severity.NEUTRAL, Severity.MAJOR, Severity.MINOR, Severity.MINOR]
    assert desktop.window.details.question.isVisible()
    desktop.press("3")
    assert not desktop.window.details.question.isVisible()
    assert severity() is Severity.CRITICAL


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("]", "militer yang"),
        ("[", "jejak militer"),
        ("}", "yang"),
        ("{", "jejak militer"),
    ],
)
def test_brackets_move_the_ends_by_a_word(desktop: Desktop, keys: str, words: str) -> None:
    first = {"]": "militer", "[": "jejak militer yang", "}": "militer yang", "{": "militer"}[keys]
    desktop.mark(first)
    desktop.write(keys)
    assert [it[0] for it in desktop.marked()] == [words]
    desktop.press("Ctrl+Z")
    assert [it[0] for it in desktop.marked()] == [first]


def test_with_alt_a_bracket_moves_by_a_character(desktop: Desktop) -> None:
    desktop.mark("militer")
    desktop.press("Alt+[")
    assert [it[0] for it in desktop.marked()] == ["milite"]


def test_a_character_is_what_a_reader_sees(desktop: Desktop) -> None:
    desktop.mark("Pangkalan Homyim berada di pantai.")
    for _ in range(2):
        desktop.press("Alt+]")
    assert [it[0] for it in desktop.marked()] == ["Pangkalan Homyim berada di pantai. 😀"]
    desktop.press("Alt+[")
    assert [it[0] for it in desktop.marked()] == ["Pangkalan Homyim berada di pantai. "]


def test_brackets_with_shift_move_the_start_where_a_layout_has_no_braces(desktop: Desktop) -> None:
    desktop.mark("militer yang")
    desktop.press("Shift+]")
    assert [it[0] for it in desktop.marked()] == ["yang"]
    desktop.press("Alt+Shift+[")
    assert [it[0] for it in desktop.marked()] == [" yang"]


def test_the_keys_of_an_error_work_in_the_list_too(desktop: Desktop) -> None:
    for words in ("Rusia", "militer"):
        desktop.mark(words)
    listed = desktop.window.errors.list
    listed.take_keyboard()
    desktop.press("Home", "Down", "0", "]", "3", "3")
    current = desktop.session.current
    assert current and (current.span.quote, current.severity) == ("militer yang", "critical")
    desktop.press("Delete")
    assert [it[0] for it in desktop.marked()] == ["Rusia"]
    desktop.bot.waitUntil(lambda: not listed.currentIndex().isValid())
    desktop.press("Home", "K")
    assert QApplication.focusWidget() is desktop.window.details.comment.words


def test_f4_goes_on_from_the_caret_or_from_the_error_it_is_at(desktop: Desktop) -> None:
    """Two errors on the same words are both reached; on either side, in the order of reading."""
    session, made = desktop.session, {}
    for text, words in ((0, "jejak"), (0, "Tartus"), (1, "footprint"), (1, "coast")):
        desktop.choose(words, text)
        desktop.press("A")
        assert session.current
        made[words] = session.current.annotation_id
    desktop.choose("jejak")
    desktop.press("P")
    assert session.current
    twins = {made["jejak"], session.current.annotation_id}
    desktop.caret("Rusia")
    seen = []
    for _ in range(3):
        desktop.press("F4")
        seen.append(session.current.annotation_id)
    assert set(seen[:2]) == twins
    assert seen[2] == made["Tartus"]
    desktop.caret("responded", 1)
    desktop.press("F4")
    assert session.current.annotation_id == made["coast"]
    desktop.caret("responded", 1)
    desktop.press("Shift+F4")
    assert session.current.annotation_id == made["footprint"]
    desktop.caret("juga")
    desktop.press("F4")
    assert session.current.annotation_id == made["footprint"]


def test_shift_a_marks_the_same_words_elsewhere(desktop: Desktop) -> None:
    desktop.mark("Homyim")
    desktop.press("Shift+A")
    assert [it[0] for it in desktop.marked()] == ["Homyim", "Homyim"]
    desktop.press("Ctrl+Z")
    assert [it[0] for it in desktop.marked()] == ["Homyim"]


def test_c_and_k_go_to_correction_and_comment(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("C")
    assert desktop.window.details.correction.line.hasFocus()
    desktop.press("Esc", "K")
    assert desktop.window.details.comment.words.hasFocus()
    desktop.write("why")
    desktop.press("Return")
    assert desktop.session.annotations()[0].comment == "why"


@pytest.mark.parametrize("key", ["Del", "Backspace"])
def test_delete_undo_and_redo(desktop: Desktop, key: str) -> None:
    desktop.mark("Rusia")
    desktop.press(key)
    assert desktop.marked() == []
    desktop.press("Ctrl+Z")
    assert [it[0] for it in desktop.marked()] == ["Rusia"]
    desktop.press("Ctrl+Shift+Z")
    assert desktop.marked() == []


def test_a_letter_without_a_category_says_so_and_marks_nothing(desktop: Desktop) -> None:
    told: list[str] = []
    desktop.window.desk.keys.notice.connect(told.append)
    letters = {it.key for it in desktop.session.typology}
    desktop.choose("Rusia")
    desktop.press(next(it for it in "QZXYJ" if it not in letters))
    assert desktop.marked() == []
    assert "Enter shows them all" in told[0]


def test_a_category_without_words_says_how_to_select(desktop: Desktop) -> None:
    told: list[str] = []
    desktop.window.desk.keys.notice.connect(told.append)
    desktop.caret("Rusia")
    desktop.press("N")
    assert desktop.marked() == []
    assert "W takes the word" in told[0]


def test_a_question_mark_shows_all_keys(desktop: Desktop) -> None:
    with desktop.bot.waitSignal(desktop.window.desk.keys.keys_wanted):
        desktop.write("?")
    desktop.press("Esc")


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("X", "No finding is chosen. F8 goes to the next."),
        ("K", "No error is chosen. F4 goes to the next."),
        ("Del", "No error is chosen. F4 goes to the next."),
        ("]", "No error is chosen. F4 goes to the next."),
        ("F4", "No error is marked yet."),
    ],
)
def test_a_key_that_has_nothing_to_act_on_says_so(desktop: Desktop, key: str, told: str) -> None:
    desktop.caret("Rusia")
    desktop.press(key)
    assert desktop.window.status._told.text() == told
    assert desktop.window.status._told.isVisible()


def test_linking_and_repeating_say_what_they_lack(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("Ctrl+L")
    told = desktop.window.status._told
    assert told.text() == "Select the counterpart on the other side first, then link it."
    desktop.press("Shift+A")
    assert told.text() == "These words stand nowhere else unmarked."

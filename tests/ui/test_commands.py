"""What the commands of the menus do in the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.ui.category_palette import CategoryPalette
from reviewer.ui.command_palette import CommandPalette
from reviewer.ui.go_to_row import GoToRow
from reviewer.ui.keys_sheet import KeysSheet
from tests.ui.desktop import NAMED, Desktop


def test_enter_opens_the_palette_typing_narrows_and_enter_marks(desktop: Desktop) -> None:
    desktop.choose("Rusia")
    desktop.press("Return")
    assert desktop.shows(CategoryPalette)
    desktop.write("named")
    desktop.press("Return")
    assert desktop.marked() == [("Rusia", NAMED, None)]
    assert desktop.window.details.correction.line.hasFocus()


def test_esc_in_the_palette_changes_nothing(desktop: Desktop) -> None:
    desktop.choose("Rusia")
    desktop.press("Return", "Esc")
    assert desktop.marked() == []
    assert desktop.view.hasFocus()
    assert desktop.session.selected_span() is not None


def test_the_palette_changes_the_category_of_the_current_error(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("Ctrl+K")
    desktop.write("named")
    desktop.press("Return")
    assert desktop.marked() == [("Rusia", NAMED, None)]


def test_ctrl_l_links_words_of_the_other_side(desktop: Desktop) -> None:
    desktop.mark("negaranya")
    desktop.choose("the country", text=1)
    desktop.press("Ctrl+L")
    current = desktop.session.current
    assert current
    assert current.linked
    assert current.linked.quote == "the country"
    desktop.press("Ctrl+Shift+L")
    assert desktop.session.annotations()[0].linked is None


def test_f4_goes_round(desktop: Desktop) -> None:
    for words in ("Rusia", "Tartus", "pantai"):
        desktop.mark(words)
    seen = []
    for key in ("F4", "F4", "F4", "Shift+F4"):
        desktop.press(key)
        assert desktop.session.current
        seen.append(desktop.session.current.span.quote)
    assert seen == ["Rusia", "Tartus", "pantai", "Tartus"]
    assert desktop.view.hasFocus()


def test_ctrl_e_goes_through_the_english_versions(desktop: Desktop) -> None:
    seen = []
    for _ in range(3):
        desktop.press("Ctrl+E")
        seen.append([desktop.session.text(it).role for it in desktop.session.english])
    machine, reference = Role.MACHINE, Role.REFERENCE
    assert seen == [[machine], [machine, reference], [reference]]


def test_words_are_marked_now_and_classified_later(desktop: Desktop) -> None:
    desktop.choose("Rusia")
    desktop.press("Ctrl+M")
    assert desktop.marked() == [("Rusia", "", None)]


@pytest.mark.parametrize("severity", [Severity.NEUTRAL, Severity.MAJOR])
def test_severity_from_the_menu(desktop: Desktop, severity: Severity) -> None:
    desktop.mark("Rusia")
    desktop.run(f"severity-{severity}")
    assert desktop.session.annotations()[0].severity is severity


def test_the_menu_of_categories_marks_and_reclassifies(desktop: Desktop) -> None:
    entry = next(
        it for it in desktop.house.commands.menus.categories.actions() if it.text().endswith("\tN")
    )
    desktop.choose("Rusia")
    entry.trigger()
    assert desktop.marked() == [("Rusia", NAMED, None)]
    desktop.run("undo")
    desktop.mark("Tartus")
    entry.trigger()
    assert desktop.marked() == [("Tartus", NAMED, None)]


def test_edges_from_the_menu(desktop: Desktop) -> None:
    desktop.mark("militer")
    desktop.run("end-on")
    desktop.run("start-back")
    assert [it[0] for it in desktop.marked()] == ["jejak militer yang"]
    desktop.run("end-back")
    desktop.run("start-on")
    assert [it[0] for it in desktop.marked()] == ["militer"]


def test_rows_are_split_merged_and_sentences_moved(desktop: Desktop) -> None:
    count = len(desktop.session.rows())
    desktop.view.go_to_row(0)
    desktop.press("Ctrl+Shift+T")
    assert len(desktop.session.rows()) == count + 1
    desktop.view.go_to_row(0)
    desktop.press("Ctrl+Shift+J")
    assert len(desktop.session.rows()) == count
    desktop.view.go_to_row(1)
    desktop.run("merge-row")
    assert len(desktop.session.rows()) == count - 1
    desktop.run("undo")
    assert len(desktop.session.rows()) == count


def test_a_command_is_found_by_name_and_remembered(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("Ctrl+P")
    assert desktop.shows(CommandPalette)
    desktop.write("remove the error")
    desktop.press("Return")
    assert desktop.marked() == []
    assert desktop.window.settings.recent_commands == ["remove"]


def test_the_row_asked_for_is_gone_to(desktop: Desktop) -> None:
    desktop.press("Ctrl+G")
    assert desktop.shows(GoToRow)
    desktop.write("3")
    desktop.press("Return")
    assert desktop.view.current_row() == 2
    assert desktop.view.hasFocus()


def test_all_keys_are_shown_and_leave_the_keyboard_in_the_text(desktop: Desktop) -> None:
    desktop.write("?")
    assert desktop.shows(KeysSheet)
    desktop.press("Esc")
    assert desktop.view.hasFocus()


def test_panels_colours_and_size_are_chosen_and_kept(desktop: Desktop) -> None:
    assert desktop.window.shows() == (True, True)
    desktop.press("F9", "F10")
    assert desktop.window.shows() == (False, False)
    desktop.press("F9")
    assert desktop.window.shows() == (True, False)
    desktop.run("theme-dark")
    assert desktop.window.settings.theme == "dark"
    assert desktop.house.commands.menus.commands["theme-dark"].isChecked()
    desktop.press("Ctrl++")
    larger = desktop.window.settings.zoom
    assert larger > 1.0
    desktop.press("Ctrl+0")
    assert desktop.window.settings.zoom == 1.0
    desktop.run("theme-light")


def test_undo_says_what_it_would_do_when_a_menu_opens(desktop: Desktop) -> None:
    undo = desktop.house.commands.menus.commands["undo"]
    desktop.mark("Rusia")
    desktop.house.commands.menus.opening.emit()
    assert undo.text() == "&Undo: mark"
    desktop.press("Ctrl+Z")
    desktop.bot.waitUntil(lambda: undo.text() == "&Undo")


def test_undo_and_redo_say_when_there_is_nothing(desktop: Desktop) -> None:
    told = desktop.window.status._told
    desktop.press("Ctrl+Z")
    assert told.text() == "There is nothing to undo."
    assert told.isVisible()
    desktop.press("Ctrl+Shift+Z")
    assert told.text() == "There is nothing to do again."
    desktop.session.close_article()
    desktop.press("Ctrl+Z")
    assert told.text() == "There is nothing to undo."


def test_undo_works_at_once_after_a_mark(desktop: Desktop) -> None:
    """The words of the menu wait a moment, the key must not."""
    desktop.bot.wait(60)
    desktop.mark("Rusia")
    desktop.press("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z")
    assert desktop.marked() == []


def test_folders_are_opened_by_the_system(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda it: opened.append(it.toLocalFile()))
    desktop.run("data-folder")
    assert opened == [str(desktop.session.store.path.parent)]

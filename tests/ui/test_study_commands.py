"""Finishing a review and settling how one works."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from reviewer.formats import typology_toml
from reviewer.store.study import own_typology_file, typology_of
from reviewer.ui.dialogs.about import About
from reviewer.ui.dialogs.finish_review import FinishReview
from reviewer.ui.dialogs.settings import Settings
from reviewer.ui.study_commands import StudyCommands
from tests.ui.desktop import Desktop


def test_a_review_is_finished_and_gone_on_with(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("Ctrl+Return")
    (dialog,) = desktop.window.findChildren(FinishReview)
    dialog.findChildren(QRadioButton)[0].setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    review = desktop.session.review
    assert review
    assert (review.state, review.verdict) == ("finished", "pass")
    assert desktop.house.commands.menus.commands["reopen"].isEnabled()
    desktop.run("reopen")
    assert desktop.session.review
    assert desktop.session.review.state == "open"


def test_what_was_typed_is_stored_before_the_review_is_finished(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("C")
    desktop.write("Rus")
    desktop.run("finish")
    assert desktop.marked()[0][2] == "Rus"
    desktop.window.findChildren(FinishReview)[0].reject()


def test_settings_hold_at_once(desktop: Desktop) -> None:
    desktop.press("Ctrl+,")
    (dialog,) = desktop.window.findChildren(Settings)
    dialog.theme_chosen.emit("dark")
    dialog.text_size_chosen.emit(16.0)
    dialog.language_chosen.emit("id")
    settings = desktop.window.settings
    assert (settings.theme, settings.text_size, settings.language) == ("dark", 16.0, "id")
    assert desktop.house.commands.menus.commands["theme-dark"].isChecked()
    dialog.theme_chosen.emit("light")
    dialog.reject()


def test_another_typology_is_marked_with(desktop: Desktop, tmp_path: Path) -> None:
    desktop.run("settings")
    (dialog,) = desktop.window.findChildren(Settings)
    file = tmp_path / "own.toml"
    words = typology_toml.shipped_path().read_text("utf-8")
    file.write_text(words.replace('id = "mqm-core"', 'id = "own"', 1), "utf-8")
    dialog.typology_chosen.emit(file)
    store = desktop.session.store
    assert desktop.session.typology.typology_id == "own"
    assert own_typology_file(store) == file
    file.write_text("nothing = ", "utf-8")
    dialog.typology_chosen.emit(file)
    assert len(desktop.bars()) == 1
    assert desktop.session.typology.typology_id == "own"
    typology, trouble = typology_of(store)
    assert trouble is not None
    assert typology.typology_id == "mqm-core"
    StudyCommands(desktop.window).say_substitute(trouble)
    (bar,) = desktop.bars()
    assert str(file) in bar
    assert "errors are marked and weighed by" in bar
    dialog.reject()


def test_about_says_where_things_are(desktop: Desktop) -> None:
    desktop.run("about")
    assert desktop.shows(About)
    desktop.window.findChildren(About)[0].reject()

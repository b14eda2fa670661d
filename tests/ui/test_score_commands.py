"""The commands of the score: the panel, the window of comparisons, and their end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reviewer.scoring.grouped import SegmentId
from reviewer.ui.error_list import Kind
from reviewer.ui.score_commands import ScoreCommands
from tests.ui.desktop import Desktop


def commands(desktop: Desktop) -> ScoreCommands:
    return desktop.house.scores


def test_the_menu_shows_and_hides_the_panel(desktop: Desktop) -> None:
    assert commands(desktop).panel is None
    desktop.run("score-panel")
    panel = commands(desktop).panel
    assert panel
    assert panel.isVisible()
    desktop.run("score-panel")
    assert not panel.isVisible()


def test_a_cell_of_the_panel_brings_hidden_errors_back(desktop: Desktop) -> None:
    desktop.mark("Homyim", "N")
    panel = commands(desktop).open_panel()
    desktop.window.show_errors(False)
    panel.kind_chosen.emit(Kind("Style"))
    assert desktop.window.shows()[1]


def test_another_article_shows_all_its_errors(desktop: Desktop) -> None:
    errors = desktop.window.errors
    errors.narrow_to(Kind("Style"))
    desktop.session.reload()
    assert errors.only.isVisible()
    desktop.session.close_article()
    assert not errors.only.isVisible()


def test_a_sentence_is_shown_in_its_text(desktop: Desktop) -> None:
    session = desktop.session
    machine = session.texts[2]
    assert session.article
    commands(desktop).go_to(SegmentId(session.article.article_id, machine.text_id, 1))
    assert session.english == (machine.text_id,)
    place = session.segmented(machine.text_id).segments[1]
    assert session.selection
    assert session.selection.start == place.start
    assert desktop.view.hasFocus()


def test_the_window_of_comparisons_goes_with_the_main_window(desktop: Desktop) -> None:
    desktop.run("compare")
    desktop.bot.waitUntil(lambda: commands(desktop).compare is not None)
    compare = commands(desktop).compare
    assert compare
    assert compare.isVisible()
    desktop.window.close()
    QApplication.processEvents()
    assert commands(desktop).compare is None
    assert compare.jobs.over

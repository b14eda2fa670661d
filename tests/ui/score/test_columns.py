"""The score panel in little room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from reviewer.ui.score.columns import LEAST_BAR, LEAST_NAME, longest_name, shared
from reviewer.ui.theme import scaled
from tests.ui.desktop import Desktop

FIGURES = {1: 60, 2: 50, 3: 50, 4: 60, 5: 40, 6: 50}


def test_the_bar_goes_before_what_no_error_has_and_what_counts_stays() -> None:
    assert sum(shared(600, FIGURES, 0, 7, (1, 4)).values()) == 600
    whole = sum(FIGURES.values()) + LEAST_NAME + LEAST_BAR
    assert set(shared(whole, FIGURES, 0, 7, (1, 4))) == set(range(8))
    assert set(shared(whole - 1, FIGURES, 0, 7, (1, 4))) == set(range(7))
    assert set(shared(405, FIGURES, 0, 7, (1, 4))) == {0, 2, 3, 4, 5, 6}
    assert set(shared(100, FIGURES, 0, 7, (1, 4))) == {0, 2, 3, 5, 6}
    assert shared(100, FIGURES, 0, 7, (1, 4))[0] == LEAST_NAME
    assert shared(whole, FIGURES, 0, 7, (1, 4))[7] == LEAST_BAR
    assert all(sum(shared(it, FIGURES, 0, 7, ()).values()) == it for it in range(406, 900))


@pytest.mark.parametrize("width", [900, 1000, 1280, 1920])
def test_every_figure_of_the_table_is_seen_at_any_width(desktop: Desktop, width: int) -> None:
    desktop.mark("Homyim")
    desktop.window.resize(width, 800)
    desktop.press("F12")
    panel = desktop.house.scores.panel
    assert panel
    desktop.house.scores.live._scoring.hurry()
    desktop.bot.waitUntil(lambda: panel.table.model().rowCount() == 2)
    header = panel.table.horizontalHeader()
    shown = [it for it in range(header.count()) if not header.isSectionHidden(it)]
    assert header.length() <= panel.table.viewport().width()
    assert {0, 3, 5, 6} <= set(shown)  # name, major, all, points
    assert (header.count() - 1 in shown) == (width >= 1280)


def test_a_cell_is_listed_by_keys_that_are_told(desktop: Desktop) -> None:
    desktop.mark("Homyim")
    desktop.house.scores.live._scoring.hurry()
    desktop.bot.waitUntil(lambda: bool(desktop.house.scores.live.scores))
    desktop.press("F12")
    hints = desktop.window.desk.strip.hints
    assert [" ".join(it.keys) for it in hints] == ["Enter", "Tab", "Esc", "?"]


def test_a_low_window_leaves_the_text_its_room(desktop: Desktop) -> None:
    desktop.mark("Homyim")
    desktop.house.scores.live._scoring.hurry()
    desktop.bot.waitUntil(lambda: bool(desktop.house.scores.live.scores))
    desktop.window.resize(1280, 800)
    desktop.press("F12")
    panel = desktop.house.scores.panel
    assert panel
    desktop.bot.waitUntil(lambda: panel.height() == 300)
    desktop.window.resize(900, 600)
    desktop.bot.waitUntil(lambda: panel.height() == 200)
    assert desktop.view.height() // desktop.view.fontMetrics().lineSpacing() >= 8


def test_names_are_whole_before_bars_are_long() -> None:
    assert shared(600, FIGURES, 0, 7, ())[0] == 194
    assert shared(600, FIGURES, 0, 7, (), longest=250)[0] == 250
    assert shared(600, FIGURES, 0, 7, (), longest=999)[7] == LEAST_BAR
    assert 7 not in shared(440, FIGURES, 0, 7, (1,), longest=120)
    assert 1 not in shared(425, FIGURES, 0, 7, (1,), longest=120)


def test_the_longest_name_may_be_that_of_the_bold_sum(qapp: QApplication) -> None:
    font = qapp.font()
    plain, bold = QFontMetrics(font), QFontMetrics(scaled(font, bold=True))
    assert longest_name(["All categories"] * 2, font) > bold.horizontalAdvance("All categories")
    assert longest_name(["Wrong term used", "All"], font) >= plain.horizontalAdvance(
        "Wrong term used"
    )

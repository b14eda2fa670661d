"""Plots: points that open sentences, bins, colours that stay apart."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from numpy import frombuffer, uint8
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.scoring.grouped import SegmentId
from reviewer.ui.compare.charts import binned
from reviewer.ui.compare.forest import Scores
from reviewer.ui.compare.plot import Plot, series_colours, series_look, shortened
from reviewer.ui.compare.window import CompareWindow
from reviewer.ui.theme import Appearance, load_theme
from tests.ui.compare.conftest import turned


def scatters(plot: Plot) -> list[Any]:
    return [it for it in plot.plot.items if type(it).__name__ == "ScatterPlotItem"]


@pytest.mark.parametrize("name", ["systems", "categories", "articles", "days", "reviewers"])
def test_a_click_on_a_point_opens_its_sentence(
    window: CompareWindow, name: str, qtbot: QtBot
) -> None:
    plot = turned(window, name).plot
    assert plot
    QApplication.processEvents()
    window.grab()
    item = scatters(plot)[0]
    point = next(it for it in item.points() if isinstance(it.data().target, SegmentId))
    scene = item.mapToScene(QPointF(point.pos()))
    place = plot.view.mapFromScene(scene)
    with qtbot.waitSignal(window.opened) as caught:
        QTest.mouseClick(plot.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert isinstance(caught.args[0], SegmentId)
    assert point.data().told


def test_axes_say_what_they_measure(window: CompareWindow) -> None:
    for name in window.pages:
        page = turned(window, name)
        if page.plot is None or name == "agreement":
            continue
        titles = [page.plot.plot.getAxis(side).labelText for side in ("left", "bottom")]
        assert any("(" in it or "per 1000" in it for it in titles), name


def test_points_are_put_into_bins() -> None:
    assert binned({0.0: 7, 0.1: 1, 1.0: 2, 1.5: 3, 5.0: 4, 26.0: 5}) == [7, 3, 3, 4, 0, 0, 5]


def test_long_names_are_cut() -> None:
    assert shortened("x" * 32) == "x" * 32
    assert shortened("x" * 33) == "x" * 31 + "…"


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_series_are_seen_against_the_window(name: str) -> None:
    theme = load_theme(name)
    ground = luminance(theme.window)
    for colour in series_colours(theme):
        low, high = sorted((ground, luminance(colour)))
        assert (high + 0.05) / (low + 0.05) >= 3
    assert all(a != b for a, b in combinations(series_colours(theme), 2))


def painted(picture: QImage) -> NDArray[uint8]:
    """Where there is ink, on a coarse grid."""
    size = QSize(120, 60)
    small = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = frombuffer(grey.constBits(), dtype=uint8)
    return flat.reshape(size.height(), -1)[:, : size.width()]


@pytest.mark.parametrize("name", ["articles", "categories", "days"])
def test_both_kinds_of_picture_show_the_same(
    window: CompareWindow, name: str, tmp_path: Path
) -> None:
    page = turned(window, name)
    QApplication.processEvents()
    window.grab()
    QApplication.processEvents()
    for ending in ("png", "svg"):
        page.save_picture(tmp_path / f"plot.{ending}")
    png = QImage(str(tmp_path / "plot.png"))
    drawing = QSvgRenderer(str(tmp_path / "plot.svg"))
    svg = QImage(png.size(), QImage.Format.Format_RGB32)
    svg.fill(Qt.GlobalColor.white)
    painter = QPainter(svg)
    drawing.render(painter)
    painter.end()
    one, two = (painted(it).astype(int) for it in (png, svg))
    assert one.min() < 200  # there is ink at all
    assert (abs(one - two) > 16).mean() < 0.008


def test_thirty_six_series_are_all_apart() -> None:
    theme = load_theme("light")
    looks = {(it[0].name(), it[1]) for it in (series_look(theme, place) for place in range(36))}
    assert len(looks) == 36


def test_axes_have_a_real_minus_sign(window: CompareWindow) -> None:
    plot = turned(window, "articles").plot
    assert plot
    assert plot.plot.getAxis("bottom").tickStrings([-150.0, 0.0], 1, 50) == ["−150", "0"]


def test_the_legend_takes_as_many_lines_as_it_needs(window: CompareWindow) -> None:
    plot = turned(window, "systems").plot
    assert plot
    colour = QColor("red")
    plot.legend([(f"System number {it}", colour, "o") for it in range(30)])
    title = plot.plot.titleLabel
    many = title.text.count("<br>")
    assert many > 1
    assert plot.plot.layout.rowMaximumHeight(0) >= title.itemRect().height()
    window.resize(2400, 780)
    QApplication.processEvents()
    assert title.text.count("<br>") < many


def test_what_one_article_scores_stands_beside_its_name(window: CompareWindow) -> None:
    plot = turned(window, "articles").plot
    assert plot
    names = dict(plot.plot.getAxis("left")._tickLevels[0])
    heights: dict[str, set[int]] = {}
    for item in scatters(plot):
        for point in (it for it in item.points() if it.data()):  # not the arrows
            heights.setdefault(point.data().told.split("\n")[0], set()).add(round(point.pos().y()))
    assert {names[place] for places in heights.values() for place in places} == set(names.values())
    assert all(len(places) == 1 for places in heights.values())
    assert len(names) == 2


def test_a_plot_is_made_when_there_is_something_to_draw(appearance: Appearance) -> None:
    plot = Scores(appearance, "Scores", "article")
    assert plot.pages.count() == 1
    assert not plot.drawn
    plot.redraw()
    assert plot.pages.count() == 1
    plot.grid(x=True)
    assert plot.view.accessibleName() == "Scores"
    assert plot.pages.count() == 2

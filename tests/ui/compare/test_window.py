"""The window of comparisons as a person uses it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.scoring.grouped import SegmentId
from reviewer.ui.compare import tables
from reviewer.ui.compare.page import Page
from reviewer.ui.compare.window import CompareWindow
from reviewer.ui.live_score import LiveScore
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from tests.ui.compare.conftest import settle, turned
from tests.ui.desktop import Desktop
from tests.ui.study import mark_study

LEFT = Qt.MouseButton.LeftButton


def cells(page: Page) -> list[list[str]]:
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def headers(page: Page) -> list[str]:
    model = page.table.model()
    horizontal = Qt.Orientation.Horizontal
    return [str(model.headerData(it, horizontal)) for it in range(model.columnCount())]


def column(page: Page, name: str) -> list[str]:
    place = headers(page).index(name)
    return [row[place] for row in cells(page)]


def test_every_question_has_a_tab_with_an_answer(window: CompareWindow) -> None:
    assert window.found
    assert window.found.complete
    empty = [name for name in window.pages if not cells(turned(window, name))]
    assert empty == []
    plots = [page.plot for page in window.pages.values() if page.plot]
    assert all(it.drawn for it in plots)
    assert len(plots) == 6


def test_systems_are_ranked_by_their_score(window: CompareWindow) -> None:
    page = turned(window, "systems")
    assert column(page, "System") == ["DeepL", "Indonesian article", "Literal"]
    assert column(page, "№") == ["1", "2", "3"]
    assert column(page, "Errors") == ["3", "4", "7"]
    assert column(page, "Reviews") == ["4", "4", "4"]
    assert all("(small sample)" in it for it in column(page, "Score"))
    assert all(" to " in it for it in column(page, "95 % interval"))


def test_automatic_metrics_come_when_they_are_wanted(window: CompareWindow, qtbot: QtBot) -> None:
    page = turned(window, "systems")
    assert "BLEU" not in headers(page)
    QTest.mouseClick(window.metrics, LEFT, pos=QPoint(8, window.metrics.height() // 2))
    assert window.under_way.words.text() == "Working out the automatic metrics…"
    settle(window, qtbot)
    assert {"BLEU", "chrF", "chrF++", "TER"} <= set(headers(page))
    assert column(page, "BLEU")[1] == "–"
    assert "BLEU" in column(turned(window, "pairs"), "Measure")


def test_reviewers_come_with_their_pace(window: CompareWindow) -> None:
    page = turned(window, "reviewers")
    assert [row[0] for row in cells(page)] == ["Dewi"] * 3 + ["Putri"] * 3
    assert set(column(page, "Time")) == {"20 min"}


def test_agreement_is_told_pair_by_pair(window: CompareWindow) -> None:
    page = turned(window, "agreement")
    assert [row[:3] for row in cells(page)] == [["Dewi", "Putri", "2"]]
    assert window.agreement
    assert window.agreement.pairs[0].exact["spans"].shared == 3
    assert "κ" in headers(page)


def test_a_click_on_a_square_chooses_its_pair(window: CompareWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    turned(window, "agreement")
    QApplication.processEvents()
    matrix = window.matrix
    box = matrix.plot.getViewBox()
    place = matrix.view.mapFromScene(box.mapViewToScene(box.viewRect().center()))
    QTest.mouseClick(matrix.view.viewport(), LEFT, pos=place + QPoint(30, -30))
    rows = window.pages["agreement"].table.selectionModel().selectedRows()
    assert [it.row() for it in rows] == [0]
    window.measure.setCurrentIndex(window.measure.findData("spans"))
    window.measure.activated.emit(0)
    assert matrix.measure == "spans"


def test_only_ticked_articles_are_compared(window: CompareWindow, qtbot: QtBot) -> None:
    window.chosen.filter.setText("demak")
    settle(window, qtbot)
    assert set(column(turned(window, "articles"), "Article")) == {"Banjir di Demak"}
    window.chosen.filter.clear()
    settle(window, qtbot)
    assert len(set(column(turned(window, "articles"), "Article"))) == 2
    QTest.mouseClick(window.chosen.none_button, LEFT)
    settle(window, qtbot)
    page = turned(window, "articles")
    assert cells(page) == []
    assert page._empty.text() == "No article is chosen. Tick some in the list at the left."
    assert not page.export_button.isEnabled()
    QTest.mouseClick(window.chosen.all_button, LEFT)
    settle(window, qtbot)
    assert len(cells(page)) == 6


def test_space_ticks_an_article(window: CompareWindow, qtbot: QtBot) -> None:
    window.chosen.list.setFocus()
    window.chosen.list.setCurrentIndex(window.chosen.model.index(0))
    QTest.keyClick(window.chosen.list, Qt.Key.Key_Space)
    settle(window, qtbot)
    assert window.chosen._count.text() == "1 of 2 compared"
    assert set(column(turned(window, "articles"), "Article")) == {"Pangkalan di Suriah"}


@pytest.mark.parametrize("choice", ["wmt2020", "matecat", "esa"])
def test_other_models_give_other_scores(window: CompareWindow, choice: str, qtbot: QtBot) -> None:
    before = column(turned(window, "systems"), "Score")
    window.model.setCurrentIndex(window.model.findData(choice))
    window.model.activated.emit(0)
    settle(window, qtbot)
    assert window.found
    assert window.found.model == choice
    assert column(turned(window, "systems"), "Score") != before
    assert window.agreement
    distribution = window.pages["systems"].plot
    assert distribution
    assert distribution.drawn is (choice != "esa")  # judgements are no penalty points


def test_what_is_under_way_can_be_given_up(window: CompareWindow, qtbot: QtBot) -> None:
    window.refresh()
    assert window.under_way.stop_button.isVisible()
    assert window.under_way.words.text() == "Counting the errors…"
    QTest.mouseClick(window.under_way.stop_button, LEFT)
    settle(window, qtbot)
    assert window.found is None
    assert window.under_way.words.text() == "Given up: not all figures are there."
    assert not window.under_way.bar.isVisible()
    QTest.mouseClick(window.again_button, LEFT)
    settle(window, qtbot)
    assert window.found
    assert window.under_way.words.text() == ""


def test_a_line_opens_what_it_tells_of(window: CompareWindow, qtbot: QtBot) -> None:
    page = turned(window, "articles")
    QApplication.processEvents()
    place = page.table.visualRect(page.table.model().index(1, 0)).center()
    with qtbot.waitSignal(window.opened) as caught:
        QTest.mouseClick(page.table.viewport(), LEFT, pos=place)
        QTest.mouseDClick(page.table.viewport(), LEFT, pos=place)
    assert isinstance(caught.args[0], SegmentId)
    page.table.setFocus()
    with qtbot.waitSignal(window.opened):
        QTest.keyClick(page.table, Qt.Key.Key_Return)


def test_how_figures_were_computed_stands_under_every_table(window: CompareWindow) -> None:
    for name in window.pages:
        page = turned(window, name)
        shown = [it.text() for it in page.findChildren(QLabel) if it.isVisible()]
        begins = "agreement|" if name == "agreement" else "model:mqm2|"
        assert any(begins in it.replace("\u200b", "") for it in shown), name


def test_copy_and_csv_hold_all_digits(window: CompareWindow, tmp_path: Path) -> None:
    page = turned(window, "systems")
    QTest.mouseClick(page.copy_button, LEFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert lines[1].split("\t")[1] == "DeepL"
    page.save_csv(tmp_path / "systems.csv")
    told = (tmp_path / "systems.csv").read_text("utf-8-sig").splitlines()
    assert told[0].startswith("№,System,Score,95 % interval")
    assert told[0].endswith(",Signature")
    assert all("model:mqm2|weights:" in it and "|version:" in it for it in told[1:])
    assert window.found
    best = next(it for it in window.found.systems if it.system == "DeepL")
    assert float(told[1].split(",")[2]) == best.score.score


def test_a_place_that_cannot_be_written_is_told(window: CompareWindow, tmp_path: Path) -> None:
    turned(window, "systems").save_csv(tmp_path / "none" / "systems.csv")
    assert "systems.csv" in window.trouble.text()
    turned(window, "systems").save_picture(tmp_path / "none" / "plot.png")
    assert "plot.png" in window.trouble.text()


def test_pictures_are_png_or_svg(window: CompareWindow, tmp_path: Path) -> None:
    for name in window.pages:
        page = turned(window, name)
        if page.plot is None:
            continue
        page.save_picture(tmp_path / f"{name}.png")
        page.save_picture(tmp_path / f"{name}.svg")
        assert (tmp_path / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        drawing = (tmp_path / f"{name}.svg").read_text("utf-8")
        assert "<svg" in drawing
        assert drawing.count("<path") + drawing.count("<rect") > 3
        families = re.findall('font-family="([^"]*)"', drawing)
        assert families and all(it.endswith(", sans-serif") for it in families)
        assert not any(it.startswith("Sans Serif") for it in families)  # a name of Qt's own


def test_nothing_reviewed_is_said(
    session: Session, appearance: Appearance, settings: MachineSettings, qtbot: QtBot
) -> None:
    window = CompareWindow(session, LiveScore(session), appearance, settings)
    qtbot.addWidget(window)
    window.show()
    settle(window, qtbot)
    page = turned(window, "systems")
    assert page._empty.text() == "No finished review yet, and no open one with errors."
    assert page.plot
    assert not page.plot.drawn
    assert not page.picture_button.isEnabled()
    turned(window, "agreement")
    assert window.matrix._empty.text() == "No article has been read by two reviewers yet."
    window.jobs.finish()


def test_plots_follow_the_look(window: CompareWindow, appearance: Appearance) -> None:
    grounds = []
    for mode in (Mode.LIGHT, Mode.DARK):
        appearance.set_mode(mode)
        QApplication.processEvents()
        grounds.append(window.distribution.view.backgroundBrush().color())
        assert grounds[-1] == appearance.theme.window
    appearance.set_mode(Mode.LIGHT)
    assert grounds[0] != grounds[1]


def test_the_main_window_shows_what_was_clicked(desktop: Desktop) -> None:
    mark_study(desktop.session)
    desktop.window.settings.set_state("compare-no-metrics", QByteArray(b"1"))
    desktop.run("compare")
    desktop.bot.waitUntil(lambda: desktop.house.scores.compare is not None)
    window = desktop.house.scores.compare
    assert window
    settle(window, desktop.bot)
    assert window.found
    literal = next(it for it in window.found.systems if it.system == "Literal")
    assert literal.worst
    window.opened.emit(literal.worst)
    session = desktop.session
    assert session.article
    assert session.article.article_id == literal.worst.article_id
    assert literal.worst.text_id in session.english
    selected = session.selection
    assert selected
    assert selected.text_id == literal.worst.text_id
    other = next(it.article for it in session.articles() if it.article != session.article)
    window.opened.emit(other.article_id)
    assert session.article.article_id == other.article_id
    window.close()
    desktop.run("compare")
    assert window.isVisible()
    settle(window, desktop.bot)


def test_systems_and_reviewers_are_chosen(window: CompareWindow, qtbot: QtBot) -> None:
    chosen = window.chosen
    everybody = column(turned(window, "reviewers"), "Reviewer")
    assert chosen.system_list.isVisible()
    assert [chosen.systems.index(it).data() for it in range(chosen.systems.total)] == [
        "DeepL",
        "Indonesian article",
        "Literal",
    ]
    for view in (chosen.system_list, chosen.reviewer_list):
        view.setFocus()
        view.setCurrentIndex(view.model().index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_Space)
    settle(window, qtbot)
    left = sorted(set(everybody))[1:]
    assert set(column(turned(window, "reviewers"), "Reviewer")) == set(left)
    assert "DeepL" not in column(turned(window, "systems"), "System")
    assert chosen.systems.total == 3  # those left out can be ticked again
    for row in range(chosen.systems.total):
        unticked = Qt.CheckState.Unchecked
        chosen.systems.setData(chosen.systems.index(row), unticked, Qt.ItemDataRole.CheckStateRole)
    settle(window, qtbot)
    page = turned(window, "systems")
    told = "The ticked systems and reviewers have nothing in these articles."
    assert page._empty.text() == told


def test_esc_closes_but_empties_a_filter_first(window: CompareWindow) -> None:
    assert window.focusWidget() is window.tabs
    window.chosen.filter.setText("Banjir")
    QTest.keyClick(window.chosen.filter, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.chosen.filter.text() == ""
    QTest.keyClick(window.tabs, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_numbers_that_follow_each_other_are_told_as_one() -> None:
    assert tables._runs([2, 5, 6, 7, 9, 10]) == "2, 5–7, 9, 10"
    assert tables._runs([]) == ""

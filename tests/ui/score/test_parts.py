"""The parts of the score panel by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.scoring.comparison import MetricFigure
from reviewer.scoring.metrics import Metric
from reviewer.scoring.mqm import Mqm2
from reviewer.ui.error_list import Kind
from reviewer.ui.score.figures import Figures
from reviewer.ui.score.judging import Judging
from reviewer.ui.score.metrics import Metrics
from reviewer.ui.score.table import ScoreTable
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, scaled
from tests.ui.score.test_words import made


def told(widget: Figures | Metrics) -> str:
    QApplication.processEvents()
    return " | ".join(it.text() for it in widget.findChildren(QLabel) if it.isVisible())


def test_figures_show_and_hide_what_there_is(appearance: Appearance, qtbot: QtBot) -> None:
    figures = Figures(appearance)
    qtbot.addWidget(figures)
    figures.show()
    figures.show_score(made(Mqm2()))
    assert "Calibrated score | 80.00" in told(figures)
    assert "model:mqm2" in told(figures)
    figures.show_score(None)
    assert told(figures).replace(" | ", "") == "–"


def test_metrics_are_a_table_with_signatures(appearance: Appearance, qtbot: QtBot) -> None:
    metrics = Metrics(appearance)
    qtbot.addWidget(metrics)
    metrics.show()
    assert "Being worked out…" in told(metrics)
    assert not metrics.copy.isVisible()
    metrics.show_metrics(
        [
            MetricFigure(Metric.BLEU, "Literal", "reference", 1, 4, 33.14, None, {}, "nrefs:1|a"),
            MetricFigure(Metric.TER, "article", "corrected", 1, 4, 2.5, None, {}, "nrefs:1|b"),
        ]
    )
    shown = told(metrics)
    assert "BLEU | TER" in shown
    assert "Literal beside reference | 33.1 | –" in shown
    assert "Post-editing | – | 2.5" in shown
    QTest.mouseClick(metrics.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "BLEU|nrefs:1|a\nTER|nrefs:1|b"


def test_the_table_names_its_cells_aloud(
    session: Session, appearance: Appearance, qtbot: QtBot
) -> None:
    table = ScoreTable(session.typology, appearance)
    qtbot.addWidget(table)
    table.show_score(made(Mqm2()), session.typology)
    model = table.model()
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert "Style · Major: 2 error" in model.index(0, 3).data(aloud)
    assert model.index(0, 6).data(aloud) == "Points: Style: 12"
    with qtbot.waitSignal(table.kind_chosen) as caught:
        table.setCurrentIndex(model.index(0, 0))
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert caught.args == [Kind("Style")]


def test_the_bold_sums_are_not_cut(session: Session, appearance: Appearance, qtbot: QtBot) -> None:
    table = ScoreTable(session.typology, appearance)
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show_score(made(Mqm2()), session.typology)
    model, bold = table.model(), QFontMetrics(scaled(table.font(), bold=True))
    for column in range(model.columnCount()):
        total = str(model.index(model.rowCount() - 1, column).data() or "")
        assert bold.horizontalAdvance(total) <= table.columnWidth(column) - 16, total


def test_a_long_reason_is_read_from_its_beginning(session: Session, qtbot: QtBot) -> None:
    judging = Judging(session)
    qtbot.addWidget(judging)
    session.give_verdict("fail: " + "the sense of the third paragraph is turned round " * 5)
    assert judging.reason.cursorPosition() == 0
    assert judging.reason.text().startswith("the sense")


def test_a_verdict_may_have_no_reason_and_a_reason_no_verdict(
    session: Session, qtbot: QtBot
) -> None:
    judging = Judging(session)
    qtbot.addWidget(judging)
    judging.show()
    judging.reason.setFocus()
    QTest.keyClicks(judging.reason, "names")
    judging.flush()
    assert session.review
    assert session.review.verdict == "names"
    judging.verdict.setCurrentIndex(3)
    judging.verdict.activated.emit(3)
    assert session.review.verdict == "fail: names"
    judging.reason.clear()
    judging.verdict.activated.emit(3)
    assert session.review.verdict == "fail"


def test_no_judgement_begins_no_review(session: Session, qtbot: QtBot) -> None:
    judging = Judging(session)
    qtbot.addWidget(judging)
    judging.flush()
    session.judge(None)
    assert session.review is None


def test_the_figures_stand_in_a_narrow_panel(appearance: Appearance, qtbot: QtBot) -> None:
    figures = Figures(appearance)
    qtbot.addWidget(figures)
    figures.large.setText("−2100.0")
    least = figures.minimumSizeHint().width()
    figures.between.setText("−16586.1 to 99.9")
    assert figures.minimumSizeHint().width() - least < 80

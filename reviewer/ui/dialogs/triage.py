"""Which article is to be read first: all of them by the errors expected in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.article import ArticleState, ArticleSummary
from reviewer.core.expectation import Expectation
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.dialogs.table import Column, Index, Table, TableModel
from reviewer.ui.finding_words import check_title
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance
from reviewer.ui.triaging import Triaging

_EXPECTED = 1
_FIGURE = 56
"""Pixels that a figure needs beside its bar."""


class Line(NamedTuple):
    """An article and what is expected of it, ``None`` before it was checked."""

    summary: ArticleSummary
    expected: Expectation | None

    @property
    def errors(self) -> float:
        """Expected errors; -1 where none are known."""
        return self.expected.errors if self.expected else -1.0


class Triage(Dialog):
    """Lists the articles, the worst first; ``open_wanted`` carries the id of the one to read.

    The checks begin with the dialog and may go on when it is closed.
    """

    name = "triage"
    first_size = QSize(960, 600)
    open_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        triaging: Triaging,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Triage"), appearance, settings, parent)
        self._session = session
        self._triaging = triaging
        self._lines: Sequence[Line] = ()
        self._listed: Sequence[Line] = ()  # of those, the ones that are wanted
        self._names: dict[str, str] = {}
        self.filter = QLineEdit(self)
        self.unfinished = QCheckBox(self.tr("Only articles that are not &finished"), self)
        self.model: TableModel[Line] = TableModel(self._columns())
        self.table = Table(self.model, appearance, self, several=False)
        self.table.setItemDelegateForColumn(_EXPECTED, _Bar(self.model, appearance))
        self.progress = QProgressBar(self)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.told = quiet("", self)
        self.open_button = self.add_action(self.tr("&Open"))
        self.add_plain_close()
        self.open_button.setDefault(True)
        self._lay_out()
        self._name()
        self._connect()
        self._show([])
        triaging.begin()
        self.table.choose(0)
        self.table.setFocus()

    # ---- building

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Article"), lambda it: it.summary.article.title),
            Column(
                self.tr("Expected errors"), self._errors, lambda it: it.errors, 144, figures=True
            ),
            Column(
                self.tr("Per 1000 words"),
                lambda it: wording.tenths(it.expected.per_thousand) if it.expected else "–",
                lambda it: it.expected.per_thousand if it.expected else -1.0,
                128,
                figures=True,
            ),
            Column(
                self.tr("Words"),
                lambda it: str(it.expected.words) if it.expected else "–",
                lambda it: it.expected.words if it.expected else -1,
                72,
                figures=True,
            ),
            Column(
                self.tr("State"),
                lambda it: wording.state_name(it.summary.state),
                lambda it: list(ArticleState).index(it.summary.state),
                88,
            ),
            Column(
                self.tr("Open findings"),
                lambda it: self._kinds(it.expected.counts) if it.expected else "",
                lambda it: sum(it.expected.counts.values()) if it.expected else -1,
            ),
        ]

    def _errors(self, it: Line) -> str:
        return wording.tenths(it.errors) if it.expected else "–"

    def _kinds(self, counts: Mapping[str, int]) -> str:
        """The findings by kind, the most frequent first: "Names 3 · Numbers 2"."""
        ordered = sorted(counts.items(), key=lambda it: (-it[1], it[0]))
        return " · ".join(f"{self._title(check)} {count}" for check, count in ordered)

    def _title(self, check: str) -> str:
        return self._names.setdefault(check, check_title(check))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.filter, 1)
        top.addWidget(self.unfinished)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        running = QHBoxLayout()
        running.setSpacing(8)
        running.addWidget(self.told, 1)
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addLayout(running)
        how = self.tr(
            "Each open finding counts by how often findings of its check are errors: as measured "
            "at first, then as you accept and dismiss them. Information does not count."
        )
        below.addWidget(quiet(how, self))
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)

    def _name(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the articles"))
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setToolTip(self.tr("Any part of a title or of its findings"))
        self.filter.setClearButtonEnabled(True)
        self.unfinished.setChecked(True)
        self.unfinished.setToolTip(self.tr("Leave out articles whose reviews are finished"))
        self.table.setAccessibleName(self.tr("Articles by expected errors"))
        self.progress.setAccessibleName(self.tr("Checking the articles"))
        self.stop.setToolTip(self.tr("Stop checking; what was checked so far is kept"))
        self.stop.setAutoDefault(False)
        self.open_button.setToolTip(self.tr("Read the chosen article (Enter)"))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.unfinished.toggled.connect(self._show_lines)
        for signal in (self.table.selectionModel().selectionChanged, self.model.modelReset):
            signal.connect(lambda *_: self.open_button.setEnabled(bool(self.table.chosen())))
        self.table.opened.connect(self._open)
        self.open_button.clicked.connect(self._open_chosen)
        self.stop.clicked.connect(self._triaging.stop)
        self._triaging.moved.connect(self._tell_progress)
        self._triaging.listed.connect(self._show)
        self._triaging.ended.connect(self._tell_end)

    # ---- showing

    def _show(self, found: Sequence[Expectation]) -> None:
        """Show what is expected of the articles."""
        known = {it.article_id: it for it in found}
        lines = [Line(it, known.get(it.article.article_id)) for it in self._session.articles()]
        self._lines = sorted(lines, key=lambda it: it.errors, reverse=True)
        self._show_lines()

    def _show_lines(self) -> None:
        """Show the lines again; the worst article stays chosen until another one is."""
        chosen = self.table.chosen() if self.table.currentIndex().row() > 0 else []
        skipped = ArticleState.FINISHED if self.unfinished.isChecked() else None
        self._listed = [it for it in self._lines if it.summary.state is not skipped]
        self.model.set_items(self._listed)
        fits = self.tr("No article fits the filter.")
        none = self.tr("There are no articles to read.")
        self.table.set_empty_text(fits if self.model.total else none)
        keys = [it.summary.article.article_id for it in self.model.shown]
        key = chosen[0].summary.article.article_id if chosen else ""
        self.table.choose(keys.index(key) if key in keys else 0)
        if not self._triaging.under_way:
            self._tell_end()

    def _tell_progress(self, done: int, count: int) -> None:
        self.progress.show()
        self.stop.show()
        self.progress.setRange(0, count)
        self.progress.setValue(done)
        if count:
            self.told.setText(self.tr("{0} of {1} articles checked").format(done, count))
        else:
            self.told.setText(self.tr("Looking for articles to check…"))

    def _tell_end(self) -> None:
        self.progress.hide()
        self.stop.hide()
        unknown = sum(it.expected is None for it in self._listed)
        alone = sum(it.expected is not None and it.expected.alone for it in self._listed)
        words = [self.tr("%n article(s)", "", len(self._listed))]
        if alone:
            told = self.tr("%n without English, checked for what one side shows", "", alone)
            words.append(told)
        if unknown:
            words.append(self.tr("%n not checked yet", "", unknown))
        self.told.setText(", ".join(words))

    # ---- opening

    def _open_chosen(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            self._open(chosen[0])

    def _open(self, line: Line) -> None:
        self.accept()
        self.open_wanted.emit(line.summary.article.article_id)


class _Bar(QStyledItemDelegate):
    """A figure beside a bar that is as long as the figure is large beside the largest."""

    def __init__(self, model: TableModel[Line], appearance: Appearance) -> None:
        super().__init__(model)
        self._model = model
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        line = self._model.shown[index.row()]
        most = max((it.errors for it in self._model.shown), default=0.0)
        if most > 0 and line.errors > 0:
            room = QRectF(option.rect).adjusted(8, 6, -_FIGURE, -6)
            room.setWidth(max(2.0, room.width() * line.errors / most))
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.theme.finding)
            painter.drawRoundedRect(room, 2, 2)
            painter.restore()

"""What an import could not take as it stands: line by line, with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from reviewer.store.importing import Report
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.dialogs.table import Column, Table, TableModel
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import told_of_line
from reviewer.ui.theme import Appearance

_LINE_WIDTH = 88
_SHOWN_CATEGORIES = 12


class _Line(NamedTuple):
    number: int
    lost: bool
    words: str


class ImportReport(Dialog):
    """How much came in, the lines with something to be said of them, and unknown categories."""

    name = "import-report"
    first_size = QSize(720, 440)

    def __init__(
        self,
        file: Path,
        report: Report,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Import errors"), appearance, settings, parent)
        self._file = file
        said = QLabel(self._said(report), self)
        said.setWordWrap(True)
        self.body.addWidget(said)
        self.body.addWidget(quiet(str(file), self))
        self._lines = [_Line(it.line, True, told_of_line(it.reason)) for it in report.unplaced]
        self._lines += [_Line(it.line, False, told_of_line(it.doubt)) for it in report.doubts]
        self._model: TableModel[_Line] = TableModel(
            [
                Column(
                    self.tr("Line"),
                    lambda it: f"{it.number:n}",
                    lambda it: it.number,
                    width=_LINE_WIDTH,
                    figures=True,
                ),
                Column(self.tr("What is to be said of it"), self._told),
            ]
        )
        self._model.set_items(self._lines)
        self.table = Table(self._model, appearance, self, several=True)
        self.table.setAccessibleName(self.tr("Lines of the file"))
        self.table.setToolTip(self.tr("Lines that were not taken as they stand; Enter copies one"))
        self.table.opened.connect(lambda it: self._copy_lines([it]))
        self.table.setVisible(bool(self._lines))
        self.body.addWidget(self.table, 1)
        if report.unknown:
            self.body.addWidget(quiet(self._categories(report), self))
        self.body.addStretch()
        copy = self.add_action(self.tr("Co&py the list"))
        copy.setToolTip(self.tr("Copy all lines with their reasons"))
        copy.clicked.connect(lambda: self._copy_lines(self._lines))
        copy.setVisible(bool(self._lines))
        self.add_close().setFocus()

    def _said(self, report: Report) -> str:
        """How much came in and how much did not."""
        sentences = []
        if report.form:
            sentences.append(self.tr("%n error(s) brought in.", "", report.stored))
        if report.articles:
            sentences.append(self.tr("%n new article(s).", "", report.articles))
        if report.moved:
            sentences.append(self.tr("%n error(s) found again in another place.", "", report.moved))
        if report.unplaced:
            sentences.append(self.tr("%n error(s) left out.", "", len(report.unplaced)))
        return " ".join(sentences)

    def _told(self, line: _Line) -> str:
        if line.lost:
            return self.tr("Left out: {0}").format(line.words)
        return wording.capital(line.words)

    def _categories(self, report: Report) -> str:
        """The categories that no typology has, with the number of their errors."""
        named = [f"{name} ({count})" for name, count in report.unknown.items()]
        shown = ", ".join(named[:_SHOWN_CATEGORIES])
        if len(named) > _SHOWN_CATEGORIES:
            shown += " " + self.tr("and %n more", "", len(named) - _SHOWN_CATEGORIES)
        return self.tr("In no typology, and kept as they are: {0}").format(shown)

    def _copy_lines(self, lines: list[_Line]) -> None:
        words = "\n".join(f"{it.number}\t{self._told(it)}" for it in lines)
        QGuiApplication.clipboard().setText(f"{self._file}\n{words}")

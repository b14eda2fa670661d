"""Tools > Merge a database: what would come, table by table, and after that what came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reviewer.store.merging import Came, Merged
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MergeDatabase(Dialog):
    """First says that it is looking; :meth:`offer` shows what would come, :meth:`tell` what came.

    ``agreed`` says that the user wants it in.
    """

    name = "merge-database"
    first_size = QSize(640, 480)
    agreed = Signal()

    def __init__(
        self,
        other: Path,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Merge a database"), appearance, settings, parent)
        self._merged = Merged()
        self._said = QLabel(self.tr("Looking at what would come…"), self)
        self._said.setWordWrap(True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(self.tr("Progress of the merge"))
        self._table = self._new_table()
        self._rule = quiet("", self)
        for part in (self._said, quiet(str(other), self), self._progress):
            self.body.addWidget(part)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._rule)
        self.body.addStretch()
        self._copy = self.add_action(self.tr("Co&py the conflicts"))
        self._copy.setToolTip(self.tr("Copy which rows differ, to look at them one by one"))
        self._copy.clicked.connect(self._copy_conflicts)
        self._copy.hide()
        self._merge = self.add_action(self.tr("&Merge"))
        self._merge.setToolTip(self.tr("Bring these rows into the database that is open"))
        self._merge.clicked.connect(self._agree)
        self._merge.setEnabled(False)
        self._done = self.add_close()
        self._done.setFocus()

    def _new_table(self) -> QTableWidget:
        columns = {
            self.tr("What"): self.tr("Kind of row"),
            self.tr("New"): self.tr("Rows that are not here yet"),
            self.tr("Newer"): self.tr("Rows that are newer there than here"),
            self.tr("Same"): self.tr("Rows that are here already"),
            self.tr("Kept"): self.tr("Rows that are newer here than there"),
            self.tr("Conflicts"): self.tr("Rows that are as new on both sides and differ"),
        }
        table = QTableWidget(0, len(columns), self)
        for place, (words, hint) in enumerate(columns.items()):
            header = QTableWidgetItem(words)
            header.setToolTip(hint)
            header.setTextAlignment(_NUMBERS if place else _WORDS)
            table.setHorizontalHeaderItem(place, header)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        to_contents = QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(0, to_contents)
        table.setAccessibleName(self.tr("Rows by kind"))
        table.hide()
        return table

    # ---- what is told

    def offer(self, merged: Merged) -> None:
        """Show what would come."""
        self._show(merged)
        self._merge.setEnabled(merged.changes > 0)
        if not merged.changes:
            self._said.setText(self.tr("Nothing would come: all of it is here already."))
            return
        self._said.setText(self.tr("%n row(s) would come.", "", merged.changes))
        self._merge.setDefault(True)
        self._merge.setFocus()

    def tell(self, merged: Merged) -> None:
        """Show what came."""
        self._show(merged)
        self._merge.hide()
        self._done.setDefault(True)
        self._done.setFocus()
        self._said.setText(self.tr("%n row(s) came in.", "", merged.changes))

    def set_trouble(self, sentence: str) -> None:
        """Say why it could not be done."""
        self._progress.hide()
        self._merge.setEnabled(False)
        self._said.setText(self.tr("The databases could not be merged; nothing was changed."))
        self.trouble.say(sentence)

    def _show(self, merged: Merged) -> None:
        self._merged = merged
        self._progress.hide()
        self._table.show()
        self._table.setRowCount(len(merged.tables))
        for row, it in enumerate(merged.tables):
            self._fill(row, it)
        conflicts = len(merged.conflicts)
        self._copy.setVisible(conflicts > 0)
        rule = self.tr("Of two states of one row the newer stays, and its history is kept.")
        if conflicts:
            rule += " " + self.tr("%n conflict(s): what is here stays.", "", conflicts)
        self._rule.setText(rule)

    def _fill(self, row: int, it: Came) -> None:
        for column, value in enumerate((it.new, it.newer, it.same, it.kept, it.conflicts), 1):
            cell = QTableWidgetItem(str(value))
            cell.setTextAlignment(_NUMBERS)
            self._table.setItem(row, column, cell)
        self._table.setItem(row, 0, QTableWidgetItem(self._kind(it.table)))

    def _kind(self, table: str) -> str:
        return {
            "reviewers": self.tr("Reviewers"),
            "articles": self.tr("Articles"),
            "texts": self.tr("Texts"),
            "alignments": self.tr("Alignments"),
            "reviews": self.tr("Reviews"),
            "annotations": self.tr("Errors"),
            "items": self.tr("Memory and terms"),
            "decisions": self.tr("Decisions on findings"),
            "history": self.tr("Steps"),
        }.get(table, table)

    # ---- what is done

    def _agree(self) -> None:
        self._merge.setEnabled(False)
        self._said.setText(self.tr("Merging…"))
        self._progress.setRange(0, 0)
        self._progress.show()
        self.agreed.emit()

    def _copy_conflicts(self) -> None:
        lines = [f"{it.table}\t{it.key}\t{it.reason}" for it in self._merged.conflicts]
        QGuiApplication.clipboard().setText("\n".join(lines))

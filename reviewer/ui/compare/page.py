"""One tab of the comparison: a table, what its marks mean, and a plot under it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.errors import ReviewerError
from reviewer.formats.output import replacing
from reviewer.ui.compare.lines import Table
from reviewer.ui.compare.plot import Plot
from reviewer.ui.compare.table import CompareTable
from reviewer.ui.file_dialog import FileDialog
from reviewer.ui.score.words import breakable
from reviewer.ui.theme import SMALL, scaled


class Page(QWidget):
    """``opened`` carries what a line or a point opens, ``failed`` the user's trouble."""

    opened = Signal(object)  # Target
    failed = Signal(object)  # ReviewerError

    def __init__(self, name: str, plot: Plot | None = None, above: QWidget | None = None) -> None:
        """``above`` stands over the plot, at the left."""
        super().__init__()
        self.name = name
        self.plot = plot
        self.table = CompareTable()
        self.copy_button = QPushButton(self.tr("Copy"))
        self.export_button = QPushButton(self.tr("Save as CSV…"))
        self.picture_button = QPushButton(self.tr("Save the picture…"), self)
        self._legend, self._empty = QLabel(), QLabel()
        self._name()
        self._lay_out(above)
        self._connect()

    # ---- building

    def _name(self) -> None:
        self.table.setAccessibleName(self.name)
        self.copy_button.setToolTip(self.tr("Copy the chosen lines, or all (Ctrl+C)"))
        self.export_button.setToolTip(self.tr("Save the whole table, with all digits"))
        self.picture_button.setToolTip(self.tr("Save the plot as a PNG or SVG file"))
        for button in (self.copy_button, self.export_button, self.picture_button):
            button.setAutoDefault(False)
        for label in (self._legend, self._empty):
            label.setObjectName("quiet")
            label.setWordWrap(True)
        self._legend.setFont(scaled(self.font(), SMALL))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self, above: QWidget | None) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.export_button)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        if self.plot is None:
            layout.addWidget(upper)
            self.picture_button.hide()
            return
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(upper)
        self._parts.addWidget(self._lower(self.plot, above))
        self._parts.setSizes([280, 360])
        self._parts.setStretchFactor(1, 1)
        layout.addWidget(self._parts)

    def _lower(self, plot: Plot, above: QWidget | None) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(above or QLabel(plot.name))
        head.addStretch(1)
        head.addWidget(self.picture_button)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(plot, 1)
        lower.setMinimumHeight(200)
        return lower

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.copy_button.clicked.connect(self.table.copy)
        self.export_button.clicked.connect(self._ask_csv)
        if self.plot is not None:
            self.plot.opened.connect(self.opened)
            self.picture_button.clicked.connect(self._ask_picture)

    # ---- showing

    def show_table(self, table: Table | None, empty: str = "") -> None:
        """Show a table, or a sentence on why there is none."""
        there = table is not None and bool(table.lines)
        if table is not None:
            self.table.show_table(table)
        self._pages.setCurrentIndex(0 if there else 1)
        self._empty.setText(empty)
        told = (table.legend, breakable(table.signature)) if table and there else ()
        self._legend.setText("\n".join(it for it in told if it))
        for button in (self.copy_button, self.export_button):
            button.setEnabled(there)
        self.picture_button.setEnabled(self.plot is not None and self.plot.drawn)

    # ---- saving

    def _ask_csv(self) -> None:
        path, _ = FileDialog.getSaveFileName(
            self, self.tr("Save the table"), f"{self.name}.csv", self.tr("CSV (*.csv)")
        )
        if path:
            self.save_csv(Path(path))

    def save_csv(self, path: Path) -> None:
        """Write the table as it is sorted; UTF-8 with the mark that spreadsheets look for."""
        try:
            with replacing(path) as stream:
                stream.write(self.table.csv().encode("utf-8-sig"))
        except ReviewerError as error:
            self.failed.emit(error)

    def _ask_picture(self) -> None:
        path, kind = FileDialog.getSaveFileName(
            self,
            self.tr("Save the picture"),
            f"{self.name}.png",
            self.tr("PNG picture (*.png);;SVG drawing (*.svg)"),
        )
        if path:
            chosen = Path(path)
            if not chosen.suffix:
                chosen = chosen.with_suffix(".svg" if "svg" in kind else ".png")
            self.save_picture(chosen)

    def save_picture(self, path: Path) -> None:
        """Write the plot as PNG or SVG, as the name says."""
        if self.plot is None:
            return
        try:
            self.plot.save(path)
        except ReviewerError as error:
            self.failed.emit(error)

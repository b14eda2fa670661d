"""How many errors of each category and severity, and what each category costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reviewer.core.annotation import Severity
from reviewer.core.typology import Typology
from reviewer.scoring.article_score import ArticleScore, CategoryLine
from reviewer.ui import wording
from reviewer.ui.error_list import EVERY_KIND, Kind
from reviewer.ui.score import words
from reviewer.ui.score.columns import longest_name, needed, shared
from reviewer.ui.severity_control import paint_severity_line
from reviewer.ui.theme import SMALL, Appearance, scaled

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SEVERITIES = tuple(Severity)
_NAME, _TOTAL, _POINTS, _BAR = 0, 1 + len(_SEVERITIES), 2 + len(_SEVERITIES), 3 + len(_SEVERITIES)
_COLUMNS = _BAR + 1
_ROW = 24
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ScoreModel(QAbstractTableModel):
    """A line a category, the most expensive first, and a line that adds up."""

    def __init__(self, typology: Typology) -> None:
        super().__init__()
        self.typology = typology
        self._score: ArticleScore | None = None
        self.lines: list[CategoryLine] = []
        self._points: list[str] = []

    def set_score(self, score: ArticleScore | None, typology: Typology) -> None:
        """Show another score."""
        self.beginResetModel()
        self.typology, self._score = typology, score
        lines = score.lines if score else ()
        self.lines = sorted(lines, key=lambda it: (-it.penalty, -it.errors, it.category))
        penalties = [it.penalty for it in self.lines]
        self._points = words.points_alike([*penalties, score.penalty if score else 0.0])
        self.endResetModel()

    def unused(self) -> list[int]:
        """The columns of severities that no error has."""
        total = len(self.lines)
        return [place for place, it in enumerate(_SEVERITIES, 1) if not self.count(total, it)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.lines else len(self.lines) + 1

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def is_total(self, row: int) -> bool:
        """Whether a row is the one that adds up."""
        return row == len(self.lines)

    def count(self, row: int, severity: Severity | None) -> int:
        """The errors of a row, of one severity or of all."""
        if self._score is None:
            return 0
        if self.is_total(row):
            return self._score.counted(severity) if severity else self._score.errors
        line = self.lines[row]
        return line.counts.get(severity, 0) if severity else line.errors

    def penalty(self, row: int) -> float:
        """The points of a row."""
        if self.is_total(row):
            return self._score.penalty if self._score else 0.0
        return self.lines[row].penalty

    def share(self, row: int) -> float:
        """The points of a row beside those of the row that has most."""
        most = max((it.penalty for it in self.lines), default=0.0)
        return 0.0 if self.is_total(row) or not most else self.penalty(row) / most

    def kind(self, row: int, column: int) -> Kind | None:
        """The errors that a cell counts; ``None`` for a cell that counts none."""
        severity = _SEVERITIES[column - 1] if _NAME < column < _TOTAL else None
        if not self.count(row, severity):
            return None
        return Kind(None if self.is_total(row) else self.lines[row].category, severity)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in (_NAME, _BAR) else _RIGHT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._tip(row, column)}"
        return None

    def _words(self, row: int, column: int) -> str:
        if column == _NAME:
            if self.is_total(row):
                return self.tr("All categories")
            return wording.category_name(self.typology, self.lines[row].category)
        if column == _POINTS:
            return self._points[row]
        if column == _BAR:
            return ""
        count = self.count(row, _SEVERITIES[column - 1] if column < _TOTAL else None)
        return str(count) if count else ""

    def _tip(self, row: int, column: int) -> str:
        name = self._words(row, _NAME)
        kind = self.kind(row, column)
        if column >= _POINTS or kind is None:
            return f"{name}: {words.points(self.penalty(row))}"
        told = [name, wording.severity_name(kind.severity) if kind.severity else ""]
        count = wording.error_count(self.count(row, kind.severity))
        what = " · ".join(it for it in told if it)
        return self.tr("{0}: {1}. Click or press Enter to list only these.").format(what, count)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section in (_NAME, _BAR) else _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if _NAME < section < _TOTAL:
            return wording.severity_name(_SEVERITIES[section - 1])
        return {
            _NAME: self.tr("Category"),
            _TOTAL: self.tr("All"),
            _POINTS: self.tr("Points"),
            _BAR: "",
        }[section]


class _Cells(QStyledItemDelegate):
    """Paints counts over the line of their severity, and bars; the chosen cell is outlined."""

    def __init__(self, model: ScoreModel, appearance: Appearance) -> None:
        super().__init__(model)
        self._model = model
        self._appearance = appearance
        self.kind = EVERY_KIND

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 8, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, theme = self._model, self._appearance.theme
        rect, row, column = option.rect, index.row(), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row, column)
        if model.is_total(row):
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.line)
        if column == _BAR:
            width = round((rect.width() - 8) * model.share(row))
            bar = QRect(rect.left() + 4, rect.center().y() - 4, max(width, 2 if width else 0), 9)
            painter.fillRect(bar, theme.accent)
        else:
            self._paint_words(painter, rect, row, column, str(index.data() or ""))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int
    ) -> None:
        theme, kind = self._appearance.theme, self._model.kind(row, column)
        chosen = self.kind != EVERY_KIND and kind == self.kind and column != _POINTS
        over = option.state & QStyle.StateFlag.State_MouseOver and kind and column < _POINTS
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if not (chosen or over or focused):
            return
        painter.setPen(QPen(theme.accent, 1.5) if chosen or focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.selected if chosen else theme.hover if over else theme.window)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_words(
        self, painter: QPainter, rect: QRect, row: int, column: int, told: str
    ) -> None:
        theme = self._appearance.theme
        painter.setFont(scaled(painter.font(), bold=self._model.is_total(row)))
        painter.setPen(theme.text)
        room = rect.adjusted(8, 0, -8, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT if column == _NAME else _RIGHT, shown)
        if told and _NAME < column < _TOTAL:
            severity = _SEVERITIES[column - 1]
            left = room.right() - metrics.horizontalAdvance(told)
            y = room.center().y() + metrics.ascent() / 2 + 3
            colour = theme.severity(severity)
            paint_severity_line(painter, left, room.right() + 1, y, severity, colour)


class ScoreTable(QTableView):
    """``kind_chosen`` carries the errors that a person wants to see; all of them, when the chosen
    cell is chosen again."""

    kind_chosen = Signal(object)  # Kind

    def __init__(self, typology: Typology, appearance: Appearance) -> None:
        super().__init__()
        self._model = ScoreModel(typology)
        self._cells = _Cells(self._model, appearance)
        self.setModel(self._model)
        self.setItemDelegate(self._cells)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setFont(scaled(self.font(), SMALL))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Errors by category and severity"))
        self.clicked.connect(self._choose)
        appearance.changed.connect(self.viewport().update)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("list these errors alone")),
            ("Tab", self.tr("next field")),
            ("Esc", self.tr("close the score panel")),
        )

    def show_score(self, score: ArticleScore | None, typology: Typology) -> None:
        """Show the errors of another score."""
        self._model.set_score(score, typology)
        self._share_width()

    def _share_width(self) -> None:
        header = self.horizontalHeader()
        figures = {column: self._needed(column) for column in range(1, _BAR)}
        names = [str(self._model.index(it, _NAME).data()) for it in range(self._model.rowCount())]
        longest, unused = longest_name(names, self.font()), self._model.unused()
        widths = shared(self.viewport().width(), figures, _NAME, _BAR, unused, longest)
        for column in range(_COLUMNS):
            header.setSectionHidden(column, column not in widths)
            if column in widths:
                header.resizeSection(column, widths[column])

    def _needed(self, column: int) -> int:
        head = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        total = str(self._model.index(self._model.rowCount() - 1, column).data() or "")
        return needed(head, self.horizontalHeader().font(), total, self.font())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def show_kind(self, kind: Kind) -> None:
        """Show which errors the list is narrowed to."""
        self._cells.kind = kind
        self.viewport().update()

    def _choose(self, index: _Index) -> None:
        kind = self._model.kind(index.row(), index.column())
        if kind is not None and index.column() < _POINTS:
            self.kind_chosen.emit(EVERY_KIND if kind == self._cells.kind else kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

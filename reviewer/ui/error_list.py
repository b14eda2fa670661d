"""The errors of a review as a list that follows each change by itself."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import Role
from reviewer.core.change import Step
from reviewer.ui import wording
from reviewer.ui.session import Session
from reviewer.ui.two_line_delegate import ITEM, SECOND_LINE, Index, TwoLineDelegate

FILTER = ITEM + 1
_MANY = 100
"""Changes of one step from which on it is quicker to list everything anew."""
_ROOT = QModelIndex()


class ErrorList(QAbstractListModel):
    """The errors in reading order: the article's first, then by place."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._items: list[Annotation] = []
        self._held: dict[str, Annotation] = {}
        self._order: dict[str, int] = {}
        session.opened.connect(self.reload)
        session.changed.connect(self._follow)
        session.rows_changed.connect(self._rows_moved)
        self.reload()

    def reload(self) -> None:
        """List everything anew."""
        self.beginResetModel()
        self._order = {it.text_id: list(Role).index(it.role) for it in self._session.texts}
        self._items = sorted(self._session.annotations(), key=self._place)
        self._held = {it.annotation_id: it for it in self._items}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        it = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.error_title(it)
        if role == SECOND_LINE:
            return self._second_line(it)
        if role == ITEM:
            return it
        if role == FILTER:
            return f"{wording.error_title(it)} {self._second_line(it)} {it.comment}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(filter(None, (wording.error_title(it), self._second_line(it))))
        return None

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Where an error stands; invalid when it is not listed."""
        held = self._held.get(annotation_id)
        return self.index(self._row(held)) if held else QModelIndex()

    def _place(self, it: Annotation) -> tuple[int, str, int, int, str]:
        span = it.span
        place = self._order.get(span.text_id, len(Role))
        return (place, span.text_id, span.start, span.end, it.annotation_id)

    def _row(self, it: Annotation) -> int:
        return bisect_left(self._items, self._place(it), key=self._place)

    def _second_line(self, it: Annotation) -> str:
        if it.category:
            category = wording.category_name(self._session.typology, it.category)
        else:
            category = self.tr("to be classified")
        row = self._session.row_of(it)
        if row is not None:
            where = self.tr("row {0}").format(row + 1)
        else:
            where = wording.text_name(self._session.text(it.span.text_id))
        return " · ".join((wording.severity_name(it.severity), category, where))

    def _follow(self, step: Step) -> None:
        touched = {
            record.annotation_id: None
            for change in step.changes
            for record in change
            if isinstance(record, Annotation)
        }
        if len(touched) > _MANY or self._order.keys() != {it.text_id for it in self._session.texts}:
            self.reload()
            return
        for annotation_id in touched:
            self._update(annotation_id)

    def _update(self, annotation_id: str) -> None:
        old, new = self._held.get(annotation_id), self._session.annotation(annotation_id)
        if old and new and self._place(old) == self._place(new):
            row = self._row(old)
            self._items[row] = self._held[annotation_id] = new
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if old:
            row = self._row(old)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._items[row], self._held[annotation_id]
            self.endRemoveRows()
        if new:
            row = self._row(new)
            self.beginInsertRows(QModelIndex(), row, row)
            self._items.insert(row, new)
            self._held[annotation_id] = new
            self.endInsertRows()

    def _rows_moved(self) -> None:
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))


class ErrorDelegate(TwoLineDelegate):
    """An error: a bar whose shape and colour tell the severity, the words, what is wrong."""

    text_left = 20

    def paint_mark(self, painter: QPainter, rect: QRect, index: Index) -> None:
        it: Annotation = index.data(ITEM)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.appearance.theme.severity(it.severity))
        left, top, height = rect.left() + 8, rect.top() + 7, rect.height() - 14
        if it.severity is Severity.NEUTRAL:
            for y in range(top, top + height - 3, 8):
                painter.drawRoundedRect(left, y, 4, 4, 2, 2)
        elif it.severity is Severity.CRITICAL:
            painter.drawRoundedRect(left - 3, top, 4, height, 2, 2)
            painter.drawRoundedRect(left + 3, top, 4, height, 2, 2)
        else:
            painter.drawRoundedRect(left, top, 4, height, 2, 2)

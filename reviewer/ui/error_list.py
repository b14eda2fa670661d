"""The errors of a review as a list that follows each change by itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import Role
from reviewer.core.change import Step
from reviewer.ui import wording
from reviewer.ui.later import Later
from reviewer.ui.panel_model import Lines, PanelModel
from reviewer.ui.session import Session
from reviewer.ui.two_line_delegate import TwoLineDelegate

_MANY = 100
"""Changes of one step from which on it is quicker to list everything anew."""


class Kind(NamedTuple):
    """Errors of one category and one severity; ``None`` for any."""

    category: str | None = None
    severity: Severity | None = None

    def fits(self, error: Annotation) -> bool:
        """Whether an error is of this kind."""
        return self.category in (None, error.category) and self.severity in (None, error.severity)


EVERY_KIND = Kind()


class ErrorList(PanelModel[Annotation]):
    """The errors in reading order: the article's first, then by place."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._all: list[Annotation] = []
        self._held: dict[str, Annotation] = {}
        self._order: dict[str, int] = {}
        self._kinds: dict[tuple[str, Severity, str], str] = {}
        self._in_row = ""
        self.kind = EVERY_KIND
        self.can_wait: Callable[[], bool] = lambda: False
        """Whether a change may be listed a blink later, after the text is painted."""
        self._touched: dict[str, None] = {}  # ids of errors that are to be listed then
        self._following = Later(self._list_touched, self)
        session.opened.connect(self.reload)
        session.changed.connect(self._follow)
        session.rows_changed.connect(self._rows_moved)
        self.reload()

    @property
    def total(self) -> int:
        """How many errors there are, whether the filter lets them through or not."""
        self.catch_up()
        return len(self._all)

    def catch_up(self) -> None:
        """List now what waits for the text to be painted."""
        self._following.hurry()

    def reload(self) -> None:
        """List everything anew."""
        self._touched.clear()
        self._order = {it.text_id: list(Role).index(it.role) for it in self._session.texts}
        self._all = sorted(self._session.annotations(), key=self._place)
        self._held = {it.annotation_id: it for it in self._all}
        self.forget_lines()
        self.refilter()

    @property
    def narrowed(self) -> bool:
        """Whether only some of the errors are wanted."""
        return bool(self.wanted) or self.kind != EVERY_KIND

    def set_kind(self, kind: Kind) -> None:
        """Show only errors of this kind."""
        if kind != self.kind:
            self.kind = kind
            self.refilter()

    def fits(self, item: Annotation) -> bool:
        return self.kind.fits(item) and super().fits(item)

    def refilter(self) -> None:
        shown = [it for it in self._all if self.fits(it)] if self.narrowed else self._all
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def tell(self, item: Annotation) -> Lines:
        key = (item.category, item.severity, self._session.typology.typology_id)
        told = self._kinds.get(key)
        if told is None:  # thousands are told at once when a filter is typed
            told = self._kinds[key] = self._tell_kind(item)
        row = self._session.row_of(item)
        if row is not None:
            where = self._in_row.format(row + 1)
        else:
            where = wording.text_name(self._session.text(item.span.text_id))
        return Lines(wording.error_title(item), f"{told} · {where}", item.comment)

    def _tell_kind(self, item: Annotation) -> str:
        if item.category:
            category = wording.category_name(self._session.typology, item.category)
        else:
            category = self.tr("to be classified")
        return f"{wording.severity_name(item.severity)} · {category}"

    def forget_lines(self) -> None:
        self._kinds.clear()
        self._in_row = self.tr("row {0}")
        super().forget_lines()

    def describe(self, item: Annotation) -> str:
        return "\n".join(it for it in self.lines(item)[:3] if it)

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Where an error stands; invalid when it is not shown."""
        self.catch_up()
        held = self._held.get(annotation_id)
        if held is None:
            return QModelIndex()
        row = bisect_left(self.shown, self._place(held), key=self._place)
        there = row < len(self.shown) and self.shown[row] is held
        return self.index(row) if there else QModelIndex()

    def _place(self, it: Annotation) -> tuple[int, str, int, int, str]:
        span = it.span
        place = self._order.get(span.text_id, len(Role))
        return (place, span.text_id, span.start, span.end, it.annotation_id)

    def _row(self, it: Annotation) -> int:
        return bisect_left(self._all, self._place(it), key=self._place)

    def _follow(self, step: Step) -> None:
        for change in step.changes:
            for record in change:
                if isinstance(record, Annotation):
                    self._touched[record.annotation_id] = None
        self._following.ask()
        if not (self._same_texts() and self.can_wait()):
            self.catch_up()

    def _list_touched(self) -> None:
        if self.narrowed or len(self._touched) > _MANY or not self._same_texts():
            self.reload()
            return
        touched, self._touched = self._touched, {}
        for annotation_id in touched:
            self._update(annotation_id)

    def _update(self, annotation_id: str) -> None:
        old, new = self._held.get(annotation_id), self._session.annotation(annotation_id)
        if old and new and self._place(old) == self._place(new):
            row = self._row(old)
            self._all[row] = self._held[annotation_id] = new
            self.item_changed.emit(row)
            return
        if old:
            row = self._row(old)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._all[row], self._held[annotation_id]
            self.endRemoveRows()
        if new:
            row = self._row(new)
            self.beginInsertRows(QModelIndex(), row, row)
            self._all.insert(row, new)
            self._held[annotation_id] = new
            self.endInsertRows()

    def _rows_moved(self) -> None:
        if not self._same_texts():  # a text went or came, and its errors with it
            self.reload()
            return
        self.forget_lines()
        self.refilter()

    def _same_texts(self) -> bool:
        return self._order.keys() == {it.text_id for it in self._session.texts}


class ErrorDelegate(TwoLineDelegate[Annotation]):
    """An error: a bar whose shape and colour tell the severity, the words, what is wrong."""

    text_left = 20

    def look(self, item: Annotation) -> Hashable:
        return item.severity

    def paint_mark(self, painter: QPainter, rect: QRect, item: Annotation) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.appearance.theme.severity(item.severity))
        left, top, height = rect.left() + 8, rect.top() + 7, rect.height() - 14
        if item.severity is Severity.NEUTRAL:
            for y in range(top, top + height - 3, 8):
                painter.drawRoundedRect(left, y, 4, 4, 2, 2)
        elif item.severity is Severity.CRITICAL:
            painter.drawRoundedRect(left - 3, top, 4, height, 2, 2)
            painter.drawRoundedRect(left + 3, top, 4, height, 2, 2)
        else:
            painter.drawRoundedRect(left, top, 4, height, 2, 2)

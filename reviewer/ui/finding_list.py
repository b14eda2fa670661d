"""The findings as a list: under each check's name those of the check, in reading order."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from reviewer.core.annotation import Severity
from reviewer.ui import finding_words, wording
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.panel_list import PanelList
from reviewer.ui.panel_model import Index, Lines, PanelModel
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled
from reviewer.ui.two_line_delegate import TwoLineDelegate

_SWING, _WAVE = 2.0, 8
"""How far the wave at an item's start goes to each side, and how long it is, in pixels."""
_WIDTHS = {
    Severity.NEUTRAL: 1.0,
    Severity.MINOR: 1.5,
    Severity.MAJOR: 2.5,
    Severity.CRITICAL: 3.5,
}


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a check, over so many findings of it that the filter lets through."""

    check: str
    count: int


Entry = Heading | PlacedFinding


class FindingList(PanelModel[Entry]):
    """Made anew from what the session shows, whenever :meth:`refilter` is called."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rows: dict[str, int] = {}

    def refilter(self) -> None:
        self.beginResetModel()
        self.forget_lines()
        self.shown = []
        for name, findings in self._groups().items():
            if findings:
                self.shown += [Heading(name, len(findings)), *findings]
        self._rows = {
            it.finding_id: row for row, it in enumerate(self.shown) if isinstance(it, PlacedFinding)
        }
        self.endResetModel()

    def _groups(self) -> dict[str, list[PlacedFinding]]:
        """What the filter lets through by check, in the order of the checks."""
        found = self._session.found.shown
        if not found:
            return {}  # and the checks are perhaps not loaded yet
        from reviewer.checks.catalogue import CHECKS

        groups: dict[str, list[PlacedFinding]] = {check.name: [] for check in CHECKS}
        for it in found:
            if self.fits(it):
                groups[it.finding.check].append(it)
        return groups

    def index_of(self, finding_id: str) -> QModelIndex:
        """Where a finding stands; invalid when it is not listed."""
        row = self._rows.get(finding_id)
        return QModelIndex() if row is None else self.index(row)

    def tell(self, item: Entry) -> Lines:
        if isinstance(item, Heading):
            return Lines(f"{finding_words.check_title(item.check)} {item.count}", "")
        where = self.tr("row {0}").format(item.row + 1)
        second = f"{where} · {finding_words.reason(item.finding)}"
        more = (finding_words.message(item.finding), finding_words.check_title(item.finding.check))
        return Lines(finding_words.title(item.finding), second, " ".join(more))

    def describe(self, item: Entry) -> str:
        if isinstance(item, Heading):
            return finding_words.check_explanation(item.check)
        severity = wording.severity_name(item.finding.severity)
        return f"{finding_words.message(item.finding)}\n{severity}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(item, Heading):
            return self.lines(item).title
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Arrow keys go over headings.
        if isinstance(self.shown[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class FindingDelegate(TwoLineDelegate[Entry]):
    """A finding: a wave, thicker for the graver ones; a heading: the check in small capitals."""

    text_left = 20

    def look(self, item: Entry) -> Hashable:
        return "" if isinstance(item, Heading) else item.finding.severity

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if isinstance(self._model.shown[index.row()], Heading):
            metrics = QFontMetrics(scaled(option.font, SMALL, bold=True))
            above = 4 if index.row() == 0 else 12
            return QSize(size.width(), above + metrics.height() + 4)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._model.shown[index.row()]
        if not isinstance(item, Heading):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(scaled(option.font, SMALL, bold=True))
        painter.setPen(self.appearance.theme.muted)
        words = painter.fontMetrics().elidedText(
            self._model.lines(item).title, Qt.TextElideMode.ElideRight, option.rect.width() - 16
        )
        place = option.rect.adjusted(8, 0, -8, -4)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(flags), words)
        painter.restore()

    def paint_mark(self, painter: QPainter, rect: QRect, item: Entry) -> None:
        if isinstance(item, Heading):
            return
        top, bottom = rect.top() + 8, rect.bottom() - 8
        middle = rect.left() + 10.0
        path = QPainterPath(QPointF(middle, top))
        y, side = float(top), 1
        while y + _WAVE / 2 <= bottom:
            turn = QPointF(middle + side * 2 * _SWING, y + _WAVE / 4)
            path.quadTo(turn, QPointF(middle, y + _WAVE / 2))
            y, side = y + _WAVE / 2, -side
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.appearance.theme.finding, _WIDTHS[item.finding.severity]))
        painter.drawPath(path)


class GroupedList(PanelList):
    """A list whose headings are lower than its items.

    ``decided`` carries A, E or X, pressed while the list has the keyboard: they mean the same as in
    the text.
    """

    decided = Signal(str)

    def __init__(
        self, model: FindingList, delegate: FindingDelegate, appearance: Appearance
    ) -> None:
        super().__init__(model, delegate, appearance, follows=True)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if letter in ("A", "E", "X") and not event.modifiers():
            self.decided.emit(letter)
        else:
            super().keyPressEvent(event)

    def take_keyboard(self) -> None:
        """Go into the list, to the chosen finding or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(1, 0))

"""Which articles are compared: all of them, those the filter leaves, or those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.article import Article
from reviewer.ui.filter_box import FilterBox
from reviewer.ui.later import Later
from reviewer.ui.theme import SMALL, Appearance, scaled

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AFTER = 400
"""Milliseconds after the last tick before the comparison begins again."""


class ArticleTicks(QAbstractListModel):
    """Titles with a tick each, narrowed by a filter."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Article] = ()
        self._shown: Sequence[Article] = ()
        self._left_out: set[str] = set()
        self._wanted = ""

    def set_articles(self, articles: Sequence[Article]) -> None:
        """List these; what was left out stays so."""
        self._all = sorted(articles, key=lambda it: it.title.casefold())
        self._narrow()

    def set_filter(self, words: str) -> None:
        """List only titles with these words."""
        self._wanted = words.strip().casefold()
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [it for it in self._all if self._wanted in it.title.casefold()]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many articles there are."""
        return len(self._all)

    def chosen(self) -> list[str] | None:
        """The ids of the articles that are ticked and fit the filter; ``None`` for all."""
        found = [it.article_id for it in self._shown if it.article_id not in self._left_out]
        return None if len(found) == len(self._all) else found

    def tick_shown(self, ticked: bool) -> None:
        """Tick all that the filter leaves, or none of them."""
        ids = {it.article_id for it in self._shown}
        self._left_out = self._left_out - ids if ticked else self._left_out | ids
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        it = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return it.title
        if role == Qt.ItemDataRole.CheckStateRole:
            out = it.article_id in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        article_id = self._shown[index.row()].article_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(article_id)
        else:
            self._left_out.add(article_id)
        place = self.index(index.row())
        self.dataChanged.emit(place, place)
        self.ticked.emit()
        return True


class Chosen(QWidget):
    """The list at the side. ``changed`` comes a moment after the last tick or letter."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.model = ArticleTicks()
        self.filter = FilterBox(appearance)
        self.list = QListView()
        self.all_button = QPushButton(self.tr("All"))
        self.none_button = QPushButton(self.tr("None"))
        self._count = QLabel()
        self._changing = Later(self.changed.emit, self, _AFTER)
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setToolTip(self.tr("Compare only articles with these words in their title"))
        self.list.setAccessibleName(self.tr("Articles to compare"))
        self.list.setToolTip(self.tr("Only ticked articles are compared (Space ticks)"))
        self.all_button.setToolTip(self.tr("Tick all articles of the list"))
        self.none_button.setToolTip(self.tr("Tick none of the articles of the list"))
        self._count.setObjectName("quiet")

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("ARTICLES"))
        caption.setObjectName("quiet")
        caption.setFont(scaled(self.font(), SMALL, bold=True))
        self._count.setFont(scaled(self.font(), SMALL))
        self.list.setModel(self.model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(caption)
        top.addStretch(1)
        for button in (self.all_button, self.none_button):
            button.setFlat(True)
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.textChanged.connect(self._touched)
        self.filter.down.connect(self.list.setFocus)
        self.all_button.clicked.connect(lambda: self.model.tick_shown(True))
        self.none_button.clicked.connect(lambda: self.model.tick_shown(False))
        self.model.ticked.connect(self._touched)

    def set_articles(self, articles: Sequence[Article]) -> None:
        """List these."""
        self.model.set_articles(articles)
        self._say_count()

    def _touched(self) -> None:
        self._say_count()
        self._changing.start()

    def _say_count(self) -> None:
        chosen, total = self.model.chosen(), self.model.total
        count = total if chosen is None else len(chosen)
        self._count.setText(self.tr("{0} of {1} compared").format(count, total))

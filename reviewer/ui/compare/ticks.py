"""A list of names with a tick each, narrowed by a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Item(NamedTuple):
    """What can be ticked, and its name."""

    key: str
    name: str


class Ticks(QAbstractListModel):
    """Names with a tick each; all are ticked until they are not."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Item] = []
        self._shown: list[Item] = []
        self._left_out: set[str] = set()
        self._wanted = ""

    def set_items(self, items: Sequence[Item]) -> None:
        """List these by name; what was left out stays so."""
        ordered = sorted(items, key=lambda it: it.name.casefold())
        if ordered != self._all:
            self._all = ordered
            self._narrow()

    def set_filter(self, words: str) -> None:
        """List only names with these words."""
        self._wanted = words.strip().casefold()
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [it for it in self._all if self._wanted in it.name.casefold()]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._all)

    def chosen(self) -> list[str] | None:
        """The keys of what is ticked and fits the filter; ``None`` for all."""
        found = [it.key for it in self._shown if it.key not in self._left_out]
        return None if len(found) == len(self._all) else found

    def tick_shown(self, ticked: bool) -> None:
        """Tick all that the filter leaves, or none of them."""
        ids = {it.key for it in self._shown}
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
            return it.name
        if role == Qt.ItemDataRole.CheckStateRole:
            out = it.key in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._shown[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        place = self.index(index.row())
        self.dataChanged.emit(place, place)
        self.ticked.emit()
        return True

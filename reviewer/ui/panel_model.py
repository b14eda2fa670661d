"""What the lists of the panels have in common: items told in two lines, narrowed by a filter.

Thousands of items are sorted and filtered here: Qt's proxy model asks Python for every comparison.
"""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
_ROOT = QModelIndex()


class Lines(NamedTuple):
    """An item in words; ``more`` is looked through by the filter and not shown.

    ``narrower`` are other words for the second line, the first that fits is taken where there is no
    room for ``second``, and the last where none fits.
    """

    title: str
    second: str
    more: str = ""
    narrower: tuple[str, ...] = ()


class PanelModel(QAbstractListModel, Generic[T]):
    """Shows ``shown``, a list that a subclass keeps.

    ``item_changed`` says that one item looks different in its place: Qt's ``dataChanged`` would
    make a list lay out and paint everything again.
    """

    item_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[T] = []
        self.wanted = ""
        self._lines: dict[int, tuple[T, Lines]] = {}

    def tell(self, item: T) -> Lines:
        """Put an item into words."""
        raise NotImplementedError

    def describe(self, item: T) -> str:
        """Words for the tooltip."""
        lines = self.lines(item)
        return f"{lines.title}\n{lines.second}"

    def refilter(self) -> None:
        """Make ``shown`` anew."""
        raise NotImplementedError

    def set_filter(self, words: str) -> None:
        """Show only items that have these words; none for all."""
        wanted = words.strip().casefold()
        if wanted != self.wanted:
            self.wanted = wanted
            self.refilter()

    def fits(self, item: T) -> bool:
        """Whether the filter lets an item through."""
        wanted = self.wanted
        if not wanted:
            return True
        title, second, more = self.lines(item)[:3]  # no loop: it is asked of each of thousands
        return (
            wanted in title.casefold() or wanted in second.casefold() or wanted in more.casefold()
        )

    def lines(self, item: T) -> Lines:
        """An item in words, put together once."""
        held = self._lines.get(id(item))
        if held is None or held[0] is not item:
            held = (item, self.tell(item))
            self._lines[id(item)] = held
        return held[1]

    def forget_lines(self) -> None:
        """Put everything into words again."""
        self._lines.clear()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.lines(item).title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.describe(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            lines = self.lines(item)
            return f"{lines.title}, {lines.second}"
        return None

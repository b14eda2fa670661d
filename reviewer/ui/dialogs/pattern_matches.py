"""The matches of a pattern, each between the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.ui.dialogs.table import Column, Index, Table, TableModel
from reviewer.ui.theme import Appearance

if TYPE_CHECKING:
    from reviewer.checks.trying import Match

_BEFORE = 1


class MatchTable(Table):
    """One line a match, the matched words in the middle."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        self._matches: TableModel[Match] = TableModel(
            [
                Column(
                    QCoreApplication.translate("MatchTable", "Row"),
                    lambda it: str(it.row),
                    lambda it: it.row,
                    56,
                    True,
                ),
                Column(
                    QCoreApplication.translate("MatchTable", "Before"),
                    lambda it: _line(it.before),
                    figures=True,
                ),
                Column(
                    QCoreApplication.translate("MatchTable", "Match"),
                    lambda it: _line(it.words),
                    width=136,
                ),
                Column(
                    QCoreApplication.translate("MatchTable", "After"), lambda it: _line(it.after)
                ),
            ]
        )
        super().__init__(self._matches, appearance, parent, several=False)
        self.setItemDelegateForColumn(_BEFORE, _NearestWords(self))
        self.setAccessibleName(
            QCoreApplication.translate("MatchTable", "Matches in the open article")
        )

    def show_matches(self, matches: Sequence[Match], empty: str) -> None:
        """Show matches, or say ``empty`` where there are none."""
        self._matches.set_items(matches)
        self.set_empty_text(empty)

    @property
    def shown(self) -> Sequence[Match]:
        """The matches in the order in which they stand."""
        return self._matches.shown


class _NearestWords(QStyledItemDelegate):
    """Shortens words at their beginning: what stands next to the match stays."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


def _line(words: str) -> str:
    """The same words on one line."""
    return " ".join(words.split())

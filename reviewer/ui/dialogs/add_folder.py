"""A folder was opened: which of the pairs in it are to be added?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reviewer.formats.pairs_in_folder import Found, PairFiles
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_NAMED = 8
_MOST = 40
"""Files left out that are named: in the dialog, and by the pointer."""


class AddFolder(Dialog):
    """Lists the pairs that were found, each to be ticked. ``given`` carries ``PairFiles``."""

    name = "add-folder"
    first_size = QSize(720, 420)
    given = Signal(list)  # list[PairFiles]

    def __init__(
        self,
        folder: Path,
        found: Found,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add a folder"), appearance, settings, parent)
        self._folder, self._pairs = folder, found.pairs
        self._list = QTreeWidget(self)
        self._list.setObjectName("table")
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([self.tr("Indonesian"), self.tr("English")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAccessibleName(self.tr("Pairs in the folder"))
        self._list.setToolTip(self.tr("Space ticks a pair"))
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for it in self._pairs:
            self._list.addTopLevelItem(self._item(it))
        self._list.itemChanged.connect(self._check)
        self.body.addWidget(
            quiet(self.tr("%n pair(s) found in {0}", "", len(found.pairs)).format(folder))
        )
        self.body.addWidget(self._list, 1)
        missing = self.tr("Left out, because the other language is missing: {0}")
        pairless = self.tr("Left out, because no pairs are in them: {0}")
        for told, paths in ((missing, found.alone), (pairless, found.others)):
            if paths:
                label = quiet(told.format(self._named(paths)), self)
                label.setToolTip("\n".join(self._inside(it) for it in paths[:_MOST]))
                self.body.addWidget(label)
        self._add = self.add_choice(self.tr("&Add"))
        self._add.clicked.connect(self._give)
        self._check()
        self._add.setFocus()

    def _inside(self, path: Path) -> str:
        return str(path.relative_to(self._folder))

    def _named(self, paths: Sequence[Path]) -> str:
        """The first few names, and how many more there are."""
        names = ", ".join(self._inside(it) for it in paths[:_NAMED])
        rest = len(paths) - _NAMED
        return self.tr("{0} and %n more", "", rest).format(names) if rest > 0 else names

    def _item(self, it: PairFiles) -> QTreeWidgetItem:
        both = self.tr("in the same file")
        english = self._inside(it.english) if it.english else both
        item = QTreeWidgetItem([self._inside(it.article), english])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        return item

    def chosen(self) -> list[PairFiles]:
        """The pairs that are ticked."""
        items = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        ticked = [it is not None and it.checkState(0) is Qt.CheckState.Checked for it in items]
        return list(compress(self._pairs, ticked))

    def _check(self) -> None:
        self._add.setEnabled(bool(self.chosen()))

    def _give(self) -> None:
        chosen = self.chosen()
        self.accept()
        self.given.emit(chosen)

"""Dialogs over a list that the study keeps: looked through, changed, brought in from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from reviewer.store import Store
from reviewer.ui.dialogs.changing import ChangingDialog
from reviewer.ui.dialogs.dialog import quiet
from reviewer.ui.dialogs.table import Column, Table, TableModel
from reviewer.ui.file_dialog import FileDialog
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

T = TypeVar("T")


class KeptList(ChangingDialog, Generic[T]):
    """A filter, a table of several to choose, a note below it, *Remove* and *Undo*.

    Subclasses add their buttons, ``add_remove`` among them, lay the parts out and connect what is
    their own, and end with ``begin``.
    """

    def __init__(
        self,
        title: str,
        store: Store,
        columns: Sequence[Column],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, appearance, settings, parent)
        self._store = store
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.model: TableModel[T] = TableModel(columns)
        self.table = Table(self.model, appearance, self, several=True)
        self.note = quiet("", self)

    def add_remove(self, tip: str) -> None:
        """Add the buttons *Remove* and *Undo*."""
        self.remove = self.add_action(self.tr("&Remove"))
        self.remove.setToolTip(tip)
        self.remove.setEnabled(False)  # until something is listed and chosen
        self.add_undo()

    def name_filter(self, words: str, tip: str) -> None:
        """Say what the filter is for."""
        self.filter.setPlaceholderText(words)
        self.filter.setAccessibleName(words)
        self.filter.setToolTip(tip)

    def begin(self) -> None:
        """Connect the parts and show what is stored, with the keyboard at the filter."""
        self.filter.textChanged.connect(self.model.set_filter)
        for signal in (self.table.selectionModel().selectionChanged, self.model.modelReset):
            signal.connect(lambda *_: self.show_chosen())
        self.table.removed.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.show_first()
        self.filter.setFocus()

    def show_first(self) -> None:
        """Show what is stored, for the first time."""
        self.show_stored()

    def show_items(self, items: Sequence[T], empty: str, unfit: str) -> None:
        """Fill the table; ``empty`` is said while there are none, ``unfit`` while the filter lets
        none through."""
        self.model.set_items(items)
        self.table.set_empty_text(unfit if self.model.total else empty)
        self.filter.setEnabled(self.model.total > 0)

    def show_chosen(self) -> None:
        """Show what goes with the chosen ones."""
        self.remove.setEnabled(bool(self.table.chosen()))

    def remove_these(self, chosen: Sequence[Any]) -> None:
        """Remove the chosen ones, so that it can be taken back."""
        raise NotImplementedError

    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            row = self.table.currentIndex().row()
            self.remove_these(chosen)
            self.table.choose(row)

    # ---- files

    def ask_to_read(self, title: str, kinds: str) -> Path | None:
        """The file to bring in, if one is chosen."""
        name, _ = FileDialog.getOpenFileName(self, title, "", kinds)
        return Path(name) if name else None

    def ask_to_write(self, title: str, proposal: str, kinds: str) -> Path | None:
        """The file to write, if one is chosen."""
        name, _ = FileDialog.getSaveFileName(self, title, proposal, kinds)
        return Path(name) if name else None

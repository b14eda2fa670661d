"""The glossary: terms brought in from files, looked through, removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from reviewer.core.errors import ReviewerError
from reviewer.store import Store, items, terms
from reviewer.store.terms import StoredTerm
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.dialogs.table import Column, Table, TableModel
from reviewer.ui.dialogs.taking_back import TakingBack
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance


class Glossary(Dialog):
    """What is changed here holds at once and is told by ``changed``."""

    name = "glossary"
    first_size = QSize(760, 520)
    changed = Signal()

    def __init__(
        self,
        store: Store,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Glossary"), appearance, settings, parent)
        self._store = store
        self.filter = QLineEdit(self)
        self.model: TableModel[StoredTerm] = TableModel(
            [
                Column(self.tr("English"), lambda it: it.term.english),
                Column(self.tr("Indonesian"), lambda it: ", ".join(it.term.preferred)),
                Column(self.tr("Not"), lambda it: ", ".join(it.term.forbidden)),
                Column(self.tr("File"), lambda it: it.source, width=160),
            ]
        )
        self.table = Table(self.model, appearance, self, several=True)
        self.note = quiet("", self)
        self.load = self.add_action(self.tr("&Load…"))
        self.remove = self.add_action(self.tr("&Remove"))
        self.undo = self.add_action(self.tr("&Undo"))
        self.add_plain_close()
        self._taking_back = TakingBack(self.undo, self)
        self._name()
        for part in (self.filter, self.table, self.note):
            self.body.addWidget(part, int(part is self.table))
        self._connect()
        self._fill()
        self.filter.setFocus()

    def _name(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the terms"))
        self.filter.setAccessibleName(self.tr("Filter the terms"))
        self.filter.setToolTip(self.tr("Any part of a term, its renderings or its file"))
        self.filter.setClearButtonEnabled(True)
        self.table.setAccessibleName(self.tr("Terms"))
        self.load.setToolTip(self.tr("Bring in the terms of a file (CSV, XLSX or TBX)"))
        self.remove.setToolTip(self.tr("Remove the chosen terms (Del)"))
        self.undo.setToolTip(self.tr("Take back what was changed here last (Ctrl+Z)"))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        for signal in (self.table.selectionModel().selectionChanged, self.model.modelReset):
            signal.connect(lambda *_: self.remove.setEnabled(bool(self.table.chosen())))
        self.table.removed.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.load.clicked.connect(self._ask_file)

    def _fill(self) -> None:
        self.model.set_items(terms.stored(self._store))
        empty = self.tr(
            "There are no terms yet. Load a table (CSV or XLSX) with the columns english and "
            "indonesian, and forbidden if wanted, or a TBX file; the checks then look for these "
            "terms in every article."
        )
        total = self.model.total
        self.table.set_empty_text(self.tr("No term fits the filter.") if total else empty)
        self.filter.setEnabled(total > 0)
        self.note.setText(self.tr("%n term(s)", "", total) if total else "")

    # ---- changing

    def _ask_file(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Load a glossary"), "", kinds)
        if name:
            self.load_file(Path(name))

    def load_file(self, path: Path) -> None:
        """Bring in the terms of a file; one that is there already gets the new renderings."""
        from reviewer.formats.glossary import read_glossary

        loaded: list[terms.Loaded] = []

        def bring_in() -> None:
            before = terms.stored(self._store)
            loaded.append(terms.load(self._store, read_glossary(path), path.name))
            self._let_undo(lambda: terms.put_back(self._store, before))

        self._guarded(bring_in)
        for it in loaded:
            words = [self.tr("%n term(s) added", "", it.added)]
            if it.changed:
                words.append(self.tr("%n changed", "", it.changed))
            if it.same:
                words.append(self.tr("%n there already", "", it.same))
            self.note.setText(", ".join(words))

    def _remove(self) -> None:
        keys = [it.item_id for it in self.table.chosen()]
        row = self.table.currentIndex().row()

        def remove() -> None:
            terms.remove(self._store, keys)
            self._let_undo(lambda: items.restore(self._store, keys))

        if keys:
            self._guarded(remove)
            self.table.choose(row)

    def _let_undo(self, undo: Callable[[], None]) -> None:
        self._taking_back.add(lambda: self._guarded(undo))

    def _guarded(self, act: Callable[[], None]) -> None:
        """Do something with the store or a file, and say what is wrong with it if it fails."""
        try:
            act()
        except ReviewerError as error:
            self.trouble.say(sentence(error))
            return
        self.trouble.say("")
        self._fill()
        self.changed.emit()

"""The glossary: terms brought in from files, looked through, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from reviewer.store import Store, items, terms
from reviewer.store.terms import StoredTerm
from reviewer.ui.dialogs.kept_list import KeptList
from reviewer.ui.dialogs.table import Column
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


class Glossary(KeptList[StoredTerm]):
    """The user's terms with their renderings."""

    name = "glossary"
    first_size = QSize(760, 520)

    def __init__(
        self,
        store: Store,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        columns = [
            Column(self.tr("English"), lambda it: it.term.english),
            Column(self.tr("Indonesian"), lambda it: ", ".join(it.term.preferred)),
            Column(self.tr("Not"), lambda it: ", ".join(it.term.forbidden)),
            Column(self.tr("File"), lambda it: it.source, width=160),
        ]
        super().__init__(self.tr("Glossary"), store, columns, appearance, settings, parent)
        self.load = self.add_action(self.tr("&Load…"))
        self.add_remove(self.tr("Remove the chosen terms (Del)"))
        self.add_plain_close()
        for part in (self.filter, self.table, self.note):
            self.body.addWidget(part, int(part is self.table))
        self._name()
        self.load.clicked.connect(self._ask_file)
        self.begin()

    def _name(self) -> None:
        self.name_filter(
            self.tr("Filter the terms"), self.tr("Any part of a term, its renderings or its file")
        )
        self.table.setAccessibleName(self.tr("Terms"))
        self.load.setToolTip(self.tr("Bring in the terms of a file (CSV or TBX)"))

    def show_stored(self) -> None:
        """Show the terms."""
        empty = self.tr(
            "There are no terms yet. Load a table (CSV) with the columns english and indonesian, "
            "and forbidden if wanted, or a TBX file; the checks then look for these terms in "
            "every article."
        )
        stored = terms.stored(self._store)
        self.show_items(stored, empty, self.tr("No term fits the filter."))
        self.note.setText(self.tr("%n term(s)", "", len(stored)) if stored else "")

    # ---- changing

    def _ask_file(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tsv *.tbx *.xml *.txt);;All files (*)")
        if file := self.ask_to_read(self.tr("Load a glossary"), kinds):
            self.load_file(file)

    def load_file(self, path: Path) -> None:
        """Bring in the terms of a file; one that is there already gets the new renderings."""
        from reviewer.formats.glossary import read_glossary

        loaded: list[terms.Loaded] = []

        def bring_in() -> None:
            before = terms.stored(self._store)
            loaded.append(terms.load(self._store, read_glossary(path), path.name))
            self.let_undo(lambda: terms.put_back(self._store, before))

        self.change(bring_in)
        for it in loaded:
            words = [self.tr("%n term(s) added", "", it.added)]
            if it.changed:
                words.append(self.tr("%n changed", "", it.changed))
            if it.same:
                words.append(self.tr("%n there already", "", it.same))
            self.note.setText(", ".join(words))

    def remove_these(self, chosen: Sequence[StoredTerm]) -> None:
        """Remove terms, so that it can be taken back."""
        keys = [it.item_id for it in chosen]
        if self.change(lambda: terms.remove(self._store, keys)):
            self.let_undo(lambda: items.restore(self._store, keys))

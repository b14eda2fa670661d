"""The glossary: terms typed or brought in from files, looked through, edited, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from reviewer.core.errors import ReviewerError
from reviewer.core.glossary import Term
from reviewer.store import Store, items, terms
from reviewer.store.terms import StoredTerm
from reviewer.ui.dialogs.dialog import even
from reviewer.ui.dialogs.kept_list import KeptList
from reviewer.ui.dialogs.table import Column
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance

_PARTED = "|"
"""What parts several renderings in a field, as in the tables."""


class Glossary(KeptList[StoredTerm]):
    """The user's terms with their renderings.

    The fields show the one chosen term; with none chosen, what is typed there is a new one. A term
    is stored as soon as it has English and a rendering.
    """

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
        self.english, self.preferred, self.forbidden = (QLineEdit(self) for _ in range(3))
        self.new = self.add_action(self.tr("Ne&w"))
        self.add_remove(self.tr("Remove the chosen terms (Del)"))
        self.load = self.add_action(self.tr("&Import…"))
        self.export = self.add_action(self.tr("E&xport…"))
        self.add_plain_close()
        self._lay_out()
        self._name()
        self._connect()
        self.begin()

    # ---- building

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&English"), self.english)
        form.addRow(self.tr("In&donesian"), self.preferred)
        form.addRow(self.tr("N&ot"), self.forbidden)
        even(form)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(form)
        self.body.addWidget(self.note)

    def _name(self) -> None:
        self.name_filter(
            self.tr("Filter the terms"), self.tr("Any part of a term, its renderings or its file")
        )
        self.table.setAccessibleName(self.tr("Terms"))
        self.english.setToolTip(self.tr("The English term, in any inflection (Enter)"))
        self.preferred.setToolTip(
            self.tr("Renderings that are welcome, parted by “|” (Enter); may be empty")
        )
        self.forbidden.setToolTip(
            self.tr("Renderings that are not wanted, parted by “|” (Enter); may be empty")
        )
        self.new.setToolTip(self.tr("Begin another term"))
        self.load.setToolTip(self.tr("Bring in the terms of a file (CSV, XLSX or TBX)"))
        self.export.setToolTip(self.tr("Write all terms into a file (CSV or TBX)"))

    def _connect(self) -> None:
        for field in (self.english, self.preferred, self.forbidden):
            field.editingFinished.connect(self._take)
            field.returnPressed.connect(self._enter)
        self.table.opened.connect(lambda _: self.english.setFocus())
        self.new.clicked.connect(self._begin_another)
        self.load.clicked.connect(self._ask_import)
        self.export.clicked.connect(self._ask_export)

    # ---- showing

    def show_stored(self) -> None:
        """Show the terms."""
        empty = self.tr(
            "There are no terms yet. Type one below, or import a table (CSV or XLSX) with the "
            "columns english and indonesian, and forbidden if wanted, or a TBX file; the checks "
            "then look for these terms in every article."
        )
        stored = terms.stored(self._store)
        self.show_items(stored, empty, self.tr("No term fits the filter."))
        self.export.setEnabled(bool(stored))
        self.note.setText(self.tr("%n term(s)", "", len(stored)) if stored else "")

    def show_chosen(self) -> None:
        """Show the chosen term in the fields."""
        super().show_chosen()
        chosen = self.table.chosen()
        term = chosen[0].term if len(chosen) == 1 else Term("")
        words = (term.english, _PARTED.join(term.preferred), _PARTED.join(term.forbidden))
        for field, text in zip(self._fields, words, strict=True):
            field.setText(text)
            field.setEnabled(len(chosen) < 2)

    @property
    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.english, self.preferred, self.forbidden

    # ---- typing

    def _begin_another(self) -> None:
        self.table.clearSelection()
        self.show_chosen()
        self.trouble.say("")
        self.english.setFocus()

    def _typed(self) -> Term:
        english, *renderings = (it.text() for it in self._fields)
        parts = (tuple(map(str.strip, it.split(_PARTED))) for it in renderings)
        preferred, forbidden = (tuple(dict.fromkeys(filter(None, it))) for it in parts)
        return Term(english.strip(), preferred, forbidden)

    def _take(self) -> None:
        """Store what stands in the fields, if it is a term and was changed."""
        chosen, typed = self.table.chosen(), self._typed()
        if len(chosen) > 1 or not _is_whole(typed) or (chosen and chosen[0].term == typed):
            return
        one = chosen[0] if chosen else None
        there = terms.same_english(self._store, typed)
        if there and (one is None or there.item_id != one.item_id):
            self.trouble.say(self.tr("“{0}” is in the glossary already.").format(typed.english))
            return
        stored: list[str] = []
        if self.change(lambda: stored.append(self._save(one, typed))):
            self._choose(stored[0])

    def _save(self, before: StoredTerm | None, term: Term) -> str:
        if before is None:
            key = terms.save(self._store, None, term, "")
            self.let_undo(lambda: terms.remove(self._store, [key]))
            return key
        self.let_undo(lambda: terms.save(self._store, *before))
        return terms.save(self._store, before.item_id, term, before.source)

    def _choose(self, key: str) -> None:
        if key not in [it.item_id for it in self.model.shown]:
            self.filter.clear()
        self.table.choose([it.item_id for it in self.model.shown].index(key))

    def _enter(self) -> None:
        if _is_whole(self._typed()):
            self.table.setFocus()  # stores it; in a field Ctrl+Z would be the field's own
        elif any(it.text().strip() for it in self._fields):
            self.trouble.say(self.tr("The English and at least one rendering are needed."))

    def remove_these(self, chosen: Sequence[StoredTerm]) -> None:
        """Remove terms, so that it can be taken back."""
        keys = [it.item_id for it in chosen]
        if self.change(lambda: terms.remove(self._store, keys)):
            self.let_undo(lambda: items.restore(self._store, keys))

    # ---- files

    def _ask_import(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt);;All files (*)")
        if file := self.ask_to_read(self.tr("Import a glossary"), kinds):
            self.import_from(file)

    def import_from(self, path: Path) -> None:
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

    def _ask_export(self) -> None:
        kinds = self.tr("Tables (*.csv);;TBX (*.tbx)")
        if file := self.ask_to_write(self.tr("Export the glossary"), "glossary.csv", kinds):
            self.export_to(file)

    def export_to(self, target: Path) -> None:
        """Write all terms into a file, TBX if its name ends so and else CSV."""
        from reviewer.formats.glossary_writing import write_glossary

        try:
            count = write_glossary(terms.active(self._store), target)
        except ReviewerError as error:
            self.trouble.say(sentence(error))
        else:
            self.trouble.say("")
            self.note.setText(self.tr("%n term(s) written to {0}", "", count).format(target))


def _is_whole(term: Term) -> bool:
    return bool(term.english and (term.preferred or term.forbidden))

"""The memory of corrections: looked through, edited, taken out and brought in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from reviewer.core.errors import ReviewerError
from reviewer.store import Store, items, memory
from reviewer.store.memory import Remembered, Words
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import even
from reviewer.ui.dialogs.kept_list import KeptList
from reviewer.ui.dialogs.table import Column
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance

_AFTER = 20
"""Milliseconds in which the dialog is painted, before it is filled."""


class Memory(KeptList[Remembered]):
    """The corrections with the words that they are offered for."""

    name = "memory"
    first_size = QSize(880, 560)

    def __init__(
        self,
        store: Store,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Memory of corrections")
        super().__init__(title, store, self._columns(), appearance, settings, parent)
        self.wrong, self.right, self.english = (QLineEdit(self) for _ in range(3))
        self.add_remove(self.tr("Forget the chosen corrections; the errors stay (Del)"))
        self.load = self.add_action(self.tr("&Import…"))
        self.export = self.add_action(self.tr("E&xport…"))
        self.export.setEnabled(False)
        self.add_plain_close()
        self._lay_out()
        self._name()
        self._connect()
        self.begin()

    # ---- building

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Stood there"), lambda it: it.words.wrong),
            Column(self.tr("Corrected to"), lambda it: it.words.right),
            Column(self.tr("English"), lambda it: it.words.english),
            Column(self.tr("Articles"), lambda it: ", ".join(it.titles)),
            Column(self.tr("By"), lambda it: ", ".join(it.reviewers), width=96),
            Column(
                self.tr("Times"),
                lambda it: str(len(it.item_ids)),
                lambda it: len(it.item_ids),
                width=64,
                figures=True,
            ),
            Column(
                self.tr("Last"), lambda it: wording.moment(it.last), lambda it: it.last, width=112
            ),
        ]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Stood there"), self.wrong)
        form.addRow(self.tr("&Corrected to"), self.right)
        form.addRow(self.tr("&English"), self.english)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table, 1)
        even(form)
        self.body.addLayout(form)
        self.body.addWidget(self.note)

    def _name(self) -> None:
        self.name_filter(
            self.tr("Filter the corrections"),
            self.tr("Any part of a correction, its article or its reviewer"),
        )
        self.table.setAccessibleName(self.tr("Corrections"))
        self.wrong.setToolTip(self.tr("Words that the checks look for, in any inflection (Enter)"))
        self.right.setToolTip(self.tr("Words that are offered instead (Enter)"))
        self.english.setToolTip(
            self.tr("Offered only where these words stand in the English; empty for anywhere")
        )
        self.load.setToolTip(self.tr("Bring in corrections from a table (CSV)"))
        self.export.setToolTip(self.tr("Write all corrections into a table (CSV)"))

    def _connect(self) -> None:
        self.table.opened.connect(lambda _: self.wrong.setFocus())
        for field in (self.wrong, self.right, self.english):
            field.editingFinished.connect(self._edit)
            # In a field Ctrl+Z would be the field's own.
            field.returnPressed.connect(self.table.setFocus)
        self.load.clicked.connect(self._ask_import)
        self.export.clicked.connect(self._ask_export)

    # ---- showing

    def show_first(self) -> None:
        """Show the corrections once the dialog stands: 10,000 take as long as its opening does."""
        QTimer.singleShot(_AFTER, self, self.show_stored)

    def show_stored(self) -> None:
        """Show the corrections."""
        empty = self.tr(
            "Nothing is remembered yet. When you correct an error, its words and the correction "
            "are kept here, and offered where the same words come again."
        )
        remembered = memory.remembered(self._store)
        self.show_items(remembered, empty, self.tr("No correction fits the filter."))
        self.export.setEnabled(bool(remembered))

    def show_chosen(self) -> None:
        """Show the chosen correction in the fields."""
        super().show_chosen()
        chosen = self.table.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        words = one.words if one else Words("", "")
        for field, text in zip((self.wrong, self.right, self.english), words, strict=True):
            field.setText(text)
            field.setEnabled(one is not None)
        self.note.setText(self._note(one))

    def _note(self, one: Remembered | None) -> str:
        if one is not None and not one.offered:
            return self.tr(
                "Not offered, since it is a single everyday word. Give its English, and it is "
                "offered where that stands."
            )
        return self.tr("%n correction(s)", "", self.model.total) if self.model.total else ""

    # ---- changing

    def _edit(self) -> None:
        chosen = self.table.chosen()
        if len(chosen) != 1:
            return
        words = Words(*(it.text().strip() for it in (self.wrong, self.right, self.english)))
        if words == chosen[0].words:
            return
        if not (words.wrong and words.right):
            self.show_chosen()
            self.trouble.say(self.tr("Both the words and their correction are needed."))
            return
        row = self.table.currentIndex().row()
        self._act(chosen, lambda: memory.edit(self._store, chosen[0], words))
        self.table.choose(row)

    def remove_these(self, chosen: Sequence[Remembered]) -> None:
        """Forget corrections, so that it can be taken back."""
        self._act(chosen, lambda: memory.remove(self._store, chosen))

    def _act(self, chosen: Sequence[Remembered], act: Callable[[], None]) -> None:
        """Change entries, so that it can be taken back."""

        def change() -> None:
            before = memory.snapshot(self._store, chosen)
            act()
            self.let_undo(lambda: memory.put_back(self._store, before))

        self.change(change)

    # ---- tables

    def _ask_export(self) -> None:
        title, kinds = self.tr("Export the memory"), self.tr("Tables (*.csv)")
        if file := self.ask_to_write(title, "memory.csv", kinds):
            self.export_to(file)

    def export_to(self, target: Path) -> None:
        """Write all corrections into a table."""
        from reviewer.formats.corrections_csv import write_corrections

        try:
            rows = map(memory.row_of, memory.remembered(self._store))
            count = write_corrections(rows, target)
        except ReviewerError as error:
            self.trouble.say(sentence(error))
        else:
            self.trouble.say("")
            self.note.setText(self.tr("%n correction(s) written to {0}", "", count).format(target))

    def _ask_import(self) -> None:
        title, kinds = self.tr("Import corrections"), self.tr("Tables (*.csv *.tsv *.txt)")
        if file := self.ask_to_read(title, kinds):
            self.import_from(file)

    def import_from(self, file: Path) -> None:
        """Remember the corrections of a table too."""
        from reviewer.formats.corrections_csv import read_corrections

        added: list[str] = []

        def bring_in() -> None:
            added.extend(memory.add(self._store, map(memory.words_of, read_corrections(file))))

        if self.change(bring_in):
            if added:
                self.let_undo(lambda: items.remove(self._store, added))
            self.note.setText(self.tr("%n correction(s) added", "", len(added)))

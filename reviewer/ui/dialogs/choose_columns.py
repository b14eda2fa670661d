"""A bilingual file was opened: what are its columns?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from reviewer.core.bitext import Bitext, Choice, Part
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance
from reviewer.ui.wording import one_line

if TYPE_CHECKING:
    from reviewer.formats.bitext_reading import Sight

_SAMPLED = 2
"""Cells of a column that are shown."""


class ChooseColumns(Dialog):
    """Shows a guess for each column with its first words, to be changed where it is wrong.

    ``given`` carries a list of ``Choice``.
    """

    name = "choose-columns"
    first_size = QSize(760, 320)
    given = Signal(list)  # list[Choice]

    def __init__(
        self,
        sight: Sight,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add aligned segments"), appearance, settings, parent)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._columns = [
            _Column(sight.bitext, place, choice, page) for place, choice in enumerate(sight.choices)
        ]
        for line, column in enumerate(self._columns):
            column.place(grid, line)
            column.changed.connect(self._check)
        grid.setRowStretch(len(self._columns), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        told = self.tr(
            "%n row(s), aligned as they stand. This is what the columns seem to be.",
            "",
            sight.rows,
        )
        self.body.addWidget(quiet(told, self))
        self.body.addWidget(area, 1)
        self._add = self.add_choice(self.tr("&Add"))
        self._add.clicked.connect(self._give)
        self._check()
        self._add.setFocus()

    def choices(self) -> list[Choice]:
        """What each column is to be taken for."""
        return [it.choice for it in self._columns]

    def _check(self) -> None:
        for it in self._columns:
            it.show_parts()
        trouble = self._trouble(self.choices())
        self.trouble.say(trouble)
        self._add.setEnabled(not trouble)

    def _trouble(self, choices: Sequence[Choice]) -> str:
        parts = [it.part for it in choices]
        if Part.ARTICLE not in parts:
            return self.tr("Say which column has the article.")
        once = (Part.ARTICLE, Part.NAME, Part.DOCUMENT)
        if any(parts.count(it) > 1 for it in once):
            return self.tr("Two columns are the same; leave one of them out.")
        if Part.REFERENCE not in parts and Part.MACHINE not in parts:
            return self.tr("Say which column has the English.")
        labels = [it.label for it in choices if it.part is Part.MACHINE]
        if not all(labels):
            return self.tr("Name the system of each machine version.")
        return ""

    def _give(self) -> None:
        choices = self.choices()
        self.accept()
        self.given.emit(choices)


class _Column(QObject):
    """The widgets of one column. ``changed`` tells that something was chosen or typed."""

    changed = Signal()

    def __init__(self, bitext: Bitext, place: int, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        header = bitext.columns[place].header or self.tr("Column {0}").format(place + 1)
        self._name = QLabel(one_line(header), parent)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._words = ElidedLabel()
        self._words.setParent(parent)
        self._words.setObjectName("quiet")
        self._words.setText(" · ".join(_first_words(bitext, place)))
        self._part = QComboBox(parent)
        self._part.setAccessibleName(self.tr("What {0} is").format(header))
        self._part.setToolTip(self.tr("What this column holds"))
        for words, part in (
            (self.tr("Indonesian article"), Part.ARTICLE),
            (self.tr("English by people"), Part.REFERENCE),
            (self.tr("English by a system"), Part.MACHINE),
            (self.tr("Name of the segment"), Part.NAME),
            (self.tr("Name of the document"), Part.DOCUMENT),
            (self.tr("Leave out"), Part.NOTHING),
        ):
            self._part.addItem(words, part)
        self._part.setCurrentIndex(self._part.findData(choice.part))
        self._label = QLineEdit(choice.label or bitext.columns[place].header, parent)
        self._label.setPlaceholderText(self.tr("Name of the system"))
        self._label.setAccessibleName(self.tr("System that made {0}").format(header))
        self._part.currentIndexChanged.connect(self.changed)
        self._label.textChanged.connect(self.changed)

    @property
    def choice(self) -> Choice:
        """What the column is to be taken for."""
        part = Part(self._part.currentData())
        return Choice(part, self._label.text().strip() if part is Part.MACHINE else "")

    def place(self, grid: QGridLayout, line: int) -> None:
        """Stand in a line of the grid."""
        for column, widget in enumerate((self._name, self._words, self._part, self._label)):
            grid.addWidget(widget, line, column)

    def show_parts(self) -> None:
        """Show only what this kind of column needs."""
        part = self.choice.part
        self._label.setVisible(part is Part.MACHINE)
        self._name.setEnabled(part is not Part.NOTHING)


def _first_words(bitext: Bitext, place: int) -> list[str]:
    filled = (row[place] for row in bitext.rows if row[place].strip())
    return [one_line(words) for words, _ in zip(filled, range(_SAMPLED), strict=False)]

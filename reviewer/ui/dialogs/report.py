"""What a report is about, whose reviews it tells of, how they are scored, and as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.machine_settings import LANGUAGES, MachineSettings
from reviewer.ui.theme import Appearance

_THIS, _ALL = range(2)


class ReportWish(NamedTuple):
    """A report on the open article or on all; ``reviewer`` is ``None`` for all reviewers.

    ``model`` is a scoring model's name or ``file:PATH``, ``suffix`` ``.html``, ``.pdf`` or
    ``.xlsx``, ``language`` ``en`` or ``id``.
    """

    whole: bool
    reviewer: str | None
    model: str
    suffix: str
    language: str
    texts: bool
    corrected: bool
    open_after: bool


class ReportChoices(NamedTuple):
    """What can be chosen: how many articles there are, the reviewers of the open one (or all when
    asked with ``True``), the models by name with what they are called, and the one in use."""

    articles: int
    reviewers: Callable[[bool], Sequence[str]]
    models: Sequence[tuple[str, str]]
    model: str


class MakeReport(Dialog):
    """``wanted`` carries a :class:`ReportWish`; where to is asked afterwards."""

    name = "report"
    first_size = QSize(560, 376)
    wanted = Signal(object)  # ReportWish

    def __init__(
        self,
        choices: ReportChoices,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Report"), appearance, settings, parent)
        self._choices = choices
        self._scope = QButtonGroup(self)
        self._reviewer = QComboBox(self)
        self._format = QComboBox(self)
        self._model = QComboBox(self)
        self._language = QComboBox(self)
        self._told = quiet("", self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._texts = QCheckBox(self.tr("The &texts with their marks"), self)
        self._corrected = QCheckBox(self.tr("The text with all &corrections applied"), self)
        self._open = QCheckBox(self.tr("&Open it afterwards"), self)
        self._lay_out()
        self._fill()
        self._write = self.add_choice(self.tr("&Write the report…"))
        self._write.setToolTip(self.tr("Choose where to write it (Enter)"))
        self._write.clicked.connect(self._give)
        self._scope.idToggled.connect(self._offer_reviewers)
        self._format.currentIndexChanged.connect(self._follow_format)
        self._offer_reviewers()
        self._follow_format()
        self._format.setFocus()

    # ---- building

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("About"), self._about())
        form.addRow(self.tr("&Reviews by"), self._reviewer)
        form.addRow(self.tr("&Format"), self._format)
        form.addRow("", self._told)
        form.addRow(self.tr("&Score by"), self._model)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("With"), self._parts())
        form.addRow("", self._open)
        even(form)
        self.body.addLayout(form)
        self.body.addStretch(1)
        for widget, hint in (
            (self._reviewer, self.tr("Whose reviews the report tells of (Alt+R)")),
            (self._format, self.tr("What to write (Alt+F)")),
            (self._model, self.tr("How errors become a score (Alt+S)")),
            (self._language, self.tr("The language of the report (Alt+L)")),
            (self._texts, self.tr("Both columns, each mark on its words (Alt+T)")),
            (self._corrected, self.tr("The article as it reads with every correction (Alt+C)")),
            (self._open, self.tr("Show it in the program that the system has for it (Alt+O)")),
        ):
            widget.setToolTip(hint)

    def _about(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        count = self._choices.articles
        for number, words, hint in (
            (_THIS, self.tr("T&his article"), self.tr("The article that is open")),
            (_ALL, self.tr("&All %n article(s)", "", count), self.tr("Every article on the list")),
        ):
            button = QRadioButton(words, self)
            button.setToolTip(hint)
            self._scope.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._scope.button(_THIS).setChecked(True)
        return row

    def _parts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for box in (self._texts, self._corrected):
            column.addWidget(box)
        self._texts.setChecked(True)
        self._open.setChecked(True)
        return column

    def _fill(self) -> None:
        for words, suffix in (
            (self.tr("Page for any browser (HTML)"), ".html"),
            (self.tr("Pages to print or hand over (PDF)"), ".pdf"),
            (self.tr("Scorecard with live formulas (XLSX)"), ".xlsx"),
        ):
            self._format.addItem(words, suffix)
        for code in LANGUAGES:
            self._language.addItem(wording.language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(wording.language()))

    # ---- following what is chosen

    def _offer_reviewers(self) -> None:
        chosen = self._reviewer.currentData()
        self._reviewer.clear()
        self._reviewer.addItem(self.tr("All reviewers"), None)
        for name in self._choices.reviewers(self._scope.checkedId() == _ALL):
            self._reviewer.addItem(name, name)
        self._reviewer.setCurrentIndex(max(0, self._reviewer.findData(chosen)))

    def _follow_format(self) -> None:
        """A scorecard knows MQM 2.0 alone, and shows errors instead of texts."""
        suffix = self._format.currentData()
        card = suffix == ".xlsx"
        told = {
            ".html": self.tr("One file with everything in it; it also prints well."),
            ".pdf": self.tr("Page numbers, words that can be selected, marks as on the screen."),
            ".xlsx": self.tr("Change a weight, a severity or a category: the score follows."),
        }
        self._told.setText(told[suffix])
        for box in (self._texts, self._corrected):
            box.setEnabled(not card)
        chosen = self._model.currentData() or self._choices.model
        self._model.clear()
        for name, words in self._choices.models:
            if not card or name == "mqm2" or name.startswith("file:"):
                self._model.addItem(words, name)
        self._model.setCurrentIndex(max(0, self._model.findData(chosen)))

    def wish(self) -> ReportWish:
        """What is chosen."""
        return ReportWish(
            whole=self._scope.checkedId() == _ALL,
            reviewer=self._reviewer.currentData(),
            model=str(self._model.currentData()),
            suffix=str(self._format.currentData()),
            language=str(self._language.currentData()),
            texts=self._texts.isChecked(),
            corrected=self._corrected.isChecked(),
            open_after=self._open.isChecked(),
        )

    def _give(self) -> None:
        wish = self.wish()
        self.accept()
        self.wanted.emit(wish)

"""The form of one pattern: what is looked for, where, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Severity
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import quiet

EMPTY = Pattern("", "", "")


class PatternForm(QWidget):
    """``typed`` tells that a person changed something."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.expression, self.message = (QLineEdit(self) for _ in range(3))
        self.side, self.severity = QComboBox(self), QComboBox(self)
        self.ignore_case = QCheckBox(self.tr("&Capitals do not count"), self)
        self.state = quiet("", self)
        self._fill_choices()
        self._lay_out()
        self._name()
        for field in (self.title, self.expression, self.message):
            field.textEdited.connect(self.typed)
        for choice in (self.side, self.severity):
            choice.activated.connect(self.typed)
        self.ignore_case.clicked.connect(self.typed)

    @property
    def pattern(self) -> Pattern:
        """What stands in the form; name and message are the expression where they are empty."""
        expression = self.expression.text()
        name = self.title.text().strip() or expression
        return Pattern(
            name,
            expression,
            self.message.text().strip() or name,
            self.side.currentData(),
            Severity(self.severity.currentData()),
            self.ignore_case.isChecked(),
        )

    def show_pattern(self, pattern: Pattern | None) -> None:
        """Show a pattern to be changed, or an empty form that cannot be."""
        it = pattern or EMPTY
        for field, words in (
            (self.title, it.name),
            (self.expression, it.expression),
            (self.message, it.message),
        ):
            field.setText(words)
        self.side.setCurrentIndex(self.side.findData(it.language))
        self.severity.setCurrentIndex(list(Severity).index(it.severity))
        self.ignore_case.setChecked(it.ignore_case)
        self.setEnabled(pattern is not None)

    def _fill_choices(self) -> None:
        for language in ("id", "en"):
            self.side.addItem(wording.language_name(language), language)
        for severity in Severity:
            self.severity.addItem(wording.severity_name(severity), severity)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.expression.setFont(fixed)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Name"), self.title)
        form.addRow(self.tr("&Pattern"), self.expression)
        form.addRow("", self.state)
        form.addRow(self.tr("M&essage"), self.message)
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in (self.side, self.severity, self.ignore_case):
            line.addWidget(part)
        line.addStretch(1)
        form.addRow(self.tr("Looks in"), line)

    def _name(self) -> None:
        self.title.setToolTip(self.tr("What the list calls it"))
        self.expression.setToolTip(
            self.tr("A regular expression, as Python's package regex reads it: \\b, \\w+, (a|b)")
        )
        self.expression.setPlaceholderText(self.tr("for example \\bdi mana\\b"))
        self.message.setToolTip(self.tr("What a finding says about the words that match"))
        self.side.setAccessibleName(self.tr("Side"))
        self.side.setToolTip(self.tr("The side that the pattern is looked for in"))
        self.severity.setAccessibleName(self.tr("Severity"))
        self.severity.setToolTip(self.tr("How severe its findings are"))
        self.ignore_case.setToolTip(self.tr("Small letters and capitals are one"))

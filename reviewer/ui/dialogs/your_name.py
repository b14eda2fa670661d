"""Who reviews here: another person from now on, or the same one written correctly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QListWidget, QRadioButton, QWidget

from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


class YourName(Dialog):
    """Asks for a name. ``became`` carries that of another person, who works from now on,
    ``corrected`` the same person's as it is to be written."""

    name = "your-name"
    first_size = QSize(480, 320)
    became = Signal(str)
    corrected = Signal(str)

    def __init__(
        self,
        current: str,
        known: Sequence[str],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Your name"), appearance, settings, parent)
        self._current = current
        self._known = [it for it in known if it != current]
        told = QLabel(self.tr("{0} reviews here.").format(current), self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.body.addWidget(told)
        self._edit = QLineEdit(current, self)
        self._edit.setMaxLength(100)
        self._edit.setToolTip(self.tr("Type a name, or choose one below (Down)"))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Name"), self._edit)
        self.body.addLayout(form)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Names known here"))
        self._list.setToolTip(self.tr("Names known here"))
        self._list.addItems(self._known)
        self._list.setVisible(bool(self._known))
        self._list.currentTextChanged.connect(self._edit.setText)
        self._list.itemActivated.connect(lambda _: self._give())
        self.body.addWidget(self._list, 1)
        self._other = QRadioButton(self.tr("I am &somebody else from now on"), self)
        self._same = QRadioButton(self.tr("It is my name, &written correctly"), self)
        self._other.setChecked(True)
        for button, words in (
            (self._other, self.tr("Earlier marks keep their author; yours go into a new review.")),
            (self._same, self.tr("It changes on all marks made until now.")),
        ):
            self.body.addWidget(button)
            said = quiet(words, self)
            said.setIndent(24)
            self.body.addWidget(said)
        self._go = self.add_choice(self.tr("OK"))
        self._go.clicked.connect(self._give)
        if not self._known:
            self.body.addStretch(1)
            self.resize(self.width(), self.minimumSizeHint().height())
        self._edit.textChanged.connect(self._check)
        self._same.toggled.connect(self._check)
        self._check()

    @property
    def _typed(self) -> str:
        return " ".join(self._edit.text().split())

    def _check(self) -> None:
        name, taken = self._typed, self._typed in self._known
        if taken and self._same.isChecked():
            self._other.setChecked(True)
        self._same.setEnabled(not taken)
        changed = bool(name) and name != self._current
        self._go.setEnabled(changed)
        words = self.tr("OK")
        if changed:
            words = self.tr("Write {0}") if self._same.isChecked() else self.tr("Work as {0}")
            words = words.format(name if len(name) <= 24 else name[:23] + "…")
        self._go.setText(words.replace("&", "&&"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the field, the arrow goes on into the list of names."""
        if event.key() == Qt.Key.Key_Down and self._edit.hasFocus() and self._known:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._list.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        name = self._typed
        if not name or name == self._current:
            return
        told = self.corrected if self._same.isChecked() else self.became
        self.accept()
        told.emit(name)

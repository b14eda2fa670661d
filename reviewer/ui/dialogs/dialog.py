"""What all dialogs have in common: a remembered size, a line for trouble, freed when closed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import LEAST_POINTS, Appearance, points_of


class Dialog(QDialog):
    """A dialog over the window. Open it with ``open()``; what was decided comes as a signal.

    Subclasses set ``name``, under which the size is remembered, fill ``body`` and add buttons.
    """

    name = "dialog"
    first_size = QSize(480, 320)

    def __init__(
        self, title: str, appearance: Appearance, settings: MachineSettings, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._settings = settings
        self.appearance = appearance
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.trouble = TroubleLine(appearance, self)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self.body, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.buttons)
        # The sizes are made for the smallest font.
        larger = points_of(self.font()) / LEAST_POINTS
        self.resize(_size(settings.state(self._key)) or self.first_size * larger)

    def add_close(self) -> QPushButton:
        """The button of a dialog that only tells."""
        role = QDialogButtonBox.ButtonRole.RejectRole
        close = self.buttons.addButton(self.tr("Close"), role)
        close.setDefault(True)
        return close

    def add_plain_close(self) -> QPushButton:
        """The button of a dialog in which Enter belongs to its fields."""
        close = self.add_close()
        close.setDefault(False)
        close.setAutoDefault(False)
        return close

    def add_choice(self, words: str) -> QPushButton:
        """The button that does what the dialog is for, with *Cancel* beside it."""
        choice = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        choice.setDefault(True)
        cancel = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        return choice

    def add_action(self, words: str) -> QPushButton:
        """A button that leaves the dialog open."""
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def done(self, result: int) -> None:
        """Close, and remember the size."""
        size = f"{self.width()}x{self.height()}"
        self._settings.set_state(self._key, QByteArray(size.encode()))
        super().done(result)

    @property
    def _key(self) -> str:
        return f"dialog-{self.name}"


class TroubleLine(QLabel):
    """A sentence on what is wrong; takes no room while all is well."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.say("")
        self._colour()
        appearance.changed.connect(self._colour)

    def say(self, sentence: str) -> None:
        """Show a sentence, or none for ``""``."""
        self.setText(sentence)
        self.setVisible(bool(sentence))

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._appearance.theme.failed)
        self.setPalette(palette)


def quiet(words: str, parent: QWidget | None = None) -> QLabel:
    """Words of less weight."""
    label = QLabel(words, parent)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label


def even(form: QFormLayout) -> None:
    """Let labels stand in the middle of fields of one line, and beside the first of several lines;
    Qt puts them a little off both."""
    roles = QFormLayout.ItemRole
    for row in range(form.rowCount()):
        label, field = form.itemAt(row, roles.LabelRole), form.itemAt(row, roles.FieldRole)
        words = label.widget() if label else None
        if not isinstance(words, QLabel) or not words.text() or field is None:
            continue
        part = field.widget()
        height = (part or field).sizeHint().height()
        if height < 2 * words.fontMetrics().height():  # a field of one line
            words.setMinimumHeight(height)
        else:
            words.setAlignment(Qt.AlignmentFlag.AlignTop)


def _size(state: QByteArray | None) -> QSize | None:
    width, _, height = bytes(state.data()).decode().partition("x") if state else ("", "", "")
    return QSize(int(width), int(height)) if width.isdigit() and height.isdigit() else None

"""What this program is, and where it keeps things."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewer import __version__
from reviewer.ui import icons
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance, scaled

_ICON = 64


class About(Dialog):
    """Name, version, licence, places; all of it can be copied for a report."""

    name = "about"
    first_size = QSize(520, 272)

    def __init__(
        self,
        database: Path,
        log_folder: Path,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("About Reviewer"), appearance, settings, parent)
        picture = QLabel(self)
        picture.setPixmap(icons.app_icon().pixmap(_ICON, _ICON))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = QLabel("Reviewer", self)
        title.setFont(scaled(self.font(), 1.4, bold=True))
        what = QLabel(
            self.tr(
                "Judge machine-translated news: both languages side by side, errors marked on "
                "the exact words."
            ),
            self,
        )
        what.setWordWrap(True)
        licence = quiet(self.tr("Free software under the GNU General Public License 3 or later."))
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (title, what, licence):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(words, 1)
        self.body.addLayout(top)
        self._facts = (
            (self.tr("Version"), __version__),
            (self.tr("With"), f"Python {platform.python_version()}, Qt {qVersion()}"),
            (self.tr("Database"), str(database)),
            (self.tr("Log"), str(log_folder)),
        )
        self.body.addLayout(self._form())
        self.body.addStretch(1)
        self.add_action(self.tr("&Copy")).clicked.connect(self._copy)
        self.add_close().setFocus()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(4)
        form.setHorizontalSpacing(16)
        for name, value in self._facts:
            label = QLabel(value, self)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            named = QLabel(name, self)
            named.setObjectName("quiet")
            form.addRow(named, label)
        even(form)
        return form

    def _copy(self) -> None:
        lines = [f"{name}: {value}" for name, value in self._facts]
        QGuiApplication.clipboard().setText("\n".join(["Reviewer", *lines]))

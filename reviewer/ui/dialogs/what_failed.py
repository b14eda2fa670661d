"""What could not be added of many files, and why; the rest is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from reviewer.ui.dialogs.dialog import Dialog
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


class WhatFailed(Dialog):
    """A sentence for each file, to be read and copied."""

    name = "what-failed"
    first_size = QSize(640, 360)

    def __init__(
        self,
        added: int,
        sentences: Sequence[str],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add a folder"), appearance, settings, parent)
        said = " ".join(
            (
                self.tr("%n article(s) added.", "", added),
                self.tr("%n file(s) could not be:", "", len(sentences)),
            )
        )
        self.body.addWidget(QLabel(said, self))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What could not be added"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.addItems(list(sentences))
        self.body.addWidget(self._list, 1)
        copy = self.add_action(self.tr("Co&py the list"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(sentences)))
        self.add_close().setFocus()

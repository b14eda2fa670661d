"""The result of Tools > Check database."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QProgressBar, QWidget

from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_LISTING = 360
"""Height with a list of problems, in pixels."""


class CheckDatabase(Dialog):
    """First says that it is checking; ``set_result`` shows what was found."""

    name = "check-database"
    first_size = QSize(560, 200)

    def __init__(
        self,
        path: Path,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Check database"), appearance, settings, parent)
        self._path = path
        self._said = QLabel(self.tr("Checking the database…"), self)
        self._said.setWordWrap(True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(self.tr("Checking the database"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.hide()
        self._way_out = quiet("", self)
        self.body.addWidget(self._said)
        self.body.addWidget(quiet(str(path), self))
        self.body.addWidget(self._progress)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._way_out)
        self.body.addStretch()
        self._copy = self.add_action(self.tr("Co&py the list"))
        self._copy.clicked.connect(self._copy_list)
        self._copy.hide()
        self.add_close().setFocus()

    def set_result(self, problems: Sequence[str], backups: Path) -> None:
        """Show the problems, or that there are none; ``backups`` is the folder of the copies."""
        self._progress.hide()
        self._list.setVisible(bool(problems))
        self._copy.setVisible(bool(problems))
        if not problems:
            self._said.setText(self.tr("The database is sound."))
            return
        self._said.setText(self.tr("%n problem(s) found:", "", len(problems)))
        self._list.addItems(list(problems))
        self.resize(self.width(), max(self.height(), _LISTING))
        way_out = self.tr("Nothing was changed. Older copies of the database are in {0}.")
        self._way_out.setText(way_out.format(backups))

    def set_trouble(self, sentence: str) -> None:
        """Say why the check could not be made."""
        self._progress.hide()
        self._said.setText(self.tr("The database could not be checked."))
        self.trouble.say(sentence)

    def _copy_list(self) -> None:
        lines = [self._list.item(row).text() for row in range(self._list.count())]
        QGuiApplication.clipboard().setText("\n".join([str(self._path), *lines]))

"""Something went wrong that is not the user's doing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_COPIED_FOR = 2_000


class BugReport(Dialog):
    """A sentence, the details for those who mend it, and that nothing is lost."""

    name = "bug-report"
    first_size = QSize(640, 420)

    def __init__(
        self,
        happened: str,
        details: str,
        log_folder: Path,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("A fault in Reviewer"), appearance, settings, parent)
        self._log_folder = log_folder
        said = QLabel(happened, self)
        said.setWordWrap(True)
        self._details = QPlainTextEdit(details, self)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self._details.setFont(fixed)
        label = quiet(self.tr("&Details for those who mend it:"), self)
        label.setBuddy(self._details)
        self.body.addWidget(said)
        self.body.addWidget(
            QLabel(self.tr("Nothing is lost: every change was stored when you made it."), self)
        )
        self.body.addWidget(label)
        self.body.addWidget(self._details, 1)
        self._copy = self.add_action(self.tr("&Copy details"))
        self._copy.clicked.connect(self._copy_details)
        folder = self.add_action(self.tr("Open &log folder"))
        folder.clicked.connect(self._open_folder)
        self.add_close().setFocus()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(self.tr("Copied"))
        QTimer.singleShot(_COPIED_FOR, self, self._offer_copy)

    def _offer_copy(self) -> None:
        self._copy.setText(self.tr("&Copy details"))

    def _open_folder(self) -> None:
        url = QUrl.fromLocalFile(str(self._log_folder))
        if not QDesktopServices.openUrl(url):
            self.trouble.say(self.tr("The log is in {0}.").format(self._log_folder))

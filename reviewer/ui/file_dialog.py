"""Asking for files without touching what is in them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QFileInfo, QMimeDatabase
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class _ByName(QFileIconProvider):
    """Tells the kind of a file by its name alone.

    Qt's own provider reads into files. When a file is closed, the system gives up every lock that
    the process has on it, those of SQLite too: to list the folder of the open database would be
    enough to let another program take its log away.
    """

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return super().type(info)
        names = QMimeDatabase.MatchMode.MatchExtension
        return QMimeDatabase().mimeTypeForFile(info, names).comment()


@cache
def by_name() -> QFileIconProvider:
    """The one provider: Qt keeps no reference to it."""
    return _ByName()


class FileDialog:
    """Qt's questions for files by the same names, with kinds told by name alone."""

    @staticmethod
    def getOpenFileName(
        parent: QWidget | None = None, caption: str = "", directory: str = "", filter: str = ""
    ) -> tuple[str, str]:
        """The file to read and the chosen filter; empty when nothing was chosen."""
        mode = QFileDialog.FileMode.ExistingFile
        names, kind = _ask(QFileDialog(parent, caption, directory, filter), mode)
        return (names[0] if names else ""), kind

    @staticmethod
    def getOpenFileNames(
        parent: QWidget | None = None, caption: str = "", directory: str = "", filter: str = ""
    ) -> tuple[list[str], str]:
        """The files to read and the chosen filter; none when nothing was chosen."""
        mode = QFileDialog.FileMode.ExistingFiles
        return _ask(QFileDialog(parent, caption, directory, filter), mode)

    @staticmethod
    def getSaveFileName(
        parent: QWidget | None = None,
        caption: str = "",
        directory: str = "",
        filter: str = "",
        kind: str = "",
    ) -> tuple[str, str]:
        """The file to write and the chosen filter; empty when nothing was chosen."""
        dialog = QFileDialog(parent, caption, directory, filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if kind:
            dialog.selectNameFilter(kind)
        names, kind = _ask(dialog, QFileDialog.FileMode.AnyFile)
        return (names[0] if names else ""), kind

    @staticmethod
    def getExistingDirectory(
        parent: QWidget | None = None, caption: str = "", directory: str = ""
    ) -> str:
        """The chosen folder; empty for none."""
        dialog = QFileDialog(parent, caption, directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        names, _ = _ask(dialog, QFileDialog.FileMode.Directory)
        return names[0] if names else ""


def _ask(dialog: QFileDialog, mode: QFileDialog.FileMode) -> tuple[list[str], str]:
    dialog.setFileMode(mode)
    dialog.setIconProvider(by_name())
    chosen = bool(dialog.exec())
    answer = (dialog.selectedFiles(), dialog.selectedNameFilter()) if chosen else ([], "")
    dialog.deleteLater()
    return answer

"""Commands that ask for a file or a name first, and the dialogs that ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.ui.adding import Adding
from reviewer.ui.adding_pairs import AddingPairs
from reviewer.ui.exchange import Exchange
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.opening import Opening

if TYPE_CHECKING:
    from reviewer.formats.source import Source
    from reviewer.ui.import_commands import ImportCommands


class FileCommands(QObject):
    """What the *File* menu and drops do with articles.

    ``importing`` gives the commands that bring ratings in, for files of these that are dropped.
    """

    def __init__(self, window: MainWindow, importing: Callable[[], ImportCommands]) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._adding = Adding(window.session, self)
        self.opening = Opening(window, self._adding)
        self._adding_pairs = AddingPairs(window)
        self._importing = importing
        self.exchange = Exchange(window.session, self)
        self._session.removing.removed.connect(self._tell_removed)
        self._session.removing.brought_back.connect(self._forget_removed)

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {
            "open": self._open,
            "open-folder": self._open_folder,
            "open-address": self.opening.ask_address,
            "paste": self.opening.paste,
            "sample": self._adding.add_sample,
            "add-english": self.add_english,
            "corrected": self._save_corrected,
            "rename": self._rename,
            "back-up": self._back_up,
        }

    # ---- in

    def add_sample(self) -> None:
        """Add the sample article and open it."""
        self._adding.add_sample()

    def add_sample_now(self) -> None:
        """The same at once, for a program that shows no window."""
        self._adding.add_sample_now()

    def open_pair(self, files: Sequence[Source]) -> None:
        """Add and open an Indonesian article with its English versions."""
        self.opening.open_pair(files)

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask what each file is, and add them; one Indonesian article needs no question.

        Folders and bilingual files are asked about one by one; ratings come in with their articles.
        """
        importing = self._importing()
        ratings = [it for it in paths if importing.takes(it)]
        for path in ratings:
            importing.bring_in(path)
        paths = [it for it in paths if it not in ratings]
        pairs = [it for it in paths if self._adding_pairs.takes(it)]
        for path in pairs:
            self._adding_pairs.offer(path)
        paths = [it for it in paths if it not in pairs]
        if paths:
            self.opening.offer(paths)

    def _open(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        names, _ = FileDialog.getOpenFileNames(
            self._window, self.tr("Open articles"), "", self.opening.filters()
        )
        if names:
            self.offer([Path(it) for it in names])

    def _open_folder(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        name = FileDialog.getExistingDirectory(self._window, self.tr("Open a folder of pairs"))
        if name:
            self._adding_pairs.offer(Path(name))

    def add_english(self) -> None:
        """Ask for English versions of the open article."""
        from reviewer.ui.file_dialog import FileDialog

        names, _ = FileDialog.getOpenFileNames(
            self._window, self.tr("Add English versions"), "", self.opening.filters()
        )
        if names:
            self.offer([Path(it) for it in names])

    def add_english_to(self, article_id: str) -> None:
        """Open an article and ask for English versions of it."""
        self._session.open_article(article_id)
        self.add_english()

    # ---- out

    def _save_corrected(self) -> None:
        """Ask which text, where there is a choice, and where to."""
        from reviewer.ui.dialogs.corrected_article import CorrectedArticle

        window, offered = self._window, self.exchange.correctable()
        if len(offered) == 1:
            self._save_corrected_text(offered[0].text.text_id)
        elif offered:
            dialog = CorrectedArticle(offered, window.appearance, window.settings, window)
            dialog.wanted.connect(self._save_corrected_text)
            dialog.open()

    def _save_corrected_text(self, text_id: str) -> None:
        from reviewer.formats.ways_out import file_name
        from reviewer.ui.file_dialog import FileDialog

        session = self._session
        if session.article is None or not session.has_text(text_id):
            return
        label = session.text(text_id).label
        title = f"{session.article.title} - {label}" if label else session.article.title
        name, _ = FileDialog.getSaveFileName(
            self._window,
            self.tr("Save the corrected article"),
            file_name(title) + ".txt",
            self.tr("Texts (*.txt *.md *.markdown);;All files (*)"),
        )
        if name:
            self.exchange.save_corrected(Path(name), text_id)

    def _back_up(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        name, _ = FileDialog.getSaveFileName(
            self._window, self.tr("Back up the database"), "reviewer-copy.db"
        )
        if name:
            self.exchange.back_up(Path(name))

    # ---- the library

    def _rename(self) -> None:
        from PySide6.QtWidgets import QInputDialog, QLineEdit

        article = self._session.article
        if article is None:
            return
        title, given = QInputDialog.getText(
            self._window,
            self.tr("Rename the article"),
            self.tr("Title:"),
            QLineEdit.EchoMode.Normal,
            article.title,
        )
        if given:
            self._session.rename(title)

    def remove(self, article_id: str) -> None:
        """Take an article off the list at once; a bar offers to take that back."""
        self._session.removing.remove(article_id)

    def _tell_removed(self, article_id: str, title: str) -> None:
        words = self.tr("“{0}” was removed from the list; nothing of it is deleted.").format(title)
        removing = self._session.removing
        back = (self.tr("Bring it back"), lambda: removing.bring_back(article_id))
        self._window.desk.messages.say("removed", words, [back])

    def _forget_removed(self, article_id: str) -> None:
        """What was brought back is removed no longer, and the keyboard is back in its text."""
        self._window.desk.messages.withdraw("removed")
        self._window.desk.view.setFocus()

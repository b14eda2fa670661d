"""Opening articles: files, pages on the web, and what was copied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reviewer.core.article import Role
from reviewer.core.progress import Progress
from reviewer.ui.adding import Adding
from reviewer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from reviewer.formats.file_roles import FileGuess
    from reviewer.formats.source import Source
    from reviewer.ui.dialogs.paste_article import PastedArticle


class Opening(QObject):
    """Finds out what was given, asks where that does not tell, and has it added."""

    def __init__(self, window: MainWindow, adding: Adding) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._adding = adding

    def filters(self) -> str:
        """What the dialogs that choose files offer."""
        return self.tr(
            "Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.webarchive "
            "*.docx *.odt *.rtf *.pdf);;Texts (*.txt *.md *.markdown);;Bilingual files "
            "(*.tsv *.csv *.xlsx *.tmx *.xlf *.xliff *.sdlxliff *.mqxliff *.mxliff *.po *.xml "
            "*.jsonl);;All files (*)"
        )

    # ---- files

    def open_pair(self, files: Sequence[Source]) -> None:
        """Add and open an Indonesian article with its English versions, as the command line names
        them: the first is the article."""
        from reviewer.formats.file_roles import ArticleFiles, EnglishFile, guess_sources

        def done(guesses: Sequence[FileGuess]) -> None:
            english = tuple(
                EnglishFile(source, Role.MACHINE, it.label)
                if it.role is Role.MACHINE and it.label
                else EnglishFile(source, Role.REFERENCE, "")
                for source, it in zip(files[1:], guesses, strict=True)
            )
            self._adding.add_files([ArticleFiles(files[0], english)])

        if len(files) == 1:
            done(())
            return
        self._session.jobs.start(
            "look", self.tr("Looking at the files"), lambda _: guess_sources(files[1:]), done
        )

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask what each file is, and add them; one Indonesian article needs no question."""
        from reviewer.formats.file_roles import guess_files, is_quickly_guessed

        if all(map(is_quickly_guessed, paths)):
            self._ask(guess_files(paths))
            return

        def work(_progress: Progress) -> list[FileGuess]:
            return guess_files(paths)

        self._session.jobs.start("look", self.tr("Looking at the files"), work, self._ask)

    def _ask(self, guesses: Sequence[FileGuess]) -> None:
        from reviewer.formats.file_roles import ArticleFiles, has_words

        if len(guesses) == 1:
            path, role = guesses[0].path, guesses[0].role
            # There is nothing to ask about a file without words: adding it says what is wrong.
            first = role is None and (self._session.article is None or not has_words(path))
            if role is Role.ARTICLE or first:
                self._adding.add_files([ArticleFiles(path, ())])
                return
        from reviewer.ui.dialogs.add_files import AddFiles

        window, article = self._window, self._session.article
        title = article.title if article else None
        dialog = AddFiles(guesses, window.appearance, window.settings, window, open_title=title)
        dialog.given.connect(self._adding.add_files)
        dialog.open()

    # ---- the web

    def ask_address(self, address: str = "") -> None:
        """Ask for the address of a page; it is fetched when the user says so there."""
        from reviewer.ui.dialogs.open_address import OpenAddress
        from reviewer.ui.rich_paste import address_of

        window, article = self._window, self._session.article
        dialog = OpenAddress(
            window.appearance,
            window.settings,
            window,
            address=address or address_of(_copied()),
            open_title=article.title if article else None,
        )
        dialog.given.connect(self._adding.add_files)
        dialog.open()

    # ---- what was copied

    def paste(self) -> None:
        """Ask what the copied words are; they may be changed first."""
        from reviewer.ui.dialogs.paste_article import PasteArticle
        from reviewer.ui.rich_paste import address_of, words_of

        window, copied = self._window, _copied()
        words = "" if address_of(copied) else words_of(copied)
        dialog = PasteArticle(window.appearance, window.settings, window, clipboard=words)

        def given(it: PastedArticle) -> None:
            self._adding.add_pasted(it.article, it.english, it.system, it.title)

        dialog.given.connect(given)
        dialog.open()

    def paste_any(self) -> None:
        """Take what was copied as what it is: files, the address of a page, or words."""
        from reviewer.ui.rich_paste import address_of, files_of

        copied = _copied()
        if files := files_of(copied):
            self._window.files_dropped.emit(files)
        elif address := address_of(copied):
            self.ask_address(address)
        else:
            self.paste()


def _copied() -> QMimeData:
    """What is in the clipboard; some platforms give nothing for an empty one."""
    given: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if given is None else given

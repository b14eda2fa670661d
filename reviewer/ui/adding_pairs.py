"""Bilingual files and folders of pairs on their way into the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.ui.main_window import MainWindow
from reviewer.ui.sentences import sentence

if TYPE_CHECKING:
    from reviewer.core.bitext import Choice
    from reviewer.formats.bitext_reading import Sight
    from reviewer.formats.pairs_in_folder import Found, PairFiles
    from reviewer.store.bitexts import Brought


class AddingPairs(QObject):
    """Reads in a job, asks what was meant, and stores in a job with its own connection."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def takes(self, path: Path) -> bool:
        """Whether this is a folder or a file with segments that are aligned already."""
        from reviewer.formats.kinds import PAIRS
        from reviewer.formats.recognise import recognise

        try:
            return path.is_dir() or recognise(path) in PAIRS
        except ReviewerError:
            return False  # whoever opens it as an article says what is wrong with it

    def offer(self, path: Path) -> None:
        """Add what a folder or a bilingual file holds, once the user agreed to what it seems."""
        if path.is_dir():
            self._look_through(path)
        else:
            self._read(path)

    # ---- a file

    def _read(self, path: Path) -> None:
        def work(progress: Progress) -> Sight:
            from reviewer.formats.bitext_reading import look_into
            from reviewer.ui.apart import apart_if, is_much

            return apart_if(is_much(path), partial(look_into, path))(progress)

        def done(found: Sight) -> None:
            self._ask(path, found)

        self._session.jobs.start(
            f"read-{path}", self.tr("Reading {0}").format(path.name), work, done
        )

    def _ask(self, path: Path, found: Sight) -> None:
        from reviewer.ui.dialogs.choose_columns import ChooseColumns

        window = self._window
        dialog = ChooseColumns(found, window.appearance, window.settings, window)
        dialog.given.connect(lambda choices: self._store(path, choices))
        dialog.open()

    def _store(self, path: Path, choices: Sequence[Choice]) -> None:
        database = self._session.store.path

        def work(progress: Progress) -> Brought:
            from reviewer.store.bitexts import add_file
            from reviewer.ui.apart import apart_if, is_much

            return apart_if(is_much(path), partial(add_file, database, path, choices))(progress)

        title = self.tr("Adding {0}").format(path.name)
        self._start(f"add-{path}", title, work)

    # ---- a folder

    def _look_through(self, folder: Path) -> None:
        def work(_progress: Progress) -> Found:
            from reviewer.core.file_errors import FolderWithoutPairs
            from reviewer.formats.pairs_in_folder import find_pairs

            found = find_pairs(folder)
            if not found.pairs:
                raise FolderWithoutPairs(path=folder)
            return found

        def done(found: Found) -> None:
            from reviewer.ui.dialogs.add_folder import AddFolder

            window = self._window
            dialog = AddFolder(folder, found, window.appearance, window.settings, window)
            dialog.given.connect(self._store_folder)
            dialog.open()

        title = self.tr("Looking through {0}").format(folder.name)
        self._session.jobs.start(f"look-{folder}", title, work, done)

    def _store_folder(self, pairs: Sequence[PairFiles]) -> None:
        database = self._session.store.path

        def work(progress: Progress) -> Brought:
            from reviewer.store.bitexts import add_pairs_to
            from reviewer.ui.apart import apart_if, is_much

            files = [file for it in pairs for file in (it.article, it.english) if file]
            return apart_if(is_much(*files), partial(add_pairs_to, database, pairs))(progress)

        title = self.tr("Adding %n pair(s)", "", len(pairs))
        self._start(f"add-{pairs[0].article}", title, work)

    # ---- afterwards

    def _start(self, key: str, title: str, work: Callable[[Progress], Brought]) -> None:
        jobs = self._session.jobs
        jobs.start(key, title, work, self._show, given_up=self._show_what_is_in)

    def _show_what_is_in(self) -> None:
        """List what was stored before it was given up."""
        if self._session.refresh():
            self._session.notice.emit(self.tr("Given up; what came in before is in the list"))

    def _show(self, brought: Brought) -> None:
        session, window = self._session, self._window
        if brought.articles:
            session.removing.forget()
        session.refresh()
        session.articles_changed.emit()
        if brought.articles:
            session.open_article(brought.articles[0].article_id)
            session.notice.emit(self.tr("%n article(s) added", "", len(brought.articles)))
        if brought.failed:
            from reviewer.ui.dialogs.what_failed import WhatFailed

            sentences = [sentence(it.error) for it in brought.failed]
            dialog = WhatFailed(
                len(brought.articles), sentences, window.appearance, window.settings, window
            )
            dialog.open()

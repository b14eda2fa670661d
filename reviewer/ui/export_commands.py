"""File > Export: what leaves is asked, then where to, then it is written in a job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot
from reviewer.ui.sentences import told_of_way

if TYPE_CHECKING:
    from reviewer.formats.leaving import Written
    from reviewer.ui.dialogs.export import ExportWish


class ExportCommands(QObject):
    """Asks what to export and writes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"export": self.ask}

    def ask(self) -> None:
        """Ask what leaves, and as what."""
        from reviewer.ui.dialogs.export import Export

        session, window = self._session, self._window
        dialog = Export(
            (session.article, session.texts) if session.article else None,
            [it.article for it in session.articles()],
            window.appearance,
            window.settings,
            window,
        )
        dialog.wanted.connect(self._ask_place)
        dialog.open()

    def _ask_place(self, wish: ExportWish) -> None:
        from reviewer.ui.file_dialog import FileDialog

        window, way = self._window, wish.way
        if way.alone and (wish.articles is None or len(wish.articles) > 1):
            words = self.tr("Choose a folder for the files")
            place = FileDialog.getExistingDirectory(window, words)
        else:
            kinds = f"{told_of_way(way.title).replace('(', '[').replace(')', ']')} (*{way.suffix})"
            place, _ = FileDialog.getSaveFileName(
                window, self.tr("Export to"), self._proposal(wish), kinds
            )
        if place:
            self.export(wish, Path(place))

    def _proposal(self, wish: ExportWish) -> str:
        from reviewer.formats.ways_out import file_name

        titles = {it.article.article_id: it.article.title for it in self._session.articles()}
        chosen = list(titles) if wish.articles is None else list(wish.articles)
        if len(chosen) == 1 and chosen[0] in titles:
            return file_name(titles[chosen[0]]) + wish.way.suffix
        return self.tr("reviews") + wish.way.suffix

    def export(self, wish: ExportWish, target: Path) -> None:
        """Write what is wished for; a bar tells progress, and what was left out."""
        path = self._session.store.path

        def work(progress: Progress) -> Written:
            from reviewer.formats.leaving import Options
            from reviewer.store.departing import departing

            with Store.open(path) as store:
                options = Options(text=wish.text)
                return wish.way.write(departing(store, wish.articles, options, progress), target)

        def done(written: Written) -> None:
            self._session.notice.emit(self._told(wish, written, target))

        self._session.jobs.start("export", self.tr("Exporting"), work, done)

    def _told(self, wish: ExportWish, written: Written, target: Path) -> str:
        counted = {
            "errors": self.tr("%n error(s)", "", written.count),
            "rows": self.tr("%n row(s)", "", written.count),
            "pairs": self.tr("%n pair(s)", "", written.count),
            "corrections": self.tr("%n correction(s)", "", written.count),
        }
        words = self.tr("{0} written to {1}").format(
            counted.get(wish.way.counts, str(written.count)), target
        )
        if written.left_out:
            words += " · " + self.tr("%n left out", "", written.left_out)
        return words

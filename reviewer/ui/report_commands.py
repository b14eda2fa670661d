"""File > Report: what it is about is asked, then where to, then it is written in a job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot

if TYPE_CHECKING:
    from reviewer.ui.dialogs.report import ReportChoices, ReportWish


class ReportCommands(QObject):
    """Asks for a report and writes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"report": self.ask}

    def ask(self) -> None:
        """Ask what the report is about, and as what."""
        if self._session.article is None:
            return
        from reviewer.ui.dialogs.report import MakeReport

        window = self._window
        window.details.flush()
        dialog = MakeReport(self._choices(), window.appearance, window.settings, window)
        dialog.wanted.connect(self._ask_place)
        dialog.open()

    def _choices(self) -> ReportChoices:
        from reviewer.ui.dialogs.report import ReportChoices
        from reviewer.ui.live_score import FILE, MODELS, chosen_model

        store = self._session.store
        model = chosen_model(store)
        models = [*MODELS.items(), ("esa", self.tr("ESA judgement"))]
        if model.startswith(FILE):
            models.append((model, Path(model.removeprefix(FILE)).name))
        return ReportChoices(len(self._session.articles()), self._reviewers, models, model)

    def _reviewers(self, whole: bool) -> Sequence[str]:
        """Who reviewed the open article, or any."""
        store, article = self._session.store, self._session.article
        if whole:
            return store.reviewer_names()
        reviews = store.reviews(article.article_id) if article else []
        return sorted({store.reviewer_name(it.reviewer_id) for it in reviews})

    def _ask_place(self, wish: ReportWish) -> None:
        from reviewer.formats.ways_out import file_name
        from reviewer.ui.file_dialog import FileDialog

        article = self._session.article
        if article is None:
            return
        name = self.tr("Report") if wish.whole else file_name(article.title)
        kinds = {
            ".html": self.tr("Web pages (*.html)"),
            ".pdf": self.tr("PDF (*.pdf)"),
            ".xlsx": self.tr("Spreadsheets (*.xlsx)"),
        }
        place, _ = FileDialog.getSaveFileName(
            self._window, self.tr("Report"), name + wish.suffix, kinds[wish.suffix]
        )
        if place:
            target = Path(place)
            if target.suffix.lower() != wish.suffix:
                target = target.with_name(target.name + wish.suffix)
            self.write(wish, target)

    def write(self, wish: ReportWish, target: Path) -> None:
        """Write the report in a job; a bar tells progress and lets it be given up."""
        path, article = self._session.store.path, self._session.article
        only = None if wish.whole or article is None else article.article_id

        def work(progress: Progress) -> None:
            _write(path, only, wish, target, progress)

        def done(_none: None) -> None:
            self._session.notice.emit(self.tr("The report was written to {0}").format(target))
            if wish.open_after:
                _show(target)

        self._session.jobs.start("report", self.tr("Writing the report"), work, done)


def _write(
    path: Path, article_id: str | None, wish: ReportWish, target: Path, progress: Progress
) -> None:
    """Write a report of a database (called in a job's thread, with a connection of its own)."""
    from reviewer.formats.report.document import Wanted
    from reviewer.store.reporting import report
    from reviewer.store.score_models import model_and_weights

    wanted = Wanted(wish.language, wish.texts, wish.corrected)
    with Store.open(path) as store:
        model, weights = model_and_weights(wish.model, store)
        if article_id is None:
            articles = [it.article for it in store.articles()]
        else:
            articles = [store.find(article_id)]
        told = _share(progress, 0.0, 0.8 if wish.suffix == ".pdf" else 1.0)
        made = report(store, articles, model, weights, reviewer=wish.reviewer, progress=told)
        match wish.suffix:
            case ".html":
                from reviewer.formats.report_html import write_html

                write_html(made, target, wanted)
            case ".pdf":
                from reviewer.ui.report_pdf import write_pdf

                write_pdf(made, target, wanted, _share(progress, 0.8, 1.0))
            case _:
                from reviewer.formats.scorecard_xlsx import write_scorecard

                write_scorecard(made, target, wish.language)


def _share(progress: Progress, start: float, end: float) -> Progress:
    """Tell a part of the work as a part of the whole."""
    return lambda done: progress(start + (end - start) * done)


def _show(target: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

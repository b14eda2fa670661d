"""The score of the open article in the line at the bottom and in its panel; comparing a set."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.progress import Progress
from reviewer.ui.error_list import EVERY_KIND, Kind
from reviewer.ui.list_figures import ArticleFigures
from reviewer.ui.live_score import FILE, LiveScore
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot

if TYPE_CHECKING:
    from reviewer.scoring.grouped import SegmentId
    from reviewer.ui.compare.window import CompareWindow
    from reviewer.ui.score_panel import ScorePanel

_LOADING, _COMPARE = "load compare", "reviewer.ui.compare.window"


class ScoreCommands(QObject):
    """Keeps the score, and opens what shows more of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.live = LiveScore(window.session)
        self.figures = ArticleFigures(window.session, self.live, window.articles)
        self.panel: ScorePanel | None = None
        self.compare: CompareWindow | None = None
        self._article = ""
        self.live.scored.connect(self._tell)
        self.live.measured.connect(self._tell_metrics)
        for signal in (window.session.opened, window.session.rows_changed):
            signal.connect(self._tell_metrics)
        window.session.opened.connect(self._show_all_errors)
        window.status.score.clicked.connect(lambda: self.toggle_panel(take_keyboard=False))
        self._tell()

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        return {"score-panel": self.toggle_panel, "compare": self._ask_compare}

    def _tell(self) -> None:
        """Say the score in the line at the bottom."""
        live, status = self.live, self._window.status
        shown = live.on_screen() if self._session.article else []
        scored = [(it, live.scores[it.text_id]) for it in shown if it.text_id in live.scores]
        told = sum(it.words.number for _, it in scored) if len(scored) == len(shown) else None
        status.set_judged(() if live.coverage else tuple(it.label for it in shown), told)
        if not scored:
            status.score.tell()
            return
        from reviewer.ui.score import words

        if self._session.review is None:
            # No error is marked because nobody looked: that is no score.
            model = words.model_name(scored[0][1].model)
            status.score.tell((model, False), ("–", True), (self.tr("not reviewed yet"), False))
            return
        status.score.tell(*words.line(scored, self._session.review))

    def _tell_metrics(self) -> None:
        """Say how the machine version that is shown, or the first, stands to the reference."""
        session, line = self._session, self._window.status.metrics
        labels = {it.label for it in session.texts if it.text_id in session.english}
        known = [it for it in self.live.metrics or () if it.against == "reference"]
        system = next((it.system for it in known if it.system in labels), "")
        system = system or next((it.system for it in known), "")
        if session.article is None or not system:
            line.tell()
            return
        from reviewer.ui.score import words

        parts, tips = [], []
        for name in ("chrF", "BLEU", "TER"):
            found = next(it for it in known if (it.metric, it.system) == (name, system))
            parts += [(name, False), (words.figure(found.score), True)]
            tips.append(f"{name}|{found.signature}")
        line.tell(*parts, (f"({system})", False), tip="\n".join(tips))

    # ---- the panel

    def toggle_panel(self, *, take_keyboard: bool = True) -> None:
        """Show the panel, or hide it; a click on the line leaves the keyboard in the text."""
        if self.panel is not None and self.panel.isVisible():
            self.close_panel()
        else:
            self.open_panel(take_keyboard=take_keyboard)

    def open_panel(self, *, take_keyboard: bool = True) -> ScorePanel:
        """Show the panel over the line at the bottom."""
        if self.panel is None:
            from reviewer.ui.score_panel import ScorePanel

            window = self._window
            self.panel = ScorePanel(self._session, self.live, window.appearance)
            self.panel.kind_chosen.connect(self._narrow)
            self.panel.file_wanted.connect(self._ask_file)
            self.panel.closed.connect(self.close_panel)
            window.errors.kind_changed.connect(self.panel.show_kind)
            window.add_below(self.panel)
        self.panel.show()
        self.live.watched = True
        if take_keyboard:
            self.panel.table.setFocus()
        return self.panel

    def close_panel(self) -> None:
        """Hide the panel; the keyboard goes back to the text."""
        if self.panel is not None:
            self.panel.judging.flush()
            self.panel.hide()
        self.live.watched = False
        self._window.desk.view.setFocus()

    def _narrow(self, kind: object) -> None:
        assert isinstance(kind, Kind)
        self._window.show_errors(True)
        self._window.errors.narrow_to(kind)

    def _show_all_errors(self) -> None:
        """What was chosen of one article says nothing of the next."""
        article = self._session.article
        opened = article.article_id if article else ""
        if opened != self._article:
            self._article = opened
            self._window.errors.narrow_to(EVERY_KIND)

    def _ask_file(self) -> None:
        from reviewer.ui.file_dialog import FileDialog

        path, _ = FileDialog.getOpenFileName(
            self._window,
            self.tr("Score by the weights of a file"),
            "",
            self.tr("Typology (*.toml)"),
        )
        if path:
            self.live.choose(f"{FILE}{path}")

    # ---- comparing

    def _ask_compare(self) -> None:
        """Show the window of comparisons. What draws plots is loaded in a job: 100 ms, once."""
        if self.compare is not None:
            self.open_compare()
            return

        def load(_progress: Progress) -> None:
            import_module(_COMPARE)

        def loaded(_none: None) -> None:
            self.open_compare()

        self._session.jobs.start(_LOADING, "", load, loaded)

    def open_compare(self) -> CompareWindow:
        """Show the window of comparisons, or bring it to the front."""
        if self.compare is None:
            from reviewer.ui.compare.window import CompareWindow

            window = self._window
            self.compare = CompareWindow(
                self._session, self.live, window.appearance, window.settings
            )
            self.compare.opened.connect(self.go_to)
            window.leaving.connect(self._close_compare)
        elif not self.compare.isVisible():
            self.compare.refresh()
        self.compare.show()
        self.compare.raise_()
        self.compare.activateWindow()
        return self.compare

    def _close_compare(self) -> None:
        if self.compare is not None:
            self.compare.jobs.finish()
            self.compare.close()
            self.compare.deleteLater()
            self.compare = None

    def go_to(self, target: SegmentId | str) -> None:
        """Show a sentence, or an article by its id, in the main window."""
        session = self._session
        article_id = target if isinstance(target, str) else target.article_id
        if session.article is None or session.article.article_id != article_id:
            session.open_article(article_id)
        if not isinstance(target, str) and session.has_text(target.text_id):
            own = session.article_text
            if own and target.text_id not in (own.text_id, *session.english):
                session.show_english([target.text_id])
            segments = session.segmented(target.text_id).segments
            if target.number < len(segments):
                place = segments[target.number]
                session.reveal.emit(target.text_id, place.start, place.end)
        self._window.raise_()
        self._window.activateWindow()
        self._window.desk.view.setFocus()

"""The window of comparisons: which articles, by which model, and a tab for each question."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.errors import ReviewerError
from reviewer.scoring.comparison import Comparison
from reviewer.scoring.reviewer_agreement import Agreement
from reviewer.store.narrowing import EVERYTHING
from reviewer.ui.apart import apart_if
from reviewer.ui.compare import contents, pair_tables, working
from reviewer.ui.compare.charts import Chart, Days, Distribution, Rates
from reviewer.ui.compare.chosen import Chosen
from reviewer.ui.compare.forest import Scores
from reviewer.ui.compare.matrix import Matrix, measure_names
from reviewer.ui.compare.page import Page
from reviewer.ui.compare.under_way import UnderWay
from reviewer.ui.compare.window_keys import give_keys
from reviewer.ui.dialogs.dialog import TroubleLine
from reviewer.ui.jobs import Jobs
from reviewer.ui.live_score import FILE, MODELS, LiveScore
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.panel_tabs import PanelTabs
from reviewer.ui.sentences import sentence
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

_STATE = "compare"
_NO_METRICS = "compare-no-metrics"
_SIZE = QSize(1240, 780)
_MUCH = 20_000
"""Errors and sentences from which on Python's threads would hold up the window."""


class CompareWindow(QWidget):
    """Reads the database by itself and stays open beside the main window; ``opened`` carries what
    the main window is to show."""

    opened = Signal(object)  # Target

    def __init__(
        self, session: Session, live: LiveScore, appearance: Appearance, settings: MachineSettings
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._session, self._settings, self._appearance = session, settings, appearance
        self.jobs = Jobs(self)
        self.found: Comparison | None = None
        self.agreement: Agreement | None = None
        self._stale: set[str] = set()  # pages that show less than is known
        self._measure: working.Work | None = None  # while it is to be done
        self.chosen = Chosen(appearance)
        self.model, self.measure = QComboBox(), QComboBox()
        self.tabs, self.trouble = PanelTabs(appearance), TroubleLine(appearance, self)
        self.under_way, self.again_button = UnderWay(self.jobs), QPushButton()
        self.metrics = QCheckBox(self.tr("Automatic metrics"))
        self.metrics.setChecked(settings.state(_NO_METRICS) is None)
        self._fill_choices(live.choice)
        self._make_pages()
        self._name()
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        self.restoreGeometry(settings.state(_STATE) or QByteArray())
        self.tabs.setFocus()
        self.refresh()

    # ---- building

    def _fill_choices(self, choice: str) -> None:
        for name, told in MODELS.items():
            self.model.addItem(told, name)
        self.model.addItem(self.tr("ESA judgement"), working.ESA)
        if choice.startswith(FILE):
            self.model.addItem(choice.rpartition("/")[2], choice)
        self.model.setCurrentIndex(max(0, self.model.findData(choice)))
        for name, told in measure_names().items():
            self.measure.addItem(told, name)

    def _make_pages(self) -> None:
        look, typology = self._appearance, self._session.typology
        self.distribution = Distribution(look, self.tr("Penalty points of the sentences"))
        self.of_reviewers = Scores(look, self.tr("Scores by reviewer"), "reviewer")
        self.of_articles = Scores(look, self.tr("Scores by article"), "article")
        self.rates = Rates(look, self.tr("Errors per 1000 words by category"), typology)
        self.over_time = Days(look, self.tr("Scores over time"))
        self.matrix = Matrix(look, self.tr("Agreement of the reviewers"))
        self.pages = {
            "systems": Page(self.tr("Systems"), self.distribution),
            "pairs": Page(self.tr("Pairs of systems")),
            "reviewers": Page(self.tr("Reviewers"), self.of_reviewers),
            "agreement": Page(self.tr("Agreement"), self.matrix, self.measure),
            "articles": Page(self.tr("Articles"), self.of_articles),
            "categories": Page(self.tr("Categories"), self.rates),
            "days": Page(self.tr("Time"), self.over_time),
        }

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Compare – Reviewer"))
        self.tabs.setAccessibleName(self.tr("What is compared"))
        self.model.setAccessibleName(self.tr("Scoring model"))
        self.model.setToolTip(self.tr("How errors become a score"))
        self.measure.setAccessibleName(self.tr("Measure of agreement"))
        self.again_button.setText(self.tr("Compare again"))
        self.again_button.setToolTip(self.tr("Read the database again (F5)"))
        self.metrics.setToolTip(
            self.tr("BLEU, chrF and TER too; in a large database they take some minutes at first")
        )

    def _lay_out(self) -> None:
        self._stack, right, head, foot = QStackedWidget(), QWidget(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.model)
        head.addWidget(self.again_button)
        for page in self.pages.values():
            self.tabs.addTab(page.name)
            self._stack.addWidget(page)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        foot.setContentsMargins(16, 4, 16, 8)
        foot.addWidget(self.under_way, 1)
        foot.addWidget(self.metrics)
        column.addLayout(foot)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._columns.addWidget(self.chosen)
        self._columns.addWidget(right)
        self._columns.setSizes([216, 1024])
        self._columns.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.tabs.currentChanged.connect(self._show_seen)
        self.chosen.changed.connect(self.compare)
        self.model.activated.connect(self.compare)
        self.measure.activated.connect(lambda: self.matrix.set_measure(self.measure.currentData()))
        self.matrix.pair_chosen.connect(self.pages["agreement"].table.selectRow)
        self.again_button.clicked.connect(self.refresh)
        self.metrics.toggled.connect(self._metrics_toggled)
        self.jobs.failed.connect(self._say)
        self.chosen.filter.done.connect(self.close)
        for page in self.pages.values():
            page.opened.connect(self.opened)
            page.failed.connect(self._say)
        give_keys(self, self.tabs, self.refresh)

    # ---- working

    def refresh(self) -> None:
        """Read the database again, its articles too."""
        try:
            self.chosen.set_articles([it.article for it in self._session.articles()])
        except ReviewerError as error:
            self._say(error)
            return
        self.compare()

    def compare(self) -> None:
        """Compare what is chosen now: first what can be had at once, then all the rest."""
        self.trouble.say("")
        self.found = self.agreement = self._measure = None
        asked = working.Asked(
            self._session.store.path,
            self.chosen.model.chosen(),
            self.model.currentData(),
            self._session.typology,
            self.chosen.only,
        )
        self._show()
        title = self.tr("Counting the errors…")
        work = partial(working.overview, asked)
        self.jobs.start("compare", title, work, partial(self._take_overview, asked))

    def _take_overview(self, asked: working.Asked, found: Comparison) -> None:
        self.found = found
        self.chosen.show_known(found)
        self._show()
        title = self.tr("Working out intervals and pairs…")
        work = apart_if(self._is_much(), partial(working.scores, asked))
        self.jobs.start("compare", title, work, partial(self._take_scores, asked))

    def _take_scores(self, asked: working.Asked, found: Comparison) -> None:
        self.found = found
        self._show()
        title = self.tr("Comparing the reviewers…")
        work = apart_if(self._is_much(), partial(working.agreement, asked))
        self.jobs.start("compare", title, work, partial(self._take_agreement, asked, found))

    def _take_agreement(
        self, asked: working.Asked, found: Comparison, agreement: Agreement
    ) -> None:
        self.agreement = agreement
        self._stale.add("agreement")
        self._show_seen()
        self._measure = partial(working.with_metrics, asked, found)
        self._start_metrics()

    def _start_metrics(self) -> None:
        """Work out the automatic metrics, if they are wanted and can be had now."""
        if self.metrics.isChecked() and self._measure is not None:
            title = self.tr("Working out the automatic metrics…")
            work = apart_if(self._is_much(), self._measure)
            self.jobs.start("compare", title, work, self._take_metrics)
            self._measure = None

    def _is_much(self) -> bool:
        systems = self.found.systems if self.found else ()
        return sum(it.score.errors + it.score.segments for it in systems) > _MUCH

    def _metrics_toggled(self, wanted: bool) -> None:
        self._settings.set_state(_NO_METRICS, QByteArray(b"" if wanted else b"1"))
        self._start_metrics()

    def _take_metrics(self, found: Comparison) -> None:
        self.found = found
        self._stale |= {"systems", "pairs"}
        self._show_seen()

    def _say(self, error: ReviewerError) -> None:
        self.trouble.say(sentence(error))

    # ---- showing

    def _show(self) -> None:
        """Show the page that is seen; the others when it is their turn."""
        self._stale = set(self.pages)
        self._show_seen()

    def _show_seen(self) -> None:
        name = list(self.pages)[self.tabs.currentIndex()]
        if name not in self._stale:
            return
        self._stale.discard(name)
        page = self.pages[name]
        if name == "agreement":
            self.matrix.show_data(self.agreement)
            table = pair_tables.agreement(self.agreement) if self.agreement else None
            page.show_table(table, self.matrix.empty())
            return
        if isinstance(page.plot, Chart):
            page.plot.show_data(self.found)
        found = self.found
        table = contents.table(name, found, self._session.typology) if found else None
        nothing = self.chosen.model.chosen() == []
        narrowed = self.chosen.only != EVERYTHING
        page.show_table(table, contents.why_empty(name, found, nothing=nothing, narrowed=narrowed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, unless something in the window has a use for it."""
        if event.key() != Qt.Key.Key_Escape or not self.close():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, and give up what is under way."""
        self._settings.set_state(_STATE, QByteArray(self.saveGeometry()))
        self.jobs.cancel("compare")
        super().closeEvent(event)

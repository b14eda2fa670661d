"""The window: three parts beside each other and a line below, held together by the session."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reviewer.core.errors import ReviewerError, ReviewOfAnother
from reviewer.ui.active_time import ActiveTime
from reviewer.ui.articles_panel import ArticlesPanel
from reviewer.ui.desk import Desk
from reviewer.ui.details_pane import DetailsPane
from reviewer.ui.drop_target import tell_drop
from reviewer.ui.errors_panel import ErrorsPanel
from reviewer.ui.folding import Folding
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.menu_bar import MenuBar
from reviewer.ui.sentences import sentence
from reviewer.ui.session import Session
from reviewer.ui.status_line import StatusLine
from reviewer.ui.theme import Appearance

_WIDTHS = [216, 772, 292]
_SHOW_TIME_EVERY = 1_000
_PATIENCE, _FRAME = 300, 20
"""Milliseconds that the window stands still for what is under way, when it is closed and later."""
_A_LOOK = 30.0
"""Seconds of reading after which an article is under review although nothing was marked."""


class MainWindow(QMainWindow):
    """Lays the parts out, remembers their sizes, and keeps the time."""

    files_dropped = Signal(list)  # list[Path]
    address_dropped = Signal(str)
    leaving = Signal()  # the window is closing

    def __init__(self, session: Session, appearance: Appearance, settings: MachineSettings) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self.settings = settings
        self._menu_bar = MenuBar(self)
        self.setMenuBar(self._menu_bar)
        self.articles = ArticlesPanel(session, appearance)
        self.desk = Desk(session, appearance)
        self.errors = ErrorsPanel(session, appearance)
        self.details = DetailsPane(session, appearance)
        self.status = StatusLine(session, appearance)
        self.active_time = ActiveTime(self._store_time, parent=self)
        self._stored_seconds = 0.0
        self._lay_out()
        self._restore()
        self._wire()
        self._keep_time()
        self._open()

    # ---- layout

    def _lay_out(self) -> None:
        self._below = QStackedWidget()
        self._below.addWidget(self.details)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.setObjectName("right")
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setObjectName("columns")
        for splitter, parts in (
            (self._right, (self.errors, self._below)),
            (self._columns, (self.articles, self.desk, self._right)),
        ):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        self._right.setStretchFactor(0, 1)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes(_WIDTHS)
        whole = QWidget()
        self._column = column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._columns, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.setAcceptDrops(True)
        self.folding = Folding(self, {self._right: _WIDTHS[2], self.articles: _WIDTHS[0]})
        self.resize(1280, 800)

    def _restore(self) -> None:
        geometry = self.settings.state("window")
        if geometry:
            self.restoreGeometry(geometry)
        for splitter in (self._columns, self._right):
            state = self.settings.state(splitter.objectName())
            if state:
                splitter.restoreState(state)
        for name, part in (("no-articles", self.articles), ("no-errors", self._right)):
            self.folding.restore(part, self.settings.state(name) is None)
        self.desk.set_text_size(self.settings.text_size)
        self.desk.view.set_zoom(self.settings.zoom)

    def _remember(self) -> None:
        self.settings.set_state("window", self.saveGeometry())
        for splitter in (self._columns, self._right):
            self.settings.set_state(splitter.objectName(), splitter.saveState())
        for name, part in (("no-articles", self.articles), ("no-errors", self._right)):
            hidden = QByteArray() if self.folding.wanted(part) else QByteArray(b"1")
            self.settings.set_state(name, hidden)

    def show_articles(self, shown: bool) -> None:
        """Show or hide the list of articles."""
        self.folding.show(self.articles, shown)

    def show_errors(self, shown: bool) -> None:
        """Show or hide the errors and their details."""
        self.folding.show(self._right, shown)

    def add_below(self, part: QWidget) -> None:
        """Put a part over the line at the bottom, as wide as the window."""
        self._column.insertWidget(self._column.indexOf(self.status), part)

    def show_details(self, pane: QWidget) -> None:
        """Show these details below the list: of an error or of a finding."""
        if self._below.indexOf(pane) < 0:
            self._below.addWidget(pane)
        self._below.setCurrentWidget(pane)

    def shows(self) -> tuple[bool, bool]:
        """Whether the articles and the errors are shown."""
        return self.articles.isVisibleTo(self), self._right.isVisibleTo(self)

    # ---- wiring

    def _wire(self) -> None:
        session = self.session
        session.closing.connect(self.details.flush)
        for signal in (session.opened, session.articles_changed):
            signal.connect(self._open)
        session.notice.connect(self.status.show_notice)
        session.failed.connect(self.say)
        self.articles.article_chosen.connect(self.choose)
        for part in (self.articles, self.errors, self.details):
            part.done.connect(self.desk.view.setFocus)
        self.details.keyboard_wanted.connect(lambda: self.folding.lend(self._right))
        self.details.done.connect(lambda: self.folding.give_back(self._right))
        self.details.unstored_changed.connect(lambda it: self.status.set_stored(not it))
        self.status.cancel_wanted.connect(session.jobs.cancel_shown)
        keys = self.desk.keys
        keys.correction_wanted.connect(self.details.focus_correction)
        keys.comment_wanted.connect(self.details.focus_comment)
        keys.severity_wanted.connect(self.details.want_severity)
        keys.notice.connect(self.status.show_notice)
        self.errors.list.acts = keys.handle

    def choose(self, article_id: str) -> None:
        """Go on to another article; what went wrong before is history then."""
        self.desk.messages.withdraw("trouble")
        self.session.open_article(article_id)

    def say(self, error: ReviewerError) -> None:
        """Tell the user's trouble in a bar that stays until it is closed.

        That another's review is only to be read is told in a bar already.
        """
        if isinstance(error, ReviewOfAnother):
            self.status.show_notice(sentence(error))
            return
        self.desk.messages.say("trouble", sentence(error))

    def _open(self) -> None:
        article = self.session.article
        self.setWindowTitle(f"{article.title} – Reviewer" if article else "Reviewer")

    # ---- time

    def _keep_time(self) -> None:
        session, act = self.session, self.active_time.act
        session.closing.connect(self.active_time.stop)
        session.opened.connect(self._start_time)
        for signal in (session.selection_changed, session.current_changed, self.desk.moved):
            signal.connect(act)
        session.changed.connect(lambda _step: act())
        self._clock = QTimer(self)
        self._clock.setInterval(_SHOW_TIME_EVERY)
        self._clock.timeout.connect(self._show_time)
        self._clock.start()
        self._start_time()

    def _start_time(self) -> None:
        review = self.session.review
        self._stored_seconds = (
            self.session.store.active_seconds(review.review_id) if review else 0.0
        )
        self._looked = 0.0
        if self.session.article:
            self.active_time.start()
        else:
            self.active_time.stop()
        self._show_time()

    def _store_time(self, seconds: float, acted: bool) -> None:
        """Store reading time. A short look begins no review: its time is kept until one is begun,
        by marking or by reading on. Nor does a pause in which nobody ``acted``."""
        session = self.session
        if session.only_looks or (session.review is None and not acted):
            return
        if session.review is None and session.article:
            self._looked += seconds
            if self._looked < _A_LOOK:
                return
            seconds, self._looked = self._looked, 0.0
        review = session.own_review()
        if review is None or not session.shows_own:
            return
        seconds, self._looked = seconds + self._looked, 0.0
        try:
            self.session.store.add_active_seconds(review.review_id, seconds)
        except ReviewerError as error:
            self.say(error)
        else:
            self._stored_seconds += seconds

    def _show_time(self) -> None:
        seconds = self._stored_seconds + self._looked + self.active_time.pending
        self.status.set_active_seconds(seconds)

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panels give way to the text in a narrow window."""
        super().resizeEvent(event)
        self.folding.fold()

    def changeEvent(self, event: QEvent) -> None:
        """Take in what another window stored while this one was in the background."""
        if event.type() == QEvent.Type.ActivationChange:
            self._menu_bar.hold_alt(False)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            try:
                self.session.refresh()
            except ReviewerError as error:
                self.say(error)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt, which nobody below takes, shows the letters of the menus; Esc leads back to the
        text from wherever it means nothing else."""
        if event.key() == Qt.Key.Key_Alt:
            self._menu_bar.hold_alt(True)
        elif event.key() == Qt.Key.Key_Escape and self.session.article:
            self.desk.view.setFocus()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._menu_bar.hold_alt(False)
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files; a page on the web is asked about before it is fetched."""
        tell_drop(event, self.files_dropped, self.address_dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing has to be saved: store what was typed last, and remember the window."""
        self.leaving.emit()
        self.details.flush()
        self.active_time.stop()
        self._remember()
        told = self.desk.messages.bar("closing") is not None
        if self.session.jobs.finish(_FRAME if told else _PATIENCE):
            super().closeEvent(event)
            return
        event.ignore()
        if not told:
            words = self.tr("What is under way is being stopped; then the window closes.")
            self.desk.messages.say("closing", words)
        QTimer.singleShot(_PATIENCE, self, self.close)

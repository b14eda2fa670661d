"""The score of the open article with all it rests on; opens over the line at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.ui import wording
from reviewer.ui.error_list import Kind
from reviewer.ui.icon_button import IconButton
from reviewer.ui.live_score import FILE, MODELS, LiveScore
from reviewer.ui.score import words
from reviewer.ui.score.figures import Figures
from reviewer.ui.score.judging import Judging
from reviewer.ui.score.metrics import Metrics
from reviewer.ui.score.table import ScoreTable
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled

_HEIGHT = 300
_LEAST_HEIGHT = 140
_FULL_WINDOW = 800
"""Pixels of a window that has room for the whole panel; of every two less the panel gives one."""
"""Where the screen is low: the window must not grow beyond it."""


class ScorePanel(QWidget):
    """Shows what the live score tells. ``kind_chosen`` asks to list only some errors;
    ``file_wanted`` asks for a typology's file to score by; ``closed`` that a person has seen
    enough."""

    kind_chosen = Signal(object)  # Kind
    file_wanted = Signal()
    closed = Signal()

    def __init__(self, session: Session, live: LiveScore, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._live = live
        self._appearance = appearance
        self.model, self.text = QComboBox(), QComboBox()
        self.copy_button = QPushButton(self.tr("Copy"))
        self.close_button = IconButton("close", self.tr("Close (Esc)"), appearance, self)
        self.table = ScoreTable(session.typology, appearance)
        self.figures, self.metrics = Figures(appearance), Metrics(appearance)
        self.judging = Judging(session)
        self._time = QLabel()
        self._name()
        self._lay_out()
        self._connect()
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show_all()

    def sizeHint(self) -> QSize:
        """In a low window the text has the first claim; what has no room here is scrolled to."""
        room = (self.window().height() - _FULL_WINDOW) // 2 + _HEIGHT
        height = max(_LEAST_HEIGHT, min(_HEIGHT, room))
        return QSize(super().sizeHint().width(), height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window became higher or lower."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.updateGeometry()
        return False

    # ---- building

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Score"))
        for name, told in MODELS.items():
            self.model.addItem(told, name)
        self.model.addItem(self.tr("Weights of a file…"), FILE)
        self.model.setAccessibleName(self.tr("Scoring model"))
        self.model.setToolTip(self.tr("How errors become a score"))
        self.text.setAccessibleName(self.tr("The text that is judged"))
        self.text.setToolTip(
            self.tr("Errors on a machine's English judge that system, all others the article")
        )
        self.copy_button.setToolTip(self.tr("Copy all figures with their signatures"))
        self.copy_button.setAutoDefault(False)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("SCORE"))
        caption.setObjectName("quiet")
        caption.setFont(scaled(self.font(), SMALL, bold=True))
        self._time.setObjectName("quiet")
        top = QHBoxLayout()
        top.setSpacing(8)
        left: tuple[QWidget, ...] = (caption, self.model, self.text)
        right: tuple[QWidget, ...] = (self._time, self.copy_button, self.close_button)
        for part in left:
            top.addWidget(part)
        top.addStretch(1)
        for part in right:
            top.addWidget(part)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty_page())
        parts = QHBoxLayout()
        parts.setSpacing(24)
        parts.addWidget(self._pages, 21)
        parts.addWidget(_scrolled(self.figures), 13)
        parts.addWidget(_scrolled(self._right()), 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(parts, 1)

    def _empty_page(self) -> QWidget:
        self._empty = QLabel()
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return self._empty

    def _right(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self.judging)
        column.addWidget(self.metrics, 1)
        return page

    def _connect(self) -> None:
        self._live.scored.connect(self._show_all)
        self._live.measured.connect(self._show_metrics)
        self._session.opened.connect(self._list_texts)
        self._session.changed.connect(self._show_reviewed)
        self.table.kind_chosen.connect(self.kind_chosen)
        self.model.activated.connect(self._choose_model)
        self.text.activated.connect(self._choose_text)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.closed)
        self._appearance.changed.connect(self.update)

    # ---- showing

    def show_kind(self, kind: Kind) -> None:
        """Show which errors the list is narrowed to."""
        self.table.show_kind(kind)

    def _show_all(self) -> None:
        score = self._live.score
        self.figures.show_given(words.given_verdict(self._session.review))
        self.table.show_score(score, self._session.typology)
        self.figures.show_score(score)
        self._pages.setCurrentIndex(0 if score and score.lines else 1)
        self._empty.setText(self._why_empty())
        self.copy_button.setEnabled(score is not None)
        place = self.model.findData(self._live.choice)
        self.model.setCurrentIndex(place if place >= 0 else self.model.findData(FILE))
        self._list_texts()
        self._show_metrics()
        self._show_time()

    def _why_empty(self) -> str:
        if self._session.article is None:
            return self.tr("No article is open.")
        if self._live.score is None:
            return self.tr("The score is being worked out…")
        return self.tr("No errors are marked in this text.")

    def _list_texts(self) -> None:
        self.text.clear()
        for it in self._live.judged():
            self.text.addItem(wording.texts_title([it]), it.text_id)
        self.text.setCurrentIndex(self.text.findData(self._live.text_id))
        self.text.setVisible(self.text.count() > 1)

    def _show_metrics(self) -> None:
        figures = self._live.metrics
        if figures is None:
            self.metrics.show_metrics((), self.tr("Automatic metrics are being worked out…"))
        elif figures:
            self.metrics.show_metrics(figures)
        else:
            self.metrics.show_metrics(
                (),
                self.tr(
                    "No automatic metrics: they need a machine version and a reference, or"
                    " corrections."
                ),
            )

    def _show_reviewed(self) -> None:
        self.figures.show_given(words.given_verdict(self._session.review))
        self._show_time()

    def _show_time(self) -> None:
        review = self._session.review
        seconds = self._session.store.active_seconds(review.review_id) if review else 0.0
        told = self.tr("Time: {0}").format(wording.minutes(seconds)) if seconds >= 60 else ""
        self._time.setText(told)

    # ---- acting

    def _choose_model(self) -> None:
        choice = self.model.currentData()
        if choice == FILE:
            self.file_wanted.emit()
            self._show_all()
        else:
            self._live.choose(choice)

    def _choose_text(self) -> None:
        self._live.judge_text(self.text.currentData())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.told())

    def told(self) -> str:
        """All figures in words, with their signatures."""
        score, article = self._live.score, self._session.article
        if score is None or article is None:
            return ""
        name = self.text.currentText()
        lines = [
            " – ".join(it for it in (article.title, name) if it),
            f"{words.model_name(score.model)}: {words.headline(score)}",
            words.verdict(score),
            wording.capital(words.given_verdict(self._session.review)),
            words.sureness(score),
            words.formula(score),
            *(f"{what}: {value}" for what, value, _ in words.figures(score)),
            score.signature,
            self.metrics.told(),
        ]
        return "\n".join(it for it in lines if it)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Tab", self.tr("next field")), ("Esc", self.tr("close the score panel")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._appearance.theme.line)


def _scrolled(part: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    part.setAutoFillBackground(False)
    area.setWidget(part)
    return area

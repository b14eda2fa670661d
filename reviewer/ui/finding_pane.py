"""The details of the current finding: what differs, what is suggested, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.decision import Scope
from reviewer.ui import finding_words, icons, wording
from reviewer.ui.deciding import category_of
from reviewer.ui.elided import ElidedLabel
from reviewer.ui.finding_index import PlacedFinding
from reviewer.ui.later import Later
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled

_LABEL_WIDTH = 80
_TALLEST = 10_000
_COUNT_AFTER = 120
"""Milliseconds after which other articles are looked through: not while one goes on by key."""


class FindingPane(QWidget):
    """Shows the session's current finding. ``edit_wanted`` asks for it to be marked and edited."""

    edit_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._shown = ""
        self.message = QLabel()
        self._article, self._english = ElidedLabel(), ElidedLabel()
        self._suggestion, self._category, self._severity = (ElidedLabel() for _ in range(3))
        self.elsewhere = ElidedLabel()
        self._labels: dict[QLabel, QLabel] = {}
        self.accept = QPushButton(self.tr("Accept"))
        self.edit = QPushButton(self.tr("Edit"))
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.more = QToolButton()
        self.menu = QMenu(self.tr("More ways to decide"), self)
        self._counting = Later(self._count, self, _COUNT_AFTER)
        self._name()
        self._lay_out()
        self._connect()
        self._draw_icon()
        self._show_current()

    # ---- building

    def _name(self) -> None:
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setFont(scaled(self.font(), bold=True))
        self.elsewhere.setObjectName("quiet")
        self.elsewhere.setFont(scaled(self.font(), SMALL))
        self.more.setAccessibleName(self.tr("More ways to decide"))
        self.more.setToolTip(self.tr("Dismiss it everywhere, or decide all of its kind"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.more.setFixedSize(28, 28)
        self.more.setIconSize(QSize(16, 16))
        for button in (self.accept, self.edit, self.dismiss, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _tell_keys(self) -> None:
        for button, words, command, first in (
            (self.accept, self.tr("Make it an error as it stands"), "accept-finding", "A"),
            (self.edit, self.tr("Make it an error and change it"), "edit-finding", "E"),
            (self.dismiss, self.tr("Put it aside in this article"), "dismiss-finding", "X"),
        ):
            button.setToolTip(self._session.keys.after(words, command, first))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        rows = (
            (wording.language_name("id"), self._article),
            (wording.language_name("en"), self._english),
            (self.tr("Suggestion"), self._suggestion),
            (self.tr("Category"), self._category),
            (self.tr("Severity"), self._severity),
        )
        for row, (words, value) in enumerate(rows):
            label = QLabel(words)
            label.setObjectName("quiet")
            label.setBuddy(value)
            value.setAccessibleName(words)
            self._labels[value] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.accept, self.edit, self.dismiss):
            buttons.addWidget(button, 1)
        buttons.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addLayout(grid)
        column.addWidget(self.elsewhere)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        session = self._session
        self.accept.clicked.connect(session.accept_finding)
        self.edit.clicked.connect(self.edit_wanted)
        self.dismiss.clicked.connect(lambda _checked: session.dismiss_finding())
        self.menu.aboutToShow.connect(self._fill_menu)
        session.current_changed.connect(self._show_current)
        session.rows_changed.connect(self._show_current)
        session.keys.follow(self._tell_keys)
        self._appearance.changed.connect(self._draw_icon)

    def _draw_icon(self) -> None:
        self.more.setIcon(icons.icon("more", self._appearance.theme))

    def _fill_menu(self) -> None:
        """Say what each entry would reach, as things stand now."""
        self.menu.clear()
        session, it = self._session, self._session.finding
        if it is None:
            return
        check, count = finding_words.check_title(it.finding.check), len(session.same_kind())
        for words, act in (
            (self.tr("Dismiss in &every article"), Scope.EVERYWHERE),
            (self.tr("Dismiss the &whole check “{0}” here").format(check), Scope.CHECK),
        ):
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _=False, scope=act: session.dismiss_finding(scope))
        if count > 1:
            self.menu.addSeparator()
            words = self.tr("&Accept all %n of this kind", "", count)
            key = session.keys.of("accept-kind", "Shift+A")
            self.menu.addAction(f"{words}\t{key}").triggered.connect(session.accept_kind)

    # ---- showing

    def _show_current(self) -> None:
        it = self._session.finding
        if it is None:
            return
        if it.finding_id != self._shown:
            self._shown = it.finding_id
            self.elsewhere.setText("")
            self._counting.ask()
        typology = self._session.typology
        self.message.setText(finding_words.message(it.finding))
        self.message.setToolTip(finding_words.check_explanation(it.finding.check))
        self._fit_message()
        self._show_words(it)
        suggestion = it.finding.suggestion
        self._set(self._suggestion, suggestion and wording.one_line(suggestion))
        category = wording.category_name(typology, category_of(it, typology))
        self._set(self._category, category)
        self._set(self._severity, wording.severity_name(it.finding.severity))

    def _show_words(self, it: PlacedFinding) -> None:
        article = it.linked if it.english else it.span
        english = it.span if it.english else it.linked
        for label, span in ((self._article, article), (self._english, english)):
            self._set(label, span and wording.one_line(span.quote))

    def _set(self, label: ElidedLabel, words: str | None) -> None:
        label.setText(words or "")
        for part in (label, self._labels[label]):
            part.setVisible(bool(words))

    def _count(self) -> None:
        it = self._session.finding
        if it and self.isVisible():
            shown = it.finding_id
            self._session.findings.count_elsewhere(it, lambda count: self._tell(shown, count))

    def _tell(self, shown: str, count: int) -> None:
        if shown == self._shown:
            words = self.tr("also in %n other article(s)", "", count) if count else ""
            self.elsewhere.setText(words)

    def _fit_message(self) -> None:
        # The splitter around asks how high it is before its width is known.
        width = self.contentsRect().width() - 24
        if width > 0:
            room, wrap = QRect(0, 0, width, _TALLEST), Qt.TextFlag.TextWordWrap
            words = self.message.fontMetrics().boundingRect(room, wrap, self.message.text())
            self.message.setFixedHeight(words.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_message()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(12, 0, self.width() - 24, 1, self._appearance.theme.line)

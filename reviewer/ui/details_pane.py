"""The details of the current error: category, severity, correction, comment, counterpart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.annotation import Annotation, Severity
from reviewer.ui import icons, wording
from reviewer.ui.critical_question import CriticalQuestion
from reviewer.ui.detail_fields import CommentField, CorrectionField, field_label
from reviewer.ui.elided import ChoiceButton, ElidedLabel
from reviewer.ui.later import Later
from reviewer.ui.session import Session
from reviewer.ui.severity_control import SeverityControl
from reviewer.ui.theme import SMALL, Appearance, scaled

_REPEATS_AFTER = 60
"""Milliseconds after which repeats are looked for: never between a key press and its paint."""


class DetailsPane(QWidget):
    """Shows the session's current error and passes on what a person changes.

    ``done`` says that the keyboard belongs back in the text; ``category_wanted`` asks for the
    palette of categories.
    """

    done = Signal()
    keyboard_wanted = Signal()  # it must be seen now
    category_wanted = Signal()
    unstored_changed = Signal(bool)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._shown, self._unstored = "", False
        self.category = ChoiceButton()
        self.severity = SeverityControl(appearance)
        self.question = CriticalQuestion(appearance)
        self.correction = CorrectionField(appearance)
        self.comment = CommentField()
        self._quote, self._where = ElidedLabel(), ElidedLabel()
        self.unlink = QToolButton()
        self.repeats = QPushButton()
        self._footer = ElidedLabel()
        self._find_repeats = Later(self._show_repeats, self, _REPEATS_AFTER)
        self._telling = Later(self._tell_current, self)
        self._name()
        self._lay_out()
        self._connect()
        self._draw_icon()
        self._show_current()

    # ---- building

    def _name(self) -> None:
        self.category.setAccessibleName(self.tr("Category"))
        self.unlink.setAccessibleName(self.tr("Unlink the counterpart"))
        self.unlink.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.unlink.setFixedSize(18, 18)
        self.repeats.setFlat(True)
        keeps = self.repeats.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.repeats.setSizePolicy(keeps)
        self.repeats.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _tell_keys(self) -> None:
        keys = self._session.keys
        for field, words, command, first in (
            (self.category, self.tr("Choose another category"), "reclassify", "Ctrl+K"),
            (self.unlink, self.tr("Unlink the counterpart"), "unlink", "Ctrl+Shift+L"),
            (self.repeats, self.tr("Mark the same words elsewhere too"), "repeats", "Shift+A"),
        ):
            field.setToolTip(keys.after(words, command, first))
        self.correction.tell_key(keys.of("correction", "C"))
        self.comment.tell_key(keys.of("comment", "K"))
        hint = self.tr(
            "Select words and press a letter for the category, or Enter for all of them."
        )
        if key := keys.of("next-error", "F4"):
            hint += " " + self.tr("{0} goes to the next error.").format(key)
        self._hint.setText(self.tr("No error chosen.") + "\n\n" + hint)
        self._show_counterpart()
        self._show_repeats()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._hint_page())
        self._pages.addWidget(self._form())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 4)
        layout.addWidget(self._pages)

    def _hint_page(self) -> QWidget:
        hint = QLabel()
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(hint)
        self._hint = hint
        return page

    def _form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 80)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Category"), self.category),
            (self.tr("Severity"), self.severity),
            (self.tr("Correction"), self.correction),
            (self.tr("Comment"), self.comment),
        ]
        for row, (words, field) in enumerate(rows):
            place = row + (row > 1)
            grid.addWidget(field_label(words, field), place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.question, 2, 0, 1, 2)
        grid.addWidget(field_label(self.tr("Counterpart"), self.unlink), 5, 0)
        grid.addLayout(self._counterpart_row(), 5, 1)
        grid.addWidget(self._footer, 6, 1)
        grid.addWidget(self.repeats, 7, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(8, 1)
        return form

    def _counterpart_row(self) -> QHBoxLayout:
        small = scaled(self.font(), SMALL)
        for label in (self._where, self._footer, self.repeats):
            label.setFont(small)
            label.setObjectName("quiet")
        self.repeats.setObjectName("link")
        self._quote.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._quote)
        row.addWidget(self._where, 1)
        row.addWidget(self.unlink)
        return row

    def _connect(self) -> None:
        session = self._session
        self.category.clicked.connect(self.category_wanted)
        self.severity.wanted.connect(self.want_severity)
        self.question.confirmed.connect(lambda: session.set_severity(Severity.CRITICAL))
        self.question.others.connect(session.set_severity)
        self.correction.store.connect(session.set_correction)
        self.comment.store.connect(session.set_comment)
        for field in (self.correction, self.comment):
            field.done.connect(self.done)
            field.unstored_changed.connect(self._show_footer)
        self.unlink.clicked.connect(session.unlink)
        self.repeats.clicked.connect(session.mark_repeats)
        session.current_changed.connect(self._show_current)
        session.rows_changed.connect(self._show_counterpart)
        session.changed.connect(self._find_repeats.ask)
        self._appearance.changed.connect(self._draw_icon)
        session.keys.follow(self._tell_keys)

    def _draw_icon(self) -> None:
        self.unlink.setIcon(icons.icon("unlink", self._appearance.theme))

    # ---- what the window asks

    def focus_correction(self) -> None:
        """Put the keyboard into the correction."""
        if self._session.current:
            self.keyboard_wanted.emit()
            self.correction.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_comment(self) -> None:
        """Put the keyboard into the comment."""
        if self._session.current:
            self.keyboard_wanted.emit()
            self.comment.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def want_severity(self, severity: Severity) -> None:
        """Give the current error a severity; critical only when asked for twice."""
        current, critical = self._session.current, severity is Severity.CRITICAL
        asks = critical and not self.question.isVisibleTo(self)
        if current and asks and current.severity is not severity:
            self.keyboard_wanted.emit()
            self.question.ask()
            return
        self.question.withdraw()
        self._session.set_severity(severity)

    def flush(self) -> None:
        """Store what was typed; to be called before the window goes on to another article."""
        self.correction.flush()
        self.comment.flush()

    # ---- showing

    def _show_current(self) -> None:
        it = self._session.current
        if it is None and self._typing():
            self.done.emit()
        self._pages.setCurrentIndex(1 if it else 0)
        self._find_repeats.ask()
        # The text is painted first: what is typed into takes the keyboard at once, and all is seen
        # a blink later.
        self.setUpdatesEnabled(False)
        self._telling.ask()
        if it is None or it.annotation_id != self._shown:
            self.question.withdraw()
        if it is None:
            return
        offer = self._session.proposed_correction()
        self.correction.show_correction(it.annotation_id, it.correction, offer)
        self.comment.show_value(it.annotation_id, it.comment)

    def _tell_current(self) -> None:
        it = self._session.current
        self._hint.setVisible(self._session.article is not None)
        shown, self._shown = self._shown, it.annotation_id if it else ""
        if self._shown != shown or not it:
            self.repeats.hide()
            self._find_repeats.start()  # what waited was asked for by an earlier error
        if it:
            words = wording.category_name(self._session.typology, it.category)
            self.category.setText(words)
            self.severity.show_severity(it.severity)
            self._show_counterpart()
            self._show_footer()
        self.setUpdatesEnabled(True)

    def _typing(self) -> bool:
        return any(field.hasFocus() for field in (self.correction.line, self.comment.words))

    def _show_counterpart(self) -> None:
        it = self._session.current
        if it is None:
            return
        linked = it.linked
        self._quote.setVisible(linked is not None)
        self.unlink.setVisible(linked is not None)
        if linked is None:
            key = self._session.keys.of("link", "Ctrl+L")
            none = self.tr("none ({0} links words)").format(key) if key else self.tr("none")
            self._where.setText(none)
            return
        self._quote.setText(wording.one_line(linked.quote))
        if not self._session.has_text(linked.text_id):
            self._where.setText(self.tr("in a text that was taken away"))
            return
        language = wording.language_name(self._session.text(linked.text_id).language)
        row = self._session.row_of_words(linked)
        words = self.tr("{0}, row {1}").format(language, row + 1) if row is not None else language
        self._where.setText(words)

    def _show_footer(self) -> None:
        it = self._session.current
        if it is None:
            return
        unstored = self.correction.unstored or self.comment.unstored
        state = self.tr("not stored yet") if unstored else self.tr("stored")
        self._footer.setText(" · ".join((self._who(it), wording.moment(it.updated_at), state)))
        if unstored != self._unstored:
            self._unstored = unstored
            self.unstored_changed.emit(unstored)

    def _who(self, it: Annotation) -> str:
        review = self._session.review
        me = self._session.reviewer
        if review is None or review.reviewer_id == me.reviewer_id:
            return self.tr("You")
        return self._session.store.reviewer_name(review.reviewer_id)

    def _show_repeats(self) -> None:
        it = self._session.current
        count = len(self._session.repeats(it)) if it else 0
        self.repeats.setVisible(count > 0)
        more, key = self.tr("also %n more", "", count), self._session.keys.of("repeats", "Shift+A")
        self.repeats.setText(f"{more} · {key}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(12, 0, self.width() - 24, 1, self._appearance.theme.line)

"""Finish the review: what is incomplete, each with a jump, and the verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QWidget,
)

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.completeness import Incomplete, Lack, incomplete
from reviewer.core.review import Verdict, read_verdict
from reviewer.core.typology import Typology
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_ROOT = QModelIndex()


class _Lacking(QAbstractListModel):
    """What is incomplete, put into words where it comes into view: it may be thousands."""

    def __init__(
        self,
        lacking: Sequence[Incomplete],
        row_of: Callable[[Annotation], int | None],
        words: Callable[[Incomplete, int | None], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lacking = lacking
        self._row_of = row_of
        self._words = words

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lacking)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        it = self._lacking[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(it, self._row_of(it.annotation))
        if role == Qt.ItemDataRole.UserRole:
            return it.annotation.annotation_id
        return None


class FinishReview(Dialog):
    """Nothing that is incomplete forbids finishing.

    ``row_of`` gives the index of the row an error stands in. ``jump_wanted`` carries the id of the
    error to go to, ``finished_with`` the verdict in words; ``next_wanted`` comes after it when the
    next article is to be opened, and ``finding_wanted`` when one of the findings is to be gone to
    that nobody decided on, of which there are ``findings``.
    """

    name = "finish-review"
    first_size = QSize(600, 380)
    jump_wanted = Signal(str)
    finished_with = Signal(str)
    next_wanted = Signal()
    finding_wanted = Signal()

    def __init__(
        self,
        annotations: Sequence[Annotation],
        typology: Typology,
        row_of: Callable[[Annotation], int | None],
        verdict: str,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
        *,
        findings: int = 0,
    ) -> None:
        super().__init__(self.tr("Finish the review"), appearance, settings, parent)
        lacking = incomplete(annotations, typology)
        summary = QLabel(self._summary(annotations), self)
        summary.setWordWrap(True)
        self.body.addWidget(summary)
        self._lacking = _Lacking(lacking, row_of, self._words, self)
        # It lets everything through, and spares the view asking Python for each row it lays out.
        laid_out = QSortFilterProxyModel(self)
        laid_out.setSourceModel(self._lacking)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("What is incomplete"))
        self._list.setToolTip(self.tr("Go to this error (Enter)"))
        self._list.setSpacing(2)
        self._list.setUniformItemSizes(True)
        self._list.setModel(laid_out)
        self._list.activated.connect(self._jump)
        self._list.clicked.connect(self._jump)
        if lacking:
            hint = self.tr("%n thing(s) incomplete; choose one to go there:", "", len(lacking))
            self.body.addWidget(quiet(hint, self))
            self.body.addWidget(self._list, 1)
        else:
            self._list.hide()
            self.body.addWidget(quiet(self.tr("Nothing is incomplete."), self))
            self.body.addStretch(1)
        if findings:
            self._add_findings(findings)
        self._verdicts = QButtonGroup(self)
        self._ask_verdict(verdict)
        self._finish = self.add_choice(self.tr("&Finish"))
        self._finish.clicked.connect(self._give)
        self._finish_and_next = self.add_action(self.tr("Finish and open the &next"))
        self._finish_and_next.clicked.connect(self._give_and_go)
        self._verdicts.buttonToggled.connect(self._check)
        self._check()
        if lacking:
            self._list.setFocus()
        else:
            (self._verdicts.checkedButton() or self._verdicts.buttons()[0]).setFocus()

    def _add_findings(self, count: int) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(quiet(self.tr("%n finding(s) nobody decided on.", "", count), self), 1)
        go = QPushButton(self.tr("&Go to the next"), self)
        go.setAutoDefault(False)
        go.setToolTip(self.tr("Close this and go to the next finding"))
        go.clicked.connect(self._jump_to_finding)
        line.addWidget(go)
        self.body.addLayout(line)

    def _summary(self, annotations: Sequence[Annotation]) -> str:
        if not annotations:
            return self.tr("No error was marked.")
        count = Counter(it.severity for it in annotations)
        parts = [
            self.tr("{0} {1}").format(count[it], wording.severity_name(it).lower())
            for it in reversed(Severity)
            if count[it]
        ]
        return f"{wording.error_count(len(annotations))}: {', '.join(parts)}"

    def _words(self, it: Incomplete, row: int | None) -> str:
        lack = {
            Lack.CATEGORY: self.tr("to be classified"),
            Lack.UNKNOWN_CATEGORY: self.tr("its category is not in this set"),
            Lack.CORRECTION: self.tr("no correction"),
            Lack.COMMENT: self.tr("critical without a comment"),
        }[it.lack]
        parts = [wording.one_line(it.annotation.span.quote), lack]
        if row is not None:
            parts.append(self.tr("row {0}").format(row + 1))
        return " · ".join(parts)

    def _ask_verdict(self, words: str) -> None:
        given, reason = read_verdict(words)
        line = QHBoxLayout()
        line.setSpacing(16)
        for number, (verdict, text) in enumerate(
            (
                (Verdict.PASS, self.tr("&Pass")),
                (Verdict.PASS_CORRECTED, self.tr("Pass once &corrected")),
                (Verdict.FAIL, self.tr("F&ail")),
            )
        ):
            button = QRadioButton(text, self)
            button.setChecked(verdict is given)
            self._verdicts.addButton(button, number)
            button.installEventFilter(self)
            line.addWidget(button)
        line.addStretch(1)
        self._reason = QLineEdit(reason, self)
        self._reason.setPlaceholderText(self.tr("Why, in a few words (may be empty)"))
        self._why = quiet(self.tr("Choose a verdict to finish."), self)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(QLabel(self.tr("Verdict"), self), line)
        form.addRow(self.tr("&Reason"), self._reason)
        even(form)
        self.body.addLayout(form)
        self.body.addWidget(self._why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose the first time too, as they do once a verdict is chosen."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ARROWS
            and isinstance(watched, QRadioButton)
            and self._verdicts.checkedId() < 0
        ):
            buttons = self._verdicts.buttons()
            place = (self._verdicts.id(watched) + _ARROWS[Qt.Key(event.key())]) % len(buttons)
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            buttons[place].click()
            return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        given = self._verdicts.checkedId() >= 0
        for button in (self._finish, self._finish_and_next):
            button.setEnabled(given)
            button.setToolTip("" if given else self._why.text())
        self._why.setVisible(not given)

    def _jump_to_finding(self) -> None:
        self.reject()
        self.finding_wanted.emit()

    def _give_and_go(self) -> None:
        self._give()
        self.next_wanted.emit()

    def _jump(self, index: QModelIndex) -> None:
        if not self.isVisible():
            # A click may count as choosing too.
            return
        annotation_id = str(index.data(Qt.ItemDataRole.UserRole))
        self.reject()
        self.jump_wanted.emit(annotation_id)

    def _give(self) -> None:
        verdict = list(Verdict)[self._verdicts.checkedId()]
        reason = wording.one_line(self._reason.text())
        self.accept()
        self.finished_with.emit(verdict.with_reason(reason))

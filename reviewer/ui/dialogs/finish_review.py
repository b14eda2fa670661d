"""Finish the review: what is incomplete, each with a jump, and the verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
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


class FinishReview(Dialog):
    """Nothing that is incomplete forbids finishing.

    ``row_of`` gives the index of the row an error stands in. ``jump_wanted`` carries the id of the
    error to go to, ``finished_with`` the verdict in words.
    """

    name = "finish-review"
    first_size = QSize(560, 360)
    jump_wanted = Signal(str)
    finished_with = Signal(str)

    def __init__(
        self,
        annotations: Sequence[Annotation],
        typology: Typology,
        row_of: Callable[[Annotation], int | None],
        verdict: str,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Finish the review"), appearance, settings, parent)
        lacking = incomplete(annotations, typology)
        summary = QLabel(self._summary(annotations), self)
        summary.setWordWrap(True)
        self.body.addWidget(summary)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What is incomplete"))
        self._list.setSpacing(2)
        self._list.itemActivated.connect(self._jump)
        self._list.itemClicked.connect(self._jump)
        for it in lacking:
            self._add(it, row_of(it.annotation))
        if lacking:
            hint = self.tr("%n thing(s) incomplete; choose one to go there:", "", len(lacking))
            self.body.addWidget(quiet(hint, self))
            self.body.addWidget(self._list, 1)
        else:
            self._list.hide()
            self.body.addWidget(quiet(self.tr("Nothing is incomplete."), self))
            self.body.addStretch(1)
        self._verdicts = QButtonGroup(self)
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(self.tr("Why, in a few words (may be empty)"))
        self._ask_verdict(verdict)
        self._finish = self.add_choice(self.tr("&Finish"))
        self._finish.clicked.connect(self._give)
        self._verdicts.buttonToggled.connect(self._check)
        self._check()

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

    def _add(self, it: Incomplete, row: int | None) -> None:
        lack = {
            Lack.CATEGORY: self.tr("to be classified"),
            Lack.UNKNOWN_CATEGORY: self.tr("its category is not in this set"),
            Lack.CORRECTION: self.tr("no correction"),
            Lack.COMMENT: self.tr("critical without a comment"),
        }[it.lack]
        words = wording.one_line(it.annotation.span.quote)
        parts = [words, lack]
        if row is not None:
            parts.append(self.tr("row {0}").format(row + 1))
        item = QListWidgetItem(" · ".join(parts))
        item.setData(Qt.ItemDataRole.UserRole, it.annotation.annotation_id)
        item.setToolTip(self.tr("Go to this error (Enter)"))
        self._list.addItem(item)

    def _ask_verdict(self, words: str) -> None:
        given, reason = read_verdict(words)
        self._reason.setText(reason)
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
            line.addWidget(button)
        line.addStretch(1)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(QLabel(self.tr("Verdict"), self), line)
        form.addRow(self.tr("&Reason"), self._reason)
        even(form)
        self.body.addLayout(form)

    def _check(self) -> None:
        self._finish.setEnabled(self._verdicts.checkedId() >= 0)

    def _jump(self, item: QListWidgetItem) -> None:
        if not self.isVisible():
            # A click may count as choosing too.
            return
        annotation_id = str(item.data(Qt.ItemDataRole.UserRole))
        self.reject()
        self.jump_wanted.emit(annotation_id)

    def _give(self) -> None:
        verdict = list(Verdict)[self._verdicts.checkedId()]
        reason = wording.one_line(self._reason.text())
        self.accept()
        self.finished_with.emit(verdict.with_reason(reason))

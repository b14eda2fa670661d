"""Paste an article and, if there is one, its English."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.errors import ReviewerError
from reviewer.formats.file_roles import language_of
from reviewer.formats.text_file import is_blank, text_from_paste
from reviewer.ui.dialogs.dialog import Dialog, even
from reviewer.ui.key_names import with_both_enters
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.rich_paste import RichPaste
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class PastedArticle:
    """What was pasted. ``title`` is ``None`` for the first line; ``english`` for no English.

    ``system`` names the system that made the English; empty means that people wrote it.
    """

    title: str | None
    article: str
    english: str | None
    system: str


class PasteArticle(Dialog):
    """Two boxes beside each other, as the texts will stand. ``given`` carries what was pasted."""

    name = "paste"
    first_size = QSize(880, 560)
    given = Signal(object)  # PastedArticle

    def __init__(
        self,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
        *,
        clipboard: str = "",
    ) -> None:
        super().__init__(self.tr("Paste an article"), appearance, settings, parent)
        self._article = self._box(self.tr("The Indonesian article"))
        self._english = self._box(self.tr("Its English (may be empty)"))
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addLayout(_labelled(self.tr("&Indonesian"), self._article), 1)
        boxes.addLayout(_labelled(self.tr("&English"), self._english), 1)
        self._system = QLineEdit(self)
        self._system.setPlaceholderText(self.tr("Leave empty when people wrote the English"))
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("Leave empty to take the first line"))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Made by the system"), self._system)
        form.addRow(self.tr("&Title"), self._title)
        self.body.addLayout(boxes, 1)
        even(form)
        self.body.addLayout(form)
        self._add = self.add_choice(self.tr("&Add the article"))
        self._add.setToolTip(self.tr("Add the article (Ctrl+Enter)"))
        self._add.clicked.connect(self._give)
        for keys in with_both_enters(QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self).activated.connect(self._add.click)
        self._article.textChanged.connect(self._check)
        self._english.textChanged.connect(self._check)
        if language_of(clipboard):
            self._take(clipboard)
        self._check()

    def _box(self, name: str) -> QPlainTextEdit:
        box = RichPaste(self)
        box.setAccessibleName(name)
        box.setPlaceholderText(self.tr("Paste the text here"))
        box.setTabChangesFocus(True)
        return box

    def _take(self, clipboard: str) -> None:
        """Put what was copied last where its language belongs; the other box is next."""
        english = language_of(clipboard) == "en"
        box, other = (self._english, self._article) if english else (self._article, self._english)
        box.setPlainText(clipboard)
        other.setFocus()

    def _check(self) -> None:
        self.trouble.say("")
        self._add.setEnabled(not is_blank(_words(self._article)))
        self._system.setEnabled(not is_blank(_words(self._english)))

    def _give(self) -> None:
        english = _words(self._english)
        try:
            pasted = PastedArticle(
                title=self._title.text().strip() or None,
                article=text_from_paste(_words(self._article)),
                english=None if is_blank(english) else text_from_paste(english),
                system="" if is_blank(english) else self._system.text().strip(),
            )
        except ReviewerError as error:
            self.trouble.say(sentence(error))
            return
        self.accept()
        self.given.emit(pasted)


def _labelled(words: str, box: QPlainTextEdit) -> QVBoxLayout:
    label = QLabel(words)
    label.setBuddy(box)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(box, 1)
    return column


def _words(box: QPlainTextEdit) -> str:
    """The text as it is: ``toPlainText`` would turn no-break spaces into plain ones."""
    return box.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

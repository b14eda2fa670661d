"""The details pane beside a stand-in for the text, and marks to show in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reviewer.core.annotation import Annotation
from reviewer.ui.details_pane import DetailsPane
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance


class DetailsWindow(QWidget):
    """The pane beside a stand-in for the text."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.pane = DetailsPane(session, appearance)
        layout = QHBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.pane)
        self.pane.done.connect(self.text.setFocus)
        next_error = QShortcut(Qt.Key.Key_F4, self)
        next_error.activated.connect(lambda: session.step_error(1))


def mark(session: Session, words: str, category: str = "", nth: int = 0) -> Annotation:
    it = session.texts[0]
    start = -1
    for _ in range(nth + 1):
        start = it.content.index(words, start + 1)
    session.select(TextSelection(it.text_id, start, start + len(words)))
    made = session.mark(category)
    assert made
    return made


def stored(session: Session, annotation: Annotation) -> Annotation:
    found = session.store.annotation(annotation.annotation_id)
    assert found
    return found

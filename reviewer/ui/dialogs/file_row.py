"""One file in the dialog that adds files: what it is, whose system made it, which article's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from reviewer.core.article import Role
from reviewer.formats.file_roles import FileGuess

_NAME_WIDTH = 260


class FileRow(QObject):
    """The widgets of one file. ``changed`` tells that something was chosen or typed."""

    changed = Signal()

    def __init__(self, guess: FileGuess, parent: QWidget) -> None:
        super().__init__(parent)
        self.guess = guess
        self._name = QLabel(parent)
        metrics = self._name.fontMetrics()
        shown = metrics.elidedText(guess.path.name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
        self._name.setText(shown)
        self._name.setToolTip(str(guess.path))
        self._role = QComboBox(parent)
        self._role.setAccessibleName(self.tr("What {0} is").format(guess.path.name))
        for words, role in (
            (self.tr("Indonesian article"), Role.ARTICLE),
            (self.tr("English by people"), Role.REFERENCE),
            (self.tr("English by a system"), Role.MACHINE),
            (self.tr("Leave out"), None),
        ):
            self._role.addItem(words, role)
        self._role.setCurrentIndex(self._role.findData(guess.role))
        self._label = QLineEdit(guess.label, parent)
        self._label.setPlaceholderText(self.tr("Name of the system"))
        self._label.setAccessibleName(self.tr("System that made {0}").format(guess.path.name))
        self._article = QComboBox(parent)
        self._article.setPlaceholderText(self.tr("Choose its article"))
        self._article.setAccessibleName(self.tr("Article of {0}").format(guess.path.name))
        self._role.currentIndexChanged.connect(self.changed)
        self._label.textChanged.connect(self.changed)
        self._article.currentIndexChanged.connect(self.changed)

    @property
    def role(self) -> Role | None:
        """What the file is; ``None`` to leave it out."""
        data = self._role.currentData()
        return None if data is None else Role(data)

    @property
    def label(self) -> str:
        """The system's name, for a machine version."""
        return self._label.text().strip() if self.role is Role.MACHINE else ""

    @property
    def english(self) -> bool:
        """Whether the file is an English version."""
        return self.role in (Role.REFERENCE, Role.MACHINE)

    @property
    def article_chosen(self) -> bool:
        """Whether the article is known that an English version belongs to."""
        return self._article.currentIndex() >= 0

    @property
    def article(self) -> Path | None:
        """The article's file; ``None`` for the article that is open."""
        data = self._article.currentData()
        return data if isinstance(data, Path) else None

    def place(self, grid: QGridLayout, line: int) -> None:
        """Stand in a line of the grid."""
        for column, widget in enumerate((self._name, self._role, self._label, self._article)):
            grid.addWidget(widget, line, column)

    def offer_articles(self, articles: Sequence[tuple[str, Path | None]], best: int) -> None:
        """Offer articles by name; ``best`` is chosen where none was chosen before (-1 for none)."""
        kept = self._article.currentData() if self.article_chosen else False
        self._article.blockSignals(True)
        self._article.clear()
        for name, path in articles:
            self._article.addItem(name, path)
        again = [number for number, (_, path) in enumerate(articles) if path == kept]
        self._article.setCurrentIndex(again[0] if again else best)
        self._article.blockSignals(False)

    def show_parts(self, *, several_articles: bool) -> None:
        """Show only what this kind of file needs."""
        self._label.setVisible(self.role is Role.MACHINE)
        self._article.setVisible(self.english and several_articles)
        self._name.setEnabled(self.role is not None)

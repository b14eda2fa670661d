"""Several files were opened or dropped: which is what?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.core.article import Role
from reviewer.formats.file_roles import ArticleFiles, EnglishFile, FileGuess, belongs_to
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.dialogs.file_row import FileRow
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

_AROUND = 116
"""Pixels that the dialog takes over and under its files."""
_HIGHEST = 480


class AddFiles(Dialog):
    """Shows a guess for each file, to be changed where it is wrong.

    ``open_title`` is the title of the article that is open, to which English files can be added.
    ``given`` carries a list of ``ArticleFiles``.
    """

    name = "add-files"
    first_size = QSize(680, 180)
    given = Signal(list)  # list[ArticleFiles]

    def __init__(
        self,
        guesses: Sequence[FileGuess],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
        *,
        open_title: str | None = None,
    ) -> None:
        super().__init__(self.tr("Add files"), appearance, settings, parent)
        self._open_title = open_title
        page = QWidget(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        self._rows = [FileRow(it, page) for it in guesses]
        for line, row in enumerate(self._rows):
            row.place(grid, line)
            row.changed.connect(self._check)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        self.body.addWidget(quiet(self.tr("This is what the files seem to be.")))
        self.body.addWidget(area, 1)
        self._add = self.add_choice(self.tr("&Add"))
        self._add.clicked.connect(self._give)
        self._check()
        self._add.setFocus()
        # Low for one file, higher for some, and scrolled for many.
        self.resize(
            self.width(), max(self.height(), min(_HIGHEST, _AROUND + grid.sizeHint().height()))
        )

    def _articles(self) -> list[FileRow]:
        return [row for row in self._rows if row.role is Role.ARTICLE]

    def _check(self) -> None:
        articles = self._articles()
        guesses: list[FileGuess] = [row.guess for row in articles]
        offered: list[tuple[str, Path | None]] = [(it.path.name, it.path) for it in guesses]
        if self._open_title is not None:
            offered.append((self._open_title, None))
        for row in self._rows:
            best = belongs_to(row.guess, guesses)
            alone = 0 if len(offered) == 1 else -1
            row.offer_articles(offered, guesses.index(best) if best else alone)
            row.show_parts(several_articles=len(offered) > 1)
        trouble = self._trouble(bool(offered))
        self.trouble.say(trouble)
        self._add.setEnabled(not trouble)

    def _trouble(self, has_article: bool) -> str:
        used = [row for row in self._rows if row.role is not None]
        if not used:
            return self.tr("All files are left out; say what at least one of them is.")
        if not has_article:
            return self.tr("Say which file is the Indonesian article.")
        for row in used:
            name = row.guess.path.name
            if row.english and not row.article_chosen:
                return self.tr("Say which article {0} belongs to.").format(name)
            if row.role is Role.MACHINE and not row.label:
                return self.tr("Name the system that made {0}.").format(name)
        return ""

    def plan(self) -> list[ArticleFiles]:
        """What is to be added, article by article."""
        articles: list[Path | None] = [row.guess.path for row in self._articles()]
        if any(row.english and row.article is None for row in self._rows):
            articles.append(None)
        return [
            ArticleFiles(
                article,
                tuple(
                    EnglishFile(row.guess.path, row.role, row.label)
                    for row in self._rows
                    if row.role and row.english and row.article == article
                ),
            )
            for article in articles
        ]

    def _give(self) -> None:
        plan = self.plan()
        self.accept()
        self.given.emit(plan)

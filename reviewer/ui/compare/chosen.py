"""What is compared: articles, systems and reviewers, all of them or those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.article import Article
from reviewer.scoring.comparison import Comparison
from reviewer.store.narrowing import Only
from reviewer.ui.compare.lines import system_name
from reviewer.ui.compare.ticks import Item, Ticks
from reviewer.ui.filter_box import FilterBox
from reviewer.ui.later import Later
from reviewer.ui.theme import SMALL, Appearance, scaled

_AFTER = 400
"""Milliseconds after the last tick before the comparison begins again."""

_MOST_LINES = 6


class Chosen(QWidget):
    """The lists at the side. ``changed`` comes a moment after the last tick or letter."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.model, self.systems, self.reviewers = Ticks(), Ticks(), Ticks()
        self.filter = FilterBox(appearance)
        self.list, self.system_list, self.reviewer_list = QListView(), QListView(), QListView()
        self.all_button = QPushButton(self.tr("All"))
        self.none_button = QPushButton(self.tr("None"))
        self._count = QLabel()
        self._system_caption = QLabel(self.tr("SYSTEMS"))
        self._reviewer_caption = QLabel(self.tr("REVIEWERS"))
        self._changing = Later(self.changed.emit, self, _AFTER)
        self._name()
        self._lay_out()
        self._connect()
        self.set_names((), ())

    def _name(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setToolTip(self.tr("Compare only articles with these words in their title"))
        self.list.setAccessibleName(self.tr("Articles to compare"))
        self.list.setToolTip(self.tr("Only ticked articles are compared (Space ticks)"))
        self.system_list.setAccessibleName(self.tr("Systems to compare"))
        self.system_list.setToolTip(self.tr("Only texts by ticked systems count (Space ticks)"))
        self.reviewer_list.setAccessibleName(self.tr("Reviewers to compare"))
        self.reviewer_list.setToolTip(self.tr("Only reviews by ticked people count (Space ticks)"))
        self.all_button.setToolTip(self.tr("Tick all articles of the list"))
        self.none_button.setToolTip(self.tr("Tick none of the articles of the list"))
        self._count.setObjectName("quiet")

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("ARTICLES"))
        for label in (caption, self._system_caption, self._reviewer_caption):
            label.setObjectName("quiet")
            label.setFont(scaled(self.font(), SMALL, bold=True))
        self._count.setFont(scaled(self.font(), SMALL))
        for view, model in (
            (self.list, self.model),
            (self.system_list, self.systems),
            (self.reviewer_list, self.reviewers),
        ):
            view.setModel(model)
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setUniformItemSizes(True)
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setTextElideMode(Qt.TextElideMode.ElideRight)
            view.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(caption)
        top.addStretch(1)
        for button in (self.all_button, self.none_button):
            button.setFlat(True)
            button.setObjectName("link")
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
        for part in (
            self._system_caption,
            self.system_list,
            self._reviewer_caption,
            self.reviewer_list,
        ):
            column.addWidget(part)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.textChanged.connect(self._touched)
        self.filter.down.connect(self.list.setFocus)
        self.all_button.clicked.connect(lambda: self.model.tick_shown(True))
        self.none_button.clicked.connect(lambda: self.model.tick_shown(False))
        for model in (self.model, self.systems, self.reviewers):
            model.ticked.connect(self._touched)

    def set_articles(self, articles: Sequence[Article]) -> None:
        """List these."""
        self.model.set_items([Item(it.article_id, it.title) for it in articles])
        self._say_count()

    def show_known(self, found: Comparison) -> None:
        """List the systems and reviewers of the articles that were compared."""
        self.set_names(found.known_systems, found.known_reviewers)

    def set_names(self, systems: Sequence[str], reviewers: Sequence[str]) -> None:
        """List these systems and reviewers, each where there are several to choose from."""
        self.systems.set_items([Item(it, system_name(it)) for it in systems])
        self.reviewers.set_items([Item(it, it) for it in reviewers])
        for caption, view, names in (
            (self._system_caption, self.system_list, systems),
            (self._reviewer_caption, self.reviewer_list, reviewers),
        ):
            caption.setVisible(len(names) > 1)
            view.setVisible(len(names) > 1)
            row = view.sizeHintForRow(0) + 2 * view.spacing()
            view.setFixedHeight(min(len(names), _MOST_LINES) * row + 2 * view.spacing())

    @property
    def only(self) -> Only:
        """The systems and reviewers that are ticked."""
        systems, reviewers = (
            None if names is None else frozenset(names)
            for names in (self.systems.chosen(), self.reviewers.chosen())
        )
        return Only(systems, reviewers)

    def _touched(self) -> None:
        self._say_count()
        self._changing.start()

    def _say_count(self) -> None:
        chosen, total = self.model.chosen(), self.model.total
        count = total if chosen is None else len(chosen)
        self._count.setText(self.tr("{0} of {1} compared").format(count, total))

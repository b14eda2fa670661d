"""What leaves, and as what: articles, a format, and what that format carries and loses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.article import Article, Role, Text
from reviewer.core.naming import text_name
from reviewer.formats.ways_out import WAYS, WayOut, way_out
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import told_of_way
from reviewer.ui.theme import Appearance

_THIS, _CHOSEN, _ALL = range(3)


class ExportWish(NamedTuple):
    """What is to be written: these articles (``None``: all), by this way, of this text."""

    articles: tuple[str, ...] | None
    way: WayOut
    text: str


class Export(Dialog):
    """``wanted`` carries an :class:`ExportWish`; where to is asked afterwards.

    ``opened`` is the article that is open with its texts; ``articles`` are all on the list.
    """

    name = "export"
    first_size = QSize(560, 360)
    wanted = Signal(object)  # ExportWish

    def __init__(
        self,
        opened: tuple[Article, Sequence[Text]] | None,
        articles: Sequence[Article],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), appearance, settings, parent)
        self._opened = opened
        self._scope = QButtonGroup(self)
        self._list = QListWidget(self)
        self._format = QComboBox(self)
        self._told = quiet("", self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QComboBox(self)
        self._form = QFormLayout()
        self._articles = self._articles_part(articles)
        self._lay_out()
        self._fill(articles, settings)
        self._export = self.add_choice(self.tr("&Export…"))
        self._export.setToolTip(self.tr("Choose where to write it (Enter)"))
        self._export.clicked.connect(self._give)
        self._connect()
        self._follow()
        self._format.setFocus()

    # ---- building

    def _articles_part(self, articles: Sequence[Article]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        count = len(articles)
        for number, words, hint in (
            (_THIS, self.tr("T&his article"), self.tr("The article that is open")),
            (_CHOSEN, self.tr("&Chosen articles"), self.tr("Those ticked in the list")),
            (_ALL, self.tr("&All %n article(s)", "", count), self.tr("Every article on the list")),
        ):
            button = QRadioButton(words, self)
            button.setToolTip(hint)
            self._scope.addButton(button, number)
            column.addWidget(button)
        self._list.setAccessibleName(self.tr("Articles to export"))
        self._list.setSpacing(2)
        self._list.setToolTip(self.tr("Tick the articles to export (Space)"))
        column.addWidget(self._list, 1)
        return column

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Articles"), self._articles)
        form.addRow(self.tr("&Format"), self._format)
        form.addRow("", self._told)
        form.addRow(self.tr("&Text"), self._text)
        # It is measured while it is hidden, before it has its font.
        form.labelForField(self._text).setMinimumWidth(48)
        even(form)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self._format.setToolTip(self.tr("What to write (Alt+F)"))
        self._text.setToolTip(self.tr("Which text of the article to write"))

    def _fill(self, articles: Sequence[Article], settings: MachineSettings) -> None:
        here = self._opened[0].article_id if self._opened else ""
        for article in articles:
            item = QListWidgetItem(article.title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, article.article_id)
            ticked = article.article_id == here
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        for way in WAYS:
            self._format.addItem(told_of_way(way.title), way.name)
        self._format.setCurrentIndex(max(0, self._format.findData(settings.export_format)))
        self._scope.button(_THIS).setEnabled(self._opened is not None)
        scope = settings.export_scope if self._opened else max(_CHOSEN, settings.export_scope)
        self._scope.button(scope).setChecked(True)

    def _connect(self) -> None:
        self._scope.idToggled.connect(self._follow)
        self._format.currentIndexChanged.connect(self._follow)
        self._list.itemChanged.connect(self._follow)

    # ---- following what is chosen

    def _way(self) -> WayOut:
        return way_out(str(self._format.currentData()))

    def _follow(self) -> None:
        way = self._way()
        self._told.setText(f"{told_of_way(way.carries)}\n{told_of_way(way.loses)}")
        self._list.setVisible(self._scope.checkedId() == _CHOSEN)
        self._offer_texts(way)
        trouble = self._trouble()
        self.trouble.say(trouble)
        self._export.setEnabled(not trouble)

    def _trouble(self) -> str:
        if not self._list.count():
            return self.tr("There is no article yet; add one first.")
        if self._scope.checkedId() == _CHOSEN and not self._ticked():
            return self.tr("Tick the articles to export.")
        return ""

    def _offer_texts(self, way: WayOut) -> None:
        """Offer the texts of the open article, or what a text of several can be."""
        self._form.setRowVisible(self._text, way.one_text)
        offered = [(self.tr("Indonesian article"), "")]
        if self._scope.checkedId() == _THIS and self._opened:
            others = [it for it in self._opened[1] if it.role is not Role.ARTICLE]
            offered += [(wording.texts_title([it]), text_name(it)) for it in others]
        else:
            offered += [(self.tr("First reference"), "reference")]
            offered += [(self.tr("First machine version"), "machine")]
        chosen = self._text.currentData()
        self._text.clear()
        for words, name in offered:
            self._text.addItem(words, name)
        self._text.setCurrentIndex(max(0, self._text.findData(chosen)))

    def _ticked(self) -> list[str]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [
            str(it.data(Qt.ItemDataRole.UserRole))
            for it in items
            if it.checkState() is Qt.CheckState.Checked
        ]

    def wish(self) -> ExportWish:
        """What is chosen."""
        way, scope = self._way(), self._scope.checkedId()
        text = str(self._text.currentData()) if way.one_text else ""
        if scope == _ALL:
            return ExportWish(None, way, text)
        if scope == _THIS and self._opened:
            return ExportWish((self._opened[0].article_id,), way, text)
        return ExportWish(tuple(self._ticked()), way, text)

    def _give(self) -> None:
        wish = self.wish()
        self._settings.export_format = wish.way.name
        self._settings.export_scope = self._scope.checkedId()
        self.accept()
        self.wanted.emit(wish)

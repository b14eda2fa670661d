"""The panel at the left: every article, its state and its counts; files are dropped here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.article import ArticleState
from reviewer.core.listed import Listed
from reviewer.ui import icons
from reviewer.ui.article_list import ArticleDelegate, ArticleList, ListedReview, SortBy
from reviewer.ui.drop_target import DropTarget
from reviewer.ui.filter_box import FilterBox
from reviewer.ui.later import Later
from reviewer.ui.panel_list import PanelList
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled


class ArticlesPanel(DropTarget):
    """Lists the session's articles; what to do with one is told by signals (with its id)."""

    article_chosen = Signal(str)
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)
    add_english_wanted = Signal(str)
    sample_wanted = Signal()
    sort_changed = Signal()
    done = Signal()  # the keyboard belongs back in the text

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._session = session
        self._model = ArticleList()
        self._open_review = ListedReview(session, self._model)
        self._changed: set[str] = set()  # ids of articles, while the text is painted first
        self._following = Later(self._follow, self)
        self.filter = FilterBox(appearance)
        delegate = ArticleDelegate(self._model, appearance)
        self.list = PanelList(self._model, delegate, appearance, follows=False)
        self.sort_button = QToolButton()
        self._lay_out()
        self._make_sort_menu()
        self._name()
        self._connect()
        self._draw_icon()
        self._sorts[self.sort_by].setChecked(True)
        self.refresh()

    # ---- building

    def _lay_out(self) -> None:
        self._caption = QLabel(self.tr("ARTICLES"))
        self._caption.setObjectName("quiet")
        font = scaled(self.font(), SMALL, bold=True)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.5)
        self._caption.setFont(font)
        top = QHBoxLayout()
        top.setContentsMargins(4, 0, 0, 0)
        top.addWidget(self._caption, 1)
        top.addWidget(self.sort_button)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.filter)
        layout.addWidget(self._pages, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        hint = QLabel(self.tr("Drop an Indonesian article here, or"))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sample_button = QPushButton(self.tr("open the sample"))
        self.sample_button.setFlat(True)
        self.sample_button.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(page)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(hint)
        layout.addWidget(self.sample_button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
        return page

    def _make_sort_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._sorts = {}
        for sort_by, name in (
            (SortBy.NAME, self.tr("By name")),
            (SortBy.DATE, self.tr("By last change")),
            (SortBy.ERRORS, self.tr("By errors")),
            (SortBy.EXPECTED, self.tr("By expected errors")),
            (SortBy.SCORE, self.tr("By score")),
        ):
            action = menu.addAction(name)
            action.setObjectName(f"sort-{sort_by}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, it=sort_by: self._sort_chosen(it))
            self._sorts[sort_by] = action
        self.sort_button.setMenu(menu)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _name(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setToolTip(self.tr("Any part of the title (Esc clears, Down goes to the list)"))
        self.list.setAccessibleName(self.tr("Articles"))
        self.sort_button.setAccessibleName(self.tr("Sort the articles"))
        self.sort_button.setToolTip(self.tr("Sort the articles"))
        self.sample_button.setToolTip(self.tr("Open the article that comes with the program"))

    def _tell_keys(self) -> None:
        keys = self._session.keys
        on, back = keys.of("next-article", "Ctrl+PgDown"), keys.of("previous-article", "Ctrl+PgUp")
        words = self.tr("{0} opens the next article, {1} the one before")
        self._caption.setToolTip(words.format(on, back) if on and back else "")

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.down.connect(self.list.take_keyboard)
        self.filter.done.connect(self.done)
        self.list.done.connect(self.done)
        self.list.left.connect(self._show_open)
        self.list.chosen.connect(self._choose)
        self.list.delete_wanted.connect(lambda row: self.remove_wanted.emit(self._id(row)))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.sample_button.clicked.connect(self.sample_wanted)
        self._session.articles_changed.connect(self.refresh)
        self._session.opened.connect(self._opened)
        self._session.article_changed.connect(self._note_changed)
        self._session.closing.connect(self._following.hurry)
        self._appearance.changed.connect(self._draw_icon)
        self._session.keys.follow(self._tell_keys)

    def _draw_icon(self) -> None:
        self.sort_button.setIcon(icons.icon("sort", self._appearance.theme))

    # ---- listing

    def refresh(self) -> None:
        """Read the list of articles again."""
        self._model.set_articles(self._session.articles())
        self._pages.setCurrentIndex(0 if self._model.total else 1)
        self.filter.setEnabled(self._model.total > 0)
        self.list.set_empty_text(self.tr("No title fits the filter."))
        self._opened()

    @property
    def sort_by(self) -> SortBy:
        """What the list is sorted by."""
        return self._model.sort_by

    def set_sort(self, sort_by: SortBy) -> None:
        """Sort by something else."""
        self._model.set_sort(sort_by)
        self._sorts[sort_by].setChecked(True)
        self._show_open()

    def set_expected(self, expected: Mapping[str, float]) -> None:
        """Say how many errors are expected in each article (by its id).

        When another article is the worst, it comes into view.
        """
        worst = self._model.shown[:1]
        self._model.set_expected(expected)
        self._show_open()
        if [it.article.article_id for it in self._model.shown[:1]] != [
            it.article.article_id for it in worst
        ]:
            self.list.scrollToTop()

    def set_figures(self, figures: Mapping[str, Listed]) -> None:
        """Say what is known of the articles' scores and findings (by their ids)."""
        self._model.set_figures(figures)
        self._show_open()

    def sort_actions(self) -> list[QAction]:
        """What the list can be sorted by, each to be chosen."""
        return list(self._sorts.values())

    def _sort_chosen(self, sort_by: SortBy) -> None:
        self.set_sort(sort_by)
        self.sort_changed.emit()

    def take_keyboard(self) -> None:
        """Go into the list of articles."""
        self.list.take_keyboard()

    def _narrow(self, text: str) -> None:
        self._model.set_filter(text)
        self._show_open()

    def _opened(self) -> None:
        self._open_review.remember()
        self._show_open()

    def _show_open(self) -> None:
        article = self._session.article
        index = self._model.index_of(article.article_id) if article else QModelIndex()
        self.list.show_chosen(index)

    def _note_changed(self, article_id: str) -> None:
        self._changed.add(article_id)
        self._following.ask()

    def _follow(self) -> None:
        changed, self._changed = self._changed, set()
        if not all(self._open_review.count_on(it) for it in changed):
            self.refresh()

    # ---- acting

    @property
    def meant(self) -> str:
        """Id of the article that a command means: where the keyboard is in the list, or the open
        one; ``""`` for none."""
        here = self.list.currentIndex()
        if self.list.hasFocus() and here.isValid():
            return self._id(here.row())
        return self._session.article.article_id if self._session.article else ""

    def neighbour(self, direction: int, *, unfinished: bool = False) -> str:
        """Id of the next article of the list as it is filtered and sorted, after the open one (-1:
        before it); ``""`` at the end. Of the ``unfinished`` ones, round the end."""
        shown = [it.article.article_id for it in self._model.shown]
        article = self._session.article
        if article is None or article.article_id not in shown:
            place = -1 if direction > 0 else len(shown)
        else:
            place = shown.index(article.article_id)
        if unfinished:
            ahead = [*self._model.shown[place + 1 :], *self._model.shown[: max(place, 0)]]
            left = (it for it in ahead if it.state is not ArticleState.FINISHED)
            return next((it.article.article_id for it in left), "")
        place += direction
        return shown[place] if 0 <= place < len(shown) else ""

    def _id(self, row: int) -> str:
        return self._model.shown[row].article.article_id

    def _choose(self, row: int) -> None:
        self.article_chosen.emit(self._id(row))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            menu = self.menu_for(self._model.shown[index.row()].article.article_id)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def menu_for(self, article_id: str) -> QMenu:
        """The menu of what can be done with one article."""
        menu = QMenu(self)
        for name, signal in (
            (self.tr("Open"), self.article_chosen),
            (self.tr("Rename…"), self.rename_wanted),
            (self.tr("Add an English version…"), self.add_english_wanted),
            (self.tr("Remove from the list") + "\tDel", self.remove_wanted),
        ):
            menu.addAction(name).triggered.connect(
                lambda _checked=False, it=signal: it.emit(article_id)
            )
        copy = menu.addAction(self.tr("Copy the article's id"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(article_id))
        return menu

"""What each command of the menus does, but for those on files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from reviewer import log
from reviewer.core.annotation import Annotation, Severity
from reviewer.ui.article_commands import ArticleCommands
from reviewer.ui.choosing_category import ChoosingCategory
from reviewer.ui.command_parts import ON_FILES
from reviewer.ui.key_commands import KeyCommands
from reviewer.ui.later import Later
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Menus, Slot
from reviewer.ui.reviews_menu import ReviewsMenu
from reviewer.ui.row_repair import RowRepair
from reviewer.ui.theme import Mode

if TYPE_CHECKING:
    from reviewer.ui.command_palette import CommandPalette
    from reviewer.ui.marked_twice import MarkedTwice


class Commands(QObject):
    """Gives a window its menus, palettes and sheets."""

    def __init__(self, window: MainWindow, language: str, files: dict[str, Slot]) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._language = language
        self._rows = RowRepair(window.session, self)
        self._keys = KeyCommands(window, lambda: self.menus, language)
        self._categories = ChoosingCategory(window, language)
        self._commands: CommandPalette | None = None
        self._twice: MarkedTwice | None = None
        self.menus = Menus(window, window.session, self._slots() | files)
        self.menus.take_sorts(window.articles.sort_actions())
        self.menus.fill_categories(language, self._categories.choose)
        self.menus.set_keys(window.settings.changed_keys)
        self.reviews = ReviewsMenu(window, self.menus)
        self._naming = Later(self.menus.name_steps, self)
        self._wire()
        self.refresh()

    def _wire(self) -> None:
        session, window = self._session, self._window
        self.menus.starting.connect(self._forget_trouble)
        for signal in (window.files_dropped, window.articles.files_dropped):
            signal.connect(lambda _: self._forget_trouble("open"))
        for signal in (session.opened, session.rows_changed):
            signal.connect(self.refresh)
        session.articles_changed.connect(self._naming.ask)
        session.marked_twice.connect(self._tell_twice)
        session.changed.connect(self._follow_step)
        session.current_changed.connect(self.menus.enable)
        self.menus.opening.connect(self._naming.hurry)
        window.folding.changed.connect(self.refresh)
        window.desk.view.zoom_changed.connect(self._remember_size)
        window.articles.rename_wanted.connect(self._rename_of_list)

    def _tell_twice(self, first: Annotation, second: Annotation, new: bool) -> None:
        if self._twice is None:
            from reviewer.ui.marked_twice import MarkedTwice

            self._twice = MarkedTwice(self._window)
        self._twice.tell(first, second, new=new)

    def refresh(self) -> None:
        """Enable and tick what fits the moment."""
        self._follow_step()
        commands = self.menus.commands
        for name, shown in zip(("articles", "errors"), self._window.shows(), strict=True):
            commands[name].setChecked(shown)
        commands[f"theme-{self._window.appearance.mode}"].setChecked(True)

    def _follow_step(self) -> None:
        """Enable what can be done now."""
        self.menus.enable()
        self._naming.ask()  # what undo would take back: asking the store can wait

    def _forget_trouble(self, command: str) -> None:
        """What went wrong with the last file is history when another is asked for."""
        if command in ON_FILES:
            self._window.desk.messages.withdraw("trouble")

    def follow_typology(self) -> None:
        """List the categories of another typology."""
        self.menus.fill_categories(self._language, self._categories.choose)

    # ---- the table

    def _slots(self) -> dict[str, Slot]:
        slots = self._marking() | self._looking() | self._reviewing() | self._helping()
        return slots | ArticleCommands(self._window).slots()

    def _marking(self) -> dict[str, Slot]:
        session, window, view = self._session, self._window, self._window.desk.view
        slots: dict[str, Slot] = {
            "undo": session.undo,
            "redo": session.redo,
            "copy": view.copy,
            "word": view.extend_word,
            "palette": window.desk.want_palette,
            "classify-later": lambda: session.mark(""),
            "reclassify": self._categories.reclassify,
            "correction": window.details.focus_correction,
            "comment": window.details.focus_comment,
            "link": session.link_selection,
            "unlink": session.unlink,
            "repeats": session.mark_repeats,
            "remove": session.remove,
            "next-error": lambda: session.step_error(1),
            "previous-error": lambda: session.step_error(-1),
        }
        for severity in Severity:
            slots[f"severity-{severity}"] = self._severity(severity)
        for name, end, forward in (
            ("end-back", True, False),
            ("end-on", True, True),
            ("start-back", False, False),
            ("start-on", False, True),
        ):
            slots[name] = self._edge(end, forward)
        return slots

    def _severity(self, severity: Severity) -> Slot:
        return lambda: self._window.details.want_severity(severity)

    def _edge(self, end: bool, forward: bool) -> Slot:
        return lambda: self._session.move_edge(end=end, forward=forward, by_word=True)

    def _looking(self) -> dict[str, Slot]:
        window, desk, view = self._window, self._window.desk, self._window.desk.view
        slots: dict[str, Slot] = {
            "find": desk.open_search,
            "find-next": lambda: desk.searching.step(1),
            "find-previous": lambda: desk.searching.step(-1),
            "go-to-row": self._go_to_row,
            "next-english": self._session.cycle_english,
            "other-side": view.switch_side,
            "next-row": view.next_row,
            "previous-row": view.previous_row,
            "zoom-in": lambda: view.zoom(1),
            "zoom-out": lambda: view.zoom(-1),
            "zoom-reset": lambda: view.set_zoom(1.0),
            "articles": lambda: window.show_articles(self.menus.commands["articles"].isChecked()),
            "errors": lambda: window.show_errors(self.menus.commands["errors"].isChecked()),
            "full-screen": self._full_screen,
        }
        for mode in Mode:
            slots[f"theme-{mode}"] = self._theme(mode)
        return slots

    def _theme(self, mode: Mode) -> Slot:
        def choose() -> None:
            self._window.appearance.set_mode(mode)
            self._window.settings.theme = mode.value

        return choose

    def _reviewing(self) -> dict[str, Slot]:
        return self._rows.slots() | {
            "split-row": self._on_row(self._rows.split),
            "merge-row": self._on_row(self._rows.merge),
            "sentence-up": self._move_sentence(up=True),
            "sentence-down": self._move_sentence(up=False),
            "start-own-review": self._session.start_own_review,
        }

    def _on_row(self, act: Callable[[int], None]) -> Slot:
        def run() -> None:
            if self._window.desk.view.current_row() >= 0:
                act(self._window.desk.view.current_row())

        return run

    def _move_sentence(self, *, up: bool) -> Slot:
        def run() -> None:
            row, caret = self._window.desk.view.current_row(), self._session.selection
            if row >= 0 and caret:
                english = caret.text_id in self._session.english
                self._rows.move_sentence(row, english=english, up=up)

        return run

    def _helping(self) -> dict[str, Slot]:
        return {
            "commands": self._open_commands,
            "keys": self._keys.show,
            "change-keys": self._keys.change,
            "data-folder": lambda: _open_folder(self._session.store.path.parent),
            "log-folder": lambda: _open_folder(log.folder()),
            "quit": self._window.close,
        }

    # ---- palettes and sheets

    def _open_commands(self) -> None:
        if self._commands is None:
            from reviewer.ui.command_palette import CommandPalette

            settings = self._window.settings
            self._commands = CommandPalette(self.menus.all, self._window, settings.recent_commands)
            self._commands.recent_changed.connect(
                lambda names: setattr(settings, "recent_commands", names)
            )
        self.refresh()
        self._naming.hurry()
        self._commands.open_palette()

    def _go_to_row(self) -> None:
        from reviewer.ui.go_to_row import GoToRow

        view = self._window.desk.view
        ask = GoToRow(self._window)
        ask.row_chosen.connect(lambda number: view.go_to_row(number - 1))
        ask.closed.connect(ask.deleteLater)
        ask.closed.connect(self._back_to_text)
        header = self._window.desk.header
        rect = QRect(header.mapToGlobal(header.rect().topLeft()), header.size())
        ask.open_at(rect, len(self._session.rows()), view.current_row() + 1)

    def _back_to_text(self) -> None:
        self._window.desk.view.setFocus()

    def _rename_of_list(self, article_id: str) -> None:
        if not self._session.article or self._session.article.article_id != article_id:
            self._session.open_article(article_id)
        self.menus.commands["rename"].trigger()

    # ---- the look

    def _remember_size(self, factor: float) -> None:
        self._window.settings.zoom = factor

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()


def _open_folder(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

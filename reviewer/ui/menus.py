"""The menu bar: every command once, with its key; palette and key sheet read it from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from reviewer.core.annotation import Severity
from reviewer.ui.action_names import FULL_NAME
from reviewer.ui.action_words import action_words
from reviewer.ui.category_menu import fill_categories
from reviewer.ui.key_names import with_both_enters
from reviewer.ui.mark_menus import add_edges, add_findings
from reviewer.ui.possible import enable
from reviewer.ui.session import Session

Slot = Callable[[], object]


class Menus(QObject):
    """Builds the menus of a window and keeps their commands by name.

    ``slots`` has what each command does, by name; a command without one is an error of ours and
    raises ``KeyError``. ``opening`` tells that a menu is about to be seen.
    """

    opening = Signal()
    starting = Signal(str)  # name of a command that is about to be done

    def __init__(self, window: QMainWindow, session: Session, slots: dict[str, Slot]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._slots = slots
        self.commands: dict[str, QAction] = {}
        self.categories: QMenu
        self.reviews: QMenu
        self._sorting: QMenu
        self._first_keys: dict[str, QKeySequence] = {}
        self._possible: dict[tuple[str, ...], bool] = {}
        for build in (
            self._file,
            self._edit,
            self._mark,
            self._view,
            self._review,
            self._tools,
            self._help,
        ):
            build()

    def all(self) -> list[QAction]:
        """Every command, in the order of the menus."""
        return list(self.commands.values())

    def first_keys(self, name: str) -> QKeySequence:
        """The key that a command has unless it was changed; empty for none."""
        return self._first_keys[name]

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Give commands other keys, by name, as Qt writes them everywhere ("Ctrl+F"; "" for none);
        every other command has its first one."""
        for name, action in self.commands.items():
            keys = QKeySequence(changed[name]) if name in changed else self._first_keys[name]
            if action.shortcut() != keys:
                action.setShortcuts(with_both_enters(keys))
        self._session.keys.set_changed(changed)

    def refresh(self) -> None:
        """Enable what can be done now, and say what undo and redo would do."""
        self.enable()
        self.name_steps()

    def enable(self) -> None:
        """Enable what can be done now, as far as the session knows without asking the store."""
        enable(self.commands, self._session, self._possible)

    def name_steps(self) -> None:
        """Say what undo and redo would do, as the store knows. Where there is nothing, they say
        so when they are asked: a key that is pressed is always answered."""
        session = self._session
        self._name("undo", session.undo_action(), self.tr("&Undo"), self.tr("&Undo: {0}"))
        self._name("redo", session.redo_action(), self.tr("&Redo"), self.tr("&Redo: {0}"))

    def _name(self, command: str, action: str | None, alone: str, told: str) -> None:
        """Say what undo or redo would do: the step's ``action``, ``None`` for nothing."""
        words = action_words(action) if action else ""
        self.commands[command].setText(told.format(words) if words else alone)

    # ---- building

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        menu.aboutToShow.connect(self.opening)
        self._window.menuBar().addMenu(menu)
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        text: str,
        keys: str | QKeySequence.StandardKey | None = None,
        shown_key: str = "",
    ) -> QAction:
        """Add a command. ``shown_key`` is a plain key that the text itself handles."""
        action = QAction(text + (f"\t{shown_key}" if shown_key else ""), self._window)
        if keys is not None:
            action.setShortcuts(with_both_enters(QKeySequence(keys)))
        action.setObjectName(name)
        action.setMenuRole(QAction.MenuRole.NoRole)
        slot = self._slots[name]
        action.triggered.connect(lambda _checked=False: self.starting.emit(name))
        action.triggered.connect(lambda _checked=False, run=slot: run())
        menu.addAction(action)
        self.commands[name] = action
        self._first_keys[name] = action.shortcut()
        return action

    def _file(self) -> None:
        menu = self._menu(self.tr("&File"))
        self._add(menu, "open", self.tr("&Open articles…"), "Ctrl+O")
        self._add(menu, "open-folder", self.tr("Open a &folder of pairs…"))
        self._add(menu, "open-address", self.tr("Open a &web page…"), "Ctrl+Shift+O")
        self._add(menu, "paste", self.tr("&Paste an article…"), "Ctrl+Shift+V")
        self._add(menu, "sample", self.tr("Open the &sample"))
        self._add(menu, "add-english", self.tr("Add an &English version…"))
        menu.addSeparator()
        self._add(menu, "export", self.tr("E&xport…"), "Ctrl+Shift+E")
        self._add(menu, "report", self.tr("&Report…"), "Ctrl+Shift+R")
        self._add(menu, "import", self.tr("&Import errors…"))
        self._add(menu, "corrected", self.tr("Save the &corrected article…"))
        menu.addSeparator()
        self._add(menu, "quit", self.tr("&Quit"), "Ctrl+Q")

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self._add(menu, "undo", self.tr("&Undo"), "Ctrl+Z")
        self._add(menu, "redo", self.tr("&Redo"), "Ctrl+Shift+Z")
        menu.addSeparator()
        self._add(menu, "copy", self.tr("&Copy"), shown_key="Ctrl+C")
        menu.addSeparator()
        self._add(menu, "find", self.tr("&Find in both texts"), "Ctrl+F")
        self._add(menu, "find-next", self.tr("Find &next"), "F3")
        self._add(menu, "find-previous", self.tr("Find pre&vious"), "Shift+F3")
        self._add(menu, "go-to-row", self.tr("&Go to row…"), "Ctrl+G")
        menu.addSeparator()
        self._add(menu, "rename", self.tr("Rename the &article…"), "F2")
        self._add(menu, "remove-article", self.tr("Remove the article from the &list"))
        self._add(menu, "copy-id", self.tr("Copy the article's &id"))

    def _mark(self) -> None:
        menu = self._menu(self.tr("&Mark"))
        self._add(menu, "word", self.tr("Select the &word"), shown_key="W")
        self._add(menu, "palette", self.tr("Mark the selection as…"), shown_key="Enter")
        self.categories = menu.addMenu(self.tr("Mark the selection &directly"))
        self._add(menu, "classify-later", self.tr("Mark now, classify la&ter"), "Ctrl+M")
        menu.addSeparator()
        self._add(menu, "reclassify", self.tr("C&hange the category…"), "Ctrl+K")
        severities = menu.addMenu(self.tr("&Severity"))
        names = {
            Severity.NEUTRAL: self.tr("Neutral"),
            Severity.MINOR: self.tr("Minor"),
            Severity.MAJOR: self.tr("Major"),
            Severity.CRITICAL: self.tr("Critical"),
        }
        for severity, name in names.items():
            self._add(severities, f"severity-{severity}", name, shown_key=str(severity.rank))
        self._add(menu, "correction", self.tr("&Correction"), shown_key="C")
        self._add(menu, "comment", self.tr("C&omment"), shown_key="K")
        self._add(menu, "link", self.tr("&Link the selection as counterpart"), "Ctrl+L")
        self._add(menu, "unlink", self.tr("&Unlink the counterpart"), "Ctrl+Shift+L")
        add_edges(menu.addMenu(self.tr("Move the &ends of the mark")), self._add)
        self._add(menu, "repeats", self.tr("Mark the s&ame words elsewhere"), shown_key="Shift+A")
        self._add(menu, "remove", self.tr("&Remove the error"), shown_key="Del")
        menu.addSeparator()
        self._add(menu, "next-error", self.tr("&Next error"), "F4")
        self._add(menu, "previous-error", self.tr("&Previous error"), "Shift+F4")
        add_findings(menu.addMenu(self.tr("F&indings")), self._add)

    def _view(self) -> None:
        menu = self._menu(self.tr("&View"))
        self._add(menu, "next-english", self.tr("Next &English version"), "Ctrl+E")
        self._add(menu, "other-side", self.tr("&Other side, same row"), shown_key="Tab")
        self._add(menu, "next-row", self.tr("&Next row"), shown_key="Alt+Down")
        self._add(menu, "previous-row", self.tr("&Previous row"), shown_key="Alt+Up")
        menu.addSeparator()
        self._add(menu, "next-article", self.tr("Next article of the lis&t"), "Ctrl+PgDown")
        self._add(menu, "previous-article", self.tr("Pre&vious article of the list"), "Ctrl+PgUp")
        self._sorting = menu.addMenu(self.tr("Sort t&he articles"))
        menu.addSeparator()
        self._add(menu, "zoom-in", self.tr("&Larger text"), "Ctrl++")
        self._add(menu, "zoom-out", self.tr("&Smaller text"), "Ctrl+-")
        self._add(menu, "zoom-reset", self.tr("Text as &it was"), "Ctrl+0")
        menu.addSeparator()
        self._add(menu, "articles", self.tr("&Articles"), "F9").setCheckable(True)
        self._add(menu, "errors", self.tr("E&rrors"), "F10").setCheckable(True)
        self._add(menu, "score-panel", self.tr("Score panel"), "F12")
        self._choices(
            menu.addMenu(self.tr("&Colours")),
            {
                "theme-system": self.tr("As the system"),
                "theme-light": self.tr("Light"),
                "theme-dark": self.tr("Dark"),
            },
        )
        self._add(menu, "full-screen", self.tr("&Full screen"), "F11").setCheckable(True)

    def _choices(self, menu: QMenu, names: dict[str, str]) -> None:
        group = QActionGroup(self._window)
        for name, text in names.items():
            action = self._add(menu, name, text)
            action.setCheckable(True)
            group.addAction(action)

    def _review(self) -> None:
        menu = self._menu(self.tr("&Review"))
        self._add(menu, "finish", self.tr("&Finish the review…"), "Ctrl+Return")
        self._add(menu, "reopen", self.tr("Go &on with a finished review"))
        self.reviews = menu.addMenu(self.tr("Re&views of this article"))
        self._add(menu, "start-own-review", self.tr("Start my o&wn review"))
        menu.addSeparator()
        rows = menu.addMenu(self.tr("Repair sentence and &row"))
        self._add(rows, "split-sentence", self.tr("Split the s&entence at the caret"), "Ctrl+T")
        self._add(rows, "join-sentences", self.tr("&Join the sentence with the next"), "Ctrl+J")
        rows.addSeparator()
        self._add(rows, "split-row", self.tr("&Split the row"), "Ctrl+Shift+T")
        self._add(rows, "merge-row", self.tr("&Merge with the next row"), "Ctrl+Shift+J")
        self._add(rows, "sentence-up", self.tr("Move the sentence &up"), "Ctrl+Shift+Up")
        self._add(rows, "sentence-down", self.tr("Move the sentence &down"), "Ctrl+Shift+Down")
        self._add(rows, "align-again", self.tr("Align all rows &again"))
        menu.addSeparator()
        self._add(menu, "compare", self.tr("Co&mpare…"), "Ctrl+Shift+C")
        self._add(menu, "triage", self.tr("&Triage…"))
        self._add(menu, "reviewer-name", self.tr("Your &name…"))

    def _tools(self) -> None:
        menu = self._menu(self.tr("&Tools"))
        self._add(menu, "commands", self.tr("&Commands by name…"), "Ctrl+P")
        menu.addSeparator()
        self._add(menu, "checks", self.tr("Ch&ecks…"))
        self._add(menu, "memory", self.tr("&Memory…"))
        self._add(menu, "patterns", self.tr("&Patterns…"))
        self._add(menu, "glossary", self.tr("G&lossary…"))
        menu.addSeparator()
        self._add(menu, "check-database", self.tr("C&heck database…"))
        self._add(menu, "back-up", self.tr("&Back up the database…"))
        self._add(menu, "merge", self.tr("Mer&ge a database…"))
        self._add(menu, "data-folder", self.tr("Open the &data folder"))
        menu.addSeparator()
        self._add(menu, "change-keys", self.tr("Change &keys…"))
        self._add(menu, "settings", self.tr("&Settings…"), "Ctrl+,")

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(menu, "keys", self.tr("All &keys"), shown_key="?")
        self._add(menu, "log-folder", self.tr("Open the &log folder"))
        self._add(menu, "about", self.tr("&About Reviewer"))

    def take_sorts(self, actions: Sequence[QAction]) -> None:
        """List what the articles can be sorted by, under *View*, as commands like all others."""
        for action in actions:
            action.setProperty(FULL_NAME, f"{self._sorting.title()}: {action.text()}")
            self._sorting.addAction(action)
            self.commands[action.objectName()] = action
            self._first_keys[action.objectName()] = QKeySequence()

    def fill_categories(self, language: str, mark: Callable[[str], object]) -> None:
        """List the typology's categories, with their letters, under *Mark*."""
        fill_categories(self.categories, self._session.typology, language, mark)

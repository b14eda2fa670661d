"""Choosing other keys for the commands of the menus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reviewer.ui.action_names import action_keys, action_name
from reviewer.ui.dialogs.dialog import Dialog, quiet
from reviewer.ui.key_names import with_both_enters
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.menus import Menus
from reviewer.ui.theme import Appearance

_NAME = Qt.ItemDataRole.UserRole
_COMMAND, _KEYS = 0, 1
_OF_TEXT = {
    QKeySequence(it).toString()
    for it in (
        *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Return", "Enter", "Esc", "Backspace"),
        *("Del", "Space", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
        *("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End"),
        *("Shift+PgUp", "Shift+PgDown", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"),
        *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+End"),
        *("Alt+Up", "Alt+Down", "Alt+[", "Alt+]", "Ctrl+A", "Ctrl+C"),
    )
}
"""Keys that the text handles itself: a menu would take them away from it."""


class ChangeKeys(Dialog):
    """Lists every command; the key typed for one holds at once. ``changed`` carries all changes.

    A key that is taken, or that marking needs, is refused in one sentence.
    """

    name = "change-keys"
    first_size = QSize(560, 520)
    changed = Signal(dict)  # dict[str, str], as MachineSettings.changed_keys

    def __init__(
        self, menus: Menus, appearance: Appearance, settings: MachineSettings, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Change keys"), appearance, settings, parent)
        self._menus = menus
        self._changed = settings.changed_keys
        self.filter = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.keys = QKeySequenceEdit(self)
        self.none = self.add_action(self.tr("&No key"))
        self.reset = self.add_action(self.tr("&Reset"))
        self.reset_all = self.add_action(self.tr("Reset &all"))
        self.add_close().setAutoDefault(False)
        self._lay_out()
        self._fill()
        self._connect()
        self.list.setCurrentItem(self._items()[0])
        self.filter.setFocus()

    # ---- building

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the commands"))
        self.filter.setAccessibleName(self.tr("Filter the commands"))
        self.filter.setClearButtonEnabled(True)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setObjectName("table")
        self.list.ensurePolished()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New key"))
        self.keys.setToolTip(self.tr("Press the keys that the chosen command is to have"))
        self.reset.setToolTip(self.tr("Give the chosen command its first key again"))
        self.none.setToolTip(self.tr("Take the chosen command's key away"))
        self.reset_all.setToolTip(self.tr("Give every command its first key again"))
        label = QLabel(self.tr("&New key:"), self)
        label.setBuddy(self.keys)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.keys, 1)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(line)
        hint = self.tr(
            "Letters, digits and brackets mark errors in the text; they stay as they are."
        )
        self.body.addWidget(quiet(hint, self))

    def _fill(self) -> None:
        for name, action in self._menus.commands.items():
            item = QTreeWidgetItem([action_name(action), ""])
            item.setData(_COMMAND, _NAME, name)
            self.list.addTopLevelItem(item)
        self._show_keys()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._show_chosen)
        # Not keySequenceChanged: that comes empty first, when a key begins to be pressed.
        self.keys.editingFinished.connect(self._typed)
        self.none.clicked.connect(lambda: self._give(self._chosen(), QKeySequence()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    # ---- showing

    def choose(self, name: str) -> None:
        """Go to a command."""
        for item in self._items():
            if item.data(_COMMAND, _NAME) == name:
                self.list.setCurrentItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(it) for it in range(self.list.topLevelItemCount()))
        return [it for it in found if it is not None]

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_COMMAND, _NAME)) if item else ""

    def _narrow(self, words: str) -> None:
        wanted = words.strip().casefold()
        for item in self._items():
            told = f"{item.text(_COMMAND)} {item.text(_KEYS)}".casefold()
            item.setHidden(wanted not in told)

    def _show_keys(self) -> None:
        for item in self._items():
            name = str(item.data(_COMMAND, _NAME))
            item.setText(_KEYS, ", ".join(action_keys(self._menus.commands[name])))
            font = item.font(_COMMAND)
            font.setBold(name in self._changed)
            item.setFont(_KEYS, font)
        self._show_chosen()

    def _show_chosen(self) -> None:
        name = self._chosen()
        self.trouble.say("")
        self.keys.setEnabled(bool(name))
        self._show_key()
        self.none.setEnabled(bool(name) and not self._menus.commands[name].shortcut().isEmpty())
        self.reset.setEnabled(name in self._changed)
        self.reset_all.setEnabled(bool(self._changed))

    def _show_key(self) -> None:
        name = self._chosen()
        self.keys.setKeySequence(self._menus.commands[name].shortcut() if name else QKeySequence())

    # ---- changing

    def _typed(self) -> None:
        name, keys = self._chosen(), with_both_enters(self.keys.keySequence())[0]
        if not name or keys.isEmpty() or keys == self._menus.commands[name].shortcut():
            return
        trouble = self._refusal(name, keys)
        if not trouble:
            self._give(name, keys)
        else:
            self._show_key()
            self.trouble.say(trouble)

    def _refusal(self, name: str, keys: QKeySequence) -> str:
        """Why a command cannot have these keys, in a sentence; empty if it can."""
        if keys.isEmpty():
            return ""
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        if _is_plain(keys):
            return self.tr("{0} belongs to marking; add Ctrl or Alt to it.").format(shown)
        if keys.toString() in _OF_TEXT:
            return self.tr("{0} is needed in the text; choose another key.").format(shown)
        for other, action in self._menus.commands.items():
            if other != name and action.shortcut() == keys:
                words = self.tr("{0} is the key of “{1}”; give that command another key first.")
                return words.format(shown, action_name(action))
        return ""

    def _give(self, name: str, keys: QKeySequence) -> None:
        self._changed.pop(name, None)
        if keys != self._menus.first_keys(name):
            self._changed[name] = keys.toString()
        self.changed.emit(dict(self._changed))
        self._show_keys()

    def _reset(self) -> None:
        name = self._chosen()
        keys = self._menus.first_keys(name)
        trouble = self._refusal(name, keys)
        if trouble:
            self.trouble.say(trouble)
        else:
            self._give(name, keys)

    def _reset_all(self) -> None:
        self._changed.clear()
        self.changed.emit({})
        self._show_keys()


def _is_plain(keys: QKeySequence) -> bool:
    """Whether this is a letter, digit or sign without Ctrl, Alt or Meta."""
    words = keys.toString().removeprefix("Shift+")
    return len(words) == 1

"""Every command by name (Ctrl+P)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reviewer.core.matching import Names, narrow
from reviewer.ui.action_names import action_keys, action_name
from reviewer.ui.pick_list import PickList, PickRow
from reviewer.ui.popup import Popup

REASON = "reason"
"""Dynamic property of a ``QAction``: why it cannot be used now, in a sentence."""

_WIDTH = 560
_ROWS = 12
_TOP = 48
_REMEMBERED = 10


class CommandPalette(Popup):
    """Runs a command chosen by name; those used last stand first.

    Commands are known by their object name. ``recent_changed`` carries the names to remember, the
    latest first.
    """

    recent_changed = Signal(list)

    def __init__(
        self,
        actions: Callable[[], Sequence[QAction]],
        parent: QWidget,
        recent: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._recent = list(recent)
        self._all: list[QAction] = []
        self._shown: list[QAction] = []
        self.setAccessibleName(self.tr("Commands"))
        self._edit = QLineEdit(self)
        self._edit.setPlaceholderText(self.tr("Type a part of the command’s name"))
        self._edit.setAccessibleName(self.tr("Part of the command’s name"))
        self._list = PickList(self._edit, self)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFixedHeight(_ROWS * self._list.row_height())
        self._hint = QLabel(self)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setMinimumHeight(self._hint.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self._edit, self._list, self._hint):
            column.addWidget(widget)
        self._edit.textChanged.connect(self._narrow)
        self._list.highlighted.connect(self._explain)
        self._list.picked.connect(self._run)

    def open_palette(self) -> None:
        """Open in the upper part of the window."""
        self._all = self._ordered()
        self._edit.clear()
        self._narrow("")
        self.open_over(QSize(_WIDTH, self.sizeHint().height()), top=_TOP)
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (("Enter", self.tr("run")), ("↑ ↓", self.tr("choose")), *super().key_hints())

    def _ordered(self) -> list[QAction]:
        """Visible commands, those used last first, then as the menus have them."""
        actions = [it for it in self._actions() if it.isVisible() and action_name(it)]
        place = {name: number for number, name in enumerate(self._recent)}
        return sorted(actions, key=lambda it: place.get(it.objectName(), len(place)))

    def _narrow(self, query: str) -> None:
        names = [Names((action_name(it),)) for it in self._all]
        self._shown = narrow(query, self._all, names)
        self._list.set_rows([_row(it) for it in self._shown])

    def _explain(self, row: int) -> None:
        if not self._shown:
            self._hint.setText(self.tr("No command has these letters in its name."))
            return
        action = self._shown[row]
        if action.isEnabled():
            self._hint.clear()
        else:
            self._hint.setText(action.property(REASON) or self.tr("Cannot be used just now."))

    def _run(self, row: int) -> None:
        action = self._shown[row]
        if name := action.objectName():
            self._recent = [name, *(it for it in self._recent if it != name)][:_REMEMBERED]
            self.recent_changed.emit(self._recent)
        self.close_panel()
        action.trigger()


def _row(action: QAction) -> PickRow:
    # Keys of one command are parted by blanks in the list, so none may stand inside.
    keys = " ".join(it.replace(" ", "") for it in action_keys(action))
    checked = "✓" if action.isCheckable() and action.isChecked() else ""
    return PickRow(action_name(action), checked, keys, enabled=action.isEnabled())

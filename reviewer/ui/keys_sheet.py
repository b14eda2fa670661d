"""All keys on one sheet (?), read from the menus and the typology themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.typology import Typology
from reviewer.ui.action_names import action_keys, action_name
from reviewer.ui.popup import SHADOW, Popup
from reviewer.ui.theme import SMALL, scaled

_MARGIN = 20
_LINE = 20
_TITLE_LINES = 2
_WIDEST = 4
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Key(NamedTuple):
    """What does something, and what it does. Keys of one command are in ``keys``, each a cap."""

    keys: tuple[str, ...]
    does: str


class KeyGroup(NamedTuple):
    """Keys that belong together."""

    title: str
    keys: tuple[Key, ...]


class KeysSheet(Popup):
    """Shows groups of keys in as many columns as the window is wide enough for."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = [it for it in groups if it.keys]
        self.setAccessibleName(self.tr("All keys"))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.installEventFilter(self)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(4, 4, 4, 4)
        frame.addWidget(self._area)

    def open_sheet(self) -> None:
        """Open in the middle of the window; Esc or any of the sheet's keys closes it."""
        space = self.window().size() - QSize(2 * SHADOW, 2 * SHADOW)
        page, size = QWidget(), QSize()
        for columns in range(_WIDEST, 0, -1):
            page = self._page(columns)
            size = page.sizeHint() + QSize(8, 8)
            if size.height() > space.height():
                size.setWidth(size.width() + self._area.verticalScrollBar().sizeHint().width())
            if size.width() <= space.width():
                break
        self._area.setWidget(page)
        self.open_over(size)
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that opened the sheet closes it too."""
        if (
            watched is self._area
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text() in ("?", "\r", "\x1b")
        ):
            self.close_panel()
            return True
        if event.type() == QEvent.Type.Shortcut and watched.objectName() == "keys":
            self.close_panel()
            return True
        return super().eventFilter(watched, event)

    def _page(self, columns: int) -> QWidget:
        page = QWidget()
        page.setAutoFillBackground(False)
        line = QHBoxLayout(page)
        line.setContentsMargins(_MARGIN, _MARGIN - 8, _MARGIN, _MARGIN - 8)
        line.setSpacing(_MARGIN)
        for groups in in_columns(self._groups, columns):
            column = QVBoxLayout()
            column.setSpacing(0)
            line.addLayout(column)
            grids = [_group(it) for it in groups]
            for grid in grids:
                column.addLayout(grid)
            column.addStretch(1)
            widest = max(_width_of_caps(it) for it in grids)
            for grid in grids:
                grid.setColumnMinimumWidth(0, widest)
        return page


def in_columns(groups: Sequence[KeyGroup], columns: int) -> list[list[KeyGroup]]:
    """Part the groups, in their order, so that the longest column is as short as can be."""
    lengths = [len(it.keys) + _TITLE_LINES for it in groups]
    limit = max(lengths, default=0)
    while len(parts := _filled(groups, lengths, limit)) > columns:
        limit += 1
    return parts


def _filled(groups: Sequence[KeyGroup], lengths: Sequence[int], limit: int) -> list[list[KeyGroup]]:
    parts: list[list[KeyGroup]] = []
    room = 0
    for group, length in zip(groups, lengths, strict=True):
        if not parts or length > room:
            parts.append([])
            room = limit
        parts[-1].append(group)
        room -= length
    return parts


def keys_of_menus(bar: QMenuBar) -> list[KeyGroup]:
    """A group a menu: every command that has an object name and a key."""
    return [
        KeyGroup(action_name(action), tuple(_keys(menu)))
        for action in bar.actions()
        if isinstance(menu := action.menu(), QMenu)
    ]


def _keys(menu: QMenu) -> Iterator[Key]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _keys(inner)
        elif action.objectName() and (keys := action_keys(action)):
            yield Key(tuple(map(_with_arrow, keys)), action_name(action))


def _with_arrow(key: str) -> str:
    """A key whose last part is drawn as it is printed on keyboards: "Alt+↓" for "Alt+Down"."""
    held, plus, last = key.rpartition("+")
    return held + plus + _ARROWS.get(last, last)


def keys_of_typology(typology: Typology, language: str) -> KeyGroup:
    """The letters that mark an error of a category, by letter."""
    title = QCoreApplication.translate("KeysSheet", "Mark the selected words as")
    lettered = sorted((it for it in typology if it.key), key=lambda it: it.key)
    return KeyGroup(title, tuple(Key((it.key,), it.name(language)) for it in lettered))


def keys_of_text() -> KeyGroup:
    """What the text handles itself and no menu shows."""
    translate = QCoreApplication.translate
    return KeyGroup(
        translate("KeysSheet", "In the text"),
        (
            Key(("←", "→", "↑", "↓"), translate("KeysSheet", "Move the caret")),
            Key(("Ctrl+←", "Ctrl+→"), translate("KeysSheet", "A word back, a word on")),
            Key(("Home", "End"), translate("KeysSheet", "Start, end of the line")),
            Key(("PgUp", "PgDown"), translate("KeysSheet", "A page up, a page down")),
            Key(("Ctrl+Home", "Ctrl+End"), translate("KeysSheet", "Start, end of the text")),
            Key(("Shift",), translate("KeysSheet", "With any of these: select")),
            Key(("W",), translate("KeysSheet", "The word; again: one word more")),
            Key(("Shift+W",), translate("KeysSheet", "One word less")),
            Key(("Alt+[", "Alt+]"), translate("KeysSheet", "End of the mark by a character")),
            Key(("Enter",), translate("KeysSheet", "With no words selected: the correction")),
            Key(("Esc",), translate("KeysSheet", "Drop the selection")),
        ),
    )


class _Cap(QLabel):
    """A key, drawn as one."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(5, 0, 5, 0)
        self.setFixedHeight(_LINE - 3)
        self.setMinimumWidth(_LINE - 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QApplication.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.end()
        super().paintEvent(event)


def _group(group: KeyGroup) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    title = QLabel(group.title)
    title.setFont(scaled(title.font(), bold=True))
    title.setFixedHeight(int(_TITLE_LINES * _LINE * 0.8))
    title.setContentsMargins(0, 0, 0, 3)
    title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    grid.addWidget(title, 0, 0, 1, 2)
    for row, key in enumerate(group.keys, 1):
        grid.setRowMinimumHeight(row, _LINE)
        grid.addLayout(_caps(key.keys), row, 0)
        words = QLabel(key.does)
        words.setFont(scaled(words.font(), SMALL))
        grid.addWidget(words, row, 1)
    return grid


def _width_of_caps(grid: QGridLayout) -> int:
    """The words of groups that stand below each other begin at one line."""
    places = (grid.itemAtPosition(row, 0) for row in range(1, grid.rowCount()))
    return max(it.sizeHint().width() for it in places if it)


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(3)
    for key in keys:
        cap = _Cap(key)
        cap.setFont(scaled(cap.font(), SMALL))
        line.addWidget(cap)
    line.addStretch(1)
    return line

"""The palette at the selection: type to narrow the categories, digits for severity, Enter."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reviewer.core.annotation import Severity
from reviewer.core.matching import Names, narrow
from reviewer.core.typology import Category, Typology
from reviewer.ui.pick_list import PickList, PickRow
from reviewer.ui.popup import Popup
from reviewer.ui.theme import SMALL, scaled
from reviewer.ui.wording import severity_name

_WIDTH = 460
_ROWS = 9
_MARKED = re.compile(r"\[([^\]]*)\]")


class CategoryPalette(Popup):
    """Chooses a category and perhaps a severity.

    ``chosen`` carries the category's path, ``""`` for "classify later", and the severity that was
    set, or ``None`` for the category's own. ``closed`` comes after it, and alone when nothing was
    chosen.
    """

    chosen = Signal(str, object)

    def __init__(self, typology: Typology, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._typology = typology
        self._language = language
        self._severity: Severity | None = None
        self._shown: list[Category | None] = []
        self.setAccessibleName(self.tr("Choose a category"))
        self._edit = QLineEdit(self)
        self._edit.setPlaceholderText(self.tr("Type a part of a category’s name or meaning"))
        self._edit.setAccessibleName(self.tr("Part of the category’s name"))
        self._list = PickList(self._edit, self)
        self._list.setAccessibleName(self.tr("Categories"))
        # Before the list's own filter, so that digits never reach the line edit.
        self._edit.installEventFilter(self)
        self._definition = _words(self)
        self._example = _words(self)
        self._example.setFont(scaled(self.font(), SMALL))
        self._example.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._severities = {it: self._severity_button(it) for it in Severity}
        self._lay_out()
        self._edit.textChanged.connect(self._narrow)
        self._list.highlighted.connect(self._explain)
        self._list.picked.connect(self._choose)

    def open_at(self, rect: QRect, severity: Severity | None = None, *, category: str = "") -> None:
        """Open under ``rect`` (global), with the bar on ``category`` if there is one."""
        self._severity = severity
        self._edit.clear()
        self._narrow("")
        paths = [it.path for it in self._shown if it]
        self._list.go_to(paths.index(category) if category in paths else 0)
        self.open_below(rect, QSize(_WIDTH, self.sizeHint().height()))
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def key_hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do in here."""
        return (
            ("Enter", self.tr("take the category")),
            ("↑ ↓", self.tr("choose")),
            ("0 1 2 3", self.tr("severity")),
            *super().key_hints(),
        )

    # ---- building

    def _severity_button(self, severity: Severity) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{severity.rank}  {severity_name(severity)}")
        button.setToolTip(self.tr("Severity: key {0}").format(severity.rank))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._set_severity(severity))
        return button

    def _lay_out(self) -> None:
        severities = QHBoxLayout()
        severities.setSpacing(4)
        for button in self._severities.values():
            severities.addWidget(button, 1)
        self._list.setFixedHeight(_ROWS * self._list.row_height())
        # Room for the longest texts, so that the list stands still while one goes through it.
        self._definition.setFixedHeight(2 * self._definition.fontMetrics().lineSpacing() + 2)
        self._example.setFixedHeight(2 * self._example.fontMetrics().lineSpacing() + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._edit)
        column.addWidget(self._list)
        column.addWidget(self._definition)
        column.addWidget(self._example)
        column.addLayout(severities)

    # ---- narrowing

    def _narrow(self, query: str) -> None:
        categories = list(self._typology)
        names = [self._names(it) for it in categories]
        found = narrow(query, categories, names)
        self._shown = [*found, None]
        rows = [self._row(it, tree=not query.strip()) for it in found]
        rows.append(PickRow(self.tr("Classify later")))
        # With no match, Enter must not quietly mean "later".
        self._list.set_rows(rows, 0 if found else -1)

    def _names(self, category: Category) -> Names:
        above = self._typology.above(category)
        about = [name for it in above for name in it.names.values()]
        said = (*category.definitions.values(), category.example)
        return Names((*category.names.values(), category.key), tuple(about), said)

    def _row(self, category: Category, *, tree: bool) -> PickRow:
        name, above = category.name(self._language), self._typology.above(category)
        if tree:
            return PickRow(name, keys=category.key, depth=category.depth)
        return PickRow(name, " › ".join(it.name(self._language) for it in above), category.key)

    def _explain(self, row: int) -> None:
        category = self._shown[row] if row >= 0 else None
        if category:
            self._definition.setText(html.escape(category.definition(self._language)))
            self._example.setText(_example(category.example))
        else:
            later = self.tr("Mark the words now and choose the category when you have time.")
            none = self.tr("No category has this in its name or meaning.")
            self._definition.setText(later if row >= 0 else none)
            self._example.clear()
        self._show_severity()

    # ---- severity and choice

    def _show_severity(self) -> None:
        row = self._list.currentIndex().row()
        category = self._shown[row] if 0 <= row < len(self._shown) else None
        shown = self._severity or (category.severity if category else None)
        for severity, button in self._severities.items():
            button.setChecked(severity is shown)

    def _set_severity(self, severity: Severity) -> None:
        self._severity = severity
        self._show_severity()

    def _choose(self, row: int) -> None:
        category = self._shown[row]
        self.chosen.emit(category.path if category else "", self._severity)
        self.close_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits in the line edit are severities."""
        if (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text() in ("0", "1", "2", "3")
        ):
            self._set_severity(list(Severity)[int(event.text())])
            return True
        return super().eventFilter(watched, event)


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _example(example: str) -> str:
    """The example with the words to mark in bold instead of brackets."""
    return _MARKED.sub(r"<b>\1</b>", html.escape(example))

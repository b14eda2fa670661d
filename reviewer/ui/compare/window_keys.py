"""Keys of the window of comparisons that hold wherever in it the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

_TURN = {"Ctrl+Tab": 1, "Ctrl+PgDown": 1, "Ctrl+Shift+Tab": -1, "Ctrl+PgUp": -1}


def give_keys(window: QWidget, tabs: QTabBar, refresh: Callable[[], object]) -> None:
    """F5 reads again, the platform's key closes; Ctrl+Tab and Ctrl+Page Down turn to the next tab,
    round the end, with Shift, or by Ctrl+Page Up, to the one before."""

    def turn(by: int) -> None:
        tabs.setCurrentIndex((tabs.currentIndex() + by) % tabs.count())

    def give(keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), window).activated.connect(act)

    give("F5", refresh)
    give(QKeySequence.StandardKey.Close, window.close)
    words = QCoreApplication.translate("Compare", "What is compared (Ctrl+Tab turns to the next)")
    tabs.setToolTip(words)
    for keys, by in _TURN.items():
        give(keys, lambda by=by: turn(by))  # type: ignore[misc]

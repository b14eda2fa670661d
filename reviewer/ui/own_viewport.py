"""A scroll area's inner widget, made by us.

Asking Qt for the one it makes itself costs a start of the program 10 ms: to find out what kind of
widget that is, PySide loads every kind there is.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give ``area`` an inner widget like the one it would have; to be called first of all."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
    return viewport

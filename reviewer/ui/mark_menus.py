"""The submenus of *Mark*: the ends of a mark, and findings."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

translate = QCoreApplication.translate


class Add(Protocol):
    """Adds a command to a menu by its name, with a key of its own or one that the text handles."""

    def __call__(
        self, menu: QMenu, name: str, text: str, keys: str | None = None, shown_key: str = ""
    ) -> QAction: ...


def add_findings(menu: QMenu, add: Add) -> None:
    """What is done with findings."""
    add(menu, "next-finding", translate("Menus", "&Next finding"), "F8")
    add(menu, "previous-finding", translate("Menus", "&Previous finding"), "Shift+F8")
    menu.addSeparator()
    add(menu, "accept-finding", translate("Menus", "&Accept the finding"), shown_key="A")
    add(menu, "edit-finding", translate("Menus", "Accept and &edit it"), shown_key="E")
    add(menu, "accept-kind", translate("Menus", "Accept all of this &kind"), shown_key="Shift+A")
    menu.addSeparator()
    add(menu, "dismiss-finding", translate("Menus", "&Dismiss the finding"), shown_key="X")
    add(menu, "dismiss-everywhere", translate("Menus", "Dismiss the finding in every a&rticle"))
    add(menu, "dismiss-check", translate("Menus", "Dismiss its &whole check here"))


def add_edges(menu: QMenu, add: Add) -> None:
    """How the ends of the current mark are moved."""
    add(menu, "end-back", translate("Menus", "End one word back"), shown_key="[")
    add(menu, "end-on", translate("Menus", "End one word on"), shown_key="]")
    add(menu, "start-back", translate("Menus", "Start one word back"), shown_key="Shift+[")
    add(menu, "start-on", translate("Menus", "Start one word on"), shown_key="Shift+]")

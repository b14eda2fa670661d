"""The menu of a typology's categories."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from reviewer.core.typology import Typology


def fill_categories(
    menu: QMenu, typology: Typology, language: str, mark: Callable[[str], object]
) -> None:
    """List the categories with their letters, each below what it is a kind of.

    A category's tooltip says what it means, with an example; ``mark`` gets its path.
    """
    menu.clear()
    for category in typology:
        text = "    " * category.depth + category.name(language)
        shown = f"{text}\t{category.key}" if category.key else text
        action = menu.addAction(shown)
        definition = category.definitions.get(language, category.definitions["en"])
        action.setToolTip(f"{definition}\n{category.example}".strip())
        action.triggered.connect(lambda _checked=False, path=category.path: mark(path))
    menu.setToolTipsVisible(True)

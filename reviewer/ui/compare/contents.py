"""What a tab of the comparison shows: its table, or a sentence on why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from reviewer.core.typology import Typology
from reviewer.scoring.comparison import Comparison
from reviewer.ui.compare import pair_tables, tables
from reviewer.ui.compare.lines import Table

_TABLES: Mapping[str, Callable[[Comparison], Table]] = {
    "systems": tables.systems,
    "pairs": pair_tables.pairs,
    "reviewers": tables.reviewers,
    "articles": tables.articles,
    "days": tables.days,
}

translate = QCoreApplication.translate


def table(name: str, found: Comparison, typology: Typology) -> Table:
    """The table of a tab, by the tab's name; agreement has figures of its own."""
    made = tables.categories(found, typology) if name == "categories" else _TABLES[name](found)
    return replace(made, signature=found.signature)


def why_empty(name: str, found: Comparison | None, *, nothing: bool, narrowed: bool) -> str:
    """Why a tab has no line: ``nothing`` is chosen, or what is chosen is ``narrowed``."""
    if found is None or (name == "pairs" and not found.complete):
        return translate("CompareWindow", "Being worked out…")
    if found.systems and name == "pairs":
        return translate(
            "CompareWindow",
            "There are no two systems whose translations of the same article were judged.",
        )
    if found.systems:
        return translate("CompareWindow", "No errors are marked in these articles.")
    if nothing:
        return translate(
            "CompareWindow", "No article is chosen. Tick some in the list at the left."
        )
    if narrowed:
        return translate(
            "CompareWindow", "The ticked systems and reviewers have nothing in these articles."
        )
    return translate("CompareWindow", "No finished review yet, and no open one with errors.")

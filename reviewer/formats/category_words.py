"""What a category is called, also one that the typology in use does not have."""

from __future__ import annotations

from functools import cache

from reviewer.core.typology import SEPARATOR, Category, Typology
from reviewer.formats import typology_toml


def category_name(typology: Typology, path: str, language: str) -> str:
    """A category's own name in ``language``: as ``typology`` has it, or else one of those that
    come with the program (ratings brought in are of another set); else the path's last part."""
    category = typology.get(path) or _shipped(path)
    return category.name(language) if category else path.rpartition(SEPARATOR)[2]


@cache
def _shipped(path: str) -> Category | None:
    found = (it.get(path) for it in typology_toml.shipped())
    return next((it for it in found if it), None)

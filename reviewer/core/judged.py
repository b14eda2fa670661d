"""Whose translation an error tells against."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, Text
from reviewer.core.typology import Side, Typology


def judged_system(error: Annotation, texts: Mapping[str, Text], typology: Typology) -> str:
    """Whose text an error judges: a machine version's when it is marked on its words.

    Empty for the article itself, which categories that are marked on the English side judge too.
    """
    text = texts[error.span.text_id]
    category = typology.get(error.category)
    on_english = category is not None and category.side is Side.ENGLISH
    return text.label if text.role is Role.MACHINE and not on_english else ""

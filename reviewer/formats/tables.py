"""The shipped tables, each read once when it is first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reviewer.shipped import resource

if TYPE_CHECKING:
    from reviewer.core.alignment import Lexicon


@cache
def alignment_lexicon() -> Lexicon:
    """The small Indonesian-English dictionary that helps to tell sentences apart."""
    from reviewer.core.alignment import Lexicon

    return Lexicon.parse(resource("tables", "translations.tsv").read_text(encoding="utf-8"))

"""What a check is: its place in the typology, its words, and the functions that look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity


class Mark(NamedTuple):
    """Words of one side of a row (0 the article, 1 the English): ``start`` to ``end``."""

    side: int
    start: int
    end: int


class Hit(NamedTuple):
    """What a check saw in a row, before it is put in the terms of the stored texts.

    ``template`` is one of the check's sentences, ``fields`` what goes into its braces. Marks of the
    article come first. ``severity`` and ``category`` are the check's own where they are ``None``.
    """

    row: int
    template: str
    fields: Mapping[str, str]
    marks: tuple[Mark, ...]
    suggestion: str | None = None
    severity: Severity | None = None
    category: str | None = None


RowFunction = Callable[[Reading, CheckSettings], Iterable[Hit]]
ArticleFunction = Callable[[Sequence[Reading], CheckSettings], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. ``on`` says whether it runs unless switched off, ``alone`` whether it has
    something to say of an article without English.

    ``category`` is a path of the MQM typology, ``its`` an ITS 2.0 localization quality issue type.
    ``templates`` are all sentences the check can say, for the window to translate. ``look`` reads
    one row, ``look_through`` the whole article; a check has one of them or both.
    """

    name: str
    title: str
    explanation: str
    category: str
    severity: Severity
    its: str
    templates: tuple[str, ...]
    on: bool = True
    alone: bool = False
    look: RowFunction | None = field(default=None, repr=False)
    look_through: ArticleFunction | None = field(default=None, repr=False)

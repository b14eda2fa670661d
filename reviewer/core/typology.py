"""Error categories, severities and weights, as one versioned set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.core.annotation import Severity

SEPARATOR = "/"


class Side(StrEnum):
    """Where an error of a category is marked."""

    ARTICLE = "article"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of error. ``path`` joins the names from the top with ``/``.

    ``names`` and ``definitions`` are by language code (``en`` always there). ``its`` is the ITS 2.0
    localization quality issue type. ``key`` is the letter that marks it, or ``""``. ``weight``
    multiplies the severity's points.
    """

    path: str
    names: Mapping[str, str]
    definitions: Mapping[str, str]
    example: str
    its: str
    key: str = ""
    severity: Severity = Severity.MINOR
    side: Side = Side.ARTICLE
    asks_correction: bool = False
    weight: float = 1.0

    @property
    def depth(self) -> int:
        """0 for a top category."""
        return self.path.count(SEPARATOR)

    def name(self, language: str) -> str:
        """The category's own name in ``language``, in English where it has no other."""
        return self.names.get(language) or self.names["en"]


@dataclass(frozen=True, slots=True)
class Typology:
    """A set of categories in the order of its file, with the points of each severity."""

    typology_id: str
    version: str
    names: Mapping[str, str]
    multipliers: Mapping[Severity, float]
    categories: tuple[Category, ...]
    count_repeats: bool = False
    _by_path: dict[str, Category] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_path", {it.path: it for it in self.categories})

    def __iter__(self) -> Iterator[Category]:
        return iter(self.categories)

    def get(self, path: str) -> Category | None:
        """The category with this path, or ``None``."""
        return self._by_path.get(path)

    def for_key(self, letter: str) -> Category | None:
        """The category that this letter marks, or ``None``."""
        return next((it for it in self.categories if it.key == letter.upper() and letter), None)

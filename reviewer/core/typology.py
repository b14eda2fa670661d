"""Error categories, severities and weights, as one versioned set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.core.annotation import Severity

SEPARATOR = "/"
ITS_TYPES = frozenset(
    [
        "terminology",
        "mistranslation",
        "omission",
        "untranslated",
        "addition",
        "duplication",
        "inconsistency",
        "grammar",
        "legal",
        "register",
        "locale-specific-content",
        "locale-violation",
        "style",
        "characters",
        "misspelling",
        "typographical",
        "formatting",
        "inconsistent-entities",
        "numbers",
        "markup",
        "pattern-problem",
        "whitespace",
        "internationalization",
        "length",
        "non-conformance",
        "uncategorized",
        "other",
    ]
)
"""The values of ITS 2.0's localization quality issue type (W3C Recommendation, section 8.17)."""


class Side(StrEnum):
    """Where an error of a category is marked."""

    ARTICLE = "article"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of error. ``path`` joins the names from the top with ``/``.

    ``names`` and ``definitions`` are by language code (``en`` always there). ``its`` is the ITS 2.0
    localization quality issue type. ``key`` is the letter that marks it, or ``""``. ``weight``
    multiplies the severity's points; ``points`` says outright what one error of a severity counts
    here, whatever the weight.
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
    points: Mapping[Severity, float] = field(default_factory=dict)

    @property
    def parent(self) -> str:
        """The path of the category above, ``""`` for a top one."""
        return self.path.rpartition(SEPARATOR)[0]

    @property
    def depth(self) -> int:
        """0 for a top category."""
        return self.path.count(SEPARATOR)

    def name(self, language: str) -> str:
        """The category's own name in ``language``, in English where it has no other."""
        return self.names.get(language) or self.names["en"]

    def definition(self, language: str) -> str:
        """One sentence on what belongs here, in English where there is no other."""
        return self.definitions.get(language) or self.definitions["en"]


@dataclass(frozen=True, slots=True)
class Typology:
    """A set of categories in the order of its file, with the points of each severity."""

    typology_id: str
    version: str
    names: Mapping[str, str]
    multipliers: Mapping[Severity, float]
    categories: tuple[Category, ...]
    count_repeats: bool = False
    descriptions: Mapping[str, str] = field(default_factory=dict)
    _by_path: dict[str, Category] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_path", {it.path: it for it in self.categories})

    def __iter__(self) -> Iterator[Category]:
        return iter(self.categories)

    def name(self, language: str) -> str:
        """The set's name in ``language``, in English where it has no other."""
        return self.names.get(language) or self.names["en"]

    def description(self, language: str) -> str:
        """What the set is, in ``language`` or English; ``""`` where its file does not say."""
        return self.descriptions.get(language) or self.descriptions.get("en", "")

    def above(self, category: Category) -> tuple[Category, ...]:
        """The categories of this set that hold this one, from the top down."""
        parts = category.path.split(SEPARATOR)
        paths = (SEPARATOR.join(parts[:depth]) for depth in range(1, len(parts)))
        return tuple(self._by_path[path] for path in paths if path in self._by_path)

    def points(self, category: Category, severity: Severity) -> float:
        """Penalty points of one error: MQM 2.0's error type weight times severity multiplier.

        A category's own ``points`` go before that.
        """
        own = category.points.get(severity)
        return category.weight * self.multipliers[severity] if own is None else own

    def get(self, path: str) -> Category | None:
        """The category with this path, or ``None``."""
        return self._by_path.get(path)

    def for_key(self, letter: str) -> Category | None:
        """The category that this letter marks, or ``None``."""
        return next((it for it in self.categories if it.key == letter.upper() and letter), None)

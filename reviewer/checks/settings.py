"""What the user brings to the checks: terms, corrections, patterns, earlier names, switches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.core.annotation import Severity
from reviewer.core.glossary import Term


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression of the user's, what to say where it matches, and on which side."""

    name: str
    expression: str
    message: str
    language: str = "id"
    severity: Severity = Severity.MINOR
    ignore_case: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """Words corrected before: what stood there, what a reviewer put instead, in which article.

    ``english`` is the counterpart that was linked, or ``""``.
    """

    wrong: str
    right: str
    english: str = ""
    article_title: str = ""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """All that checks need besides the rows; plain values, so that it goes to other processes.

    ``switched`` turns checks on or off by name against their default, ``severities`` replaces
    their default severity. ``known_names`` maps an English name to the spelling that earlier
    articles used, ``known_renderings`` a source sentence to its earlier rendering.
    """

    glossary: tuple[Term, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    memory: tuple[Correction, ...] = ()
    known_names: Mapping[str, str] = field(default_factory=dict)
    known_renderings: Mapping[str, str] = field(default_factory=dict)
    switched: Mapping[str, bool] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    pattern_seconds: float = 0.1
    dictionary_folders: tuple[str, ...] = ()

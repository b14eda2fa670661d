"""Categories of other programs on their way to a typology that holds by its rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.core.annotation import Severity
from reviewer.core.typology import SEPARATOR, Category, Typology
from reviewer.formats.its_guess import its_of
from reviewer.formats.severity_names import severity_of
from reviewer.formats.typology_toml import RESERVED_KEYS

_BLANKS = re.compile(r"\s+")
_NO_ID = re.compile(r"[^a-z0-9]+")
_USUAL = {
    Severity.NEUTRAL: 0.0,
    Severity.MINOR: 1.0,
    Severity.MAJOR: 5.0,
    Severity.CRITICAL: 25.0,
}
VERSION = "1"


def severities_of(penalties: Mapping[str, float]) -> dict[Severity, float]:
    """Points by our severities of penalties by the names of others.

    A name that is ours is that severity; the others take what is left in the order of their
    points, one without points neutral. A severity that nobody has counts as much as the one below.
    """
    found = {known: points for name, points in penalties.items() if (known := severity_of(name))}
    rest = sorted(points for name, points in penalties.items() if not severity_of(name))
    free = [it for it in Severity if it not in found]
    if Severity.NEUTRAL in free and rest and rest[0] > 0:
        free.remove(Severity.NEUTRAL)
    found |= dict(zip(free, rest, strict=False))
    if not found:
        return dict(_USUAL)
    below = 0.0
    for severity in Severity:
        below = found.setdefault(severity, below)
    return {it: found[it] for it in Severity}


@dataclass
class TypologyDraft:
    """A typology that grows by a category at a time."""

    name: str
    multipliers: Mapping[Severity, float] = field(default_factory=lambda: dict(_USUAL))
    description: str = ""
    _categories: dict[str, Category] = field(default_factory=dict)
    _keys: set[str] = field(default_factory=lambda: set(RESERVED_KEYS))

    def add(
        self,
        name: str,
        above: str = "",
        *,
        code: str = "",
        definition: str = "",
        example: str = "",
        weight: float = 1.0,
        points: Mapping[Severity, float] | None = None,
    ) -> str:
        """Add a category below the path ``above``; return its path.

        A name that is taken beside it gets a number. ``code`` gives the letter that marks it, where
        that is free.
        """
        name = _plain(name).replace(SEPARATOR, "∕") or "?"
        path, number = _joined(above, name), 1
        taken = {it.casefold() for it in self._categories}
        while path.casefold() in taken:
            number += 1
            path = _joined(above, f"{name} {number}")
        parent = self._categories.get(above)
        own = path.rpartition(SEPARATOR)[2]
        self._categories[path] = Category(
            path,
            {"en": own},
            {"en": _plain(definition) or f"{own}."},
            _plain(example),
            its_of(own, parent.its if parent else ""),
            key=self._key(code),
            weight=weight,
            points=points or {},
        )
        return path

    def typology(self) -> Typology | None:
        """The typology; ``None`` without categories."""
        if not self._categories:
            return None
        return Typology(
            id_of(self.name),
            VERSION,
            {"en": _plain(self.name)},
            self.multipliers,
            tuple(self._categories.values()),
            descriptions={"en": self.description} if self.description else {},
        )

    def _key(self, code: str) -> str:
        letter = code.strip()[:1].upper()
        if not "A" <= letter <= "Z" or letter in self._keys:
            return ""
        self._keys.add(letter)
        return letter


def id_of(name: str) -> str:
    """Small letters, digits and hyphens made of a name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return _NO_ID.sub("-", plain).strip("-") or "typology"


def _joined(above: str, name: str) -> str:
    return f"{above}{SEPARATOR}{name}" if above else name


def _plain(words: str) -> str:
    """Words on one line, without what cannot be seen."""
    shown = "".join(it if it.isprintable() else " " for it in words)
    return _BLANKS.sub(" ", shown).strip()

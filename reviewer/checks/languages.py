"""Checks for texts in a language that they were not made for: only those that need none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reviewer.checks.settings import CheckSettings
from reviewer.core.finding import AlignedUnit
from reviewer.core.language import foreign

FREE = frozenset(
    {"glossary", "memory", "links", "repetition", "whitespace", "characters", "patterns"}
)
"""Checks that hold for any language; the others know Indonesian and English alone."""


def fitted(settings: CheckSettings, units: Sequence[AlignedUnit]) -> CheckSettings:
    """Switch off what cannot read an article or its English, given whole, because it is surely
    neither Indonesian nor English."""
    from reviewer.checks.catalogue import CHECKS

    sides = ("\n".join(it.article for it in units), "\n".join(it.english for it in units))
    if not any(map(foreign, sides)):
        return settings
    bound = {it.name: False for it in CHECKS if it.name not in FREE}
    return replace(settings, switched={**settings.switched, **bound})

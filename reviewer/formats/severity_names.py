"""Severities of other programs by the names of MQM 2.0."""

from __future__ import annotations

from reviewer.core.annotation import Severity

_OTHER = {"none": Severity.NEUTRAL, "severe": Severity.CRITICAL}


def severity_of(name: str) -> Severity | None:
    """The severity with this name, whatever its capitals; ``None`` for one that is not known."""
    name = name.strip().casefold()
    if name in list(Severity):
        return Severity(name)
    return _OTHER.get(name)

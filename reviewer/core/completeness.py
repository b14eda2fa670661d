"""What a review still lacks before it is finished. Nothing of it forbids finishing."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.typology import Typology


class Lack(StrEnum):
    """What an error lacks."""

    CATEGORY = "category"
    UNKNOWN_CATEGORY = "unknown category"
    CORRECTION = "correction"
    COMMENT = "comment"


class Incomplete(NamedTuple):
    """An error and what it lacks."""

    annotation: Annotation
    lack: Lack


def incomplete(annotations: Iterable[Annotation], typology: Typology) -> list[Incomplete]:
    """List what is lacking, in the order of the errors.

    A category; one that the typology has; the correction where its category asks for one; a word
    on why an error is critical.
    """
    return [Incomplete(it, lack) for it in annotations for lack in _lacks(it, typology)]


def _lacks(it: Annotation, typology: Typology) -> Iterable[Lack]:
    category = typology.get(it.category)
    if not it.category:
        yield Lack.CATEGORY
    elif category is None:
        yield Lack.UNKNOWN_CATEGORY
    elif category.asks_correction and it.correction is None:
        yield Lack.CORRECTION
    if it.severity is Severity.CRITICAL and not it.comment.strip():
        yield Lack.COMMENT

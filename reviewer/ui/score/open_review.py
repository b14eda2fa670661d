"""The open review as a job takes it along."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.article import SegmentedText
from reviewer.core.coverage import Coverage
from reviewer.core.typology import Typology

if TYPE_CHECKING:
    from reviewer.scoring.judging import Judge


class Open(NamedTuple):
    """An open article and its errors, as plain values.

    ``path`` is the database's; ``judged`` names the texts that are scored, and ``choice`` the
    scoring model. ``coverage`` says what the review saw, if not the article as it stands. ``held``
    keeps what places the errors from one time to the next.
    """

    path: Path
    texts: Sequence[SegmentedText]
    annotations: Sequence[Annotation]
    typology: Typology
    judged: Sequence[str]
    choice: str
    coverage: Coverage | None
    held: list[Judge]

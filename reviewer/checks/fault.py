"""Whose fault a difference is: the article's, or the machine's English, as a reference tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from reviewer.checks.run import run_rows
from reviewer.checks.settings import CheckSettings
from reviewer.core.article import Role
from reviewer.core.finding import AlignedUnit, Finding, FindingSpan

_TOKEN = re.compile(r"\d(?:[\d.,:/]*\d)?|[^\W\d]+(?:['’.-][^\W\d]+)*")
_LIKE = 0.58
"""How like the article's a name must be (0 to 1) to be the same name."""
_NAMES = "names"


class FaultJudge:
    """Judges findings on an article beside a machine's English by the article beside a reference.

    ``units`` are the rows with the machine's English, ``references`` those with the reference's.
    """

    def __init__(
        self,
        units: Sequence[AlignedUnit],
        references: Sequence[AlignedUnit],
        settings: CheckSettings,
    ) -> None:
        self._units = {it.row: it for it in units}
        self._references = [it for it in references if it.article and it.english]
        self._starts = [it.article_offset for it in self._references]
        self._settings = settings

    def judged(self, finding: Finding) -> Finding:
        """Give a finding back, with the fault put on the machine's words where that is clear.

        It is where the same check has nothing to say of the article's words beside the reference,
        and words of the reference and the machine's bring that about when they change places: the
        former silence the check in the machine's row, the latter make it say the same in the
        reference's. The reference's words are the suggestion then.
        """
        sides = [it.role for it in finding.spans[:2]]
        if sides != [Role.ARTICLE, Role.MACHINE]:
            return finding
        ours, theirs = finding.spans[:2]
        unit, beside = self._units[finding.row], self._beside(ours)
        if beside is None or self._is_seen(beside, finding):
            return finding
        start, end = theirs.start - unit.english_offset, theirs.end - unit.english_offset
        for first, last in _candidates(finding, unit, beside):
            words = beside.english[first:last]
            right = unit.english[:start] + words + unit.english[end:]
            wrong = beside.english[:first] + theirs.quote + beside.english[last:]
            if not self._is_seen(replace(unit, english=right), finding) and self._is_seen(
                replace(beside, english=wrong), finding
            ):
                return replace(finding, of_english=True, suggestion=words)
        return finding

    def _beside(self, span: FindingSpan) -> AlignedUnit | None:
        """The row of the reference that has these words of the article."""
        place = bisect_right(self._starts, span.start) - 1
        it = self._references[place] if place >= 0 else None
        return it if it and span.end <= it.article_offset + len(it.article) else None

    def _is_seen(self, unit: AlignedUnit, finding: Finding) -> bool:
        """Whether the check has something to say of the same words of the article in a row."""
        span = finding.spans[0]
        return any(
            it.role is Role.ARTICLE and it.start < span.end and span.start < it.end
            for other in run_rows([unit], self._settings, [finding.check])
            for it in other.spans
        )


def _candidates(
    finding: Finding, unit: AlignedUnit, beside: AlignedUnit
) -> Iterator[tuple[int, int]]:
    """Where words of the reference stand that the machine does not have: as many as the machine's
    first, then those most like the article's; of the machine's kind: with digits, with a capital,
    or neither."""
    ours, theirs = (it.quote for it in finding.spans[:2])
    count = len(_TOKEN.findall(theirs))
    tokens = list(_TOKEN.finditer(beside.english))
    likeness: dict[tuple[int, int], tuple[int, float]] = {}
    for size in {max(1, count - 1), max(1, count), count + 1}:
        for first in range(len(tokens) - size + 1):
            place = tokens[first].start(), tokens[first + size - 1].end()
            words = beside.english[slice(*place)]
            if _kind(words) == _kind(theirs) and not _stands(words, unit.english):
                matcher = SequenceMatcher(None, ours.casefold(), words.casefold(), autojunk=False)
                likeness[place] = -abs(size - count), matcher.ratio()
    for place in sorted(likeness, key=lambda it: likeness[it], reverse=True):
        if finding.check != _NAMES or likeness[place][1] >= _LIKE:
            yield place


def _stands(words: str, text: str) -> bool:
    """Whether whole words stand in a text."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _kind(words: str) -> tuple[bool, bool]:
    digits = any(it.isdigit() for it in words)
    return digits, not digits and words[:1].isupper()

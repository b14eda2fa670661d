"""Run checks over aligned rows and put what they see in the terms of the stored texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from reviewer.checks.catalogue import CHECKS
from reviewer.checks.check import Check, Hit, Mark
from reviewer.checks.languages import fitted
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.finding import AlignedUnit, Field, Finding, FindingSpan

Progress = Callable[[int, int], None]
"""Told the rows done and the rows in all; may raise to give up."""


def run(
    units: Sequence[AlignedUnit],
    settings: CheckSettings | None = None,
    *,
    only: Collection[str] | None = None,
    first_rows: Collection[int] = (),
    progress: Progress | None = None,
    alone: bool = False,
) -> Iterator[Finding]:
    """Give the findings of an article in order of row, as they are found.

    ``only`` names the checks to run instead of those that are on. With ``first_rows`` (row numbers,
    from 1: those on the screen) what these rows show by themselves comes before all else; what
    needs the whole article, and the other rows, follow in order of row. ``alone`` says that the
    article has no English text at all, so that only checks which read one side have their say. Of
    texts that are neither Indonesian nor English only the checks that need no language are run,
    unless named.
    """
    settings = fitted(settings or CheckSettings(), units)
    yield from run_fitted(
        units, settings, only=only, first_rows=first_rows, progress=progress, alone=alone
    )


def run_fitted(
    units: Sequence[AlignedUnit],
    settings: CheckSettings,
    *,
    only: Collection[str] | None = None,
    first_rows: Collection[int] = (),
    progress: Progress | None = None,
    alone: bool = False,
) -> Iterator[Finding]:
    """The same with settings that are :func:`fitted` already, which costs a look at all words."""
    checks = chosen(settings, only, alone=alone)
    done = 0
    for unit in [it for it in units if it.row in first_rows] if first_rows else ():
        yield from _in_row(unit, _row_hits(unit, checks, settings), settings)
        done += 1
    later = _article_hits(units, checks, settings)
    for unit in units:
        hits = later.get(unit.row, [])
        if unit.row not in first_rows:
            hits = [*_row_hits(unit, checks, settings), *hits]
            done += 1
        if hits:
            yield from _in_row(unit, hits, settings)
        if progress:
            progress(done, len(units))


def run_rows(
    units: Iterable[AlignedUnit],
    settings: CheckSettings,
    only: Collection[str] | None = None,
    *,
    alone: bool = False,
) -> list[Finding]:
    """Give what rows show by themselves; they may be a part of an article."""
    checks = chosen(settings, only, alone=alone)
    return [
        it for unit in units for it in _in_row(unit, _row_hits(unit, checks, settings), settings)
    ]


def run_article(
    units: Sequence[AlignedUnit],
    settings: CheckSettings,
    only: Collection[str] | None = None,
    *,
    alone: bool = False,
) -> list[Finding]:
    """Give what only the whole article shows.

    Sorted in after what its rows show by themselves, this is what ``run`` gives: see ``merged``.
    """
    later = _article_hits(units, chosen(settings, only, alone=alone), settings)
    return [
        it for unit in units if unit.row in later for it in _in_row(unit, later[unit.row], settings)
    ]


def merged(rows: Iterable[Finding], article: Iterable[Finding]) -> list[Finding]:
    """Put the findings of rows and of their article into the order in which ``run`` gives them."""
    return sorted([*rows, *article], key=lambda it: (it.row, *_place(it)))


def _article_hits(
    units: Sequence[AlignedUnit], checks: Iterable[Check], settings: CheckSettings
) -> dict[int, list[tuple[Check, Hit]]]:
    """Run what needs the whole article, and sort what was seen by row."""
    found: dict[int, list[tuple[Check, Hit]]] = defaultdict(list)
    readings: list[Reading] = []
    for check in checks:
        if check.look_through:
            readings = readings or [Reading(unit) for unit in units]
            for hit in check.look_through(readings, settings):
                found[hit.row].append((check, hit))
    return found


def chosen(
    settings: CheckSettings, only: Collection[str] | None = None, *, alone: bool = False
) -> list[Check]:
    """The checks that are asked for by name, or else those that are switched on; of an article
    ``alone``, without English, only those that read one side."""
    checks = [check for check in CHECKS if check.alone or not alone]
    if only is not None:
        return [check for check in checks if check.name in only]
    return [check for check in checks if settings.switched.get(check.name, check.on)]


def _row_hits(
    unit: AlignedUnit, checks: Iterable[Check], settings: CheckSettings
) -> list[tuple[Check, Hit]]:
    """Run what reads one row; the words are cut anew and let go, so that memory stays small."""
    reading = Reading(unit)
    hits = [(check, hit) for check in checks if check.look for hit in check.look(reading, settings)]
    return [it for it in hits if it[0].name != "memory" or not _is_said(it[1], hits)]


def _is_said(remembered: Hit, hits: Iterable[tuple[Check, Hit]]) -> bool:
    """Whether another check suggests what was remembered, for the same words."""
    said = remembered.marks[0], remembered.suggestion
    return any(
        check.name != "memory" and hit.marks and (hit.marks[0], hit.suggestion) == said
        for check, hit in hits
    )


def _in_row(
    unit: AlignedUnit, hits: Iterable[tuple[Check, Hit]], settings: CheckSettings
) -> Iterator[Finding]:
    """Turn what was seen in one row into findings, in the order of the words."""
    found = [_finding(unit, check, hit, settings) for check, hit in hits]
    if len(found) > 1:
        found.sort(key=_place)
    yield from found


def _place(finding: Finding) -> tuple[bool, int]:
    """Where in its row a finding belongs: by its first words, the article's before the English."""
    return finding.spans[0].role != Role.ARTICLE, finding.spans[0].start


def _finding(unit: AlignedUnit, check: Check, hit: Hit, settings: CheckSettings) -> Finding:
    severity: Severity = settings.severities.get(check.name) or hit.severity or check.severity
    return Finding(
        check.name,
        unit.row,
        hit.template,
        tuple(Field(name, value) for name, value in hit.fields.items()),
        hit.category or check.category,
        severity,
        tuple(_span(unit, mark) for mark in hit.marks),
        hit.suggestion,
    )


def _span(unit: AlignedUnit, mark: Mark) -> FindingSpan:
    if mark.side == 0:
        role, text, offset = Role.ARTICLE, unit.article, unit.article_offset
    else:
        role, text, offset = unit.english_role, unit.english, unit.english_offset
    quote = text[mark.start : mark.end]
    return FindingSpan(role, role.language, offset + mark.start, offset + mark.end, quote)

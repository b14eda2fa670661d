"""Running the checks on the open article, off the window's thread and out of its way."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.core.annotation import Span
from reviewer.core.article import SegmentedText
from reviewer.core.progress import Progress
from reviewer.core.rows import Rows
from reviewer.ui.finding_index import PlacedFinding

if TYPE_CHECKING:
    from reviewer.checks.settings import CheckSettings
    from reviewer.core.finding import AlignedUnit, Finding
    from reviewer.store import Store

WORK, REST = 0.001, 0.0005
"""Seconds: Python runs one thread at a time, and a frame of the window must not wait for long."""
_TELL_EVERY = 0.04
_MOST = 40
"""Findings told at once: as many as the window takes in within a fraction of a frame."""

Told = Sequence[PlacedFinding]


class FindingTask(NamedTuple):
    """What to look through: plain values, so that it can be done in another thread.

    ``english`` is ``None`` where there is no English text. ``rows`` are those on the screen and
    ``first_rows`` the indices of those in view. ``reference`` tells the faults of a machine's
    English from those of the article.
    """

    path: Path
    article: SegmentedText
    english: SegmentedText | None
    rows: Rows
    first_rows: Collection[int]
    reference: SegmentedText | None = None


def warm_up(_progress: Progress) -> None:
    """Load what :func:`look_through` needs, by letting the checks read a row."""
    from reviewer.checks.run import run
    from reviewer.checks.settings import CheckSettings
    from reviewer.core.finding import AlignedUnit

    list(run([AlignedUnit(1, "Ibu di Jakarta.", "Mother is in Jakarta.")], CheckSettings()))


def look_through(task: FindingTask, tell: Callable[[Told], None], progress: Progress) -> None:
    """Tell the findings of an article as they come: of the rows in view, then in order of row.

    Those of the rows in view come a second time in their turn. ``progress`` may raise to give up.
    """
    from reviewer.checks.languages import fitted
    from reviewer.checks.run import run_fitted, run_rows
    from reviewer.core.aligned_units import aligned_units, lone_units
    from reviewer.store import Store, check_settings, library

    article, english = task.article, task.english
    with Store.open(task.path) as store:
        units = lone_units(article)
        if english:
            pairs = store.units(article.text.text_id, english.text.text_id)
            units = aligned_units(article, english, pairs)
        settings = fitted(check_settings.load(store), units)
        placing = _Placing(task)
        if task.reference:
            placing.judge = _judge(task, task.reference, store, units, settings)
        first = run_rows(placing.in_view(units), settings, alone=english is None)
        tell([placing.place(it) for it in first])
        settings = library.informed(store, settings, article.text.article_id, units)
    telling = _Telling(tell, progress)
    for finding in run_fitted(units, settings, progress=telling.row_done, alone=english is None):
        telling.add(placing.place(finding))
    telling.flush()


def _judge(
    task: FindingTask,
    reference: SegmentedText,
    store: Store,
    units: Sequence[AlignedUnit],
    settings: CheckSettings,
) -> Callable[[Finding], Finding]:
    from reviewer.checks.fault import FaultJudge
    from reviewer.core.aligned_units import aligned_units

    pairs = store.units(task.article.text.text_id, reference.text.text_id)
    return FaultJudge(units, aligned_units(task.article, reference, pairs), settings).judged


class _Placing:
    """Puts findings where they stand in the stored texts and on the screen."""

    def __init__(self, task: FindingTask) -> None:
        self._task = task
        self.judge: Callable[[Finding], Finding] = lambda finding: finding
        texts = (task.article, task.english) if task.english else (task.article,)
        self._text_ids = {it.text.role: it.text.text_id for it in texts}

    def in_view(self, units: Sequence[AlignedUnit]) -> list[AlignedUnit]:
        """The rows that the screen shows."""
        rows, wanted = self._task.rows, self._task.first_rows
        if len(rows) == len(units):
            return [units[index] for index in sorted(wanted) if index < len(units)]
        return [unit for unit in units if self._row(unit) in wanted]

    def _row(self, unit: AlignedUnit) -> int | None:
        text, offset = self._task.article, unit.article_offset
        if self._task.english and not unit.article:
            text, offset = self._task.english, unit.english_offset
        return self._task.rows.row_at(text.text.text_id, offset)

    def place(self, finding: Finding) -> PlacedFinding:
        finding = self.judge(finding)
        said = finding.spans[1::-1] if finding.of_english else finding.spans
        spans = [Span(self._text_ids[it.role], it.start, it.end, it.quote) for it in said]
        other = next((it for it in spans if it.text_id != spans[0].text_id), None)
        key, first = finding.key, spans[0]
        english = first.text_id != self._task.article.text.text_id
        return PlacedFinding(
            f"{key}@{first.text_id if english else ''}:{first.start}",
            key,
            self._task.rows.row_at(first.text_id, first.start) or 0,
            english,
            (first, other) if other else (first,),
            finding,
        )


class _Telling:
    """Tells findings now and then, and lets the window's thread go first."""

    def __init__(self, tell: Callable[[Told], None], progress: Progress) -> None:
        self._tell, self._progress = tell, progress
        self._found: list[PlacedFinding] = []
        self._told = self._rested = time.perf_counter()

    def add(self, it: PlacedFinding) -> None:
        self._found.append(it)
        if len(self._found) >= _MOST:
            self.flush()

    def flush(self) -> None:
        if self._found:
            self._tell(self._found)
            self._found = []
        self._told = time.perf_counter()

    def row_done(self, done: int, count: int) -> None:
        now = time.perf_counter()
        if now - self._told >= _TELL_EVERY:
            self.flush()
        if now - self._rested >= WORK:
            self._progress(done / count)
            time.sleep(REST)
            self._rested = time.perf_counter()

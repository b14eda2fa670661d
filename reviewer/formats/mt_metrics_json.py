"""Reading mt-metrics-eval's standalone ratings: a JSON line for each rater of each segment.

Places are code points, ends exclusive, of the text as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rating import Doubt, Place, RatedDocument, RatedMark
from reviewer.formats.gathered import Gathered
from reviewer.formats.json_reading import Fields, Item, read_lines
from reviewer.formats.severity_names import severity_of


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a file of ratings; all lines are read before the first document.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    gathered = Gathered()
    for item in read_lines(path, progress):
        _read(path, item, gathered)
    return gathered.documents()


def _read(path: Path, item: Item, gathered: Gathered) -> None:
    fields, data = Fields(path, item.line), item.value
    source, target = fields.words(data, "source", ""), fields.words(data, "hypothesis")
    document = gathered.of(
        fields.words(data, "document_id", "") or path.stem,
        fields.words(data, "system_id", ""),
        fields.words(data, "src_lang", ""),
        fields.words(data, "tgt_lang", ""),
    )
    name = fields.words(data, "segment_id", "") or str(item.line)
    segment = document.segment(name, source, target)
    if data.get("errors") is None:
        return  # not rated
    marks = []
    for it in fields.tables(data, "errors"):
        on_source = it.get("is_source_error") is True
        start, end = fields.number(it, "start"), fields.number(it, "end")
        if not 0 <= start <= end <= len(source if on_source else target):
            document.doubt(item.line, Doubt.OUTSIDE)
            continue
        severity = severity_of(fields.words(it, "severity", ""))
        if severity is None:
            document.doubt(item.line, Doubt.SEVERITY)
        marks.append(
            RatedMark(
                item.line,
                segment,
                (Place(on_source, start, end),),
                fields.words(it, "category", ""),
                severity or Severity.NEUTRAL,
            )
        )
    document.judged(fields.words(data, "rater_id", "") or "rater", segment, marks)

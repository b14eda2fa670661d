"""Reading ratings of Label Studio: JSON tasks with regions in their texts.

Places are UTF-16 units of the text as it is, ends exclusive; the words of a region stand beside its
place, and tell in which text of the task it is. Labels that name a severity are taken as one, the
first other as the category; further ones begin the comment. Text written to a region is its
comment, or its correction where it is called so. A region linked to another by a relation is its
counterpart. Before 1.0 Label Studio called annotations ``completions``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress
from reviewer.core.rating import Doubt, Place, RatedDocument, RatedMark
from reviewer.core.reason import Reason
from reviewer.core.typology import SEPARATOR
from reviewer.formats.gathered import Gathered, Gathering
from reviewer.formats.json_reading import Fields, Item, read_items
from reviewer.formats.severity_names import severity_of
from reviewer.formats.times import from_iso
from reviewer.formats.utf16_places import Utf16Text

_TARGETS = ("target", "tgt", "translation", "mt", "hypothesis", "output", "text")
_SOURCES = ("source", "src", "source_text", "original", "input")
LEAVE_OUT = "∅"
"""What stands for a correction that asks to leave the words out."""


def read_documents(path: Path, progress: Progress | None = None) -> Iterator[RatedDocument]:
    """Read a file of tasks; all are read before the first document.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError``.
    """
    gathered = Gathered()
    for number, item in enumerate(read_items(path), 1):
        _Task(path, item, number, gathered).read()
        if progress:
            progress(0.0)
    return gathered.documents()


class _Task:
    """One task: a segment, with what each annotator said of it."""

    def __init__(self, path: Path, item: Item, number: int, gathered: Gathered) -> None:
        self._fields = fields = Fields(path, item.line)
        self._line = item.line
        self._value = item.value
        self._data = data = fields.table(item.value, "data")
        self._texts = {
            name: fields.words(data, name) for name, it in data.items() if isinstance(it, str)
        }
        self._target = self._key(_TARGETS)
        self._source = next((it for it in _SOURCES if it in self._texts), "")
        name = fields.words(data, "document", "") or path.stem
        system = fields.words(data, "system", "")
        codes = [fields.words(data, f"{it}_language", "") for it in ("source", "target")]
        self._document: Gathering = gathered.of(name, system, *codes)
        self._name = fields.words(data, "segment", "") or str(number)

    def _key(self, names: tuple[str, ...]) -> str:
        """The text that is judged: by its name, else the longest there is."""
        if not self._texts:
            raise self._fields.fault(Reason("“data” has no text"))
        named = (it for it in names if it in self._texts)
        return next(named, max(self._texts, key=lambda it: len(self._texts[it])))

    def read(self) -> None:
        """Gather what the annotators said."""
        fields, document = self._fields, self._document
        source, target = self._texts.get(self._source, ""), self._texts[self._target]
        segment = document.segment(self._name, source, target)
        said = "annotations" if "annotations" in self._value else "completions"
        for it in fields.tables(self._value, said):
            if it.get("was_cancelled"):
                document.doubt(self._line, Doubt.SKIPPED)
                continue
            rater = _rater(fields, it)
            at = fields.words(it, "updated_at", "") or fields.words(it, "created_at", "")
            results = fields.tables(it, "result")
            marks = self._marks(results, segment, from_iso(at))
            seconds = it.get("lead_time")
            document.judged(rater, segment, marks, _score(fields, results))
            document.spent(
                rater,
                from_iso(fields.words(it, "created_at", "")),
                from_iso(at),
                float(seconds) if isinstance(seconds, int | float) and seconds > 0 else 0.0,
            )

    def _marks(self, results: list[dict[str, Any]], segment: int, at: str) -> list[RatedMark]:
        regions: dict[str, list[dict[str, Any]]] = {}
        links: dict[str, str] = {}
        for number, it in enumerate(results):
            if it.get("type") == "relation":
                links[self._fields.words(it, "from_id")] = self._fields.words(it, "to_id")
            elif "start" in _value(it):
                regions.setdefault(self._fields.words(it, "id", "") or f"#{number}", []).append(it)
        counterparts = {it for it in links.values() if it in regions}
        marks = []
        for key, parts in regions.items():
            if key in counterparts:
                continue
            linked = regions.get(links.get(key, ""))
            mark = self._mark(key, parts, linked, segment, at)
            if mark:
                marks.append(mark)
        return marks

    def _mark(
        self,
        key: str,
        parts: list[dict[str, Any]],
        linked: list[dict[str, Any]] | None,
        segment: int,
        at: str,
    ) -> RatedMark | None:
        place = self._place(parts[0])
        other = self._place(linked[0]) if linked else None
        if place is None or (linked and other is None):
            self._document.doubt(self._line, Doubt.OTHER_WORDS)
            return None
        names = [name for it in parts for name in _labels(it)]
        kinds = list(dict.fromkeys(it for it in names if severity_of(it) is None))
        severity = next((found for it in reversed(names) if (found := severity_of(it))), None)
        comment = ""
        correction: str | None = None
        for it in parts:
            written = _value(it).get("text") if it.get("type") == "textarea" else None
            words = "\n".join(map(str, written)) if isinstance(written, list) else written
            if isinstance(words, str):
                if str(it.get("from_name")).endswith("correction"):
                    correction = "" if words == LEAVE_OUT else words
                else:
                    comment = words
        if severity is None:
            self._document.doubt(self._line, Doubt.SEVERITY)
        places = (place, other) if other else (place,)
        return RatedMark(
            self._line,
            segment,
            places,
            kinds[0] if kinds else "",
            severity or Severity.NEUTRAL,
            correction,
            "\n".join(filter(None, (", ".join(kinds[1:]), comment))),
            at,
            "" if key.startswith("#") else key,
        )

    def _place(self, result: dict[str, Any]) -> Place | None:
        """Where a region stands: in the text that has its words there."""
        value = _value(result)
        start, end = self._fields.number(value, "start"), self._fields.number(value, "end")
        wanted = value.get("text") if result.get("type") != "textarea" else None
        names = [result.get("to_name"), self._target, self._source]
        for name in names:
            text = self._texts.get(str(name))
            if text is None or name not in (self._target, self._source):
                continue
            place = Utf16Text(text).exclusive(start, end)
            if place and (not isinstance(wanted, str) or text[slice(*place)] == wanted):
                return Place(name == self._source, *place)
        return None


def _value(result: dict[str, Any]) -> dict[str, Any]:
    value = result.get("value")
    return value if isinstance(value, dict) else {}


def _labels(result: dict[str, Any]) -> Iterator[str]:
    """The names in labels and choices; those of a taxonomy joined from the top."""
    value = _value(result)
    for kind in ("labels", "hypertextlabels", "choices", "taxonomy"):
        found = value.get(kind)
        for it in found if isinstance(found, list) else []:
            yield SEPARATOR.join(map(str, it)) if isinstance(it, list) else str(it)


def _score(fields: Fields, results: list[dict[str, Any]]) -> float | None:
    """A number that was given to the whole segment."""
    for it in results:
        if it.get("type") == "number" and "start" not in _value(it):
            return fields.score(_value(it), "number")
    return None


def _rater(fields: Fields, annotation: dict[str, Any]) -> str:
    by = annotation.get("completed_by")
    if isinstance(by, dict):
        names = ("email", "username", "id")
        return next((name for it in names if (name := fields.words(by, it, ""))), "annotator")
    return fields.words(annotation, "completed_by", "") or "annotator"

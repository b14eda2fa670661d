"""An article beside one English text as units of XLIFF: what both versions of it write.

A unit is an aligned row. With the blanks before and behind it, which belong to it, the units of a
side are the whole text. ITS 2.0 tells other programs of an error; what only Reviewer knows of it
travels as JSON beside, and so it comes back whole.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import Any, NamedTuple
from urllib.parse import quote

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import SegmentedText, Text
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.export_row import COLUMNS, CONTEXT
from reviewer.core.stretches import Marked
from reviewer.core.typology import Typology
from reviewer.formats.csv_cells import apostrophe, correction_cell
from reviewer.formats.xml_words import UNHELD, attribute

SEVERITIES = {
    Severity.NEUTRAL: 0,
    Severity.MINOR: 25,
    Severity.MAJOR: 75,
    Severity.CRITICAL: 100,
}
"""ITS severities, 0 to 100, of ours."""

CARRIED = tuple(it for it in COLUMNS if it not in ("language", "row", "paragraph"))
"""What the JSON of an error says: the cells of docs/csv.md, and by which ``typology``."""

_NAME_TOKEN = re.compile(r"[\w.:-]{1,200}", re.ASCII)


class Side(NamedTuple):
    """A row's part of one text: code points from ``start``, words from ``first`` to ``last``."""

    text: SegmentedText
    start: int
    first: int
    last: int
    end: int

    @property
    def sentences(self) -> list[tuple[int, int, int]]:
        """The sentences in it: start and end from where the part starts, paragraph."""
        segments = self.text.segments
        at = bisect_left(segments, self.first, key=lambda it: it.start)
        up_to = bisect_left(segments, self.last, key=lambda it: it.start)
        begin = self.start
        return [(it.start - begin, it.end - begin, it.paragraph) for it in segments[at:up_to]]


class Issue(NamedTuple):
    """An error as a unit tells of it; ``facts`` is empty where another unit has told them."""

    key: str
    annotation: Annotation
    kind: str
    severity: int
    comment: str
    typology: str
    facts: str


class Unit(NamedTuple):
    """A row: its id in this file, its name in the file it came from, and who marked what."""

    key: str
    name: str
    source: Side | None
    target: Side | None
    issues: tuple[Issue, ...]
    facts: str

    def marked(self, side: Side) -> list[Marked[Issue]]:
        """The issues with their words on a side, as far as they are in this unit."""
        key = side.text.text.text_id
        spans = ((it, it.annotation.span_in(key)) for it in self.issues)
        return [
            Marked(max(span.start, side.start), min(span.end, side.end), it)
            for it, span in spans
            if span is not None and span.start < side.end and side.start < span.end
        ]


@dataclass
class Told:
    """What was written of a file: the errors whose facts are in it, the numbers of issues.

    ``categories`` are all that are known.
    """

    categories: Typology
    errors: set[str] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))


class Pair(NamedTuple):
    """An article beside one English text, or beside none."""

    dossier: Dossier
    english: SegmentedText | None

    @property
    def facts(self) -> str:
        """What the file that they become says of itself."""
        article, text = self.dossier.article, self.english.text if self.english else None
        return packed(
            {
                "article_id": article.article_id,
                "title": article.title,
                "details": dict(self.dossier.details),
                "role": str(text.role) if text else "",
                "label": text.label if text else "",
            }
        )

    def units(self, told: Told) -> Iterator[Unit]:
        """The rows in order."""
        key = self.english.text.text_id if self.english else ""
        rows = self.dossier.rows(*([key] if key else []))
        sides = [_sides([it.article for it in rows], self.dossier.own)]
        sides.append(_sides([it.english for it in rows], self.english) if self.english else [])
        names = self.dossier.unit_ids.get(key, ())
        keys = identifiers(names, len(rows))
        finder = _Finder(self, sides, told)
        for index in range(len(rows)):
            source = sides[0][index]
            target = sides[1][index] if self.english else None
            yield Unit(
                keys[index],
                names[index] if names else "",
                source,
                target,
                tuple(finder.issues(index)),
                packed({"source": _sentences(source), "target": _sentences(target)}),
            )


def pairs(dossier: Dossier) -> list[Pair]:
    """The article beside each of its English texts; alone where it has none."""
    return [Pair(dossier, it) for it in dossier.english or (None,)]


def issue_element(it: Issue) -> str:
    """An issue as ITS writes it apart from the words (ITS 2.0, section 8.17.2)."""
    return (
        f'<its:locQualityIssues xml:id="{it.key}"><its:locQualityIssue'
        f' locQualityIssueType="{it.kind}" locQualityIssueSeverity="{it.severity}"'
        f' locQualityIssueComment="{attribute(it.comment)}"'
        f' locQualityIssueProfileRef="urn:reviewer:{quote(it.typology, safe="")}"/>'
        "</its:locQualityIssues>\n"
    )


def packed(facts: Mapping[str, Any]) -> str:
    """Facts as JSON that XML can hold."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return UNHELD.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def identifiers(names: Sequence[str], total: int) -> list[str]:
    """The names as ids if all of them can be, else the numbers of the rows."""
    if len(set(names)) == total and all(map(_NAME_TOKEN.fullmatch, names)):
        return list(names)
    return [str(number) for number in range(1, total + 1)]


def error_facts(dossier: Dossier, review: Reviewed, error: Annotation) -> dict[str, str]:
    """An error in the cells of the table of errors, but for what its units tell of its place."""
    texts = {it.text.text_id: it.text for it in dossier.texts}
    linked = error.linked if error.linked and error.linked.text_id in texts else None
    content, (_, start, end, _) = texts[error.span.text_id].content, error.span
    values: dict[str, object] = {
        **asdict(error),
        "article_id": dossier.article.article_id,
        "article_title": dossier.article.title,
        "reviewer": review.reviewer,
        **_place("text", "", texts[error.span.text_id], error.span),
        "context_before": content[max(0, start - CONTEXT) : start],
        "context_after": content[end : end + CONTEXT],
        "correction": correction_cell(error.correction),
        "repeat_of": error.repeat_of or "",
    }
    if linked:
        values |= _place("linked", "linked_", texts[linked.text_id], linked)
    cell = apostrophe()
    told = {name: cell(str(values[name])) for name in CARRIED if values.get(name) not in (None, "")}
    return told | {"typology": review.review.typology}


def _place(role: str, prefix: str, text: Text, span: Span) -> dict[str, object]:
    return {
        f"{role}_role": text.role,
        f"{role}_label": text.label,
        f"{prefix}start": span.start,
        f"{prefix}end": span.end,
        f"{prefix}quote": span.quote,
    }


def _sides(blocks: Sequence[Sequence[Any]], text: SegmentedText) -> list[Side | None]:
    """Each row's part of a text; together they are all of it."""
    places = [index for index, it in enumerate(blocks) if it]
    made: list[Side | None] = [None] * len(blocks)
    for index, following in zip(places, [*places[1:], None], strict=True):
        block = blocks[index][0]
        start = 0 if index == places[0] else block.start
        end = len(text.text.content) if following is None else blocks[following][0].start
        made[index] = Side(text, start, block.start, block.end, end)
    return made


def _sentences(side: Side | None) -> list[tuple[int, int, int]]:
    return side.sentences if side else []


class _Finder:
    """Finds the errors whose words are in a row."""

    def __init__(self, pair: Pair, sides: Sequence[Sequence[Side | None]], told: Told) -> None:
        self._dossier = pair.dossier
        self._told = told
        self._by_row: dict[int, list[tuple[Annotation, Reviewed]]] = defaultdict(list)
        places = {it.text.text.text_id: _Places(rows) for rows in sides for it in rows if it}
        for review in pair.dossier.reviews:
            for error in review.annotations:
                spans = (it for it in error.spans if it.text_id in places)
                rows = {row for it in spans for row in places[it.text_id].rows(it)}
                for row in rows:
                    self._by_row[row].append((error, review))

    def issues(self, row: int) -> Iterator[Issue]:
        """The issues of a row, in the order of their marking."""
        found = self._by_row.get(row, [])
        for error, review in sorted(found, key=lambda it: (it[0].created_at, it[0].annotation_id)):
            yield self._issue(error, review)

    def _issue(self, error: Annotation, review: Reviewed) -> Issue:
        category = self._told.categories.get(error.category)
        first = error.annotation_id not in self._told.errors
        self._told.errors.add(error.annotation_id)
        return Issue(
            f"lq{next(self._told.numbers)}",
            error,
            category.its if category else ("other" if error.category else "uncategorized"),
            SEVERITIES[error.severity],
            " ".join(_comment(error)),
            review.review.typology,
            packed(error_facts(self._dossier, review, error)) if first else "",
        )


class _Places:
    """Which rows hold which words of a text."""

    def __init__(self, sides: Sequence[Side | None]) -> None:
        self._sides = [(row, it) for row, it in enumerate(sides) if it]
        self._starts = [it.start for _, it in self._sides]

    def rows(self, span: Span) -> Iterator[int]:
        """The rows that share words with a span."""
        place = max(0, bisect_right(self._starts, span.start) - 1)
        while place < len(self._sides) and self._starts[place] < span.end:
            yield self._sides[place][0]
            place += 1


def _comment(error: Annotation) -> Iterator[str]:
    yield f"{error.category or 'To be classified'}."
    if error.correction is not None:
        yield f"→ “{error.correction}”." if error.correction else "→ leave out."
    if error.comment:
        yield error.comment

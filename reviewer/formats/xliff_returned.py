"""XLIFF that Reviewer wrote, on its way back: the articles as they were, and their errors."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.core.article import Role, Segment, TextDraft
from reviewer.core.errors import FileInvalid
from reviewer.core.export_row import COLUMNS
from reviewer.core.reason import Reason
from reviewer.core.rows import Units
from reviewer.formats.csv_reading import Cells
from reviewer.formats.xliff_parsing import ParsedFile, ParsedUnit, parse_xliff
from reviewer.formats.xliff_words import Side


@dataclass
class Returned:
    """An article with its English texts, each as ``Store.add_article`` takes it.

    ``own`` has the article's sentences as each English text's units count them.
    """

    article: TextDraft
    title: str
    details: Mapping[str, str]
    english: list[TextDraft] = field(default_factory=list)
    alignments: list[Units] = field(default_factory=list)
    unit_ids: list[Sequence[str]] = field(default_factory=list)
    own: list[Sequence[Segment]] = field(default_factory=list)


@dataclass
class Documents:
    """All that came back. ``errors`` are rows of the table of errors (docs/csv.md).

    ``typologies`` has the typology that each review was made with, by the review's id.
    """

    articles: list[Returned] = field(default_factory=list)
    errors: list[Cells] = field(default_factory=list)
    typologies: dict[str, str] = field(default_factory=dict)


def read_returned(path: Path) -> Documents | None:
    """Read a document that Reviewer wrote; ``None`` for one of another program.

    Where another program changed the words of a unit, its words on each side become one sentence.
    Raises what :func:`parse_xliff` raises.
    """
    files = parse_xliff(path)
    if not files or not all(it.facts for it in files):
        return None
    made = Documents()
    by_words: dict[str, Returned] = {}
    for it in files:
        facts = _json(path, it.line, it.facts)
        units = [_unit(path, one) for one in it.units]
        own, taken = _draft(Role.ARTICLE, "", [one.source for one in units])
        known = by_words.get(own.content)
        if known is None:
            details = {str(name): str(value) for name, value in facts.get("details", {}).items()}
            known = Returned(own, str(facts.get("title", "")), details)
            by_words[own.content] = known
            made.articles.append(known)
        if facts.get("role") in (Role.REFERENCE, Role.MACHINE):
            known.own.append(own.segments)
            _add_english(known, facts, it, units, taken)
        _add_errors(made, path, it)
    return made


@dataclass(frozen=True, slots=True)
class _Part:
    """A unit's part of one text: its words with the blanks around, and its sentences in them."""

    words: str
    sentences: list[Segment]


@dataclass(frozen=True, slots=True)
class _Unit:
    source: _Part
    target: _Part | None


def _unit(path: Path, it: ParsedUnit) -> _Unit:
    facts = {kind: _json(path, it.line, text) for kind, text in it.facts if kind != "error"}
    blanks, sentences = facts.get("blanks", {}), facts.get("sentences", {})

    def part(side: Side, name: str) -> _Part:
        before, after = (*blanks.get(name, ()), "", "")[:2]
        words = f"{before}{side.words}{after}"
        return _Part(words, _sentences(words, sentences.get(name)))

    return _Unit(part(it.source, "source"), part(it.target, "target") if it.target else None)


def _sentences(words: str, told: object) -> list[Segment]:
    """The sentences as the file has them where they fit the words, else all words as one."""
    try:
        found = [Segment(*map(int, it)) for it in told]  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        found = []
    inside = words.strip()
    if not inside:
        return []
    ends = [0]
    for it in found:
        ends += (it.start, it.end)
    rest = [
        words[one:other] for one, other in zip(ends[::2], [*ends[1::2], len(words)], strict=True)
    ]
    if found and ends == sorted(ends) and ends[-1] <= len(words) and not "".join(rest).strip():
        return found
    start = words.index(inside)
    return [Segment(start, start + len(inside), found[0].paragraph if found else 0)]


def _draft(role: Role, label: str, parts: Sequence[_Part | None]) -> tuple[TextDraft, list[int]]:
    """A text of its parts, and how many sentences each part has."""
    segments: list[Segment] = []
    taken: list[int] = []
    length = paragraph = 0
    for part in parts:
        for it in part.sentences if part else ():
            paragraph = max(paragraph, it.paragraph)
            segments.append(Segment(length + it.start, length + it.end, paragraph))
        taken.append(len(part.sentences) if part else 0)
        length += len(part.words) if part else 0
    return TextDraft(role, label, "".join(it.words for it in parts if it), segments), taken


def _add_english(
    known: Returned,
    facts: Mapping[str, Any],
    it: ParsedFile,
    units: Sequence[_Unit],
    taken: Sequence[int],
) -> None:
    role, label = Role(facts["role"]), str(facts.get("label", ""))
    draft, others = _draft(role, label, [one.target for one in units])
    pairs = list(zip(taken, others, strict=True))
    kept = [place for place, pair in enumerate(pairs) if any(pair)]
    names = [it.units[place].name for place in kept]
    known.english.append(draft)
    known.alignments.append([pairs[place] for place in kept])
    known.unit_ids.append(names if any(names) else ())


def _add_errors(made: Documents, path: Path, it: ParsedFile) -> None:
    columns = {name: place for place, name in enumerate(COLUMNS)}
    for line, facts in _errors(path, it):
        values = [str(facts.get(name, "")) for name in COLUMNS]
        made.errors.append(Cells(line, columns, values))
        made.typologies[str(facts.get("review_id", ""))] = str(facts.get("typology", ""))


def _errors(path: Path, it: ParsedFile) -> Iterator[tuple[int, dict[str, Any]]]:
    for unit in it.units:
        for kind, text in unit.facts:
            if kind == "error":
                yield unit.line, _json(path, unit.line, text)


def _json(path: Path, line: int, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise FileInvalid(path=path, line=line, reason=_BENT) from error
    if not isinstance(found, dict):
        raise FileInvalid(path=path, line=line, reason=_BENT)
    return found


_BENT = Reason("what Reviewer wrote there was changed and cannot be read; export it again")

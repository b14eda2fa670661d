"""XLIFF 2.1 with the ITS module and the metadata module, one of the ways out.

Each error is ``its:locQualityIssues`` in its unit; marks on the exact words refer to it. A mark
that overlaps another, or reaches over the end of the sentences, is a pair of ``sm`` and ``em``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from reviewer.core.stretches import Tag, tags
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.xliff_units import Issue, Pair, Side, Told, Unit, issue_element, pairs
from reviewer.formats.xml_words import UNHELD, attribute, content

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id" trgLang="en"
 xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"
 xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
"""


def write(leaving: Leaving, target: Path) -> Written:
    """Write each article beside each of its English texts as one ``file``.

    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    told, files = Told(leaving.categories), count(1)
    with replacing(target) as stream:
        stream.write(_HEAD.encode())
        for dossier in leaving.watched():
            for pair in pairs(dossier):
                for part in _file(pair, next(files), told):
                    stream.write(part.encode())
        stream.write(b"</xliff>\n")
    return Written(len(told.errors))


def _file(pair: Pair, number: int, told: Told) -> Iterator[str]:
    title = attribute(pair.dossier.article.title)
    yield f'<file id="f{number}" original="{title}" xml:space="preserve">\n'
    yield _metadata([("article", pair.facts)])
    for unit in pair.units(told):
        yield "".join(_unit(unit))
    yield "</file>\n"


def _metadata(facts: Sequence[tuple[str, str]]) -> str:
    metas = "".join(f'<mda:meta type="{kind}">{content(it)}</mda:meta>' for kind, it in facts)
    group = f'<mda:metaGroup category="reviewer">{metas}</mda:metaGroup>'
    return f"<mda:metadata>{group}</mda:metadata>\n"


def _unit(unit: Unit) -> Iterator[str]:
    name = f' name="{attribute(unit.name)}"' if unit.name else ""
    yield f'<unit id="{unit.key}"{name}>\n'
    yield from map(issue_element, unit.issues)
    errors = [("error", it.facts) for it in unit.issues if it.facts]
    yield _metadata([("sentences", unit.facts), *errors])
    numbers = count(1)
    source, target = (
        _Parts(side, tags(unit.marked(side), (side.first, side.last)), numbers) if side else None
        for side in (unit.source, unit.target)
    )
    for place, name in enumerate(("ignorable", "segment", "ignorable")):
        words = [it.part(place) if it else "" for it in (source, target)]
        if name == "segment" or any(words):
            yield f"<{name}>\n<source>{words[0]}</source>\n"
            if target:
                yield f"<target>{words[1]}</target>\n"
            yield f"</{name}>\n"
    yield "</unit>\n"


class _Parts:
    """One side of a unit with its marks: the blanks before, the words, the blanks behind."""

    def __init__(self, side: Side, marks: Sequence[Tag[Issue]], numbers: Iterator[int]) -> None:
        self._content = side.text.text.content
        self._edges = (side.start, side.first, side.last, side.end)
        self._marks = marks
        self._ids: dict[str, str] = {}
        self._numbers = numbers

    def part(self, place: int) -> str:
        """One of the three, with the tags that open and close in it."""
        start, end = self._edges[place], self._edges[place + 1]
        made: list[str] = []
        done = start
        for tag in self._marks:
            # What closes where this part begins has closed in the one before.
            if (start <= tag.at < end) if tag.opens else (start < tag.at <= end):
                made += (self._words(done, tag.at), self._tag(tag))
                done = tag.at
        return "".join((*made, self._words(done, end)))

    def _tag(self, tag: Tag[Issue]) -> str:
        key = tag.mark.key
        if not tag.opens:
            return "</mrk>" if tag.paired else f'<em startRef="{self._ids[key]}"/>'
        self._ids[key] = f"m{next(self._numbers)}"
        refers = f'id="{self._ids[key]}" type="its:generic" its:locQualityIssuesRef="#its={key}"'
        return f"<mrk {refers}>" if tag.paired else f"<sm {refers}/>"

    def _words(self, start: int, end: int) -> str:
        words = self._content[start:end]
        if UNHELD.search(words) is None:
            return content(words)
        made, done = "", 0
        for found in UNHELD.finditer(words):
            made += content(words[done : found.start()]) + f'<cp hex="{ord(found[0]):04X}"/>'
            done = found.end()
        return made + content(words[done:])

"""XLIFF 1.2 with ITS 2.0, one of the ways out.

Each error is ``its:locQualityIssues`` in its unit; ``mrk`` on the exact words refer to it. Where
errors overlap a mark is split: all its parts refer to the same issue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from reviewer import __version__
from reviewer.core.stretches import stretches
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.xliff_units import (
    Issue,
    Pair,
    Side,
    Told,
    Unit,
    issue_element,
    packed,
    pairs,
)
from reviewer.formats.xml_words import UNHELD, attribute, content

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"
 xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
"""


def write(leaving: Leaving, target: Path) -> Written:
    """Write each article beside each of its English texts as one ``file``.

    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    told = Told(leaving.categories)
    with replacing(target) as stream:
        stream.write(_HEAD.encode())
        for dossier in leaving.watched():
            for pair in pairs(dossier):
                for part in _file(pair, told):
                    stream.write(part.encode())
        stream.write(b"</xliff>\n")
    return Written(len(told.errors))


def _file(pair: Pair, told: Told) -> Iterator[str]:
    title = attribute(pair.dossier.article.title)
    yield f'<file original="{title}" source-language="id" target-language="en"'
    yield ' datatype="plaintext" tool-id="reviewer" xml:space="preserve">\n<header>'
    yield f'<note from="reviewer">{content(pair.facts)}</note>'
    yield f'<tool tool-id="reviewer" tool-name="Reviewer" tool-version="{__version__}"/>'
    yield "</header>\n<body>\n"
    for unit in pair.units(told):
        yield "".join(_unit(unit))
    yield "</body>\n</file>\n"


def _unit(unit: Unit) -> Iterator[str]:
    name = f' resname="{attribute(unit.name)}"' if unit.name else ""
    yield f'<trans-unit id="{unit.key}"{name} xml:space="preserve">\n'
    yield f'<source xml:lang="id">{_side(unit, unit.source)}</source>\n'
    if unit.target:
        yield f'<target xml:lang="en">{_side(unit, unit.target)}</target>\n'
    errors = [("error", it.facts) for it in unit.issues if it.facts]
    blanks = packed({"source": _blanks(unit.source), "target": _blanks(unit.target)})
    yield '<context-group purpose="information">'
    for kind, facts in [("sentences", unit.facts), ("blanks", blanks), *errors]:
        yield f'<context context-type="x-reviewer-{kind}">{content(facts)}</context>'
    yield "</context-group>\n"
    yield from map(issue_element, unit.issues)
    yield "</trans-unit>\n"


def _blanks(side: Side | None) -> list[str]:
    """What stands before and behind the words, up to the next row's."""
    if side is None:
        return []
    text = side.text.text.content
    return [text[side.start : side.first], text[side.last : side.end]]


def _side(unit: Unit, side: Side | None) -> str:
    """The words of a row with their marks, which nest."""
    if side is None:
        return ""
    made: list[str] = []
    open_now: Sequence[Issue] = ()
    for stretch in stretches(side.first, side.last, unit.marked(side)):
        kept = _common(open_now, stretch.marks)
        made += ["</mrk>"] * (len(open_now) - kept)
        for it in stretch.marks[kept:]:
            made.append(f'<mrk mtype="x-its" its:locQualityIssuesRef="#{it.key}">')
        made.append(_words(side.text.text.content[stretch.start : stretch.end]))
        open_now = stretch.marks
    return "".join((*made, "</mrk>" * len(open_now)))


def _common(one: Sequence[Issue], other: Sequence[Issue]) -> int:
    """How many of the first marks are the same."""
    same = 0
    while same < min(len(one), len(other)) and one[same] is other[same]:
        same += 1
    return same


def _words(words: str) -> str:
    made, done = "", 0
    for number, found in enumerate(UNHELD.finditer(words)):
        code = f'<x id="{number}" ctype="x-cp-{ord(found[0]):04X}"/>'
        made += content(words[done : found.start()]) + code
        done = found.end()
    return made + content(words[done:])

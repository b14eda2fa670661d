"""What both versions of XLIFF tell of an error, to other programs and to Reviewer."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

from reviewer.core.annotation import Severity
from reviewer.formats import typology_toml, xliff12, xliff21
from reviewer.formats.xliff_units import Told, Unit, pairs
from tests.formats.dossiers import REFERENCE, Maker, leaving

ITS = "{http://www.w3.org/2005/11/its}"
WRITERS = [pytest.param(xliff12, id="1.2"), pytest.param(xliff21, id="2.1")]


def units(maker: Maker) -> list[Unit]:
    """The rows of the article beside its first English text."""
    categories = typology_toml.load(typology_toml.shipped_path())
    return list(pairs(maker.dossier())[0].units(Told(categories)))


@pytest.mark.parametrize("writer", WRITERS)
def test_its_tells_severity_correction_and_comment(writer: ModuleType, tmp_path: Path) -> None:
    maker = Maker()
    given = ((None, "a\nb\tc"), ("", ""), ("Hmeimim", "<&>"), (None, ""))
    for severity, (correction, comment) in zip(Severity, given, strict=True):
        maker.mark(
            maker.span(0, "Homyim"), severity=severity, correction=correction, comment=comment,
            category="",
        )  # fmt: skip
    writer.write(leaving(maker.dossier()), tmp_path / "a.xlf")
    issues = list(etree.parse(tmp_path / "a.xlf").iter(f"{ITS}locQualityIssue"))
    assert [
        (it.get("locQualityIssueSeverity"), it.get("locQualityIssueComment")) for it in issues[:4]
    ] == [
        ("0", "To be classified. a\nb\tc"),
        ("25", "To be classified. → leave out."),
        ("75", "To be classified. → “Hmeimim”. <&>"),
        ("100", "To be classified."),
    ]


def test_an_error_is_in_the_rows_that_have_its_words() -> None:
    maker = Maker()
    up_to_the_next = maker.span(0, "Homyim. ")
    maker.mark(up_to_the_next)
    linked = maker.mark(up_to_the_next, maker.span(1, "The military"))
    first, second, third = units(maker)
    assert [len(it.issues) for it in (first, second, third)] == [2, 1, 0]
    assert first.source and second.source and second.target
    assert [it[:2] for it in first.marked(first.source)] == [up_to_the_next[1:3]] * 2
    assert second.marked(second.source) == []
    (mark,) = second.marked(second.target)
    assert (mark.start, mark.end, mark.mark.annotation) == (*linked.spans[1][1:3], linked)


def test_reviewer_is_told_the_sentences_and_the_words_around() -> None:
    maker = Maker()
    error = maker.mark(maker.span(0, "Militer"), maker.span(1, "military"), correction="")
    *_, third = units(maker)
    second = units(maker)[1]
    (facts,) = (json.loads(it.facts) for it in second.issues)
    start, end = error.span.start, error.span.end
    assert (facts["start"], facts["end"]) == (str(start), str(end))
    assert facts["context_before"] == maker.own[:start][-40:]
    assert facts["context_after"] == maker.own[end : end + 40]
    assert (facts["linked_quote"], facts["correction"]) == ("military", "∅")
    assert facts["linked_start"] == str(REFERENCE.index("military"))
    for unit in (second, third):
        for side, told in (
            (unit.source, json.loads(unit.facts)["source"]),
            (unit.target, json.loads(unit.facts)["target"]),
        ):
            assert side
            segments = [it for it in side.text.segments if side.first <= it.start < side.last]
            assert told == [
                [it.start - side.start, it.end - side.start, it.paragraph] for it in segments
            ]

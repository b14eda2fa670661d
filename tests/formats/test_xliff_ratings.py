from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.rating import Doubt, Place, RatedDocument
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.xliff_ratings import read_documents, severity_of

HEAD = """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"
 xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
<file original="news.html" source-language="id" target-language="en" datatype="html"><body>
<trans-unit id="7" resname="title"><source>{source}</source><target>{target}</target>
<its:locQualityIssues xml:id="lq1"><its:locQualityIssue locQualityIssueType="{kind}"
 locQualityIssueComment="look" locQualityIssueSeverity="60"/></its:locQualityIssues>
</trans-unit></body></file></xliff>"""


def _mark(words: str) -> str:
    return f'<mrk mtype="x-its" its:locQualityIssuesRef="#lq1">{words}</mrk>'


def _read(path: Path, source: str, target: str, kind: str = "mistranslation") -> RatedDocument:
    path.write_text(HEAD.format(source=source, target=target, kind=kind), "utf-8")
    assert recognise(path) is Kind.XLIFF_ITS
    (document,) = read_documents(path)
    return document


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.xlf"


def test_an_issue_on_both_sides_is_one_error(path: Path) -> None:
    it = _read(path, f"Satu {_mark('dua')}.", f"One {_mark('too')}.")
    assert (it.name, it.source_language, it.target_language) == ("news.html", "id", "en")
    assert it.pairs == (("title", "Satu dua.", "One too.", ""),)
    (mark,) = it.passes[0].marks
    assert mark.places == (Place(False, 4, 7), Place(True, 5, 8))
    assert (mark.category, mark.severity) == ("Accuracy/Mistranslation", Severity.MAJOR)
    assert mark.comment == "look"
    assert it.passes[0].seen == {0}


def test_parts_of_a_split_mark_are_one_and_parts_with_words_between_are_told(path: Path) -> None:
    split = _read(path, "x", f"{_mark('One')}{_mark(' tw')}o")
    assert split.passes[0].marks[0].places == (Place(False, 0, 6),)
    apart = _read(path, "x", f"{_mark('One')} two {_mark('three')}")
    assert apart.passes[0].marks[0].places == (Place(False, 0, 3),)
    assert [it.doubt for it in apart.doubts] == [Doubt.STRETCHES]


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("inconsistent-entities", "Accuracy/Mistranslation/Named entity"),
        ("uncategorized", ""),
        ("unheard-of", "unheard-of"),
    ],
)
def test_kinds_are_read_as_categories(path: Path, kind: str, category: str) -> None:
    (mark,) = _read(path, "x", _mark("One"), kind).passes[0].marks
    assert mark.category == category


@pytest.mark.parametrize(
    ("value", "severity"),
    [
        (0, Severity.NEUTRAL),
        (25, Severity.MINOR),
        (50, Severity.MINOR),
        (75, Severity.MAJOR),
        (100, Severity.CRITICAL),
    ],
)
def test_severities_have_bands(value: float, severity: Severity) -> None:
    assert severity_of(value) is severity


def test_an_issue_without_severity_is_told(path: Path) -> None:
    text = HEAD.format(source="x", target=_mark("One"), kind="style")
    path.write_text(text.replace(' locQualityIssueSeverity="60"', ""), "utf-8")
    (document,) = read_documents(path)
    assert [it.doubt for it in document.doubts] == [Doubt.SEVERITY]
    assert document.passes[0].marks[0].severity is Severity.NEUTRAL


def test_issues_of_a_unit_and_of_no_words_are_on_the_whole_segment(path: Path) -> None:
    text = HEAD.format(source="x", target="One two", kind="style")
    path.write_text(text.replace(' resname="title"', ' its:locQualityIssuesRef="#lq1"'), "utf-8")
    (document,) = read_documents(path)
    (mark,) = document.passes[0].marks
    assert (mark.places, mark.category, mark.severity) == ((), "Style", Severity.MAJOR)
    assert (mark.comment, document.doubts) == ("look", ())


def test_a_list_that_words_and_their_unit_refer_to_is_on_the_words(path: Path) -> None:
    text = HEAD.format(source="x", target=f"One {_mark('two')}", kind="style")
    path.write_text(text.replace(' resname="title"', ' its:locQualityIssuesRef="#lq1"'), "utf-8")
    (document,) = read_documents(path)
    assert [it.places for it in document.passes[0].marks] == [(Place(False, 4, 7),)]


def test_lists_may_stand_after_all_files(path: Path) -> None:
    text = HEAD.format(source="x", target=_mark("One"), kind="style")
    start, end = text.index("<its:locQualityIssues "), text.index("</trans-unit>")
    moved = text[:start] + text[end:].replace("</xliff>", text[start:end] + "</xliff>")
    path.write_text(moved, "utf-8")
    (document,) = read_documents(path)
    assert [it.places for it in document.passes[0].marks] == [(Place(False, 0, 3),)]


def test_a_reference_to_a_list_that_is_missing_is_told(path: Path) -> None:
    it = _read(path, "x", _mark("One").replace("#lq1", "#lq2"))
    assert it.passes[0].marks == ()
    assert it.doubts == ((4, Doubt.NO_ISSUES),)

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Place, RatedDocument
from reviewer.formats.byu_scorecard import read_documents
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise

METRIC = [
    {"issueId": "fluency", "parent": None, "name": "Fluency"},
    {"issueId": "grammar", "parent": "fluency", "name": "Grammar"},
    {"issueId": "loop", "parent": "loop", "name": "Loop"},
]


def error(**changes: Any) -> dict[str, Any]:
    return {
        "segment": "2",
        "target": "target",
        "name": "Grammar",
        "severity": "minor",
        "issueReportId": "11",
        "issueId": "grammar",
        "note": "why",
        "highlighting": {"startIndex": 2, "endIndex": 4},
    } | changes


def project(*errors: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "projectName": "P",
        "key": {"1": "1", "2": "2"},
        "errors": list(errors),
        "apt": 26,
        "segments": {"source": ["s1", "s2"], "target": ["t1", "😀 ab"]},
        "metric": METRIC,
    } | changes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.json"


def read(path: Path, data: dict[str, Any]) -> RatedDocument:
    path.write_text(json.dumps(data, indent=1), "utf-8")
    (found,) = read_documents(path)
    return found


def test_places_are_utf16_units_with_the_last_one_in(path: Path) -> None:
    it = read(path, project(error()))
    assert recognise(path) is Kind.BYU
    assert (it.name, it.system) == ("P", "")
    assert [tuple(pair) for pair in it.pairs] == [("1", "s1", "t1", ""), ("2", "s2", "😀 ab", "")]
    (one,) = it.passes
    assert (one.rater, one.seen, one.finished) == ("BYU scorecard", frozenset({0, 1}), True)
    (mark,) = one.marks
    assert (mark.segment, mark.places) == (1, (Place(False, 1, 4),))
    assert (mark.category, mark.severity) == ("Fluency/Grammar", Severity.MINOR)
    assert (mark.comment, mark.key) == ("why", "11")


def test_an_error_names_its_segment_by_the_id_whose_number_the_key_tells(path: Path) -> None:
    errors = error(segment="31"), error(segment="2", issueReportId="12")
    it = read(path, project(*errors, key={"30": 1, "31": "2"}))
    assert [(mark.segment, mark.key) for mark in it.passes[0].marks] == [(1, "11")]
    assert [doubt for _, doubt in it.doubts] == [Doubt.NO_SEGMENT]


def test_without_a_key_an_error_names_its_segment_by_the_number(path: Path) -> None:
    it = read(path, project(error(segment="2"), key={}))
    assert [mark.segment for mark in it.passes[0].marks] == [1]


def test_an_error_on_the_source_and_one_without_words(path: Path) -> None:
    places = {"startIndex": 0, "endIndex": 0}
    it = read(
        path,
        project(error(target="source", highlighting=places), error(highlighting=None, issueId="?")),
    )
    assert [mark.places for mark in it.passes[0].marks] == [(Place(True, 0, 1),), ()]
    assert it.passes[0].marks[1].category == "Grammar"


def test_doubts_have_the_line_of_their_error(path: Path) -> None:
    it = read(
        path,
        project(
            error(segment="9"),
            error(highlighting={"startIndex": 3, "endIndex": 9}),
            error(severity="odd", issueId="loop"),
        ),
    )
    lines = path.read_text().splitlines()
    assert [doubt for _, doubt in it.doubts] == [Doubt.NO_SEGMENT, Doubt.OUTSIDE, Doubt.SEVERITY]
    assert all(lines[line - 1].strip() == "{" for line, _ in it.doubts)
    assert [mark.category for mark in it.passes[0].marks] == ["Loop"]


@pytest.mark.parametrize(
    "changes",
    [
        {"segments": {"source": ["a"], "target": []}},
        {"segments": {"source": "a"}},
        {"segments": 3},
        {"errors": [3]},
        {"errors": [{"segment": []}]},
        {"metric": [{"name": "x"}]},
    ],
)
def test_what_is_no_report_is_told(path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(FileInvalid, match="line "):
        read(path, project(**changes))

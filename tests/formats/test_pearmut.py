import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.formats import pearmut
from reviewer.formats.kinds import Kind
from reviewer.formats.pearmut import OMISSION, read_documents
from reviewer.formats.recognise import recognise
from reviewer.store import Store
from reviewer.store.departing import departing
from tests.store.rated_world import bring
from tests.store.world import clock


def line(**changes: Any) -> dict[str, Any]:
    span = {"start_i": 2, "end_i": 4, "category": "Fluency/Grammar", "severity": "minor"}
    return {
        "user_id": "u1",
        "item_i": 3,
        "annotation": [{"A": {"score": 70, "error_spans": [span]}}],
        "item": [{"item_id": "doc_#_0", "src": "Sumber", "tgt": {"A": "😀 ab"}}],
        "actions": [
            {"time": 1771315361.894, "action": "load"},
            {"time": 1771315367, "action": "submit"},
        ],
    } | changes


def spanned(*spans: dict[str, Any], **model: Any) -> list[dict[str, Any]]:
    return [{"A": {"score": 50, "error_spans": list(spans), **model}}]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ratings.jsonl"


def read(path: Path, *lines: dict[str, Any]) -> list[RatedDocument]:
    path.write_text("\n".join(json.dumps(it) for it in lines), "utf-8")
    return list(read_documents(path))


def test_places_are_utf16_units_with_the_last_one_in(path: Path) -> None:
    (it,) = read(path, line())
    assert recognise(path) is Kind.PEARMUT
    assert (it.name, it.system) == ("doc", "A")
    assert it.pairs == (("0", "Sumber", "😀 ab", ""),)
    (one,) = it.passes
    assert (one.rater, one.scores, one.finished) == ("u1", {0: 70.0}, True)
    assert (one.begun, one.ended) == ("2026-02-17T08:02:41.894Z", "2026-02-17T08:02:47.000Z")
    (mark,) = one.marks
    assert (mark.places, mark.line) == ((Place(False, 1, 4),), 1)
    assert (mark.category, mark.severity) == ("Fluency/Grammar", Severity.MINOR)


@pytest.mark.parametrize(
    ("first", "last", "place"),
    [(0, 0, (0, 1)), (1, 1, (0, 1)), (0, 1, (0, 1)), (0, 4, (0, 4)), (3, 5, (2, 4))],
)
def test_half_a_sign_is_the_whole_sign(
    path: Path, first: int, last: int, place: tuple[int, int]
) -> None:
    span = {"start_i": first, "end_i": last, "severity": "major", "category": None}
    (it,) = read(path, line(annotation=spanned(span)))
    assert it.passes[0].marks[0].places == (Place(False, *place),)


def test_the_token_after_the_text_is_an_omission(path: Path) -> None:
    span = {"start_i": 5, "end_i": 5, "severity": "major", "category": None}
    (it,) = read(path, line(annotation=spanned(span)))
    (mark,) = it.passes[0].marks
    assert (mark.places, mark.category) == ((), OMISSION)


def test_what_is_outside_or_without_severity_is_told(path: Path) -> None:
    outside = {"start_i": 3, "end_i": 6, "severity": "minor", "category": ""}
    unknown = {"start_i": 0, "end_i": 1, "severity": None, "category": ""}
    (it,) = read(path, line(annotation=spanned(outside, unknown)))
    assert [mark.severity for mark in it.passes[0].marks] == [Severity.NEUTRAL]
    assert it.doubts == ((1, Doubt.OUTSIDE), (1, Doubt.SEVERITY))


def test_the_last_line_of_an_item_counts(path: Path) -> None:
    first, last = line(annotation=spanned()), line(annotation=spanned(score=90))
    other = line(user_id="u2", annotation=spanned(score=10))
    (it,) = read(path, first, other, last)
    assert {one.rater: one.scores for one in it.passes} == {"u1": {0: 90.0}, "u2": {0: 10.0}}


def test_a_reset_cancels_what_was_said(path: Path) -> None:
    reset = {"user_id": "u1", "item_i": 3, "annotation": "__RESET__"}
    (it,) = read(path, line(), line(user_id="u2"), reset)
    assert [one.rater for one in it.passes] == ["u2"]
    assert read(path, line(), line(user_id="u2"), reset | {"user_id": None}) == []
    (it,) = read(path, line(), reset, line())
    assert len(it.passes) == 1


def test_models_are_systems_and_items_segments(path: Path) -> None:
    items = [
        {"item_id": f"doc_#_{n}", "src": "s", "tgt": {"A": f"a{n}", "B": f"b{n}"}} for n in (10, 9)
    ]
    said = [{"A": {"score": n, "error_spans": []}, "B": {"score": 0}} for n in (10, 9)]
    first, second = read(path, line(item=items, annotation=said))
    assert [(it.system, [p.target for p in it.pairs]) for it in (first, second)] == [
        ("A", ["a9", "a10"]),
        ("B", ["b9", "b10"]),
    ]
    assert first.passes[0].scores == {0: 9.0, 1: 10.0}


def test_items_that_were_skipped_or_only_test_the_rater_rate_nothing(path: Path) -> None:
    skipped = line(annotation=spanned(score=None), actions=[{"time": 1, "action": "submit_skip"}])
    (it,) = read(path, skipped)
    assert (it.pairs, it.doubts) == ((), ((1, Doubt.SKIPPED),))
    control = line()
    control["item"][0]["validation"] = {"A": {"score": [80, 90]}}
    (it,) = read(path, control)
    assert (it.pairs, it.doubts) == ((), ((1, Doubt.CONTROL),))


def test_words_that_differ_under_one_name_are_two_segments(path: Path) -> None:
    other = line(user_id="u2")
    other["item"][0]["tgt"] = {"A": "other words"}
    (it,) = read(path, line(), other)
    assert [(pair.name, pair.target) for pair in it.pairs] == [
        ("0", "😀 ab"),
        ("0'", "other words"),
    ]


def test_words_missing_or_in_the_source_alone_stand_at_the_token_after_the_text(
    path: Path,
) -> None:
    marks = tuple(
        RatedMark(1, 0, places, "", severity)
        for places, severity in (
            ((Place(True, 0, 6),), Severity.MAJOR),
            ((Place(False, 0, 1), Place(True, 0, 6)), Severity.CRITICAL),
            ((Place(False, 1, 4),), Severity.MINOR),
        )
    )
    pairs = (RatedPair("0", "Sumber", "😀 ab", ""),)
    document = RatedDocument("d", "A", pairs, (Pass("ani", frozenset({0}), marks),))
    with Store.open(path.with_name("r.db"), now=clock()) as store:
        bring(store, [document])
        written = pearmut.write(departing(store), path)
    assert written.count == 3
    (told,) = map(json.loads, path.read_text("utf-8").splitlines())
    spans = told["annotation"][0]["A"]["error_spans"]
    assert {(it["start_i"], it["end_i"], it["severity"]) for it in spans} == {
        (5, 5, "major"),
        (0, 1, "critical"),
        (2, 4, "minor"),
    }


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"annotation": []}, "0 judgements stand here of 1 segments"),
        ({"annotation": [{"A": 3}]}, "the judgement of “A” must be a JSON object"),
        ({"annotation": [{"B": {}}]}, "“B” must be text"),
        ({"item": 3}, "“item” must be a list"),
        ({"user_id": None}, "“user_id” must be text"),
        ({"annotation": spanned({"start_i": "a", "end_i": 2})}, "“start_i” must be a whole number"),
        ({"annotation": spanned(score=300)}, "“score” must be a number from 0 to 100"),
    ],
)
def test_faults_are_told_with_their_line(path: Path, changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(FileInvalid, match=f"line 2: {reason}"):
        read(path, line(user_id="u0"), line(**changes))

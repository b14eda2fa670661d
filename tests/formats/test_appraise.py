import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import TextsMissing
from reviewer.core.rating import Doubt, Place, RatedDocument
from reviewer.formats.appraise import read_documents
from reviewer.formats.kinds import Kind
from reviewer.formats.pearmut import OMISSION
from reviewer.formats.recognise import recognise


def item(number: int, target: str, **changes: Any) -> dict[str, Any]:
    return {
        "itemID": number,
        "documentID": "doc",
        "targetID": "S",
        "sourceText": f"source {number}",
        "targetText": target,
    } | changes


def mark(first: Any, last: Any, **changes: Any) -> dict[str, Any]:
    kind = ["Accuracy", "Mistranslation"]
    return {"start_i": first, "end_i": last, "severity": "major", "error_type": kind} | changes


def row(number: int, *marks: dict[str, Any], **changes: str) -> str:
    fields = {
        "user": "ani", "system": "S", "item": str(number), "kind": "TGT", "source": "eng",
        "target": "ind", "score": "80", "document": "doc", "whole": "False",
        "marks": json.dumps(list(marks)), "begun": "1771315361.5", "ended": "1771315371.5",
    } | changes  # fmt: skip
    return ",".join('"' + it.replace('"', '""') + '"' for it in fields.values())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def read(folder: Path, rows: list[str], *items: dict[str, Any]) -> list[RatedDocument]:
    scores, texts = folder / "scores.csv", folder / "batches.json"
    scores.write_text("\n".join(rows) + "\n", "utf-8")
    texts.write_text(json.dumps([{"items": list(items), "task": {}}]), "utf-8")
    return list(read_documents(scores, texts=texts))


def test_places_are_units_of_what_the_page_shows(folder: Path) -> None:
    (it,) = read(
        folder, [row(1, mark(2, 5)), row(2, mark(0, 0))], item(1, "  😀 a<br/>b "), item(2, "x")
    )
    assert recognise(folder / "scores.csv") is Kind.APPRAISE
    assert (it.name, it.system, it.source_language, it.target_language) == (
        "doc", "S", "eng", "ind",
    )  # fmt: skip
    first, second = it.passes[0].marks
    assert first.places == (Place(False, 3, 11),)
    assert it.pairs[0].target[3:11] == " a<br/>b"
    assert second.places == (Place(False, 0, 1),)
    assert (first.category, first.severity) == ("Accuracy/Mistranslation", Severity.MAJOR)
    one = it.passes[0]
    assert (one.scores, one.seconds) == ({0: 80.0, 1: 80.0}, 20.0)
    assert one.begun == "2026-02-17T08:02:41.500Z"


def test_the_word_missing_is_an_omission(folder: Path) -> None:
    said = [mark("missing", "missing", error_type=None), mark(3, 3, error_type=None)]
    (it,) = read(folder, [row(1, *said)], item(1, "abc"))
    assert [(m.places, m.category) for m in it.passes[0].marks] == [((), OMISSION)] * 2


def test_the_last_row_of_a_users_item_counts(folder: Path) -> None:
    (it,) = read(folder, [row(1, mark(0, 1)), row(1, score="10")], item(1, "abc"))
    assert (it.passes[0].marks, it.passes[0].scores) == ((), {0: 10.0})


def test_controls_and_whole_documents_rate_no_segment(folder: Path) -> None:
    rows = [row(1), row(2, kind="BAD"), row(3, kind="CHK"), row(4, whole="True")]
    (it,) = read(folder, rows, *(item(n, "abc") for n in (1, 2, 3, 4)))
    assert [pair.name for pair in it.pairs] == ["1"]
    assert it.doubts == ((2, Doubt.CONTROL), (3, Doubt.CONTROL))


def test_what_has_no_text_or_ends_outside_is_told(folder: Path) -> None:
    (it,) = read(folder, [row(9, mark(0, 1)), row(1, mark(2, 3))], item(1, "abc"))
    assert it.doubts == ((1, Doubt.NO_SEGMENT), (2, Doubt.OUTSIDE))


def test_the_texts_are_asked_for(folder: Path) -> None:
    with pytest.raises(TextsMissing, match="batches"):
        list(read_documents(folder / "scores.csv"))


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("a,b", "2 fields stand here where 12 are needed"),
        (row(1, marks="{no"), "this is no JSON"),
        (row(1, marks="[3]"), "its errors must be a list"),
        (row(1, score="much"), "its score “much” is no number"),
        (row(1, mark("a", 3)), "“start_i” must be a whole number"),
    ],
)
def test_faults_are_told_with_their_line(folder: Path, wrong: str, reason: str) -> None:
    with pytest.raises(FileInvalid, match=f"line 2: {reason}"):
        read(folder, [row(2), wrong], item(1, "abc"), item(2, "x"))

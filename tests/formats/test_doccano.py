import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.formats import doccano
from reviewer.formats.doccano import read_documents
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.store import Store
from reviewer.store.departing import departing
from tests.store.rated_world import bring
from tests.store.world import clock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "labels.jsonl"


def read(path: Path, *lines: dict[str, Any]) -> list[RatedDocument]:
    path.write_text("\n".join(json.dumps(it) for it in lines), "utf-8")
    return list(read_documents(path))


@pytest.mark.parametrize("name", ["label", "labels"])
def test_places_are_code_points_with_the_end_out(path: Path, name: str) -> None:
    (it,) = read(path, {"id": 1, "text": "😀 ab", name: [[2, 4, "major:Style"], [0, 1, "minor"]]})
    assert recognise(path) is Kind.DOCCANO
    assert (it.name, it.pairs) == ("labels", (("1", "", "😀 ab", ""),))
    (one,) = it.passes
    assert one.rater == "doccano"
    assert [(mark.places, mark.category, mark.severity) for mark in one.marks] == [
        ((Place(False, 2, 4),), "Style", Severity.MAJOR),
        ((Place(False, 0, 1),), "", Severity.MINOR),
    ]


def test_entities_of_the_newer_form(path: Path) -> None:
    entity = {"id": 1, "label": "Tense: past", "start_offset": 0, "end_offset": 1}
    (it,) = read(path, {"text": "abc", "entities": [entity], "relations": []})
    (mark,) = it.passes[0].marks
    assert (mark.places, mark.category) == ((Place(False, 0, 1),), "Tense: past")
    assert it.doubts == ((1, Doubt.SEVERITY),)


def test_what_else_is_known_stands_in_fields_of_its_own(path: Path) -> None:
    meta = {"document": "d", "system": "S", "rater": "ani"}
    (it,) = read(
        path,
        {"text": "b", "label": [], "meta": {**meta, "segment": "10"}},
        {"text": "a", "label": [], **meta, "segment": 9, "source": "s"},
    )
    assert (it.name, it.system) == ("d", "S")
    assert [(pair.name, pair.source, pair.target) for pair in it.pairs] == [
        ("9", "s", "a"),
        ("10", "", "b"),
    ]
    assert [one.rater for one in it.passes] == ["ani"]


def test_what_ends_outside_is_told(path: Path) -> None:
    (it,) = read(path, {"text": "ab", "label": [[1, 3, "minor:x"], [2, 1, "minor:x"]]})
    assert (it.passes[0].marks, it.doubts) == ((), ((1, Doubt.OUTSIDE),) * 2)


@pytest.mark.parametrize(
    "line", [{"text": "a", "label": [[1, "x"]]}, {"text": 3.5, "label": []}, {"label": []}]
)
def test_faults_are_told_with_their_line(path: Path, line: dict[str, Any]) -> None:
    with pytest.raises(FileInvalid, match="line 2: "):
        read(path, {"text": "a", "label": []}, line)


SAMPLES = Path(__file__).parents[1] / "data" / "other_tools"


def test_what_doccano_shows_as_its_export_is_read() -> None:
    """Its own examples: spans in lines, and entities with relations as one object."""
    (document,) = read_documents(SAMPLES / "doccano_sequence_labeling.jsonl")
    (rated,) = document.passes
    words = [document.pairs[it.segment].target[it.places[0].start : it.places[0].end]
             for it in rated.marks]  # fmt: skip
    assert words == ["EU", "German", "Peter Blackburn", "Obama"]
    (document,) = read_documents(SAMPLES / "doccano_relations.json")
    (rated,) = document.passes
    marks = [(it.category, it.places[0].start, it.places[0].end) for it in rated.marks]
    assert marks == [("ORG", 0, 6), ("DATE", 22, 39), ("PERSON", 44, 54), ("PERSON", 59, 70)]


def test_a_list_of_texts_is_read_as_lines_are(tmp_path: Path) -> None:
    lines, whole = tmp_path / "a.jsonl", tmp_path / "a.json"
    texts = ['{"text": "abc def", "label": [[0, 3, "minor:A"]]}', '{"text": "ghi", "label": []}']
    lines.write_text("\n".join(texts), "utf-8")
    whole.write_text("[" + ",\n".join(texts) + "]", "utf-8")
    one, other = (list(read_documents(it)) for it in (lines, whole))
    assert [it.pairs for it in one] == [it.pairs for it in other]
    assert [len(it.passes[0].marks) for it in other] == [1]


def test_errors_on_the_source_alone_are_left_out_and_counted(path: Path) -> None:
    marks = tuple(
        RatedMark(1, 0, places, "Style", Severity.MAJOR)
        for places in (
            (Place(True, 0, 6),),
            (Place(True, 0, 3), Place(False, 2, 4)),
        )
    )
    pairs = (RatedPair("0", "Sumber", "😀 ab", ""),)
    document = RatedDocument("d", "A", pairs, (Pass("ani", frozenset({0}), marks),))
    with Store.open(path.with_name("r.db"), now=clock()) as store:
        bring(store, [document])
        written = doccano.write(departing(store), path)
    assert (written.count, written.left_out) == (1, 1)
    (told,) = map(json.loads, path.read_text("utf-8").splitlines())
    assert told["label"] == [[2, 4, "major:Style"]]

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Place, RatedDocument
from reviewer.formats.kinds import Kind
from reviewer.formats.label_studio import read_documents
from reviewer.formats.recognise import recognise


def region(key: str, start: int, end: int, text: str | None, **changes: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": ["Major", "Accuracy/Omission"]}
    if text is not None:
        value["text"] = text
    made = {"id": key, "from_name": "label", "to_name": "target", "type": "labels", "value": value}
    return made | changes


def task(*results: dict[str, Any], **changes: Any) -> dict[str, Any]:
    said = {
        "id": 1,
        "completed_by": {"email": "ani@example.org"},
        "result": list(results),
        "created_at": "2026-03-09T22:16:08.728353Z",
        "updated_at": "2026-03-09T22:17:00+07:00",
        "lead_time": 4.5,
    }
    return {
        "id": 7,
        "data": {"source": "Sumber 😀 ini", "target": "The 😀 source"},
        "annotations": [said],
    } | changes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tasks.json"


def read(path: Path, *tasks: dict[str, Any]) -> list[RatedDocument]:
    lines = ",\n".join(json.dumps(it) for it in tasks)
    path.write_text(f"[\n{lines}\n]", "utf-8")
    return list(read_documents(path))


def test_places_are_utf16_units_with_the_end_out(path: Path) -> None:
    (it,) = read(path, task(region("a", 4, 6, "😀"), region("b", 7, 13, "source")))
    assert recognise(path) is Kind.LABEL_STUDIO
    assert (it.name, it.system) == ("tasks", "")
    (one,) = it.passes
    assert (one.rater, one.seconds) == ("ani@example.org", 4.5)
    assert (one.begun, one.ended) == ("2026-03-09T22:16:08.728Z", "2026-03-09T15:17:00.000Z")
    assert [mark.places for mark in one.marks] == [(Place(False, 4, 5),), (Place(False, 6, 12),)]
    assert (one.marks[0].category, one.marks[0].severity) == ("Accuracy/Omission", Severity.MAJOR)
    assert one.marks[0].key == "a"


def test_the_words_tell_the_text_where_its_name_does_not(path: Path) -> None:
    (it,) = read(path, task(region("a", 7, 9, "😀", to_name="left")))
    assert it.passes[0].marks[0].places == (Place(True, 7, 8),)


@pytest.mark.parametrize("words", ["other", "sourc"])
def test_words_that_do_not_stand_there_are_told(path: Path, words: str) -> None:
    (it,) = read(path, task(region("a", 7, 13, "source")), task(region("a", 7, 13, words)))
    assert len(it.passes[0].marks) == 1
    assert it.doubts == ((3, Doubt.OTHER_WORDS),)


def test_what_was_written_to_a_region_is_its_comment_or_correction(path: Path) -> None:
    def written(name: str, words: object) -> dict[str, Any]:
        value = {"start": 7, "end": 13, "text": words}
        return region("a", 0, 0, "", type="textarea", from_name=name, value=value)

    (it,) = read(
        path,
        task(
            region("a", 7, 13, "source"),
            written("why", ["first", "second"]),
            written("correction", "∅"),
        ),
    )
    (mark,) = it.passes[0].marks
    assert (mark.comment, mark.correction) == ("first\nsecond", "")


def test_a_severity_chosen_for_the_region_and_a_taxonomy(path: Path) -> None:
    chosen = {"start": 7, "end": 13, "choices": ["Critical"]}
    kinds = {"start": 7, "end": 13, "taxonomy": [["Accuracy", "Addition"]]}
    plain = region("a", 7, 13, "source")
    plain["value"]["labels"] = []
    (it,) = read(
        path,
        task(
            plain,
            region("a", 0, 0, "", type="choices", value=chosen),
            region("a", 0, 0, "", type="taxonomy", value=kinds),
        ),
    )
    (mark,) = it.passes[0].marks
    assert (mark.category, mark.severity) == ("Accuracy/Addition", Severity.CRITICAL)


def test_further_names_of_a_region_begin_its_comment(path: Path) -> None:
    def chosen(name: str, *choices: str) -> dict[str, Any]:
        value = {"start": 7, "end": 13, "choices": list(choices)}
        return region("a", 0, 0, "", type="choices", from_name=name, value=value)

    written = {"start": 7, "end": 13, "text": ["too stiff"]}
    (it,) = read(
        path,
        task(
            region("a", 7, 13, "source", value={"start": 7, "end": 13, "labels": ["Style"]}),
            chosen("kind", "Unnatural", "Style"),
            chosen("more", "Heavy"),
            chosen("severity", "Neutral"),
            region("a", 0, 0, "", type="textarea", from_name="why", value=written),
        ),
    )
    (mark,) = it.passes[0].marks
    assert (mark.category, mark.severity) == ("Style", Severity.NEUTRAL)
    assert (mark.comment, it.doubts) == ("Unnatural, Heavy\ntoo stiff", ())


def test_annotations_by_their_old_name(path: Path) -> None:
    old = task(region("a", 7, 13, "source"))
    old["completions"] = old.pop("annotations")
    (it,) = read(path, old)
    assert recognise(path) is Kind.LABEL_STUDIO
    assert [mark.places for mark in it.passes[0].marks] == [(Place(False, 6, 12),)]


def test_a_relation_links_the_counterpart(path: Path) -> None:
    link = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right"}
    other = region("b", 0, 6, "Sumber", to_name="source")
    (it,) = read(path, task(other, region("a", 7, 13, "source"), link))
    (mark,) = it.passes[0].marks
    assert mark.places == (Place(False, 6, 12), Place(True, 0, 6))


def test_cancelled_annotations_and_missing_severities_are_told(path: Path) -> None:
    bare = region("a", 7, 13, "source")
    bare["value"]["labels"] = ["Odd"]
    cancelled = task()
    cancelled["annotations"][0]["was_cancelled"] = True
    (it,) = read(path, task(bare), cancelled)
    assert it.passes[0].seen == frozenset({0})
    assert it.doubts == ((2, Doubt.SEVERITY), (3, Doubt.SKIPPED))


def test_scores_and_raters_by_number(path: Path) -> None:
    score = {"type": "number", "from_name": "s", "to_name": "target", "value": {"number": 80}}
    scored = task(score)
    scored["annotations"][0]["completed_by"] = 12
    (it,) = read(path, scored)
    assert (it.passes[0].rater, it.passes[0].scores) == ("12", {0: 80.0})


def test_a_task_with_one_text_alone(path: Path) -> None:
    (it,) = read(path, task(region("a", 0, 3, "abc", to_name="t"), data={"content": "abc"}))
    assert it.pairs == (("1", "", "abc", ""),)
    assert it.passes[0].marks[0].places == (Place(False, 0, 3),)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"data": {}}, "“data” has no text"),
        ({"data": 3}, "“data” must be a JSON object"),
        ({"annotations": "x"}, "“annotations” must be a list"),
    ],
)
def test_faults_are_told_with_their_line(path: Path, changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(FileInvalid, match=f"line 3: {reason}"):
        read(path, task(), task(**changes))

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Place, RatedDocument
from reviewer.formats.kinds import Kind
from reviewer.formats.mt_metrics_json import read_documents
from reviewer.formats.recognise import recognise


def line(*errors: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "source": "s 😀",
        "hypothesis": "😀 ab",
        "errors": list(errors),
        "document_id": "d",
        "segment_id": "1",
        "system_id": "S",
        "rater_id": "r",
        "src_lang": "en",
        "tgt_lang": "de",
    } | changes


def error(start: int, end: int, **changes: Any) -> dict[str, Any]:
    made = {"start": start, "end": end, "category": "Style", "severity": "major", "score": -5.0}
    return made | {"is_source_error": False} | changes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ratings.jsonl"


def read(path: Path, *lines: dict[str, Any]) -> list[RatedDocument]:
    path.write_text("\n".join(json.dumps(it) for it in lines), "utf-8")
    return list(read_documents(path))


def test_places_are_code_points_with_the_end_out(path: Path) -> None:
    (it,) = read(path, line(error(2, 4), error(2, 3, is_source_error=True)))
    assert recognise(path) is Kind.MT_METRICS_JSONL
    assert (it.name, it.system, it.source_language, it.target_language) == ("d", "S", "en", "de")
    first, second = it.passes[0].marks
    assert (first.places, second.places) == ((Place(False, 2, 4),), (Place(True, 2, 3),))
    assert first.severity is Severity.MAJOR


def test_an_unrated_segment_is_none_without_errors(path: Path) -> None:
    (it,) = read(path, line(), line(segment_id=2, errors=None))
    assert (len(it.pairs), it.passes[0].seen) == (2, frozenset({0}))


def test_doubts(path: Path) -> None:
    (it,) = read(path, line(error(2, 9), error(0, 1, severity="odd")))
    assert it.doubts == ((1, Doubt.OUTSIDE), (1, Doubt.SEVERITY))


def test_faults_are_told_with_their_line(path: Path) -> None:
    with pytest.raises(FileInvalid, match="line 2: “start” must be a whole number"):
        read(path, line(), line({"start": 1.5, "end": 2}))

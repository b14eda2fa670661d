"""What stands in a line; the way back is in tests/store/test_bringing_articles.py."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.errors import FileEmpty, FileInvalid
from reviewer.core.rating import Doubt
from reviewer.formats import reviewer_jsonl
from reviewer.formats.reviewer_jsonl_reading import read_articles
from reviewer.store.departing import departing
from tests.store.world import World


def test_lines_and_their_fields(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    world = World.open(tmp_path / "r.db")
    error = world.mark(0, "Homyim", correction="Hmeimim")
    assert reviewer_jsonl.write(departing(world.store), path).count == 1
    lines = [json.loads(it) for it in path.read_text("utf-8").splitlines()]
    kinds = ["reviewer-jsonl", "article", *["text"] * 3, *["alignment"] * 2, "review", "error"]
    assert [it["kind"] for it in lines] == kinds
    assert lines[0] == {"kind": "reviewer-jsonl", "version": 1}
    last = lines[-1]
    assert (last["annotation_id"], last["correction"]) == (error.annotation_id, "Hmeimim")
    assert last["spans"] == [dict(error.span._asdict())]
    assert "revision" not in last and "reviewer_id" not in lines[-2]
    (read,) = read_articles(path)
    assert [it.annotation_id for it in read.dossier.reviews[0].annotations] == [error.annotation_id]
    world.store.close()


def test_an_export_of_nothing_has_no_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"kind": "reviewer-jsonl", "version": 1}\n')
    assert list(read_articles(path)) == []
    path.write_text("")
    with pytest.raises(FileEmpty):
        list(read_articles(path))
    path.write_text('{"kind": "reviewer-jsonl", "version": 1}\n{"kind": "text"}\n')
    with pytest.raises(FileInvalid, match="line 2: the line of its article"):
        list(read_articles(path))


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[list[dict[str, Any]]]:
    """The lines of an article with one error."""
    world = World.open(tmp_path / "r.db")
    world.mark(0, "Homyim", correction="Hmeimim")
    reviewer_jsonl.write(departing(world.store), tmp_path / "a.jsonl")
    world.store.close()
    yield [json.loads(it) for it in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]


def _written(tmp_path: Path, lines: list[dict[str, Any]]) -> Path:
    path = tmp_path / "changed.jsonl"
    path.write_text("".join(f"{json.dumps(it)}\n" for it in lines), "utf-8")
    return path


@pytest.mark.parametrize("harm", ["past the end", "overlapping", "empty", "out of order"])
def test_sentences_that_do_not_follow_each_other_are_refused(
    tmp_path: Path, lines: list[dict[str, Any]], harm: str
) -> None:
    text = lines[2]
    assert text["kind"] == "text"
    segments = text["segments"]
    assert len(segments) > 1
    match harm:
        case "past the end":
            segments[-1][1] = len(text["content"]) + 1
        case "overlapping":
            segments[1][0] = segments[0][1] - 1
        case "empty":
            segments[1][1] = segments[1][0]
        case _:
            segments.reverse()
    with pytest.raises(FileInvalid, match="line 3: its “segments” do not follow each other"):
        list(read_articles(_written(tmp_path, lines)))


def test_the_end_of_the_text_is_within_it(tmp_path: Path, lines: list[dict[str, Any]]) -> None:
    text = lines[2]
    text["segments"][-1][1] = len(text["content"])
    (read,) = read_articles(_written(tmp_path, lines))
    assert list(read.dossier.texts[0].segments)[-1].end == len(text["content"])


@pytest.mark.parametrize(
    ("start", "end", "quote"), [(0, 0, ""), (3, 3, ""), (-6, 0, ""), (0, 10**6, None), (0, 1, "😀")]
)
def test_words_that_do_not_stand_there_are_a_doubt(
    tmp_path: Path, lines: list[dict[str, Any]], start: int, end: int, quote: str | None
) -> None:
    content = lines[2]["content"]
    lines[-1]["spans"][0] |= {
        "start": start,
        "end": end,
        "quote": content[start:] if quote is None else quote,
    }
    (read,) = read_articles(_written(tmp_path, lines))
    assert read.dossier.reviews[0].annotations == ()
    assert [(it.line, it.doubt) for it in read.doubts] == [(len(lines), Doubt.OTHER_WORDS)]

"""What stands in a line; the way back is in tests/store/test_bringing_articles.py."""

import json
from pathlib import Path

import pytest

from reviewer.core.errors import FileEmpty, FileInvalid
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

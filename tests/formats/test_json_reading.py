from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.errors import FileEmpty, FileInvalid, FileMissing, FileTooLarge
from reviewer.formats.json_reading import (
    Fields,
    elements,
    members,
    read_items,
    read_json_text,
    read_lines,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.json"


def test_lines_come_with_their_numbers(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}\r\n\n{"b": "\xc3\xa9"}')
    assert list(read_lines(path)) == [(1, {"a": 1}), (3, {"b": "é"})]


def test_items_of_an_array_come_with_their_lines(path: Path) -> None:
    path.write_text('[\n  {"a": 1},\n\n  {"b":\n 2}, {"c": 3}\n]')
    assert list(read_items(path)) == [(2, {"a": 1}), (4, {"b": 2}), (5, {"c": 3})]
    path.write_text(' {"a": []} ')
    assert list(read_items(path)) == [(1, {"a": []})]
    path.write_text("[]")
    assert list(read_items(path)) == []


_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), _json), st.sampled_from([None, 1]))
def test_members_are_those_of_the_object(data: dict[str, Any], indent: int | None) -> None:
    import json

    text = json.dumps(data, indent=indent)
    found = list(members(Path("x"), text))
    assert {name: value for name, _, value in found} == data
    for _, place, value in found:
        assert json.JSONDecoder().raw_decode(text, place)[0] == value
        if isinstance(value, list):
            assert [it.value for it in elements(Path("x"), text, place)] == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a": 1}\n{"b": }', "line 2: this is no JSON"),
        ('{"a": "b', "Unterminated string starting at character 7"),
        ('{"a": 1}\n[1]', "line 2: a JSON object is needed"),
        ("[" * 100_000, "line 1: it is nested too deeply"),
        ('{"a": ' + "9" * 5000 + "}", "line 1: a number in it is too long"),
    ],
)
def test_what_is_no_line_is_told_with_its_number(path: Path, text: str, reason: str) -> None:
    path.write_text(text)
    with pytest.raises(FileInvalid, match=reason):
        list(read_lines(path))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[\n{"a": 1}\n', "line 3: this is no JSON: the file breaks off"),
        ('[\n{"a": 1}\n {}]', "line 3: this is no JSON: the file breaks off"),
        ('[\n{"a": 1},\n{"b"]', "line 3: this is no JSON"),
        ("[\n\n1]", "line 3: a JSON object is needed"),
        ("[\n" + "[" * 100_000, "line 2: it is nested too deeply"),
    ],
)
def test_what_is_no_array_is_told_with_its_line(path: Path, text: str, reason: str) -> None:
    path.write_text(text)
    with pytest.raises(FileInvalid, match=reason):
        list(read_items(path))


@pytest.mark.parametrize("text", ["[1]", '{"a": 1', '{"a" 1}', "{1: 2}", '{"a": 1 "b": 2}', "{"])
def test_what_is_no_object_is_told(text: str) -> None:
    with pytest.raises(FileInvalid):
        list(members(Path("x"), text))


def test_files_that_cannot_be_read(path: Path) -> None:
    with pytest.raises(FileMissing):
        list(read_lines(path))
    path.write_bytes(b" \n")
    for read in (read_lines, read_items):
        with pytest.raises(FileEmpty):
            list(read(path))
    path.write_bytes(b'{"a": 1}\n"\xff"')
    for read in (read_lines, read_items):
        with pytest.raises(FileInvalid, match="line 2: this is not UTF-8"):
            list(read(path))
    with pytest.raises(FileInvalid):
        read_json_text(path)


def test_a_file_beyond_the_limit_is_refused(path: Path) -> None:
    path.write_bytes(b"{}\n" * 400_000)
    assert sum(1 for _ in read_lines(path, limit=1_200_000)) == 400_000
    with pytest.raises(FileTooLarge, match="2 MB"):
        list(read_lines(path, limit=1_000_000))


def test_progress_is_told_and_may_give_up(path: Path) -> None:
    path.write_text('{"a": 1}\n' * 500)
    told: list[float] = []
    list(read_lines(path, told.append))
    assert told == [pytest.approx(0.4), pytest.approx(0.8)]


def test_fields_are_of_their_kind() -> None:
    fields = Fields(Path("f"), 7)
    data = {"w": "x\ud800y", "n": 3, "l": [{}], "t": {}, "s": 50, "no": None, "nul": "\0"}
    assert fields.words(data, "w") == "x\ufffdy"
    assert fields.words(data, "n") == "3"
    assert fields.words(data, "no", "") == fields.words(data, "?", "") == ""
    assert fields.number(data, "n") == 3
    assert fields.score(data, "s") == 50.0
    assert fields.score(data, "no") is None
    assert (fields.tables(data, "l"), fields.tables(data, "no")) == ([{}], [])
    assert fields.table(data, "t") == {}
    for wrong in (
        lambda: fields.words(data, "l"),
        lambda: fields.words(data, "?"),
        lambda: fields.words(data, "nul"),
        lambda: fields.number(data, "w"),
        lambda: fields.score({"s": 101}, "s"),
        lambda: fields.score({"s": True}, "s"),
        lambda: fields.table(data, "l"),
        lambda: fields.tables(data, "t"),
    ):
        with pytest.raises(FileInvalid, match="line 7"):
            wrong()

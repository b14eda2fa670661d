"""Reading JSON and JSON lines of other programs: with lines for messages, and within limits.

Half surrogates, which JSON can spell and no database takes, become U+FFFD: the same length in code
points and in UTF-16.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.errors import FileEmpty, FileInvalid, FileTooLarge, ReviewerError
from reviewer.core.progress import Progress
from reviewer.core.reason import Reason
from reviewer.formats.text_file import read_bytes, read_failure, regular_size

_MB = 1_000_000
LIMIT = 100 * _MB
"""Bytes of the longest JSON file, and of the longest line of JSON lines times four."""

_LONGEST = LIMIT // 4
_MARK = b"\xef\xbb\xbf"
_BLANK = re.compile(r"[ \t\r\n]*")
_HALVES = re.compile("[\ud800-\udfff]")
_TOLD_EVERY = 200
_decoder = json.JSONDecoder()


def without_halves(words: str) -> str:
    """The words with U+FFFD for half surrogates."""
    return _HALVES.sub("\ufffd", words)


class Item(NamedTuple):
    """A value of a file and the line, from 1, on which it begins."""

    line: int
    value: Any


def read_lines(path: Path, progress: Progress | None = None, limit: int = LIMIT) -> Iterator[Item]:
    """Read JSON lines, one object at a time, of at most ``limit`` bytes; blank ones are left out.

    ``progress`` is told the share that was read, and may raise to give up. Raises ``FileInvalid``
    with the line and the reason, or another ``ReviewerError`` when the file cannot be read.
    """
    size = regular_size(path)
    if size > limit:
        raise FileTooLarge(path=path, size=-(-size // _MB), limit=limit // _MB)
    read = line = found = 0
    try:
        with path.open("rb") as stream:
            for line, data in enumerate(iter(lambda: stream.readline(_LONGEST + 1), b""), 1):
                if len(data) > _LONGEST:
                    raise _too_long(path, line)
                if not data.strip():
                    continue
                read += len(data)
                found += 1
                if progress and found % _TOLD_EVERY == 0:
                    progress(min(1.0, read / size))
                yield Item(
                    line, _object(path, line, _parsed(path, line, _decoded(path, data, line)))
                )
    except OSError as error:
        raise read_failure(path, error) from error
    if not found:
        raise FileEmpty(path=path)


def read_items(path: Path) -> Iterator[Item]:
    """Read the objects of a JSON array, or the one object that a file is.

    Raises like :func:`read_lines`.
    """
    text = read_json_text(path)
    start = _skip(text, 0)
    if text[start : start + 1] != "[":
        yield Item(1, _object(path, 1, _parsed(path, 1, text)))
        return
    for item in elements(path, text, start):
        yield Item(item.line, _object(path, item.line, item.value))


def read_objects(path: Path, progress: Progress | None = None) -> Iterator[Item]:
    """Read objects, one a line, or in an array, or one alone over several lines.

    Raises like :func:`read_lines`.
    """
    regular_size(path)
    try:
        with path.open("rb") as stream:
            first = stream.readline(_LONGEST).removeprefix(_MARK).strip()
    except OSError as error:
        raise read_failure(path, error) from error
    whole = first.startswith(b"[") or first == b"{"
    return read_items(path) if whole else read_lines(path, progress)


def read_json_text(path: Path) -> str:
    """Read a whole JSON file as text."""
    text = _decoded(path, read_bytes(path, LIMIT))
    if not text.strip():
        raise FileEmpty(path=path)
    return text


def elements(path: Path, text: str, start: int) -> Iterator[Item]:
    """The values of the array that begins at ``start`` of a text, with their lines."""
    line, counted = 1, 0
    at = _skip(text, start + 1)
    while text[at : at + 1] != "]":
        line, counted = line + text.count("\n", counted, at), at
        value, at = _value(path, text, at, line)
        yield Item(line, value)
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "]":
            line += text.count("\n", counted, at)
            raise FileInvalid(
                path=path, line=line, reason=Reason("this is no JSON: the file breaks off")
            )


def members(path: Path, text: str) -> Iterator[tuple[str, int, Any]]:
    """The members of the object that a text is: name, place of the value, value."""
    at = _skip(text, 0)
    if text[at : at + 1] != "{":
        raise FileInvalid(path=path, line=1, reason=Reason("a JSON object is needed here"))
    at = _skip(text, at + 1)
    while text[at : at + 1] != "}":
        line = text.count("\n", 0, at) + 1
        name, at = _value(path, text, at, line)
        at = _skip(text, at)
        if not isinstance(name, str) or text[at : at + 1] != ":":
            raise FileInvalid(
                path=path, line=line, reason=Reason("this is no JSON: a name is missing")
            )
        place = _skip(text, at + 1)
        value, at = _value(path, text, place, line)
        yield name, place, value
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "}":
            raise FileInvalid(
                path=path, line=line, reason=Reason("this is no JSON: the file breaks off")
            )


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    assert match  # it matches nothing too
    return match.end()


def _decoded(path: Path, data: bytes, line: int = 1) -> str:
    try:
        return data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        reason = Reason("this is not UTF-8; save the file in that encoding")
        raise FileInvalid(path=path, line=line, reason=reason) from error


def _value(path: Path, text: str, at: int, line: int) -> tuple[Any, int]:
    try:
        return _decoder.raw_decode(text, at)
    except (ValueError, RecursionError) as error:
        raise _no_json(path, line, error, text, at) from error


def _parsed(path: Path, line: int, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_json(path, line, error, text, 0) from error


def _no_json(path: Path, line: int, error: Exception, text: str, start: int) -> ReviewerError:
    if isinstance(error, json.JSONDecodeError):
        line += text.count("\n", start, error.pos)
        reason = Reason(
            "this is no JSON ({what} at character {column})",
            what=error.msg.removesuffix(" at"),
            column=error.colno,
        )
    elif isinstance(error, RecursionError):
        reason = Reason("it is nested too deeply")
    else:  # a number of thousands of digits
        reason = Reason("a number in it is too long")
    return FileInvalid(path=path, line=line, reason=reason)


def _too_long(path: Path, line: int) -> ReviewerError:
    return FileInvalid(
        path=path, line=line, reason=Reason("it is longer than {limit:,} bytes", limit=_LONGEST)
    )


def _object(path: Path, line: int, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise FileInvalid(path=path, line=line, reason=Reason("a JSON object is needed here"))
    return value


def parse_json(fields: Fields, text: str) -> Any:
    """Read JSON that stands in a cell of a table. Raises ``FileInvalid``."""
    return _parsed(fields.path, fields.line, text)


class Fields:
    """Typed reading from the objects of one line; what is not as it must be is told with it."""

    def __init__(self, path: Path, line: int) -> None:
        self.path = path
        self.line = line

    def fault(self, reason: Reason) -> ReviewerError:
        """The error that tells what is wrong on this line."""
        return FileInvalid(path=self.path, line=self.line, reason=reason)

    def words(self, data: dict[str, Any], name: str, default: str | None = None) -> str:
        """Text; a number counts as text. Without ``default`` it must be there."""
        value = data.get(name, default)
        if value is None and default is not None:
            return default
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            raise self.fault(Reason("“{name}” must be text", name=name))
        if "\0" in value:
            raise self.fault(Reason("a NUL character stands in “{name}”", name=name))
        return without_halves(value)

    def number(self, data: dict[str, Any], name: str) -> int:
        """A whole number."""
        value = data.get(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.fault(Reason("“{name}” must be a whole number", name=name))
        return value

    def score(self, data: dict[str, Any], name: str) -> float | None:
        """A number from 0 to 100; ``None`` where there is none."""
        value = data.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
            raise self.fault(Reason("“{name}” must be a number from 0 to 100", name=name))
        return float(value)

    def table(self, data: dict[str, Any], name: str) -> dict[str, Any]:
        """An object."""
        value = data.get(name)
        if not isinstance(value, dict):
            raise self.fault(Reason("“{name}” must be a JSON object", name=name))
        return value

    def tables(self, data: dict[str, Any], name: str) -> list[dict[str, Any]]:
        """A list of objects; none where it is missing."""
        value = data.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(it, dict) for it in value):
            raise self.fault(Reason("“{name}” must be a list of JSON objects", name=name))
        return value

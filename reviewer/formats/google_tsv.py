"""Reading Google's released MQM ratings: tab-separated, in the dialects of WMT and of Marot.

A row is an error, or says that a segment has none. Fields are never quoted: quotation marks are
text. The words in error stand between ``<v>`` and ``</v>`` in the target, or in the source for
omissions and errors of the source. Offsets are code points, ends exclusive, into the text without
these tags.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.core.errors import FileEmpty, FileInvalid, FileTooLarge, FileUnreadable
from reviewer.core.progress import Progress
from reviewer.core.reason import Reason
from reviewer.formats.text_file import read_failure, regular_size

_OPEN, _CLOSE = "<v>", "</v>"
_TAG = re.compile(f"({_OPEN}|{_CLOSE})")
_GZIP = b"\x1f\x8b"
_NO_ERROR = "no-error"
_ATTENTION_CHECK = "hotw-test"
_TOLD_EVERY = 1_000
_MB = 1_000_000
_LONGEST = 4 * _MB  # bytes of a row
_LIMIT = 400 * _MB  # of a file, unpacked
# Of fields in a row: what they need, and what they may have besides, which is a comment.
_WIDTHS = {"wmt": (9, 10), "marot": (10, 11)}


class Dialect(StrEnum):
    """How the tenth field is used: not or for a comment (WMT), or for a JSON object (Marot)."""

    WMT = "wmt"
    MAROT = "marot"


class Kind(StrEnum):
    """What a row says of its segment."""

    ERROR = "error"
    NO_ERROR = "no-error"
    ATTENTION_CHECK = "attention check"


class Marked(NamedTuple):
    """Words in error, in the source or the target."""

    on_source: bool
    start: int
    end: int
    quote: str


class SegmentKey(NamedTuple):
    """A system's segment: ``number`` counts in the whole set, ``in_document`` in the document."""

    system: str
    document: str
    in_document: str
    number: str


@dataclass(frozen=True, slots=True)
class Rating:
    """One row. ``severity`` is in small letters, ``source`` and ``target`` without tags.

    ``unbalanced`` says that a tag lacks its partner; where those words end is not known, and they
    are not in ``marked``. ``metadata`` is Marot's JSON object.
    """

    line: int
    key: SegmentKey
    rater: str
    kind: Kind
    category: str
    severity: str
    source: str
    target: str
    marked: tuple[Marked, ...]
    unbalanced: bool
    comment: str
    metadata: dict[str, Any]


def read_ratings(path: Path, progress: Progress | None = None) -> tuple[Dialect, Iterator[Rating]]:
    """Open a file of ratings, compressed with gzip or not; the rows come one at a time.

    ``progress`` is told the share of the file that was read, and may raise to give up. Raises
    ``FileInvalid`` (there or from the iterator) with the line and the reason, or another kind of
    ``ReviewerError`` when the file cannot be read at all.
    """
    lines = enumerate(_lines(path, progress), 1)
    try:
        first = next(lines)
    except StopIteration:
        raise FileEmpty(path=path) from None
    fields = first[1].split("\t")
    headed = fields[0].casefold() == "system" and "rater" in map(str.casefold, fields)
    if headed:
        marot = "metadata" in map(str.casefold, fields)
    else:
        marot = len(fields) == 10 and fields[9].startswith("{")
    dialect = Dialect.MAROT if marot else Dialect.WMT
    return dialect, _ratings(path, dialect, lines if headed else _with(first, lines))


def _with(first: tuple[int, str], rest: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    yield first
    yield from rest


def _lines(path: Path, progress: Progress | None) -> Iterator[str]:
    size = regular_size(path)  # says kindly what is no ordinary file
    number = 1
    try:
        with path.open("rb") as file:
            packed = file.read(2) == _GZIP
            file.seek(0)
            stream = gzip.GzipFile(fileobj=file) if packed else file
            read = 0
            for number, line in enumerate(iter(lambda: stream.readline(_LONGEST + 1), b""), 1):
                read += len(line)
                if len(line) > _LONGEST:
                    reason = Reason(
                        "it is longer than {limit:,} bytes, as no rating is", limit=_LONGEST
                    )
                    raise FileInvalid(path=path, line=number, reason=reason)
                if read > _LIMIT:
                    raise FileTooLarge(path=path, size=read // _MB, limit=_LIMIT // _MB)
                if progress and number % _TOLD_EVERY == 0:
                    progress(min(1.0, file.tell() / size))
                yield line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        reason = Reason("this is not UTF-8; save the file in that encoding")
        raise FileInvalid(path=path, line=number, reason=reason) from error
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FileUnreadable(
            path=path, reason=Reason("it was compressed and is not whole")
        ) from error
    except OSError as error:
        raise read_failure(path, error) from error


def _ratings(path: Path, dialect: Dialect, lines: Iterator[tuple[int, str]]) -> Iterator[Rating]:
    words: dict[str, str] = {}  # texts come again in the row of each error: kept once
    for number, line in lines:
        if not line:
            continue
        fields = line.split("\t")
        widths = _WIDTHS[dialect]
        if len(fields) not in widths:
            reason = Reason(
                "{count} fields stand here where {needed} are needed",
                count=len(fields),
                needed=widths[-1],
            )
            raise FileInvalid(path=path, line=number, reason=reason)
        yield _rating(path, dialect, number, fields, words)


def _rating(
    path: Path, dialect: Dialect, line: int, fields: Sequence[str], words: dict[str, str]
) -> Rating:
    system, document, in_document, segment, rater, source, target, category, severity = fields[:9]
    last = fields[9] if len(fields) > 9 else ""
    comment = fields[10] if len(fields) > 10 else ""
    source, in_source, source_whole = _untagged(source)
    target, in_target, target_whole = _untagged(target)
    marked = [Marked(True, *it, source[slice(*it)]) for it in in_source]
    marked += [Marked(False, *it, target[slice(*it)]) for it in in_target]
    marot = dialect is Dialect.MAROT
    return Rating(
        line,
        SegmentKey(system, document, in_document, segment),
        rater,
        _kind(category, severity),
        category,
        severity.casefold(),
        words.setdefault(source, source),
        words.setdefault(target, target),
        tuple(marked),
        not (source_whole and target_whole),
        comment if marot else last,
        _metadata(path, line, last) if marot else {},
    )


def _kind(category: str, severity: str) -> Kind:
    if severity.casefold() == _ATTENTION_CHECK:
        return Kind.ATTENTION_CHECK
    no_error = _NO_ERROR in (severity.casefold(), category.casefold())
    return Kind.NO_ERROR if no_error else Kind.ERROR


def _untagged(text: str) -> tuple[str, list[tuple[int, int]], bool]:
    """Take the tags out: the text, the ranges they enclose, whether each has its partner."""
    parts: list[str] = []
    ranges: list[tuple[int, int]] = []
    length, start, whole = 0, None, True
    for part in _TAG.split(text):
        if part == _OPEN:
            whole &= start is None
            start = length
        elif part == _CLOSE:
            whole &= start is not None
            if start is not None:
                ranges.append((start, length))
            start = None
        else:
            parts.append(part)
            length += len(part)
    return "".join(parts), ranges, whole and start is None


def _metadata(path: Path, line: int, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except json.JSONDecodeError as error:
        reason = Reason(
            "its last field is no JSON ({what} at character {column})",
            what=error.msg.removesuffix(" at"),
            column=error.pos + 1,
        )
        raise FileInvalid(path=path, line=line, reason=reason) from error
    if not isinstance(found, dict):
        raise FileInvalid(path=path, line=line, reason=Reason("its last field is no JSON object"))
    return found

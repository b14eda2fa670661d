"""The one road from a bilingual file of any kind to its table of aligned segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from reviewer.core.bitext import (
    Bitext,
    BitextDraft,
    Choice,
    Column,
    draft_bitext,
    guess_choices,
)
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import KindNotPairs, PairsMissing
from reviewer.core.progress import Progress, unwatched
from reviewer.core.reason import Reason
from reviewer.formats import bitext_tables, bitext_xml
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.text_file import read_text

_IN_SIGHT = 50  # rows

Reader = Callable[[Path, Progress], Bitext]


def read_bitext(path: Path, progress: Progress = unwatched) -> Bitext:
    """Read a file of aligned segments; ``progress`` is told the share read and may raise.

    Raises ``KindNotPairs`` for a file of another kind, ``PairsMissing`` where it has one language
    only, and the kinds of ``ReviewerError`` of the readers.
    """
    kind = recognise(path)
    reader = _READERS.get(kind)
    if reader is None:
        raise KindNotPairs(path=path, kind=kind)
    return reader(path, progress)


class Sight(NamedTuple):
    """The beginning of a bilingual file, how many rows it has, and what its columns seem to be."""

    bitext: Bitext
    rows: int
    choices: list[Choice]


def look_into(path: Path, progress: Progress = unwatched) -> Sight:
    """Read a file of aligned segments for people to say what its columns are.

    Raises what :func:`read_bitext` raises.
    """
    bitext = read_bitext(path, progress)
    return Sight(
        replace(bitext, rows=bitext.rows[:_IN_SIGHT]), len(bitext.rows), guess_choices(bitext)
    )


def read_drafts(
    path: Path, choices: Sequence[Choice] | None = None, progress: Progress = unwatched
) -> list[BitextDraft]:
    """Read a file of aligned segments and make articles of it, by ``choices`` or the best guess.

    Raises ``PairsMissing`` where no article comes of it, and what :func:`read_bitext` raises.
    """
    bitext = read_bitext(path, progress)
    if choices and len(choices) != len(bitext.columns):
        reason = Reason("it has other columns than before; open it again")
        raise FileInvalid(path=path, line=1, reason=reason)
    drafts = draft_bitext(bitext, choices or guess_choices(bitext))
    if not drafts:
        raise PairsMissing(path=path)
    return drafts


def read_lines(article: Path, english: Sequence[tuple[Path, str]]) -> Bitext:
    """Read files whose lines belong together by their number; each with a system's name or ``""``.

    Raises ``FileInvalid`` where they have not equally many lines, and what ``read_text`` raises.
    """
    sides = [_lines(path) for path in (article, *(path for path, _ in english))]
    for (path, _), side in zip(english, sides[1:], strict=True):
        if len(side) != len(sides[0]):
            reason = Reason(
                "it has {lines} lines where {other} has {wanted}",
                lines=len(side),
                other=article.name,
                wanted=len(sides[0]),
            )
            raise FileInvalid(path=path, line=min(len(side), len(sides[0])) + 1, reason=reason)
    columns = (
        Column("article", "id"),
        *(Column(label or "reference", "en") for _, label in english),
    )
    return Bitext(article.stem, columns, list(zip(*sides, strict=True)), {"file": article.name})


def _lines(path: Path) -> list[str]:
    content = read_text(path).replace("\r\n", "\n").replace("\r", "\n")
    return content.removesuffix("\n").split("\n")


def _read_po(path: Path, _progress: Progress) -> Bitext:
    from reviewer.formats.bitext_po import read_po

    return read_po(path)


_READERS: dict[Kind, Reader] = {
    Kind.PAIR_TABLE: bitext_tables.read_table,
    Kind.XLSX: bitext_tables.read_workbook,
    Kind.PAIR_JSONL: bitext_tables.read_json,
    Kind.TMX: bitext_xml.read_tmx,
    Kind.XLIFF: bitext_xml.read_xliff,
    Kind.XLIFF_ITS: bitext_xml.read_xliff,
    Kind.WMT_XML: bitext_xml.read_wmt,
    Kind.PO: _read_po,
}

"""The one road from a bilingual file of any kind to its table of aligned segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from reviewer.core.article import Role
from reviewer.core.bitext import (
    Bitext,
    BitextDraft,
    Choice,
    Column,
    Part,
    draft_bitext,
    guess_choices,
)
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import KindNotPairs, PairsMissing
from reviewer.core.finding import AlignedUnit
from reviewer.core.reason import Reason
from reviewer.formats import bitext_tables, bitext_xml
from reviewer.formats.bitext_tables import Progress, nothing
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.kinds import Kind
from reviewer.formats.pairs_in_folder import PairFiles
from reviewer.formats.recognise import recognise
from reviewer.formats.text_file import read_text

_IN_SIGHT = 50  # rows

Reader = Callable[[Path, Progress], Bitext]


def read_bitext(path: Path, progress: Progress = nothing) -> Bitext:
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


def look_into(path: Path, progress: Progress = nothing) -> Sight:
    """Read a file of aligned segments for people to say what its columns are.

    Raises what :func:`read_bitext` raises.
    """
    bitext = read_bitext(path, progress)
    return Sight(
        replace(bitext, rows=bitext.rows[:_IN_SIGHT]), len(bitext.rows), guess_choices(bitext)
    )


def read_drafts(
    path: Path, choices: Sequence[Choice] | None = None, progress: Progress = nothing
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


def read_rows(path: Path) -> list[AlignedUnit]:
    """Read a bilingual file as rows to check, numbered as in the file; offsets count in the cell.

    The columns are guessed; of several English ones the human one counts, or the first. A table
    with the header ``id<TAB>en`` is read to the letter, and what is no bilingual file is told as if
    it were to be one. Raises what :func:`read_bitext` and ``read_pair_tsv`` raise.
    """
    from reviewer.formats.pair_tsv import has_header, read_pair_tsv

    kind = recognise(path)
    if kind not in _READERS or (kind is Kind.PAIR_TABLE and has_header(path)):
        return read_pair_tsv(path)
    bitext = read_bitext(path)
    choices = guess_choices(bitext)
    parts = [it.part for it in choices]
    english = next((it for it in (Part.REFERENCE, Part.MACHINE) if it in parts), None)
    if Part.ARTICLE not in parts or english is None:
        raise PairsMissing(path=path)
    ours, theirs = parts.index(Part.ARTICLE), parts.index(english)
    return [
        AlignedUnit(number, row[ours], row[theirs], english_role=Role(english))
        for number, row in enumerate(bitext.rows, 1)
        if row[ours].strip() or row[theirs].strip()
    ]


def read_pair_drafts(files: PairFiles) -> list[BitextDraft]:
    """Read a pair that was found in a folder: a bilingual file, or two files that are aligned now.

    Raises what :func:`read_drafts` or ``reading.read_one`` raise.
    """
    if files.english is None:
        return read_drafts(files.article)
    from reviewer.formats.reading import read_one

    english = EnglishFile(files.english, Role.REFERENCE, "")
    both = ArticleFiles(files.article, (english,))
    drafted = read_one(both, nothing, rough_from=None)
    return [BitextDraft(drafted.draft, drafted.title or "", (), drafted.details)]


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

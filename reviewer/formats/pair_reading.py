"""Reading a pair, two files or one that has both sides: as rows to check, or to be stored."""

from __future__ import annotations

from pathlib import Path

from reviewer.core.aligned_units import aligned_units, lone_units
from reviewer.core.article import Role, SegmentedText, Text, TextDraft
from reviewer.core.bitext import BitextDraft, Part, guess_choices
from reviewer.core.drafting import Given, draft_article
from reviewer.core.file_errors import PairsMissing
from reviewer.core.finding import AlignedUnit
from reviewer.core.progress import unwatched
from reviewer.formats.article_file import read_article
from reviewer.formats.bitext_reading import read_bitext, read_drafts
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.kinds import PAIRS, Kind
from reviewer.formats.pair_tsv import has_header, is_pair_table, read_pair_tsv
from reviewer.formats.pairs_in_folder import PairFiles
from reviewer.formats.reading import read_one
from reviewer.formats.recognise import recognise
from reviewer.lexicon import lexicon


def read_pair(files: PairFiles) -> list[AlignedUnit]:
    """Read a pair as rows; two texts are split and aligned as when they are added.

    Raises the kinds of ``ReviewerError`` of ``read_article`` and :func:`read_rows`.
    """
    if files.english is None:
        return read_rows(files.article)
    given = Given(Role.REFERENCE, "", _words(files.english))
    draft = draft_article(_words(files.article), [given], lexicon())
    sides = [_segmented(it) for it in (draft.article, draft.english[0])]
    return aligned_units(sides[0], sides[1], draft.alignments[0])


def read_lone(path: Path) -> list[AlignedUnit]:
    """Read an article that has no English, one sentence a row.

    Raises the kinds of ``ReviewerError`` of ``read_article``.
    """
    return lone_units(_segmented(draft_article(_words(path), [], lexicon()).article))


def is_pair_file(path: Path) -> bool:
    """Say whether a file has both sides, or is meant to: by its content, name or header."""
    return recognise(path) in PAIRS or is_pair_table(path)


def read_rows(path: Path) -> list[AlignedUnit]:
    """Read a bilingual file as rows to check, numbered as in the file; offsets count in the cell.

    The columns are guessed; of several English ones the human one counts, or the first. A table
    with the header ``id<TAB>en`` is read to the letter, and what is no bilingual file is told as if
    it were to be one. Raises what ``read_bitext`` and ``read_pair_tsv`` raise.
    """
    kind = recognise(path)
    if kind not in PAIRS or (kind is Kind.PAIR_TABLE and has_header(path)):
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

    Raises what ``read_drafts`` or ``reading.read_one`` raise.
    """
    if files.english is None:
        return read_drafts(files.article)
    english = EnglishFile(files.english, Role.REFERENCE, "")
    both = ArticleFiles(files.article, (english,))
    drafted = read_one(both, unwatched, rough_from=None)
    return [BitextDraft(drafted.draft, drafted.title or "", (), drafted.details)]


def _words(path: Path) -> str:
    return read_article(path, unwatched).content


def _segmented(draft: TextDraft) -> SegmentedText:
    return SegmentedText(Text(draft.role, "", draft.role, "", draft.content), draft.segments)

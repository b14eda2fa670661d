"""The one table of all that the store can be written as: command line and window read it.

A way out is a module of this package with ``write(leaving, target) -> Written``, imported when it
is used. It writes through ``formats.output.replacing``: whole or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from reviewer.core.dossier import Dossier
from reviewer.formats.leaving import Leaving, Written


class _Writer(Protocol):
    def write(self, leaving: Leaving, target: Path) -> Written:
        """Write what leaves to a file."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """One format to leave by.

    ``name`` is what the command line calls it, ``title`` what the window does. ``carries`` and
    ``loses`` are one sentence each for people who choose. ``counts`` names what a file holds
    (``Written.count``). ``alone`` says that a file holds one article: several become a folder.
    ``one_text`` says that of each article one text is written, which ``Options.text`` chooses.
    ``left_out`` goes on from the number of what could not be put into the file.
    """

    name: str
    title: str
    suffix: str
    carries: str
    loses: str
    module: str
    counts: str = "errors"
    alone: bool = False
    one_text: bool = False
    left_out: str = ""

    def write(self, leaving: Leaving, target: Path) -> Written:
        """Write a file, or for several articles of an ``alone`` format a file each in a folder.

        A folder is made where none is. Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull``,
        ``TextUnknown`` and what reading the store raises; a file that was begun is gone then.
        """
        writer = cast(_Writer, import_module(f"reviewer.formats.{self.module}"))
        if not self.alone or (leaving.articles == 1 and not target.is_dir()):
            return writer.write(leaving, target)
        make_folder(target)
        written = Written(0)
        for dossier, name in _named(leaving, self.suffix):
            written += writer.write(leaving.only(dossier), target / name)
        return written


def _named(leaving: Leaving, suffix: str) -> Iterator[tuple[Dossier, str]]:
    """The articles, each with a file's name that no other of them has on any system."""
    taken: set[str] = set()
    for dossier in leaving.watched():
        name = stem = file_name(dossier.article.title)
        number = 2
        while name.casefold() in taken:
            name, number = f"{stem} {number}", number + 1
        taken.add(name.casefold())
        yield dossier, name + suffix


def file_name(title: str) -> str:
    """A title as a file's name on every system, without its suffix."""
    kept = "".join(it if it.isalnum() or it in " -_" else " " for it in title)
    return " ".join(kept.split())[:60].strip() or "reviewer"


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there. Raises ``FileNotWritable`` or ``DiskFull``."""
    from reviewer.formats.output import write_failure

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_failure(folder, error) from error


WAYS: tuple[WayOut, ...] = (
    WayOut(
        "csv",
        "Table of errors (CSV)",
        ".csv",
        "Every error with its exact place, words, category, correction and times; opens in any "
        "spreadsheet and can be imported again.",
        "Leaves out the texts, their rows and how reviews ended.",
        "errors_csv",
    ),
    WayOut(
        "tsv",
        "Table of errors (TSV)",
        ".tsv",
        "The same columns with tabs between them, one line an error, for scripts; can be imported "
        "again.",
        "Leaves out the texts, their rows and how reviews ended.",
        "errors_tsv",
    ),
    WayOut(
        "xlsx",
        "Workbook of errors, articles and reviews (XLSX)",
        ".xlsx",
        "A sheet each for errors, articles and reviews, with the marked words coloured in their "
        "context and filters above the columns.",
        "Cannot be imported again; cells are cut after 32,767 characters.",
        "errors_xlsx",
    ),
    WayOut(
        "docx",
        "Article with comments and tracked changes (DOCX)",
        ".docx",
        "Each error is a Word comment on the exact words, each correction a tracked change to "
        "accept or reject.",
        "Leaves out the other texts and the rows; cannot be imported again.",
        "reviewed_docx",
        alone=True,
        one_text=True,
        left_out="have no words in this text",
    ),
    *(
        WayOut(
            f"corrected-{suffix}",
            title,
            f".{suffix}",
            "The text with every correction applied.",
            "Leaves out corrections that overlap and all that is known of the errors.",
            module,
            counts="corrections",
            alone=True,
            one_text=True,
            left_out="were left out, because they overlap or are linked to no words of this text",
        )
        for suffix, title, module in (
            ("txt", "Corrected article (text)", "corrected_text"),
            ("docx", "Corrected article (DOCX)", "corrected_docx"),
            ("html", "Corrected article (HTML)", "corrected_html"),
        )
    ),
    WayOut(
        "xliff",
        "Aligned rows with errors (XLIFF 2.1)",
        ".xlf",
        "Rows, texts and errors for translation tools: ITS quality issues with marks on the exact "
        "words; all of it can be imported again.",
        "Leaves out how reviews ended, the time they took and the history.",
        "xliff21",
    ),
    WayOut(
        "xliff12",
        "Aligned rows with errors (XLIFF 1.2)",
        ".xlf",
        "The same for older translation tools; where errors overlap, their marks are split.",
        "Leaves out how reviews ended, the time they took and the history.",
        "xliff12",
    ),
    WayOut(
        "tmx",
        "Translation memory of corrected rows (TMX)",
        ".tmx",
        "Each row with words on both sides, corrected, beside each English text, for translation "
        "tools.",
        "Leaves out rows with words on one side only and all that is known of the errors.",
        "corrected_tmx",
        counts="pairs",
    ),
    WayOut(
        "jsonl",
        "Articles whole (JSON lines)",
        ".jsonl",
        "Every text, row, review and error with its ids and times, one a line; comes back as it "
        "was.",
        "Leaves out the steps for undo, decisions on findings and the memory.",
        "reviewer_jsonl",
    ),
    WayOut(
        "google-tsv",
        "Ratings as released for WMT (TSV)",
        ".tsv",
        "Each error with its words between <v> and </v>, and a row for each segment without "
        "errors; can be imported again.",
        "Leaves out corrections, times, ids and which errors repeat others; tabs and "
        "line ends become blanks.",
        "google_wmt_tsv",
        left_out="are on words of a text that is neither source nor target",
    ),
    WayOut(
        "marot-tsv",
        "Ratings as Marot and Anthea keep them (TSV)",
        ".tsv",
        "The same rows with times, comments and places in tokens as JSON; can be imported again.",
        "Leaves out corrections, ids and which errors repeat others; tabs and line ends "
        "become blanks.",
        "google_marot_tsv",
        left_out="are on words of a text that is neither source nor target",
    ),
    WayOut(
        "pearmut",
        "Ratings as Pearmut keeps them (JSON lines)",
        ".jsonl",
        "Each reviewer's scores and errors by segment, places in UTF-16 units; can be imported "
        "again.",
        "Leaves out corrections, comments, ids, words marked in the source and which "
        "errors repeat others.",
        "pearmut",
        left_out="are on words of a text that is neither source nor target",
    ),
    WayOut(
        "label-studio",
        "Ratings as Label Studio keeps them (JSON)",
        ".json",
        "A task for each segment, each reviewer's errors with comments, corrections and linked "
        "words; can be imported again.",
        "Leaves out which errors repeat others and how reviews ended.",
        "label_studio_json",
        left_out="are on words of a text that is neither source nor target",
    ),
    WayOut(
        "doccano",
        "Ratings as doccano keeps them (JSON lines)",
        ".jsonl",
        "Each segment with the errors of a reviewer as labels, severity and category; can be "
        "imported again.",
        "Leaves out words in the source, comments, corrections, times, ids and which "
        "errors repeat others.",
        "doccano",
        left_out="are on other words than those of the judged text",
    ),
    WayOut(
        "alignment",
        "Aligned rows (TSV)",
        ".tsv",
        "Every row with its words on both sides, their places in the texts and the row's name in "
        "the file it came from.",
        "Leaves out the errors.",
        "alignment_tsv",
        counts="rows",
    ),
)
"""Every way out, in the order in which they are offered."""


def way_out(name: str) -> WayOut:
    """The way out with this name. Raises ``KeyError`` for one that is not there."""
    return {it.name: it for it in WAYS}[name]

"""The one table of all that ratings can be read from: command line and window read it.

A format is a module of this package with ``read_documents(path, progress)``, which gives
``core.rating.RatedDocument`` one at a time; it is imported when it is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from reviewer.core.file_errors import KindNotRatings
from reviewer.core.progress import Progress
from reviewer.core.rating import RatedDocument
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise


class _Reader(Protocol):
    def read_documents(
        self, path: Path, progress: Progress | None = None
    ) -> Iterator[RatedDocument]:
        """Read a file, lazily."""


class _ReaderWithTexts(Protocol):
    def read_documents(
        self, path: Path, progress: Progress | None = None, texts: Path | None = None
    ) -> Iterator[RatedDocument]:
        """Read a file and the one that has its texts, lazily."""


@dataclass(frozen=True, slots=True)
class RatingFormat:
    """One format of ratings. ``name`` is what the command line calls it, ``title`` the window.

    ``typology`` names the set of categories that its errors were marked with, if it has one;
    ``apart`` says that the texts are in a file of their own.
    """

    name: str
    title: str
    kinds: frozenset[Kind]
    module: str
    typology: str = ""
    apart: bool = False

    def read(
        self, path: Path, progress: Progress, texts: Path | None = None
    ) -> Iterator[RatedDocument]:
        """Read a file, with its texts in another one where ``apart``.

        Raises ``TextsMissing``, ``FileInvalid`` with a line, or another ``ReviewerError``.
        """
        module = import_module(f"reviewer.formats.{self.module}")
        if self.apart:
            return cast(_ReaderWithTexts, module).read_documents(path, progress, texts)
        return cast(_Reader, module).read_documents(path, progress)


FORMATS: tuple[RatingFormat, ...] = (
    RatingFormat(
        "google-tsv",
        "Google MQM ratings (TSV)",
        frozenset({Kind.GOOGLE_TSV}),
        "google_documents",
        "google-wmt",
    ),
    RatingFormat("pearmut", "Pearmut (JSON lines)", frozenset({Kind.PEARMUT}), "pearmut"),
    RatingFormat(
        "label-studio", "Label Studio (JSON)", frozenset({Kind.LABEL_STUDIO}), "label_studio"
    ),
    RatingFormat("doccano", "doccano (JSON lines)", frozenset({Kind.DOCCANO}), "doccano"),
    RatingFormat("appraise", "Appraise (CSV)", frozenset({Kind.APPRAISE}), "appraise", apart=True),
    RatingFormat("byu", "BYU MQM scorecard (JSON)", frozenset({Kind.BYU}), "byu_scorecard"),
    RatingFormat(
        "mt-metrics-eval",
        "mt-metrics-eval (JSON lines)",
        frozenset({Kind.MT_METRICS_JSONL}),
        "mt_metrics_json",
        "google-wmt",
    ),
    RatingFormat(
        "xliff", "XLIFF with ITS quality issues", frozenset({Kind.XLIFF_ITS}), "xliff_ratings"
    ),
)
"""Every format, in the order in which they are offered."""


def rating_format(name: str) -> RatingFormat:
    """The format with this name; ``marot-tsv`` is read as ``google-tsv`` is.

    Raises ``KeyError`` for one that is not there.
    """
    names = {it.name: it for it in FORMATS}
    return names["google-tsv" if name == "marot-tsv" else name]


def rating_format_of(path: Path) -> RatingFormat:
    """The format that a file is in, by its content.

    Raises ``KindNotRatings``, or another ``ReviewerError`` when the file cannot be read.
    """
    kind = recognise(path)
    for it in FORMATS:
        if kind in it.kinds:
            return it
    raise KindNotRatings(path=path, kind=kind)

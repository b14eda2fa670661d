"""What is to leave the store, as every way out is given it: read only as far as it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from reviewer.core.article import SegmentedText
from reviewer.core.dossier import Dossier
from reviewer.core.naming import named_text
from reviewer.core.progress import Progress, unwatched
from reviewer.core.typology import Typology


@dataclass(frozen=True, slots=True)
class Options:
    """How to write. ``bom`` and ``raw`` are for tables of text (docs/csv.md).

    ``text`` names the text of each article that a one-text format writes, by label or role;
    ``""`` is the article's own.
    """

    bom: bool = True
    raw: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Articles on their way out.

    ``errors`` gives their live errors as tuples in the order of ``core.export_row.COLUMNS``, one at
    a time; ``dossiers`` gives the articles whole, one at a time. Each call begins anew.
    ``articles`` and ``total`` say how many articles and errors there are, for the progress.
    ``categories`` are all that are known. ``progress`` is told the share done, 0 to 1, and may
    raise to give up.
    """

    errors: Callable[[], Iterator[tuple[Any, ...]]]
    dossiers: Callable[[], Iterator[Dossier]]
    categories: Typology
    articles: int
    total: int = 0
    options: Options = Options()
    progress: Progress = unwatched

    def watched(self) -> Iterator[Dossier]:
        """The dossiers, telling the progress after each."""
        for number, dossier in enumerate(self.dossiers(), 1):
            yield dossier
            self.progress(number / max(1, self.articles))

    def counted(self, share: float = 1.0) -> Callable[[int], None]:
        """What to tell the number of errors written to, for a job they are ``share`` of."""
        return lambda count: self.progress(share * min(1.0, count / max(1, self.total)))

    def only(self, dossier: Dossier) -> Leaving:
        """The same for one of the articles alone, without telling of progress."""
        return replace(self, dossiers=lambda: iter((dossier,)), articles=1, progress=unwatched)

    def chosen(self, dossier: Dossier) -> SegmentedText:
        """The text of an article that a one-text format writes. Raises ``TextUnknown``."""
        texts = [it.text for it in dossier.texts]
        wanted = self.options.text
        return dossier.text(named_text(texts, wanted).text_id) if wanted else dossier.own


@dataclass(frozen=True, slots=True)
class Written:
    """How many things a file got, and how many could not be put into it."""

    count: int
    left_out: int = 0

    def __add__(self, other: Written) -> Written:
        return Written(self.count + other.count, self.left_out + other.left_out)

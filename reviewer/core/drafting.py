"""From words to texts that can be stored: sentences, and rows beside the article.

The one road by which the window and the command line add texts. Pure and slow: a job.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, compress, repeat
from operator import add
from typing import NamedTuple

from reviewer.core.alignment import Lexicon, align, provisional
from reviewer.core.article import (
    Role,
    SegmentedText,
    Text,
    TextDraft,
    article_id,
    text_id,
)
from reviewer.core.progress import Progress
from reviewer.core.rows import Units
from reviewer.core.segmentation import segment
from reviewer.core.segments import Segments


class Given(NamedTuple):
    """The words of an English text and what they are; ``label`` names a machine's system."""

    role: Role
    label: str
    content: str


class Draft(NamedTuple):
    """An article with its English texts, ready for ``Store.add_article``."""

    article: TextDraft
    english: tuple[TextDraft, ...]
    alignments: tuple[Units, ...]


def draft_article(
    content: str,
    english: Sequence[Given] = (),
    lexicon: Lexicon | None = None,
    progress: Progress | None = None,
    *,
    rough_from: int | None = None,
) -> Draft:
    """Split an article and its English texts into sentences and align them.

    ``lexicon`` helps the aligning; ``progress`` is told the share done, 0 to 1, and may raise to
    give up. An article of ``rough_from`` sentences or more gets rows by place alone, at once, to be
    aligned while it is being read.
    """
    steps = _Steps(progress, 1 + len(english))
    article = _draft(Given(Role.ARTICLE, "", content), steps.next())
    own = article_id(content)
    rough = rough_from is not None and len(article.segments) >= rough_from
    drafts: list[TextDraft] = []
    alignments: list[Units] = []
    for given in english:
        whole = _segmented(own, article)
        draft, units = draft_english(whole, given, lexicon, steps.next(), rough=rough)
        drafts.append(draft)
        alignments.append(units)
    return Draft(article, tuple(drafts), tuple(alignments))


def draft_pairs(pairs: Sequence[Sequence[str]], english: Sequence[tuple[Role, str]]) -> Draft:
    """Make an article of segments that are aligned already, keeping them as they are.

    Each of ``pairs`` has the article's words and then those of each text named in ``english``
    (role and label). Each is a sentence on a line of its own, a paragraph by itself; line ends
    within one stay. Empty words have no segment: such a unit is 1-0 or 0-1, and a pair without any
    words has none.
    """
    given = list(zip(*pairs, strict=True)) or [()] * (1 + len(english))
    return draft_columns(given, english)


def draft_columns(columns: Sequence[Sequence[str]], english: Sequence[tuple[Role, str]]) -> Draft:
    """The same by columns: the article's words, then those of each text named in ``english``.

    Whole columns at a time, since 100,000 rows are not rare.
    """
    own, *others = map(_lines, columns)
    drafts = [
        TextDraft(role, label, other.content, other.segments)
        for (role, label), other in zip(english, others, strict=True)
    ]
    alignments = [_units(own.taken, other.taken) for other in others]
    article = TextDraft(Role.ARTICLE, "", own.content, own.segments)
    return Draft(article, tuple(drafts), tuple(alignments))


def _units(own: Sequence[int], other: Sequence[int]) -> Units:
    """A unit for each row that has words on either side."""
    if all(own) and all(other):
        return ((1, 1),) * len(own)
    return tuple(filter(any, zip(own, other, strict=True)))


class _Lines(NamedTuple):
    """A text with a line for each segment; ``taken`` has 1 for words that are one, else 0."""

    content: str
    segments: Segments
    taken: list[int]


def _lines(column: Sequence[str]) -> _Lines:
    insides = list(map(str.strip, column))
    taken = [1] * len(insides)
    lines: Sequence[str] = column
    if not all(insides):
        taken = [1 if it else 0 for it in insides]
        lines = list(compress(column, taken))
        insides = list(compress(insides, taken))
    begins = accumulate(map(add, map(len, lines), repeat(1)), initial=0)
    starts = list(map(add, begins, map(str.find, lines, insides)))
    ends = map(add, starts, map(len, insides))
    segments = Segments(starts, ends, range(len(insides)))
    return _Lines("\n".join(lines), segments, taken)


def draft_english(
    article: SegmentedText,
    given: Given,
    lexicon: Lexicon | None = None,
    progress: Progress | None = None,
    *,
    rough: bool = False,
) -> tuple[TextDraft, Units]:
    """Split an English text into sentences and align it, or roughly pair them by their place."""
    steps = _Steps(progress, 2)
    draft = _draft(given, steps.next())
    english = _segmented(article.text.article_id, draft)
    if rough:
        return draft, provisional(article, english)
    return draft, align(article, english, lexicon, steps.next())


def _draft(given: Given, progress: Progress | None) -> TextDraft:
    segments = segment(given.content, given.role.language, progress)
    return TextDraft(given.role, given.label, given.content, segments)


def _segmented(own: str, draft: TextDraft) -> SegmentedText:
    key = text_id(own, draft.role, draft.label, draft.content)
    return SegmentedText(Text(key, own, draft.role, draft.label, draft.content), draft.segments)


class _Steps:
    """Shares one progress out to steps of equal length."""

    def __init__(self, progress: Progress | None, count: int) -> None:
        self._progress = progress
        self._count = count
        self._begun = 0

    def next(self) -> Progress | None:
        """The progress of the next step."""
        done, self._begun = self._begun, self._begun + 1
        progress = self._progress
        if progress is None:
            return None
        return lambda share: progress((done + share) / self._count)

"""From words to texts that can be stored: sentences, and rows beside the article.

The one road by which the window and the command line add texts. Pure and slow: a job.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reviewer.core.alignment import Lexicon, align, provisional
from reviewer.core.article import Role, Segment, SegmentedText, Text, TextDraft, article_id, text_id
from reviewer.core.rows import Units
from reviewer.core.segmentation import segment

Progress = Callable[[float], None]


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


def draft_pairs(
    pairs: Sequence[Sequence[str]], english: Sequence[tuple[Role, str]]
) -> tuple[Draft, list[int]]:
    """Make an article of segments that are aligned already, keeping them as they are.

    Each of ``pairs`` has the article's words and then those of each text named in ``english``
    (role and label). Each is a sentence on a line of its own, a paragraph by itself; line ends
    within one stay. Empty words have no segment: such a unit is 1-0 or 0-1, and a pair without any
    words has none. The list says which pair each aligned unit of the first English text comes from.
    """
    columns = [_Column() for _ in range(1 + len(english))]
    for pair in pairs:
        for column, words in zip(columns, pair, strict=True):
            column.add(words)
    own, *others = columns
    drafts = [
        TextDraft(role, label, column.content, column.segments)
        for (role, label), column in zip(english, others, strict=True)
    ]
    alignments = [
        tuple(unit for unit in zip(own.taken, other.taken, strict=True) if any(unit))
        for other in others
    ]
    first = others[0].taken if others else own.taken
    numbers = [
        number for number, unit in enumerate(zip(own.taken, first, strict=True)) if any(unit)
    ]
    article = TextDraft(Role.ARTICLE, "", own.content, own.segments)
    return Draft(article, tuple(drafts), tuple(alignments)), numbers


class _Column:
    """A text that grows by a line for each segment."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._length = 0
        self.segments: list[Segment] = []
        self.taken: list[int] = []

    def add(self, words: str) -> None:
        """Take the words as the next segment, or note that there are none."""
        inside = words.strip()
        self.taken.append(1 if inside else 0)
        if not inside:
            return
        start = self._length + words.index(inside)
        self.segments.append(Segment(start, start + len(inside), len(self.segments)))
        self._lines.append(words)
        self._length += len(words) + 1

    @property
    def content(self) -> str:
        """The whole text."""
        return "\n".join(self._lines)


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

"""From words to texts that can be stored: sentences, and rows beside the article.

The one road by which the window and the command line add texts. Pure and slow: a job.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reviewer.core.alignment import Lexicon, align, provisional
from reviewer.core.article import Role, SegmentedText, Text, TextDraft, article_id, text_id
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

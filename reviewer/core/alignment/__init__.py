"""Sentences of two texts -> aligned units: the rows of the screen."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.alignment.beads import best_beads
from reviewer.core.alignment.corridor import corridor
from reviewer.core.alignment.evidence import Evidence
from reviewer.core.alignment.lexicon import Lexicon
from reviewer.core.alignment.provisional import provisional
from reviewer.core.alignment.scoring import Bead, Scorer, Side
from reviewer.core.alignment.tuning import Tuning
from reviewer.core.article import SegmentedText
from reviewer.core.progress import Progress, unwatched

__all__ = ["Lexicon", "Tuning", "align", "provisional"]


def align(
    article: SegmentedText,
    english: SegmentedText,
    lexicon: Lexicon | None = None,
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> list[Bead]:
    """Find which sentences of the English text say what those of the article say.

    Returns, row by row, how many article and how many English segments the row takes; together they
    take all. ``lexicon`` helps to tell sentences apart that share no name and no number.
    ``progress`` is told the share done, 0 to 1, and may raise to give up.
    """
    tuning = tuning or Tuning()
    tell = progress or unwatched
    tell(0.0)
    words = [_words(article), _words(english)]
    sides = [_side(article), _side(english)]
    evidence = Evidence(words[0], words[1], lexicon or Lexicon(), tuning)
    strip = corridor(evidence, sides[0].lengths, sides[1].lengths)
    scorer = Scorer(evidence, sides[0], sides[1], tuning)
    beads = best_beads(scorer, strip, tell)
    tell(1.0)
    return beads


def _words(text: SegmentedText) -> Sequence[str]:
    content = text.text.content
    return [content[it.start : it.end] for it in text.segments]


def _side(text: SegmentedText) -> Side:
    paragraphs = [it.paragraph for it in text.segments]
    begins = [i == 0 or paragraphs[i - 1] != it for i, it in enumerate(paragraphs)]
    return Side([it.end - it.start for it in text.segments], begins)


def _silent(share: float) -> None:
    """Tell nobody."""

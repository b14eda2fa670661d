"""Words that were corrected before, here or in another article, in any inflection."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.candidates import Candidates
from reviewer.checks.check import Hit, Mark
from reviewer.checks.inflection import form_pattern
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings, Correction

BEFORE = "{article} (Indonesian): corrected to {right} before"
ELSEWHERE = "{article} (Indonesian): corrected to {right} in {title}"
TEMPLATES = (BEFORE, ELSEWHERE)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Offer earlier corrections where the same words stand again.

    A correction that had a linked counterpart is offered only where the counterpart stands too.
    """
    article, english = reading.unit.article, reading.unit.english
    if not article or not settings.memory:
        return
    lowered = english.lower()
    for known in _CANDIDATES.within(settings.memory, article.lower()):
        there = lowered.find(known.english.lower()) if known.english else 0
        if there < 0:
            continue
        theirs = (Mark(1, there, there + len(known.english)),) if known.english else ()
        for match in form_pattern(known.wrong, "id").finditer(article):
            if _is_right(article, match[0], match.start(), known):
                continue
            title = known.article_title
            fields = {"article": match[0], "right": known.right}
            if title:
                fields["title"] = title
            mark = Mark(0, match.start(), match.end())
            suggestion = _carried_over(match[0], known.wrong, known.right)
            yield Hit(
                reading.row, ELSEWHERE if title else BEFORE, fields, (mark, *theirs), suggestion
            )


def _needle(known: Correction) -> str:
    """What must stand there: the longest word, whose first letter may be lost (menembak)."""
    longest = max(re.split(r"[\s-]+", known.wrong.lower()), key=len)
    return longest[1:] or longest


_CANDIDATES = Candidates(_needle)


def _is_right(article: str, found: str, start: int, known: Correction) -> bool:
    """Whether the words are their correction already, or stand within it.

    Tahrir al-Sham is a form of Tahrir-al-Sham, and Assad stands in Bashar al-Assad.
    """
    wrong, right = known.wrong.lower(), known.right.lower()
    if found.lower() == right:
        return True
    place = right.find(wrong)
    while place >= 0:
        begin = start - place
        if begin >= 0 and article[begin : begin + len(right)].lower() == right:
            return True
        place = right.find(wrong, place + 1)
    return False


def _carried_over(found: str, wrong: str, right: str) -> str:
    """Put the correction in the place of the words, with what was affixed to them."""
    place = found.lower().find(wrong.lower())
    if place < 0:
        return right
    return found[:place] + right + found[place + len(wrong) :]

"""Words that were corrected before, here or in another article, in any inflection."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.inflection import form_pattern
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings

BEFORE = "{article} (Indonesian): corrected to {right} before"
ELSEWHERE = "{article} (Indonesian): corrected to {right} in {title}"
TEMPLATES = (BEFORE, ELSEWHERE)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Offer earlier corrections where the same words stand again.

    A correction that had a linked counterpart is offered only where the counterpart stands too.
    """
    article, english = reading.unit.article, reading.unit.english
    if not article:
        return
    lowered, there = article.lower(), english.lower()
    for known in settings.memory:
        core = known.wrong.strip().lower()
        if not core or core[1:] not in lowered:  # the first letter may be lost: tembak, menembak
            continue
        if known.english and known.english.lower() not in there:
            continue
        for match in form_pattern(known.wrong, "id").finditer(article):
            title = known.article_title
            fields = {"article": match[0], "right": known.right}
            if title:
                fields["title"] = title
            mark = Mark(0, match.start(), match.end())
            suggestion = _carried_over(match[0], known.wrong, known.right)
            yield Hit(reading.row, ELSEWHERE if title else BEFORE, fields, (mark,), suggestion)


def _carried_over(found: str, wrong: str, right: str) -> str:
    """Put the correction in the place of the words, with what was affixed to them."""
    place = found.lower().find(wrong.lower())
    if place < 0:
        return right
    return found[:place] + right + found[place + len(wrong) :]

"""Terms of the user's glossary that are missing, and renderings that it forbids."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.checks.candidates import Candidates
from reviewer.checks.check import Hit, Mark
from reviewer.checks.inflection import form_pattern
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.glossary import Term

MISSING = "{english} (English): the glossary has {term}, which the Indonesian lacks"
FORBIDDEN = "{article} (Indonesian) for {english} (English): the glossary advises against it"
TEMPLATES = (MISSING, FORBIDDEN)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Compare the renderings of the glossary's terms, in any inflection."""
    article, english = reading.unit.article, reading.unit.english
    if not article or not english or not settings.glossary:
        return
    for term in _CANDIDATES.within(settings.glossary, english.lower()):
        there = form_pattern(term.english, "en").search(english)
        if not there:
            continue
        theirs = Mark(1, there.start(), there.end())
        welcome = term.preferred[0] if term.preferred else None
        found = False
        for word in term.forbidden:
            for match in form_pattern(word, "id").finditer(article):
                found = True
                fields = {"article": match[0], "english": there[0]}
                mark = Mark(0, match.start(), match.end())
                yield Hit(reading.row, FORBIDDEN, fields, (mark, theirs), welcome)
        if welcome and not found:
            if any(form_pattern(word, "id").search(article) for word in term.preferred):
                continue
            fields = {"english": there[0], "term": welcome}
            yield Hit(reading.row, MISSING, fields, (theirs,))


def _needle(term: Term) -> str:
    """What must stand there: the first word, whose last letter may change (city, cities)."""
    first = (term.english.lower().split() or [""])[0]
    return first[:-1] or first


_CANDIDATES = Candidates(_needle)

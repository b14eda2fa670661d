"""The user's own regular expressions, each stopped when it takes too long."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings, Pattern
from reviewer.core.annotation import Severity
from reviewer.core.errors import PatternInvalid

if TYPE_CHECKING:
    import regex

FOUND = "{words}: {message}"
STOPPED = "The pattern {name} took too long and was stopped in this row"
TEMPLATES = (FOUND, STOPPED)

Match = tuple[int, int]


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Report where the user's patterns match, and those that were stopped."""
    for pattern in settings.patterns:
        number = 0 if pattern.language == "id" else 1
        text = (reading.unit.article, reading.unit.english)[number]
        if not text:
            continue
        try:
            for start, end in matches(pattern, text, settings.pattern_seconds):
                fields = {"words": text[start:end], "message": pattern.message}
                mark = Mark(number, start, end)
                yield Hit(reading.row, FOUND, fields, (mark,), severity=pattern.severity)
        except TimeoutError:
            fields = {"name": pattern.name}
            mark = Mark(number, 0, len(text))
            yield Hit(reading.row, STOPPED, fields, (mark,), severity=Severity.NEUTRAL)


def matches(pattern: Pattern, text: str, seconds: float) -> list[Match]:
    """Give where a pattern matches, empty matches left out; also for trying it in a dialog.

    Raises ``PatternInvalid`` when it is no regular expression, ``TimeoutError`` after ``seconds``.
    """
    found = compiled(pattern).finditer(text, timeout=seconds)
    return [match.span() for match in found if match.end() > match.start()]


def compiled(pattern: Pattern) -> regex.Pattern[str]:
    """Make a pattern ready.

    Raises ``PatternInvalid`` when it is no regular expression; its fields ``problem`` and
    ``position`` (``None`` if unknown) say what is wrong at which code point.
    """
    return _compiled(pattern.name, pattern.expression, pattern.ignore_case)


@lru_cache(maxsize=256)
def _compiled(name: str, expression: str, ignore_case: bool) -> regex.Pattern[str]:
    import regex

    try:
        return regex.compile(expression, regex.IGNORECASE if ignore_case else 0)
    except regex.error as error:
        raise PatternInvalid(
            name=name, reason=str(error), problem=error.msg, position=error.pos
        ) from error

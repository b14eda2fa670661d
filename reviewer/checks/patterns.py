"""The user's own regular expressions, each stopped when it takes too long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
GIVEN_UP = "The pattern {name} took too long again; the rows after this were not looked through"
TEMPLATES = (FOUND, STOPPED, GIVEN_UP)

Match = tuple[int, int]
_PATIENCE = 3
"""Rows of an article in which a pattern may be stopped: thousands would take minutes."""


def look_through(readings: Sequence[Reading], settings: CheckSettings) -> Iterator[Hit]:
    """Report where the user's patterns match, and those that were stopped."""
    for pattern in settings.patterns:
        yield from _of_pattern(pattern, readings, settings.pattern_seconds)


def _of_pattern(pattern: Pattern, readings: Iterable[Reading], seconds: float) -> Iterator[Hit]:
    number, stops = 0 if pattern.language == "id" else 1, 0
    for reading in readings:
        text = (reading.unit.article, reading.unit.english)[number]
        if not text:
            continue
        try:
            for start, end in matches(pattern, text, seconds):
                fields = {"words": text[start:end], "message": pattern.message}
                mark = Mark(number, start, end)
                yield Hit(reading.row, FOUND, fields, (mark,), severity=pattern.severity)
        except TimeoutError:
            stops += 1
            template = STOPPED if stops < _PATIENCE else GIVEN_UP
            mark = Mark(number, 0, len(text))
            fields = {"name": pattern.name}
            yield Hit(reading.row, template, fields, (mark,), severity=Severity.NEUTRAL)
            if stops == _PATIENCE:
                return


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

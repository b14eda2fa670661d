"""The one table of all checks, in the order in which they are shown."""

from __future__ import annotations

from reviewer.checks import (
    characters,
    dates,
    names,
    numbers,
    punctuation,
    repetition,
    units,
    untranslated,
    whitespace,
)
from reviewer.checks.check import Check
from reviewer.core.annotation import Severity

CHECKS: tuple[Check, ...] = (
    Check(
        "names",
        "Names",
        "A name that is spelt differently on the two sides, is missing, or is another name.",
        "Accuracy/Mistranslation/Named entity",
        Severity.MAJOR,
        "inconsistent-entities",
        names.TEMPLATES,
        look=names.look,
    ),
    Check(
        "numbers",
        "Numbers",
        "A number whose value differs, is missing or is added, in digits or in words.",
        "Accuracy/Mistranslation",
        Severity.MAJOR,
        "numbers",
        numbers.TEMPLATES,
        look=numbers.look,
    ),
    Check(
        "dates",
        "Dates and times",
        "A date, month, day of the week or time of day that differs.",
        "Accuracy/Mistranslation",
        Severity.MAJOR,
        "mistranslation",
        dates.TEMPLATES,
        look=dates.look,
    ),
    Check(
        "units",
        "Measures and currencies",
        "The same number with another measure or currency, and measures that were converted.",
        "Accuracy/Mistranslation",
        Severity.MAJOR,
        "mistranslation",
        units.TEMPLATES,
        look=units.look,
    ),
    Check(
        "untranslated",
        "Untranslated",
        "A row or a run of words left in the other language.",
        "Accuracy/Untranslated",
        Severity.MAJOR,
        "untranslated",
        untranslated.TEMPLATES,
        look=untranslated.look,
    ),
    Check(
        "repetition",
        "Repetition",
        "Words, phrases or sentences said twice on one side only.",
        "Accuracy/Addition",
        Severity.MINOR,
        "duplication",
        repetition.TEMPLATES,
        look=repetition.look,
        look_through=repetition.look_through,
    ),
    Check(
        "punctuation",
        "Punctuation",
        "Stray, doubled or missing marks, quotation marks and brackets without partner, capitals.",
        "Linguistic conventions/Punctuation",
        Severity.MINOR,
        "typographical",
        punctuation.TEMPLATES,
        look=punctuation.look,
    ),
    Check(
        "whitespace",
        "Blanks",
        "Blanks that are doubled, unusual, at the edge or inside quotation marks.",
        "Linguistic conventions/Punctuation",
        Severity.MINOR,
        "whitespace",
        whitespace.TEMPLATES,
        look=whitespace.look,
    ),
    Check(
        "characters",
        "Characters",
        "Characters of a broken encoding, invisible ones, letters of two scripts in one word.",
        "Linguistic conventions/Character encoding",
        Severity.MINOR,
        "characters",
        characters.TEMPLATES,
        look=characters.look,
    ),
)
_BY_NAME = {check.name: check for check in CHECKS}


def check_named(name: str) -> Check:
    """The check with this name; ``KeyError`` when there is none."""
    return _BY_NAME[name]

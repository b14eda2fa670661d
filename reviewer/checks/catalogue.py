"""The one table of all checks, in the order in which they are shown."""

from __future__ import annotations

from reviewer.checks import names
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
)
_BY_NAME = {check.name: check for check in CHECKS}


def check_named(name: str) -> Check:
    """The check with this name; ``KeyError`` when there is none."""
    return _BY_NAME[name]

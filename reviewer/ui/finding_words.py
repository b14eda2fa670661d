"""Findings and checks in words, in the language of the window.

The sentences and titles are those of ``reviewer.checks``; ``translations/update.py`` lists them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.ui import wording

if TYPE_CHECKING:
    from reviewer.core.finding import Finding


_LONGEST = 80
"""Code points of quoted words in a sentence: the text itself shows them whole."""


def message(finding: Finding) -> str:
    """What differs, as a sentence: "Homyim (Indonesian) – Hmeimim (English): spelt differently"."""
    template = QCoreApplication.translate("Findings", finding.template)
    said = template.format(
        **{it.name: wording.one_line(it.value, _LONGEST) for it in finding.fields}
    )
    return said.replace(":: ", ": ")


def reason(finding: Finding) -> str:
    """The sentence without the words it is about: "spelt differently"."""
    template = QCoreApplication.translate("Findings", finding.template)
    return wording.one_line(template.rpartition(": ")[2].format(**dict(finding.fields)))


def title(finding: Finding) -> str:
    """The suspected words and what is suggested: "Homyim → Hmeimim"."""
    quote = wording.one_line(finding.suspected.quote)
    if finding.suggestion is None:
        return quote
    return f"{quote} → {wording.one_line(finding.suggestion)}"


def check_title(name: str) -> str:
    """What a check is called, by its name: "Names"; the name of one that is not known here."""
    return _told(name, "title") or name


def check_explanation(name: str) -> str:
    """What a check looks for, in a sentence; "" for one that is not known here."""
    return _told(name, "explanation")


def _told(name: str, what: str) -> str:
    from reviewer.checks.catalogue import CHECKS

    said: str = next((getattr(it, what) for it in CHECKS if it.name == name), "")
    return QCoreApplication.translate("Checks", said) if said else ""

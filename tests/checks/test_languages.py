"""Texts in a language that the checks were not made for are not taken for faulty Indonesian."""

from __future__ import annotations

from reviewer.checks.languages import FREE
from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings, Pattern
from reviewer.core.finding import AlignedUnit

GERMAN = (
    "Der Präsident Steinmeier sagte in Hannover, dass die Lage im  Land sehr ernst sei und "
    "Maßnahmen ergriffen würden. Der der Bürgermeister Onay widersprach am Montag nicht."
)
ENGLISH = (
    "President Steinmayer said in Hanover that the situation in the country was very serious and "
    "that measures would be taken. Mayor Onay did not contradict him on Tuesday."
)
INDONESIAN = (
    "Presiden Steinmeier mengatakan di Hannover bahwa keadaan di negara itu sangat gawat dan "
    "akan ada tindakan. Wali kota Onay tidak membantahnya pada hari Senin."
)


def found(article: str, english: str, settings: CheckSettings | None = None) -> set[str]:
    return {it.check for it in run([AlignedUnit(1, article, english)], settings)}


def test_only_checks_that_need_no_language_read_other_languages() -> None:
    assert found(GERMAN, ENGLISH) == {"whitespace", "repetition"} <= FREE
    assert found(INDONESIAN, GERMAN) <= FREE
    assert {"names", "dates"} <= found(INDONESIAN, ENGLISH)


def test_ones_own_patterns_and_named_checks_still_run() -> None:
    settings = CheckSettings(patterns=(Pattern("mayor", "Bürgermeister", "say mayor"),))
    assert "patterns" in found(GERMAN, ENGLISH, settings)
    units = [AlignedUnit(1, GERMAN, ENGLISH)]
    assert {it.check for it in run(units, only={"names"})} == {"names"}


def test_an_article_left_in_english_is_no_foreign_text() -> None:
    assert "untranslated" in found(ENGLISH, ENGLISH)

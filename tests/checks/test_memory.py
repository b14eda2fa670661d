"""Corrections remembered: where they are offered again, and where not."""

import pytest

from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings, Correction
from reviewer.core.finding import AlignedUnit, Finding

CHAIRMAN = Correction("kepala DPR", "ketua DPR", "speaker", "Aleppo")


def found(known: Correction, article: str, english: str = "", *only: str) -> list[Finding]:
    units = [AlignedUnit(1, article, english)]
    return list(run(units, CheckSettings(memory=(known,)), only=only or ["memory"]))


@pytest.mark.parametrize(
    ("article", "suggestion"),
    [
        ("Mereka ditembak.", "didor"),
        ("Mereka menembak.", "dor"),
        ("Tembakannya luput.", "doran"),
    ],
)
def test_words_are_known_in_any_inflection(article: str, suggestion: str) -> None:
    (it,) = found(Correction("tembak", "dor"), article)

    assert it.suggestion is not None
    assert it.suggestion.startswith(suggestion)


def test_hyphen_or_blank_is_one() -> None:
    known = Correction("Tahrir-al-Sham", "Tahrir al-Syam")

    assert [it.suggestion for it in found(known, "Hayat Tahrir al Sham")] == ["Tahrir al-Syam"]


def test_a_linked_counterpart_must_stand_there_and_is_shown() -> None:
    (it,) = found(CHAIRMAN, "Kata kepala DPR itu.", "The Speaker said so.")

    assert [(span.language, span.quote) for span in it.spans] == [
        ("id", "kepala DPR"),
        ("en", "Speaker"),
    ]
    assert it.message == "kepala DPR (Indonesian): corrected to ketua DPR in Aleppo"
    assert found(CHAIRMAN, "Kata kepala DPR itu.", "The chief said so.") == []


def test_words_that_stand_in_their_correction_are_right() -> None:
    known = Correction("Assad", "Bashar al-Assad")

    assert found(known, "Presiden Bashar al-Assad") == []
    assert len(found(known, "Presiden Assad")) == 1


def test_what_another_check_suggests_is_not_said_twice() -> None:
    known = Correction("Homyim", "Hmeimim")
    rows = "Pesawat itu tiba di Homyim.", "The plane arrived at Hmeimim."

    assert [it.check for it in found(known, *rows, "names", "memory")] == ["names"]
    assert [it.check for it in found(known, *rows)] == ["memory"]


def test_a_correction_that_stands_there_is_not_offered_again() -> None:
    known = Correction("Tahrir-al-Sham", "Tahrir al-Sham")

    assert found(known, "Hayat Tahrir al-Sham gagal.") == []
    assert len(found(known, "Hayat Tahrir-al-Sham gagal.")) == 1

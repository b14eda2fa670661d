import pytest

from reviewer.core.annotation import Severity
from reviewer.core.typology import ITS_TYPES
from reviewer.formats.its_guess import _PARTS, its_of
from reviewer.formats.typology_draft import TypologyDraft, id_of, severities_of


@pytest.mark.parametrize(
    ("penalties", "points"),
    [
        ({}, [0, 1, 5, 25]),
        ({"Minor": 1, "Major": 3, "Critical": 9, "Neutral": 0}, [0, 1, 3, 9]),
        ({"Small": 1, "Big": 4}, [0, 1, 4, 4]),
        ({"None at all": 0, "Small": 1, "Big": 4, "Huge": 9}, [0, 1, 4, 9]),
        ({"Severe": 10, "Minor": 2}, [0, 2, 2, 10]),
    ],
)
def test_severities_go_by_name_and_then_by_points(
    penalties: dict[str, float], points: list[float]
) -> None:
    found = severities_of(penalties)
    assert list(found) == list(Severity)
    assert list(found.values()) == points


def test_letters_are_given_once_and_never_w() -> None:
    draft = TypologyDraft("x")
    for name, code in (("a", "ABC"), ("b", "a"), ("c", "W"), ("d", "9"), ("e", "")):
        draft.add(name, code=code)
    made = draft.typology()
    assert made and [it.key for it in made] == ["A", "", "", "", ""]


def test_names_that_cannot_stand_in_a_path_are_made_to() -> None:
    draft = TypologyDraft("x")
    above = draft.add(" a\n b ")
    assert draft.add("c/d", above) == "a b/c∕d"
    assert draft.add("", above) == "a b/?"
    assert TypologyDraft("x").typology() is None


@pytest.mark.parametrize(
    ("name", "made"), [("Ünïcode Näme!", "unicode-name"), ("数", "typology"), ("--a--", "a")]
)
def test_ids(name: str, made: str) -> None:
    assert id_of(name) == made


def test_types_are_those_of_its() -> None:
    assert {its for _, its in _PARTS} <= ITS_TYPES
    assert its_of("Typographical") == "typographical"
    assert its_of("Wrong term") == "terminology"
    assert its_of("Odd", "grammar") == "grammar"
    assert its_of("Odd") == "uncategorized"

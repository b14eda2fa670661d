import pytest

from reviewer.core.category_names import CategoryNames

PATHS = ["Accuracy", "Accuracy/Omission", "Style", "Fluency/Register", "Style/Register"]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("Accuracy/Omission", "Accuracy/Omission"),
        ("accuracy/OMISSION", "Accuracy/Omission"),
        (" omission ", "Accuracy/Omission"),
        ("style", "Style"),
        ("Register", "Register"),  # two paths end so
        ("Accuracy/Omission (Translation)", "Accuracy/Omission (Translation)"),
        ("", ""),
    ],
)
def test_names_are_found_where_they_agree(given: str, path: str) -> None:
    assert CategoryNames(PATHS).path(given) == path


def test_unknown_names_are_listed_once_with_their_number() -> None:
    names = CategoryNames(PATHS)
    for given in ("Style/Awkward", "Style", "Style/Awkward", "", "Omission"):
        names.path(given)
    assert names.unknown == {"Style/Awkward": 2}

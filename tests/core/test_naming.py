import pytest

from reviewer.core.article import Role, Text
from reviewer.core.errors import TextUnknown
from reviewer.core.naming import named_text, text_name

TEXTS = [
    Text("1", "a", Role.REFERENCE, "", "one"),
    Text("2", "a", Role.REFERENCE, "2", "two"),
    Text("3", "a", Role.MACHINE, "DeepL", "three"),
    Text("4", "a", Role.MACHINE, "NLLB", "four"),
]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("reference", "1"),
        ("reference 2", "2"),
        ("2", "2"),
        ("DeepL", "3"),
        ("machine", "3"),
        ("machine NLLB", "4"),
    ],
)
def test_a_text_answers_to_its_label_its_role_or_both(wanted: str, found: str) -> None:
    assert named_text(TEXTS, wanted).text_id == found


def test_an_unknown_name_lists_the_known_ones() -> None:
    names = "reference, reference 2, machine DeepL, machine NLLB"
    with pytest.raises(TextUnknown, match=names):
        named_text(TEXTS, "Google")
    assert ", ".join(map(text_name, TEXTS)) == names

import pytest

from reviewer.core.matching import Names, fold, narrow

NAMES = {
    "Accuracy": Names(("Accuracy", "Ketepatan")),
    "Mistranslation": Names(("Mistranslation", "Salah terjemah"), ("Accuracy", "Ketepatan")),
    "Named entity": Names(("Named entity", "Nama diri"), ("Accuracy", "Mistranslation")),
    "Do not translate": Names(("Do not translate", "Tidak perlu diterjemahkan"), ("Accuracy",)),
    "Untranslated": Names(("Untranslated", "Tidak diterjemahkan"), ("Accuracy",)),
    "Spelling": Names(("Spelling", "Ejaan"), ("Linguistic conventions",)),
    "Café": Names(("Café",)),
}


def found(query: str) -> list[str]:
    return narrow(query, list(NAMES), list(NAMES.values()))


def test_nothing_typed_keeps_all_in_order() -> None:
    assert found("  ") == list(NAMES)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("named", "Named entity"),
        ("NAMA", "Named entity"),
        ("ne", "Named entity"),
        ("ent", "Named entity"),
        ("dnt", "Do not translate"),
        ("salah", "Mistranslation"),
        ("ejaan", "Spelling"),
        ("ling spel", "Spelling"),
        ("cafe", "Café"),
        ("accuracy", "Accuracy"),
        ("accuracy name", "Named entity"),
        ("mistransalt", "Mistranslation"),
    ],
)
def test_the_meant_one_comes_first(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_beginnings_come_before_insides_and_own_names_before_words_about() -> None:
    assert found("trans") == ["Do not translate", "Mistranslation", "Untranslated", "Named entity"]
    assert found("mistranslation") == ["Mistranslation", "Named entity"]


def test_every_typed_word_must_fit() -> None:
    assert found("named spelling") == []


def test_a_slip_is_forgiven_only_when_nothing_fits() -> None:
    assert found("spleling") == ["Spelling"]
    assert found("zz") == []
    assert found("qwertyuiop") == []


def test_fold() -> None:
    assert fold("  Ärger\tÉté ") == "arger ete"

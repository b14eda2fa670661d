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


def test_what_is_said_of_an_entry_finds_it_after_all_names() -> None:
    entries = {
        "Omission": Names(("Omission", "Penghilangan"), said=("The name is left out.",)),
        "Number format": Names(("Number format",), said=("Angka ditulis menurut kaidah lain.",)),
        "Named entity": Names(("Named entity", "Nama diri")),
    }
    names = list(entries.values())
    assert narrow("angka", list(entries), names) == ["Number format"]
    assert narrow("name", list(entries), names) == ["Named entity", "Omission"]
    assert narrow("ditulis angka", list(entries), names) == ["Number format"]
    assert narrow("aidah", list(entries), names) == []
    assert narrow("kaid", list(entries), names) == ["Number format"]
    assert narrow("ou", list(entries), names) == []


def test_every_typed_word_must_fit() -> None:
    assert found("named spelling") == []


def test_a_slip_is_forgiven_only_when_nothing_fits() -> None:
    assert found("spleling") == ["Spelling"]
    assert found("zz") == []
    assert found("qwertyuiop") == []


def test_fold() -> None:
    assert fold("  Ärger\tÉté ") == "arger ete"

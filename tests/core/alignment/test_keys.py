import pytest

from reviewer.core.alignment import Lexicon
from reviewer.core.alignment.keys import (
    cognate_key,
    english_key,
    english_keys,
    fold,
    indonesian_stems,
    name_key,
    number_key,
    tokens,
)


def test_tokens_are_words_numbers_and_the_parts_of_compounds() -> None:
    assert list(tokens("Al-Nusra’s 1.500,5 km_2 — “ya”!")) == [
        *("Al-Nusra’s", "Al", "Nusra’s", "1.500,5", "km", "2", "ya"),
    ]


@pytest.mark.parametrize("written", ["1.500,5", "1,500.5", "15005", "15:005"])
def test_numbers_are_alike_however_they_are_parted(written: str) -> None:
    assert number_key(written) == "#15005"
    assert english_keys(written) == ("#15005",)


def test_words_have_no_number_key() -> None:
    assert number_key("dua") is None


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("presiden", "President"),
        ("ekonomi", "economy"),
        ("komisi", "commission"),
        ("universitas", "university"),
        ("kualitas", "quality"),
        ("teknologi", "technology"),
        ("Oktober", "October"),
        ("aktif", "active"),
        ("fotografi", "photography"),
        ("taksi", "taxis"),
        ("Kafé", "cafe’s"),
    ],
)
def test_loan_words_share_a_key(indonesian: str, english: str) -> None:
    assert cognate_key(indonesian) == cognate_key(english) is not None


@pytest.mark.parametrize("word", ["yang", "that", "di", "dia", "them"[:3]])
def test_small_and_short_words_are_no_loan_words(word: str) -> None:
    assert cognate_key(word) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("attack", "attacks"),
        ("attack", "attacked"),
        ("country", "countries"),
        ("force", "forces"),
        ("stop", "stopped"),
        ("boy", "boy's"),
        ("quick", "quickly"),
        ("cars", "car"),
    ],
)
def test_endings_are_taken_off_english_words(one: str, other: str) -> None:
    assert english_key(one) == english_key(other)


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("menyerang", "serang"),
        ("mengirimkan", "kirim"),
        ("menulis", "tulis"),
        ("pemukulan", "pukul"),
        ("pertempurannya", "tempur"),
        ("diberikan", "beri"),
        ("anak-anak", "anak"),
        ("berita", "berita"),
        ("memperbaiki", "baik"),
    ],
)
def test_roots_are_among_the_stems(word: str, root: str) -> None:
    assert root in indonesian_stems(word)


def test_names() -> None:
    assert name_key("Yuval’s") == name_key("YUVAL") == "=yuval"
    assert fold("Erdoğan’s") == "erdogan's"
    assert english_keys("Aleppo") == (".aleppo", "~alepo", "=aleppo")


def test_lexicon_is_asked_by_word_and_by_stem() -> None:
    lexicon = Lexicon.parse("serang\tattack attacks strike\nkata\tsay\n", "serang\toffensive\n")
    assert lexicon.keys("serangan") == (".attack", ".strik", ".offensiv")
    assert lexicon.keys("menyerang") == lexicon.keys("serang")
    assert lexicon.keys("gunung") == ()
    assert lexicon.reached == {".attack", ".strik", ".offensiv", ".say"}
    assert len(lexicon) == 2


def test_a_line_without_tab_is_refused() -> None:
    with pytest.raises(ValueError, match="no tab"):
        Lexicon.parse("serang attack\n")

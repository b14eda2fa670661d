import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.search import Haystack


def words_at(text: str, query: str, **options: bool) -> list[str]:
    return [text[start:end] for start, end in Haystack(text).find(query, **options)]


def test_finds_in_order_without_overlap() -> None:
    assert Haystack("ananas ANANAS").find("ana") == [(0, 3), (7, 10)]
    assert Haystack("aaaa").find("aa") == [(0, 2), (2, 4)]


def test_case_matters_only_when_asked() -> None:
    assert words_at("Suriah suriah SURIAH", "suriah") == ["Suriah", "suriah", "SURIAH"]
    assert words_at("Suriah suriah SURIAH", "Suriah", case=True) == ["Suriah"]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("die Straße, DIE STRASSE", "straße", [(4, 10), (16, 23)]),
        ("die Straße, DIE STRASSE", "strasse", [(4, 10), (16, 23)]),
        ("İİ di İstanbul di", "di", [(3, 5), (15, 17)]),
        ("İstanbul", "İstanbul", [(0, 8)]),
        ("ﬁlm ﬁlm", "film", [(0, 3), (4, 7)]),
        ("café café", "café", [(0, 4), (5, 9)]),
        ("cafe\u0301 café", "café", [(0, 5), (6, 10)]),
        ("😀 Homyim 😀 Homyim", "homyim", [(2, 8), (11, 17)]),
        ("ΟΔΟΣ οδος οδός", "οδος", [(0, 4), (5, 9)]),
    ],
)
def test_offsets_hold_where_letters_grow(
    text: str, query: str, found: list[tuple[int, int]]
) -> None:
    assert Haystack(text).find(query) == found


def test_part_of_a_letter_is_no_match() -> None:
    assert words_at("ß sss", "s") == ["s", "s", "s"]
    assert words_at("é e\u0301 e", "e") == ["e"]
    assert Haystack("é e\u0301 e").find("e") == [(5, 6)]


def test_whole_words() -> None:
    text = "kota kotamadya, perkotaan kota-kota Kota"
    assert Haystack(text).find("kota", words=True) == [(0, 4), (26, 30), (31, 35), (36, 40)]
    assert words_at("kata “kita” kita", "“kita", words=True) == ["“kita"]
    assert words_at("harga Rp5.000", "Rp", words=True) == []


def test_any_blank_equals_any_other() -> None:
    assert Haystack("kota\nAleppo kota\u00a0Aleppo").find("kota aleppo") == [(0, 11), (12, 23)]


def test_nothing_is_found_for_nothing() -> None:
    assert Haystack("abc").find("") == []
    assert Haystack("").find("a") == []


def canonical(text: str) -> str:
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())


@given(st.text(max_size=40), st.text(max_size=5), st.text(max_size=40))
def test_what_is_found_equals_the_query(before: str, query: str, after: str) -> None:
    text = before + query + after
    end = 0
    for start, stop in Haystack(text).find(query):
        assert end <= start < stop <= len(text)
        found, wanted = canonical(text[start:stop]), canonical(query)
        assert "".join(" " if c.isspace() else c for c in found) == "".join(
            " " if c.isspace() else c for c in wanted
        )
        end = stop


@given(st.text("abßİéﬁ😀 .", max_size=30), st.integers(0, 29), st.integers(1, 6))
def test_every_cut_out_piece_is_found_again(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    found = Haystack(text).find(piece, case=True)
    assert bool(found) == bool(piece)
    assert all(text[a:b] == piece for a, b in found)

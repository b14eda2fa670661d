import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.export_row import CONTEXT
from reviewer.core.placement import find_again, occurrences, same_words

OLD = (
    "Pasukan menyerang Aleppo pada hari Rabu. Tentara di Aleppo bertahan sampai malam.\n"
    "Pangkalan Homyim di pesisir tidak diserang, kata juru bicara itu."
)


def _as_marked(text: str, quote: str, nth: int = 0) -> tuple[str, int, int, str, str]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    end = start + len(quote)
    return quote, start, end, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def test_unmoved_words_are_found_where_they_stood() -> None:
    for nth in (0, 1):
        sought = _as_marked(OLD, "Aleppo", nth)
        assert find_again(OLD, *sought) == sought[1:3]


@pytest.mark.parametrize(("quote", "nth"), [("Aleppo", 0), ("Aleppo", 1), ("di", 0), ("Homyim", 0)])
def test_moved_words_are_found_by_their_neighbours(quote: str, nth: int) -> None:
    sought = _as_marked(OLD, quote, nth)
    added = "Kalimat baru. "
    assert find_again(added + OLD, *sought) == (sought[1] + len(added), sought[2] + len(added))


def test_neighbours_may_have_changed_a_little() -> None:
    sought = _as_marked(OLD, "Aleppo", 1)
    new = "Judul\n\n" + OLD.replace("bertahan", "masih bertahan").replace("Tentara", "Serdadu")
    start = new.index("Aleppo", new.index("Serdadu"))
    assert find_again(new, *sought) == (start, start + 6)


def test_offsets_that_lead_to_the_same_word_elsewhere_give_way_to_the_neighbours() -> None:
    quote, _, _, before, after = _as_marked(OLD, "Aleppo", 1)
    first = OLD.index("Aleppo")
    second = OLD.index("Aleppo", first + 1)
    assert find_again(OLD, quote, first, first + 6, before, after) == (second, second + 6)


def test_words_in_two_equal_places_are_not_placed() -> None:
    twice = "Satu dua tiga empat lima enam tujuh. " * 2
    quote, start, _, before, after = "empat", 200, 205, "dua tiga ", " lima enam"
    assert find_again(twice, quote, start, start + 5, before, after) is None
    assert find_again(twice, quote, start, start + 5) is None


def test_words_that_are_gone_or_have_other_neighbours_are_not_placed() -> None:
    sought = _as_marked(OLD, "Aleppo", 0)
    assert find_again(OLD.replace("Aleppo", "Idlib"), *sought) is None
    assert find_again("Harga beras naik; warga Aleppo mengeluh kepada menteri.", *sought) is None
    assert find_again(OLD, "", 0, 0) is None


def test_without_neighbours_one_place_is_enough() -> None:
    assert find_again(OLD, "Homyim", 500, 506) == (OLD.index("Homyim"), OLD.index("Homyim") + 6)
    assert find_again(OLD, "Aleppo", 500, 506) is None


def test_offsets_outside_the_text_do_no_harm() -> None:
    sought = _as_marked(OLD, "Homyim")
    for start, end in ((10**9, 10**9 + 6), (0, 10**9)):
        found = find_again(OLD, sought[0], start, end, *sought[3:])
        assert found == sought[1:3]


def test_other_line_ends_are_no_difference() -> None:
    quote, start, end, before, after = _as_marked(OLD, "malam.\nPangkalan")
    windows = OLD.replace("\n", "\r\n")
    assert find_again(windows, quote, start, end, before, after) == (start, end + 1)
    assert find_again("X " + windows, quote, start, end, before, after) == (start + 2, end + 3)
    assert same_words("a\r\nb\rc", "a\nb\nc")


def test_occurrences_overlap_and_stay_in_their_stretch() -> None:
    assert occurrences("anana anana", "ana", 0, 11) == [(0, 3), (2, 5), (6, 9), (8, 11)]
    assert occurrences("anana anana", "ana", 1, 9) == [(2, 5), (6, 9)]


_WORDS = st.text(alphabet="ab .\n😀é", max_size=60)


@settings(deadline=None)
@given(before=_WORDS, quote=_WORDS.filter(bool), after=_WORDS, moved=st.integers(0, 200))
def test_what_is_found_is_always_the_quote(before: str, quote: str, after: str, moved: int) -> None:
    content = before + quote + after
    place = find_again(
        content, quote, moved, moved + len(quote), before[-CONTEXT:], after[:CONTEXT]
    )
    assert place is None or content[slice(*place)] == quote
    unmoved = (len(before), len(before) + len(quote))
    assert find_again(content, quote, *unmoved, before[-CONTEXT:], after[:CONTEXT]) == unmoved

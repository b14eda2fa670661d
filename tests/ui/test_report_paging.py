from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.ui.report_paging import Piece, Stretch, cut

HEIGHT = 100.0


def pieces_of(heights: list[int], keeps: set[int], head: int) -> list[Piece]:
    """Pieces one under the other; those from ``head`` on belong to a table headed by it."""
    top, found, headed = 0.0, [], None
    for number, height in enumerate(heights):
        place = Stretch(top, top + height)
        found.append(Piece(place, number in keeps or number == head, headed))
        if number == head:
            headed = place
        top += height
    return found


piece_lists = st.builds(
    pieces_of,
    st.lists(st.integers(1, 60), min_size=1, max_size=30),
    st.sets(st.integers(0, 29), max_size=4),
    st.integers(0, 40).map(lambda it: it if it < 5 else 99),
)


@settings(max_examples=80, deadline=None)
@given(piece_lists)
def test_pages_show_everything_once_and_part_nothing(pieces: list[Piece]) -> None:
    pages = cut(pieces, HEIGHT)
    assert pages[0].place.top == 0 and pages[-1].place.bottom == pieces[-1].place.bottom
    assert all(one.place.bottom == two.place.top for one, two in pairwise(pages))
    ends = {it.place.bottom for it in pieces}
    for page in pages:
        head = page.head.height if page.head else 0
        assert page.place.height + head <= HEIGHT + 1e-9
        first = next((it for it in pieces if it.place.top == page.place.top), None)
        if first is not None and page is not pages[0]:
            assert page.head == first.head
        if all(it.place.height + (it.head.height if it.head else 0) <= HEIGHT for it in pieces):
            assert page.place.bottom in ends


def test_a_heading_goes_with_what_it_heads() -> None:
    pages = cut(pieces_of([50, 30, 15, 40], {2}, 99), HEIGHT)
    assert [it.place for it in pages] == [Stretch(0, 80), Stretch(80, 135)]


def test_what_is_taller_than_a_page_goes_on() -> None:
    pages = cut(pieces_of([20, 250], set(), 99), HEIGHT)
    assert [it.place for it in pages] == [
        Stretch(0, 20), Stretch(20, 120), Stretch(120, 220), Stretch(220, 270),
    ]  # fmt: skip


def test_a_table_that_goes_on_has_its_head_again() -> None:
    pages = cut(pieces_of([10, 40, 40, 40], set(), 0), HEIGHT)
    assert [it.head for it in pages] == [None, Stretch(0, 10)]

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.stretches import Marked, Tag, stretches, tags

TEXT = 12


@st.composite
def marked(draw: st.DrawFn) -> list[Marked[int]]:
    ends = st.tuples(st.integers(0, TEXT), st.integers(0, TEXT))
    pairs = draw(st.lists(ends, max_size=7))
    return [Marked(min(it), max(it), number) for number, it in enumerate(pairs)]


@given(marked(), st.lists(st.integers(0, TEXT)))
def test_every_code_point_is_in_one_stretch_with_the_marks_that_cover_it(
    marks: list[Marked[int]], cuts: list[int]
) -> None:
    made = list(stretches(2, TEXT, marks, cuts))
    covered = [(place, set(it.marks)) for it in made for place in range(it.start, it.end)]
    assert covered == [
        (place, {it.mark for it in marks if it.start <= place < it.end}) for place in range(2, TEXT)
    ]
    assert {it for it in cuts if 2 < it < TEXT} <= {it.start for it in made}


def test_what_begins_first_and_reaches_furthest_comes_first() -> None:
    marks = [Marked(2, 4, "short"), Marked(0, 3, "first"), Marked(2, 9, "long")]
    assert [it.marks for it in stretches(0, 4, marks)] == [
        ("first",),
        ("first", "long", "short"),
        ("long", "short"),
    ]


@given(marked(), st.lists(st.integers(0, TEXT), max_size=2))
def test_paired_tags_nest_and_every_mark_opens_and_closes_in_its_place(
    marks: list[Marked[int]], fences: list[int]
) -> None:
    made = tags(marks, fences)
    assert [it.at for it in made] == sorted(it.at for it in made)
    stack: list[int] = []
    for tag in made:
        if tag.paired and tag.opens:
            stack.append(tag.mark)
        elif tag.paired:
            assert stack.pop() == tag.mark
    assert stack == []
    places = {(it.mark, it.opens): it.at for it in made}
    words = [it for it in marks if it.start < it.end]
    assert places == {(it.mark, opens): it[not opens] for it in words for opens in (True, False)}
    for it in words:
        crossed = any(it.start < fence < it.end for fence in fences)
        assert not (crossed and Tag(it.start, it.mark, True, True) in made)

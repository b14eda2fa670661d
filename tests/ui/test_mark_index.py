from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.editing import new
from reviewer.ui.mark_index import MarkIndex
from reviewer.ui.pair.source import MarkKind


def _error(number: int, start: int, length: int, linked: bool) -> Annotation:
    spans = [Span("article", start, start + length, "x" * length)]
    if linked:
        spans.append(Span("english", start + 3, start + 3 + length, "y" * length))
    return new(f"e{number}", "r", spans, "Style", Severity.MAJOR, "now")


_ERRORS = st.lists(
    st.tuples(st.integers(0, 3000), st.integers(1, 1500), st.booleans()), max_size=30
).map(lambda items: [_error(n, *item) for n, item in enumerate(items)])


@given(errors=_ERRORS, start=st.integers(0, 4000), length=st.integers(1, 900))
def test_finds_just_the_marks_that_share_a_character(
    errors: list[Annotation], start: int, length: int
) -> None:
    index = MarkIndex(errors)
    for text_id in ("article", "english", "nowhere"):
        expected = {
            (it.annotation_id, place)
            for it in errors
            for place, span in enumerate(it.spans)
            if span.text_id == text_id and span.start < start + length and start < span.end
        }
        found = index.between(text_id, start, start + length)
        kinds = [MarkKind.ERROR, MarkKind.COUNTERPART]
        assert {(it.mark_id, kinds.index(it.kind)) for it in found} == expected
        assert [it.start for it in found] == sorted(it.start for it in found)


@given(errors=_ERRORS, data=st.data())
def test_what_was_taken_out_is_not_found(errors: list[Annotation], data: st.DataObject) -> None:
    index = MarkIndex(errors)
    gone = data.draw(st.sets(st.sampled_from(errors))) if errors else set()
    for error in gone:
        index.remove(error)
    found = {mark.mark_id for mark in index.between("article", 0, 5000)}
    assert found == {it.annotation_id for it in errors} - {it.annotation_id for it in gone}

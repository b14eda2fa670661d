import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core import editing
from reviewer.core.annotation import Annotation, Severity, Span

TEXT = "Rusia memiliki pangkalan di Homyim dan Tartus."


def _span(words: str, content: str = TEXT) -> Span:
    start = content.index(words)
    return Span("t", start, start + len(words), words)


def _error(span: Span) -> Annotation:
    return editing.new("a", "r", [span], "Style", Severity.MINOR, "2026-01-01T00:00:00.000Z")


def test_a_selection_loses_the_blanks_at_its_ends() -> None:
    assert editing.span_of("t", TEXT, 5, 15) == Span("t", 6, 14, "memiliki")
    assert editing.span_of("t", "a \n b", 1, 4) is None


@pytest.mark.parametrize(
    ("end", "forward", "by_word", "expected"),
    [
        (True, True, True, "pangkalan di Homyim dan"),
        (True, False, True, "pangkalan di"),
        (False, True, True, "di Homyim"),
        (False, False, True, "memiliki pangkalan di Homyim"),
        (True, True, False, "pangkalan di Homyim "),
        (True, False, False, "pangkalan di Homyi"),
        (False, True, False, "angkalan di Homyim"),
        (False, False, False, " pangkalan di Homyim"),
    ],
)
def test_either_end_of_a_mark_moves_by_a_word_or_a_character(
    end: bool, forward: bool, by_word: bool, expected: str
) -> None:
    span = _span("pangkalan di Homyim")
    moved = editing.moved_edge(span, TEXT, end=end, forward=forward, by_word=by_word)
    assert moved.quote == expected == TEXT[moved.start : moved.end]


def test_an_end_inside_a_word_goes_to_that_words_edge_first() -> None:
    part = _span("omyi")
    to_end = editing.moved_edge(part, TEXT, end=True, forward=True, by_word=True)
    to_start = editing.moved_edge(part, TEXT, end=False, forward=False, by_word=True)
    assert (to_end.quote, to_start.quote) == ("omyim", "Homyi")


def test_a_mark_never_gets_empty_and_never_leaves_the_text() -> None:
    word = _span("Rusia")
    assert editing.moved_edge(word, TEXT, end=True, forward=False, by_word=True) == word
    assert editing.moved_edge(word, TEXT, end=False, forward=False, by_word=True) == word
    last = Span("t", len(TEXT) - 7, len(TEXT), "Tartus.")
    assert editing.moved_edge(last, TEXT, end=True, forward=True, by_word=False) == last


@given(
    content=st.text(min_size=1).filter(lambda it: it.strip()),
    data=st.data(),
    end=st.booleans(),
    forward=st.booleans(),
    by_word=st.booleans(),
)
def test_a_moved_mark_always_quotes_its_text(
    content: str, data: st.DataObject, end: bool, forward: bool, by_word: bool
) -> None:
    start = data.draw(st.integers(0, len(content) - 1))
    stop = data.draw(st.integers(start + 1, len(content)))
    span = Span("t", start, stop, content[start:stop])
    moved = editing.moved_edge(span, content, end=end, forward=forward, by_word=by_word)
    assert moved.quote == content[moved.start : moved.end]
    assert 0 <= moved.start < moved.end <= len(content)
    kept = moved.start == span.start if end else moved.end == span.end
    assert kept
    if forward:
        assert moved.start >= span.start
        assert moved.end >= span.end
    else:
        assert moved.start <= span.start
        assert moved.end <= span.end


def test_repeats_are_whole_words_that_no_mark_touches() -> None:
    content = "Homyim dan Homyim, Homyimnya; di Homyim."
    first = Span("t", 0, 6, "Homyim")
    taken = [Span("t", 11, 17, "Homyim"), Span("other", 33, 39, "Homyim")]
    found = editing.repeats_of(first, content, taken)
    assert [(it.start, it.end) for it in found] == [(33, 39)]
    assert all(content[it.start : it.end] == "Homyim" for it in found)


def test_a_repeat_points_at_the_first_one_even_through_another_repeat() -> None:
    first = _error(_span("Homyim"))
    second = editing.repeat(first, _span("Tartus"), "b", "now")
    third = editing.repeat(second, _span("Rusia"), "c", "now")
    assert (second.repeat_of, third.repeat_of) == ("a", "a")
    assert second.category == first.category
    assert second.linked is None


def test_a_change_that_changes_nothing_is_none() -> None:
    error = _error(_span("Homyim"))
    assert editing.changed(error, "later", severity=Severity.MINOR) is None
    change = editing.changed(error, "later", severity=Severity.MAJOR)
    assert change is not None
    assert isinstance(change.after, Annotation)
    assert (change.after.severity, change.after.updated_at) == (Severity.MAJOR, "later")
    assert change.before == error

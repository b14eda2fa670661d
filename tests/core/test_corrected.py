from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Text
from reviewer.core.corrected import Corrected, corrected
from reviewer.core.typology import Category, Side, Typology

NAMES: Mapping[str, str] = {"en": "x"}
TYPOLOGY = Typology(
    "test",
    "1",
    NAMES,
    dict.fromkeys(Severity, 1.0),
    (
        Category("Accuracy/Mistranslation", NAMES, NAMES, "", "mistranslation"),
        Category("Accuracy/Omission", NAMES, NAMES, "", "omission", side=Side.ENGLISH),
    ),
)
ARTICLE = Text("a", "1", Role.ARTICLE, "", "Pangkalan Homyim di Suriah.")
REFERENCE = Text("r", "1", Role.REFERENCE, "", "The Hmeimim air base in Syria.")
MACHINE = Text("m", "1", Role.MACHINE, "NMT", "The Homyim base on Syria.")


def _span(text: Text, words: str) -> Span:
    start = text.content.index(words)
    return Span(text.text_id, start, start + len(words), words)


def _error(
    number: int, *spans: Span, to: str | None, category: str = "Accuracy/Mistranslation"
) -> Annotation:
    return Annotation(
        annotation_id=str(number),
        review_id="review",
        spans=spans,
        category=category,
        severity=Severity.MINOR,
        correction=to,
        comment="",
        origin="manual",
        repeat_of=None,
        created_at="",
        updated_at="",
    )


def _apply(*errors: Annotation, text: Text = ARTICLE) -> Corrected:
    return corrected(text, (ARTICLE, REFERENCE, MACHINE), errors, TYPOLOGY)


def test_corrections_take_the_place_of_the_marked_words() -> None:
    name = _error(1, _span(ARTICLE, "Homyim"), _span(REFERENCE, "Hmeimim"), to="Hmeimim")
    gone = _error(2, _span(ARTICLE, "Pangkalan "), to="")
    none = _error(3, _span(ARTICLE, "Suriah"), to=None)
    result = _apply(none, name, gone)
    assert result == Corrected("Hmeimim di Suriah.", (gone, name), (), ())


def test_marks_in_a_reference_and_omissions_change_the_linked_words() -> None:
    base = _error(
        1, _span(REFERENCE, "air base"), _span(ARTICLE, "Pangkalan"), to="Pangkalan udara"
    )
    omitted = _error(
        2,
        _span(MACHINE, "on Syria"),
        _span(ARTICLE, "Suriah"),
        to="Suriah utara",
        category="Accuracy/Omission",
    )
    result = _apply(base, omitted)
    assert result.content == "Pangkalan udara Homyim di Suriah utara."
    assert result.without_place == ()


def test_a_mark_in_a_machine_text_corrects_that_text_alone() -> None:
    wrong = _error(1, _span(MACHINE, "on"), _span(ARTICLE, "di"), to="in")
    assert _apply(wrong).content == ARTICLE.content
    assert _apply(wrong, text=MACHINE).content == "The Homyim base in Syria."
    name = _error(2, _span(ARTICLE, "Homyim"), _span(MACHINE, "Homyim"), to="Hmeimim")
    assert _apply(name, text=MACHINE) == Corrected(MACHINE.content, (), (), ())


def test_what_has_no_place_in_the_article_is_told() -> None:
    unlinked = _error(1, _span(REFERENCE, "air"), to="udara")
    stale = _error(2, Span("a", 0, 9, "Pelabuhan"), to="Bandara")
    result = _apply(unlinked, stale)
    assert result == Corrected(ARTICLE.content, (), (), (unlinked, stale))


def test_overlapping_corrections_are_all_left_out() -> None:
    long = _error(1, _span(ARTICLE, "Pangkalan Homyim di"), to="Lapangan Hmeimim di")
    first = _error(2, _span(ARTICLE, "Homyim"), to="Hmeimim")
    second = _error(3, _span(ARTICLE, "di Suriah"), to="di Syria")
    apart = _error(4, _span(ARTICLE, "."), to="!")
    result = _apply(first, second, long, apart)
    assert result.content == "Pangkalan Homyim di Suriah!"
    assert result.conflicts == ((long, first), (long, second))
    assert result.applied == (apart,)


def test_the_same_correction_twice_counts_once() -> None:
    one = _error(1, _span(ARTICLE, "Homyim"), to="Hmeimim")
    same = _error(2, _span(ARTICLE, "Homyim"), to="Hmeimim")
    other = _error(3, _span(ARTICLE, "Homyim"), to="Khmeimim")
    assert _apply(one, same).content == "Pangkalan Hmeimim di Suriah."
    assert _apply(one, same).applied == (one, same)
    assert _apply(one, same, other).content == ARTICLE.content
    assert _apply(one, same, other).conflicts == ((one, other),)


def test_words_put_in_between() -> None:
    at = ARTICLE.content.index("Suriah")
    north = _error(1, Span("a", at, at, ""), to="utara ")
    south = _error(2, Span("a", at, at, ""), to="selatan ")
    before = _error(3, _span(ARTICLE, "di "), to="dari ")
    after = _error(4, _span(ARTICLE, "Suriah"), to="Irak")
    assert _apply(north, before, after).content == "Pangkalan Homyim dari utara Irak."
    assert _apply(north, south, before).content == "Pangkalan Homyim dari Suriah."
    assert _apply(north, south, before).conflicts == ((south, north),)


@settings(deadline=None)
@given(
    content=st.text(min_size=1, max_size=30),
    places=st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 8), st.sampled_from(["", "x", "yy"])),
        max_size=8,
    ),
)
def test_every_correction_is_applied_or_in_conflict(
    content: str, places: list[tuple[int, int, str]]
) -> None:
    text = Text("a", "1", Role.ARTICLE, "", content)
    errors = []
    for number, (start, length, words) in enumerate(places):
        end = min(start + length, len(content))
        if start < end:
            errors.append(_error(number, Span("a", start, end, content[start:end]), to=words))
    result = corrected(text, [text], errors, TYPOLOGY)
    told = {it.annotation_id for pair in result.conflicts for it in pair}
    applied = {it.annotation_id for it in result.applied}
    for one in errors:
        rivals = [
            it
            for it in errors
            if it.span.start < one.span.end
            and one.span.start < it.span.end
            and (it.span, it.correction) != (one.span, one.correction)
        ]
        assert (one.annotation_id in applied) == (not rivals)
        same = {
            it.annotation_id
            for it in errors
            if (it.span, it.correction) == (one.span, one.correction)
        }
        assert bool(rivals) == bool(told & same)
    grown = sum(
        len(words) - (end - start)
        for start, end, words in {
            (it.span.start, it.span.end, it.correction or "") for it in result.applied
        }
    )
    assert len(result.content) == len(content) + grown

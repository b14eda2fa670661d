import json

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Segment
from reviewer.core.change import AlignmentPatch, Change, SentencePatch, TextPresence, Title
from reviewer.core.decision import Decision, Scope, Verdict
from reviewer.core.review import Review, ReviewState
from reviewer.store.records import decode_changes, encode_changes

words = st.text()
maybe = st.none() | words
number = st.integers(0, 2**40)
pair = st.tuples(number, number)
spans = st.builds(Span, words, number, number, words)
patches = st.builds(
    AlignmentPatch, words, words, number, st.lists(pair).map(tuple), st.none() | pair
)
records = st.one_of(
    st.builds(
        Annotation,
        annotation_id=words,
        review_id=words,
        spans=st.lists(spans, min_size=1, max_size=2).map(tuple),
        category=words,
        severity=st.sampled_from(Severity),
        correction=maybe,
        comment=words,
        origin=words,
        repeat_of=maybe,
        created_at=words,
        updated_at=words,
        revision=number,
    ),
    st.builds(
        Review,
        review_id=words,
        article_id=words,
        reviewer_id=words,
        typology=words,
        state=st.sampled_from(ReviewState),
        verdict=words,
        created_at=words,
        finished_at=maybe,
        revision=number,
        judgement=st.none() | st.floats(0, 100),
    ),
    st.builds(
        Decision,
        decision_id=words,
        article_id=words,
        reviewer_id=words,
        check_name=words,
        finding_key=words,
        verdict=st.sampled_from(Verdict),
        scope=st.sampled_from(Scope),
        annotation_id=maybe,
        created_at=words,
        revision=number,
    ),
    patches,
    st.builds(
        SentencePatch,
        words,
        st.lists(st.builds(Segment, number, number, number)).map(tuple),
        st.lists(patches).map(tuple),
        st.lists(st.tuples(words, words)).map(tuple),
    ),
    st.builds(Title, words, words),
    st.builds(TextPresence, words, words, st.booleans()),
)
changes = st.builds(Change, st.none() | records, st.none() | records)


@given(st.lists(changes).map(tuple))
def test_changes_come_back_as_they_were(given: tuple[Change, ...]) -> None:
    back = decode_changes(encode_changes(given))
    assert back == given
    assert repr(back) == repr(given)  # the types too, and fields that equality leaves out


def test_the_fields_can_be_read_by_name() -> None:
    title = Title("a", "Judul “baru” 😀")
    assert json.loads(encode_changes((Change(None, title),))) == [
        [None, {"kind": "title", "article_id": "a", "title": "Judul “baru” 😀"}]
    ]


def test_a_review_from_before_judgements_has_none() -> None:
    review = Review("r", "a", "p", "mqm", ReviewState.OPEN, "", "2026-03-01T00:00:00Z")
    plain = json.loads(encode_changes((Change(None, review),)))
    assert plain[0][1].pop("judgement") is None
    assert decode_changes(json.dumps(plain)) == (Change(None, review),)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.rated_draft import DraftSpan, RatedDraft, draft_rated, source_is_article
from reviewer.core.rating import Doubt, Doubtful, Pass, Place, RatedDocument, RatedMark, RatedPair

INDONESIAN = "Tentara sudah pergi dari kota itu dan tidak akan kembali lagi untuk sementara."
ENGLISH = "The soldiers have left the city and they will not be back for a while."
PAIRS = (
    RatedPair("1", " Satu dua. ", "One two."),
    RatedPair("2", "", "Alone. 😀"),
    RatedPair("3", "Tiga.", "  "),
)


def mark(segment: int, *places: Place, line: int = 7) -> RatedMark:
    return RatedMark(line, segment, places, "Accuracy", Severity.MINOR)


def document(*marks: RatedMark, seen: tuple[int, ...] = (0, 1, 2), **more: str) -> RatedDocument:
    scores = {0: 50.0, 2: 60.0}
    return RatedDocument(
        "d",
        "S",
        PAIRS,
        (Pass("r", frozenset(seen), marks, scores),),
        **more,  # type: ignore[arg-type]
    )


def drafted(*marks: RatedMark, from_indonesian: bool = False) -> RatedDraft:
    found = draft_rated(document(*marks), from_indonesian=from_indonesian)
    assert found
    return found


def test_the_target_is_the_article_beside_its_source() -> None:
    found = drafted()
    assert found.draft.article.content == "One two.\nAlone. 😀\n  ".rstrip("\n ")
    assert [(it.role, it.content) for it in found.draft.english] == [
        (Role.REFERENCE, " Satu dua. \nTiga.")
    ]
    assert found.draft.alignments == (((1, 1), (1, 0), (0, 1)),)
    assert found.unit_names == (("1", "2", "3"),)
    assert found.judged == 0
    assert found.passes[0].segments == frozenset({0, 1})
    assert found.passes[0].scores == {0: 50.0}


def test_english_from_indonesian_is_a_machine_version_of_the_article() -> None:
    found = drafted(mark(0, Place(False, 0, 3)), from_indonesian=True)
    assert found.draft.article.content == " Satu dua. \nTiga."
    assert [(it.role, it.label) for it in found.draft.english] == [(Role.MACHINE, "S")]
    assert found.judged == 1
    assert found.passes[0].marks[0].spans == (DraftSpan(1, 0, 3, "One"),)


def test_a_reference_comes_along_where_it_is_english() -> None:
    pairs = (RatedPair("1", INDONESIAN, ENGLISH, "Human."),)
    found = draft_rated(RatedDocument("d", "S", pairs, ()), from_indonesian=True)
    assert found
    assert [it.content for it in found.draft.english] == ["Human.", ENGLISH]
    assert found.judged == 2


def test_words_are_found_on_either_side_to_the_code_point() -> None:
    found = drafted(
        mark(0, Place(True, 0, 5), Place(False, 4, 8)),
        mark(1, Place(False, 6, 8)),
    )
    assert [it.spans for it in found.passes[0].marks] == [
        (DraftSpan(1, 0, 5, " Satu"), DraftSpan(0, 4, 8, "two.")),
        (DraftSpan(0, 15, 17, " 😀"),),
    ]
    assert found.doubts == ()


def test_an_error_without_words_is_on_its_whole_segment() -> None:
    found = drafted(mark(0), mark(2))
    assert [it.spans[0].quote for it in found.passes[0].marks] == ["One two.", "Tiga."]


@pytest.mark.parametrize(
    ("it", "doubt"),
    [
        (mark(0, Place(False, 5, 9)), Doubt.OUTSIDE),
        (mark(0, Place(False, -1, 2)), Doubt.OUTSIDE),
        (mark(1, Place(True, 0, 1)), Doubt.OUTSIDE),
        (mark(3), Doubt.NO_SEGMENT),
    ],
)
def test_what_has_no_place_is_told_with_its_line(it: RatedMark, doubt: Doubt) -> None:
    found = drafted(it)
    assert (found.passes[0].marks, found.doubts) == ((), (Doubtful(7, doubt),))
    assert doubt.lost


def test_a_mark_on_no_words_is_told_and_widened() -> None:
    found = drafted(mark(0, Place(False, 3, 3)))
    assert found.passes[0].marks[0].spans[0].quote == "One two."
    assert found.doubts == (Doubtful(7, Doubt.EMPTY),)
    assert not Doubt.EMPTY.lost


def test_codes_in_the_file_decide_the_direction() -> None:
    codes = document(source_language="id-ID", target_language="eng")
    found = draft_rated(codes, from_indonesian=False)
    assert found and found.judged == 1
    others = document(source_language="en", target_language="de")
    found = draft_rated(others, from_indonesian=True)
    assert found and found.judged == 0


def test_the_direction_is_told_from_the_words_where_there_are_no_codes() -> None:
    def of(source: str, target: str, codes: tuple[str, str] = ("", "")) -> RatedDocument:
        return RatedDocument("d", "S", (RatedPair("1", source, target),), (), codes[0], codes[1])

    assert source_is_article([of(INDONESIAN, ENGLISH)])
    assert not source_is_article([of(ENGLISH, INDONESIAN)])
    assert not source_is_article([of("Der Hund ist im Haus und die Katze auch.", ENGLISH)])
    assert not source_is_article([of(INDONESIAN, ENGLISH, ("xx", "yy"))])


def test_a_document_without_words_to_judge_makes_no_article() -> None:
    blank = RatedDocument("d", "S", (RatedPair("1", "Words.", " "),), ())
    assert draft_rated(blank, from_indonesian=False) is None
    assert draft_rated(blank, from_indonesian=True) is None
    alone = RatedDocument("d", "S", (RatedPair("1", "", "Words."),), ())
    found = draft_rated(alone, from_indonesian=False)
    assert found and found.draft.english == ()


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), min_size=1, max_size=5))
def test_every_stretch_of_every_segment_is_found(texts: list[tuple[str, str]]) -> None:
    pairs = tuple(RatedPair(str(n), *it) for n, it in enumerate(texts))
    places = [
        (number, Place(side == 0, start, end))
        for number, sides in enumerate(texts)
        for side, words in enumerate(sides)
        if words.strip()
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
    ]
    marks = tuple(RatedMark(1, n, (it,), "", Severity.MINOR) for n, it in places)
    rated = RatedDocument("d", "S", pairs, (Pass("r", frozenset(), marks),))
    found = draft_rated(rated, from_indonesian=False)
    if found is None:
        assert not any(target.strip() for _, target in texts)
        return
    assert found.doubts == ()
    for (number, place), drafted in zip(places, found.passes[0].marks, strict=True):
        words = texts[number][0 if place.on_source else 1]
        assert drafted.spans[0].quote == words[place.start : place.end]

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.corrected import Corrected, corrected
from reviewer.formats import typology_toml
from reviewer.scoring.post_editing import Piece, pieces

CONTENT = "\tSatu dua. Tiga empat.\nLima enam! "
TEXT = SegmentedText(
    Text("own", "a", Role.ARTICLE, "", CONTENT),
    [Segment(1, 10, 0), Segment(11, 22, 0), Segment(23, 33, 1)],
)
TYPOLOGY = typology_toml.shipped()[0]


def _corrected(*changes: tuple[int, int, str]) -> Corrected:
    errors = [
        Annotation(
            str(number),
            "r",
            (Span("own", start, end, CONTENT[start:end]),),
            "Style",
            Severity.MINOR,
            words,
            "",
            "manual",
            None,
            "",
            "",
        )
        for number, (start, end, words) in enumerate(changes)
    ]
    return corrected(TEXT.text, [TEXT.text], errors, TYPOLOGY)


def _pieces(*changes: tuple[int, int, str]) -> list[Piece]:
    return pieces(TEXT, _corrected(*changes))


def test_sentence_by_sentence() -> None:
    dua, enam = CONTENT.index("dua"), CONTENT.index("enam")
    assert _pieces((dua, dua + 3, "2 (dua)"), (enam, enam + 4, "")) == [
        (0, "Satu dua.", "Satu 2 (dua)."),
        (1, "Tiga empat.", "Tiga empat."),
        (2, "Lima enam!", "Lima !"),
    ]


def test_sentences_that_a_correction_joins_stay_together() -> None:
    stop = CONTENT.index(". Tiga")
    assert _pieces((stop, stop + 6, " tiga"), (23, 27, "5")) == [
        (0, "Satu dua. Tiga empat.", "Satu dua tiga empat."),
        (2, "Lima enam!", "5 enam!"),
    ]


changes = st.tuples(
    st.integers(0, len(CONTENT)), st.integers(0, 9), st.text("ab .", max_size=4)
).map(lambda it: (it[0], min(len(CONTENT), it[0] + it[1]), it[2]))


@given(st.lists(changes, max_size=4))
@settings(max_examples=50)
def test_nothing_is_lost(given_changes: list[tuple[int, int, str]]) -> None:
    result = _corrected(*given_changes)
    found = pieces(TEXT, result)
    assert _letters(*(it.original for it in found)) == _letters(CONTENT)
    assert _letters(*(it.corrected for it in found)) == _letters(result.content)


def _letters(*parts: str) -> str:
    return "".join("".join(parts).split())

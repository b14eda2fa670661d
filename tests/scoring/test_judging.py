"""Two Indonesian and three English sentences, the second row one to two."""

from collections.abc import Sequence

import pytest

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.typology import Category, Side, Typology
from reviewer.scoring.judging import OWN, Judge, Place
from reviewer.scoring.mqm import Mark

TYPOLOGY = Typology(
    "t",
    "1",
    {"en": "T"},
    {it: float(it.rank) for it in Severity},
    (
        Category("Style", {"en": "Style"}, {"en": ""}, "", "style"),
        Category("Omission", {"en": "Omission"}, {"en": ""}, "", "omission", side=Side.ENGLISH),
    ),
)


def _text(key: str, role: Role, label: str, *sentences: str) -> SegmentedText:
    content, segments = "", []
    for sentence in sentences:
        segments.append(Segment(len(content), len(content) + len(sentence), 0))
        content += f"{sentence} "
    return SegmentedText(Text(key, "a", role, label, content), segments)


OWN_TEXT = _text("own", Role.ARTICLE, "", "Satu dua.", "Tiga empat.", "Baca juga: Lima")
REFERENCE = _text("ref", Role.REFERENCE, "", "One two.", "Three.", "Four.")
MACHINE = _text("nmt", Role.MACHINE, "NMT", "One two.", "Three four.", "More.", "Fifth.")
UNITS = {"ref": [(1, 1), (1, 2), (1, 0)], "nmt": [(1, 1), (1, 1), (0, 1), (1, 1)]}


@pytest.fixture
def judge() -> Judge:
    return Judge([OWN_TEXT, REFERENCE, MACHINE], UNITS, TYPOLOGY)


def _error(*spans: Span, category: str = "Style", repeat: str | None = None) -> Annotation:
    return Annotation("e", "r", spans, category, Severity.MINOR, None, "", "manual", repeat, "", "")


def _span(text: SegmentedText, words: str) -> Span:
    start = text.text.content.index(words)
    return Span(text.text.text_id, start, start + len(words), words)


@pytest.mark.parametrize(
    ("spans", "category", "place"),
    [
        ([_span(OWN_TEXT, "empat")], "Style", Place("own", 1)),
        ([_span(MACHINE, "four")], "Style", Place("nmt", 1)),
        ([_span(MACHINE, "four")], "Omission", Place("own", 1)),
        ([_span(MACHINE, "More")], "Omission", Place("own", 1)),
        ([_span(REFERENCE, "Four")], "Omission", Place("own", 1)),
        ([_span(REFERENCE, "One")], "Style", Place("own", 0)),
        ([_span(REFERENCE, "One"), _span(OWN_TEXT, "Tiga")], "Omission", Place("own", 1)),
    ],
)
def test_an_error_judges_a_sentence(
    judge: Judge, spans: Sequence[Span], category: str, place: Place
) -> None:
    assert judge.place_of(_error(*spans, category=category)) == place


def test_what_is_marked_is_looked_up_once(judge: Judge) -> None:
    error = _error(_span(OWN_TEXT, "dua"), repeat="x")
    marked = judge.marked(error)
    assert marked == ("own", 0, Mark("Style", "minor", repeat=True))
    assert judge.marked(error) is marked
    changed = _error(_span(OWN_TEXT, "empat"))
    assert judge.marked(changed).number == 1


def test_sentences_beside_each_other(judge: Judge) -> None:
    assert [judge.beside("ref", it, "own") for it in range(3)] == [0, 1, 1]
    assert [judge.beside("own", it, "ref") for it in range(3)] == [0, 1, 2]
    assert [judge.beside("nmt", it, "ref") for it in range(4)] == [0, 1, 1, 2]
    assert judge.beside("nmt", 2, "nmt") == 2


def test_words_and_systems(judge: Judge) -> None:
    assert judge.words("own") == [2, 2, 0]
    assert judge.words("nmt") == [2, 2, 1, 1]
    assert [judge.system(it) for it in ("own", "ref", "nmt")] == [OWN, OWN, "NMT"]
    named = Judge([OWN_TEXT], {}, TYPOLOGY, system="Sys A")
    assert named.system("own") == "Sys A"


def test_rows_end_where_all_alignments_do() -> None:
    units = {"ref": [(2, 2), (1, 1)], "nmt": UNITS["nmt"]}
    judge = Judge([OWN_TEXT, REFERENCE, MACHINE], units, TYPOLOGY)
    assert judge.rows("nmt", ["nmt"]) == [0, 1, 1, 2]
    assert judge.rows("own", ["nmt"]) == [0, 1, 2]
    assert judge.rows("nmt", ["nmt", "ref"]) == [0, 0, 0, 1]
    assert judge.rows("ref", ["nmt", "ref"]) == [0, 0, 1]
    assert judge.rows("own", ["nmt", "ref"]) == [0, 0, 1]


def test_rows_by_the_names_of_a_file() -> None:
    names = {"nmt": ["s1", "", "s2", "s3"]}
    judge = Judge([OWN_TEXT, REFERENCE, MACHINE], UNITS, TYPOLOGY, unit_ids=names)
    assert judge.named_rows("nmt") == ["s1", 1, "s2", "s3"]
    assert judge.named_rows("own") == ["s1", 1, "s3"]
    assert judge.named_rows("ref") is None

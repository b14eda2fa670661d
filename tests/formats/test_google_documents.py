from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.rating import Doubt, Place, RatedDocument, RatedMark
from reviewer.formats import google_documents
from reviewer.formats.google_documents import read_documents

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity"

Read = Callable[..., list[RatedDocument]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read rows, each with as many fields as it has; nine of them make the WMT dialect."""

    def call(*rows: tuple[str, ...], last: str = "") -> list[RatedDocument]:
        path = tmp_path / "ratings.tsv"
        lines = [HEADER + last, *("\t".join(row) for row in rows)]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return list(read_documents(path))

    return call


def row(
    target: str,
    *more: str,
    system: str = "S",
    doc: str = "d",
    number: str = "1",
    rater: str = "r1",
    source: str = "sumber",
    category: str = "Style",
    severity: str = "Minor",
) -> tuple[str, ...]:
    return (system, doc, number, number, rater, source, target, category, severity, *more)


def clean(target: str, **fields: str) -> tuple[str, ...]:
    return row(target, category="No-error", severity="No-error", **fields)


def marks(document: RatedDocument) -> list[RatedMark]:
    return [mark for it in document.passes for mark in it.marks]


def test_documents_are_gathered_by_system_and_rater(read: Read) -> None:
    first, second = read(
        clean("dua", number="2"),
        row("<v>satu</v>"),
        row("<v>satu</v>", system="T"),
        clean("satu", rater="r2"),
    )
    assert (first.name, first.system, second.system) == ("d", "S", "T")
    assert [(it.name, it.source, it.target) for it in first.pairs] == [
        ("1", "sumber", "satu"),
        ("2", "sumber", "dua"),
    ]
    assert [(it.rater, set(it.seen), it.finished, len(it.marks)) for it in first.passes] == [
        ("r1", {0, 1}, True, 1),
        ("r2", {0}, True, 0),  # what a rater was given
    ]


def test_an_error_keeps_its_line_words_and_names(read: Read) -> None:
    (it,) = read(row("a <v>😀b</v> c", "so what", category="Fluency/Grammar", severity="Major"))
    (mark,) = marks(it)
    assert mark == RatedMark(
        2, 0, (Place(False, 2, 4),), "Fluency/Grammar", Severity.MAJOR, comment="so what"
    )


def test_source_and_target_of_one_error_are_its_two_places(read: Read) -> None:
    (it,) = read(row("x <v>y</v>", source="<v>p</v> q"))
    assert marks(it)[0].places == (Place(False, 2, 3), Place(True, 0, 1))


def test_numbers_of_segments_order_them_and_name_them(read: Read) -> None:
    rows = [("S", "d", n, m, "r", "s", f"t{n}", "No-error", "No-error") for n, m in
            [("10", "110"), ("9", "109"), ("11", "111")]]  # fmt: skip
    (it,) = read(*rows)
    assert [pair.name for pair in it.pairs] == ["9/109", "10/110", "11/111"]


def test_attention_checks_rate_nothing_and_are_told(read: Read) -> None:
    (it,) = read(
        clean("satu"),
        row("sa<v>t</v>u!", category="Found", severity="HOTW-test"),
        row("dua", number="2", category="Missed", severity="HOTW-test"),
    )
    assert [(list(one.seen), list(one.marks)) for one in it.passes] == [([0], [])]
    assert len(it.pairs) == 1
    assert it.doubts == ((3, Doubt.CHECK), (4, Doubt.CHECK))


def test_the_text_of_most_rows_is_kept(read: Read) -> None:
    (it,) = read(
        clean("ini kucing hitam itu"),
        clean("ini kucing hitam itu", rater="r2"),
        row("ini  kucing <v>hitam</v> itu", rater="r3"),
        row("ini kucing <v>putih</v> itu", rater="r3"),
        row("ini <v>kucing</v> hitam sekali", rater="r3"),
    )
    assert it.pairs[0].target == "ini kucing hitam itu"
    assert [mark.places for mark in marks(it)] == [
        (Place(False, 11, 16),),
        (Place(False, 4, 10),),
    ]
    assert it.doubts == (
        (4, Doubt.ALTERED),
        (4, Doubt.MOVED),
        (5, Doubt.ALTERED),
        (5, Doubt.OTHER_TEXT),
        (6, Doubt.ALTERED),
    )


def test_blanks_at_the_edges_are_kept_for_marks_on_them(read: Read) -> None:
    (it,) = read(
        clean("kata."), clean("kata.", rater="r2"), row("<v> kata</v>. "), row("<v>kata</v>.")
    )
    assert it.pairs[0].target == " kata. "
    assert [mark.places for mark in marks(it)] == [(Place(False, 0, 5),), (Place(False, 1, 5),)]
    assert it.doubts == ()


def test_a_tag_without_partner_leaves_the_segment(read: Read) -> None:
    (it,) = read(row("a <v>b c"))
    assert marks(it)[0].places == ()
    assert it.doubts == ((2, Doubt.UNBALANCED),)


def test_of_several_stretches_the_first_is_kept(read: Read) -> None:
    (it,) = read(row("<v>a</v> b <v>c</v>"))
    assert marks(it)[0].places == (Place(False, 0, 1),)
    assert it.doubts == ((2, Doubt.STRETCHES),)


def test_an_unknown_severity_is_neutral_and_told(read: Read) -> None:
    (it,) = read(row("<v>a</v>", severity="Trivial"))
    assert marks(it)[0].severity is Severity.NEUTRAL
    assert it.doubts == ((2, Doubt.SEVERITY),)


def test_languages_stand_at_the_end_of_a_documents_name(read: Read) -> None:
    (it,) = read(clean("a", doc="news.1:id-en"))
    assert (it.source_language, it.target_language) == ("id", "en")


MAROT = "\tmetadata\tcomment"


def test_marots_metadata_is_read(read: Read) -> None:
    told = (
        '{"timestamp": 1700000000123, "note": "why", "corrected_translation": "b",'
        ' "deleted_errors": [{}], "prior_rater": "x"}'
    )
    (it,) = read(row("<v>a</v>", told), last=MAROT)
    (mark,) = marks(it)
    assert (mark.at, mark.comment) == ("2023-11-14T22:13:20.123Z", "why\nb")
    assert it.doubts == ((2, Doubt.DELETED),)


@pytest.mark.parametrize(
    ("target", "metadata", "place"),
    [
        ("one two, three", '{"target_spans": [[2, 2]]}', (4, 8)),
        ("one two, three", '{"target_spans": [[2, 2]], "marked_text": "two"}', (4, 7)),
        ("one two\u200b, three", '{"target_spans": [[2, 3]]}', (4, 9)),
        ("one two, three", '{"target_spans": [[2, 4]], "marked_text": "two, "}', (4, 9)),
        (
            "onetwo",
            '{"target_spans": [[1, 1]], "segment": {"target_tokens": ["one", "two"]}}',
            (3, 6),
        ),
        ("one <v>two", '{"target_spans": [[2, 2]], "marked_text": "two"}', (4, 7)),
    ],
)
def test_token_spans_tell_the_words_where_no_tags_do(
    read: Read, target: str, metadata: str, place: tuple[int, int]
) -> None:
    (it,) = read(row(target, metadata), last=MAROT)
    assert marks(it)[0].places == (Place(False, *place),)
    assert it.doubts == ()


@pytest.mark.parametrize("span", ["[[7, 9]]", "[[2]]", '[["a", "b"]]', "7", "[[2, 1]]"])
def test_token_spans_that_make_no_sense_leave_the_segment(read: Read, span: str) -> None:
    (it,) = read(row("one two", f'{{"target_spans": {span}}}'), last=MAROT)
    assert marks(it)[0].places == ()


def test_half_a_comment_column_is_no_fault(read: Read) -> None:
    (it,) = read(row("<v>a</v>", "{}", "an eleventh field"), row("a", "{}"), last=MAROT)
    assert [mark.comment for mark in marks(it)] == ["an eleventh field", ""]


def test_nul_characters_are_refused_with_their_line(read: Read) -> None:
    with pytest.raises(FileInvalid, match="line 3: a NUL"):
        read(clean("a"), clean("b\0"))


def test_more_ratings_than_fit_into_memory_are_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(google_documents, "_MOST_ROWS", 2)
    assert read(clean("a"), clean("b", number="2"))
    with pytest.raises(FileInvalid, match="line 4: there are more than 2 ratings"):
        read(clean("a"), clean("b", number="2"), clean("c", number="3"))

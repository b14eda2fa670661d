from collections.abc import Sequence

import pytest

from reviewer.core.article import Role
from reviewer.core.bitext import (
    Bitext,
    Choice,
    Column,
    Part,
    draft_bitext,
    guess_choices,
    looks_like_header,
)

ID = ["Pangkalan udara itu diserang lagi pada hari Senin.", "Rusia membantah laporan tersebut."]
EN = ["The air base was attacked again on Monday.", "Russia denied that report yesterday."]
MT = ["The airbase was again attack on Monday.", "Russian has denied the report."]


def table(headers: Sequence[str], *columns: Sequence[str]) -> Bitext:
    return Bitext("berita", tuple(map(Column, headers)), list(zip(*columns, strict=True)))


@pytest.mark.parametrize(
    ("headers", "columns", "parts"),
    [
        (["id", "en"], [ID, EN], "article reference"),
        (["en", "id"], [EN, ID], "reference article"),
        (["", ""], [EN, ID], "reference article"),
        (["id", "source", "target"], [["1", "2"], EN, ID], "segment reference article"),
        (["id", "source", "target"], [["teks 1", "teks 2"], ID, EN], "nothing article reference"),
        (["doc", "ind", "eng"], [["a", "b"], ID, EN], "document article reference"),
        (
            ["source_id", "reference_en", "gnmt_en"],
            [ID, EN, MT],
            "article reference machine:gnmt",
        ),
        (["Bahasa Indonesia", "Google"], [ID, MT], "article machine:Google"),
        (["indonesia", "english", "mt"], [ID, EN, MT], "article reference machine:mt"),
        (["id-ID", "en-US"], [ID, EN], "article reference"),
        (["ID", "en_GB", "en-US"], [ID, EN, MT], "article reference machine:en-US"),
        (["id", "en-DeepL"], [ID, MT], "article machine:DeepL"),
        (["note", "id", "en"], [["", ""], ID, EN], "nothing article reference"),
    ],
)
def test_columns_are_guessed(
    headers: Sequence[str], columns: Sequence[Sequence[str]], parts: str
) -> None:
    choices = guess_choices(table(headers, *columns))
    said = " ".join(f"{it.part}:{it.label}" if it.label else it.part for it in choices)
    assert said == parts


def test_names_that_the_format_tells_are_no_text_however_many_words_they_have() -> None:
    columns = (
        Column("id", part=Part.NAME),
        Column("x", part=Part.DOCUMENT),
        Column(""),
        Column("target"),
    )
    choices = guess_choices(Bitext("a", columns, list(zip(EN, ID, EN, MT, strict=True))))
    assert [it.part for it in choices] == [
        Part.NAME,
        Part.DOCUMENT,
        Part.REFERENCE,
        Part.ARTICLE,
    ]


def test_a_language_that_the_file_tells_is_believed() -> None:
    columns = (Column("source", "id-ID"), Column("target", "en"))
    choices = guess_choices(Bitext("a", columns, list(zip(EN, ID, strict=True))))
    assert [it.part for it in choices] == [Part.ARTICLE, Part.REFERENCE]


def test_a_region_is_no_system() -> None:
    columns = (Column("zh-ID", "id"), Column("en-PH", "en-PH"))
    choices = guess_choices(Bitext("a", columns, list(zip(ID, EN, strict=True))))
    assert choices == [Choice(Part.ARTICLE), Choice(Part.REFERENCE)]


def test_of_two_foreign_languages_the_target_is_the_article() -> None:
    german = ["Der Stützpunkt wurde erneut angegriffen.", "Russland bestritt diesen Bericht."]
    choices = guess_choices(table(["source", "target"], EN, german))
    assert [it.part for it in choices] == [Part.REFERENCE, Part.ARTICLE]


@pytest.mark.parametrize(
    ("cells", "header"),
    [
        (["id", "en"], True),
        (["Segment", "Keterangan"], True),
        (["Bahasa Indonesia", "English"], True),
        (["ID-ID", "en-US"], True),
        (ID, False),
        (["Ia pulang.", "He went home."], False),
    ],
)
def test_a_header_is_known_by_its_names(cells: Sequence[str], header: bool) -> None:
    assert looks_like_header(cells) is header


def test_each_document_becomes_an_article_with_the_names_of_its_segments() -> None:
    rows = [
        ("a", "1", ID[0], EN[0], MT[0]),
        ("b", "1", "Lain.", "", ""),
        ("a", "2", "", EN[1], ""),
        ("a", "3", "", "", ""),
        ("c", "1", "", "Only English.", ""),
    ]
    bitext = Bitext("berkas", tuple(map(Column, "dskrm")), rows, {"file": "x.tsv"})
    choices = [
        Choice(Part.DOCUMENT),
        Choice(Part.NAME),
        Choice(Part.ARTICLE),
        Choice(Part.REFERENCE),
        Choice(Part.MACHINE, "NMT"),
    ]
    first, second = draft_bitext(bitext, choices)
    assert (first.title, second.title) == ("a", "b")
    assert first.details == {"file": "x.tsv", "document": "a"}
    assert [(it.role, it.label) for it in first.draft.english] == [
        (Role.REFERENCE, ""),
        (Role.MACHINE, "NMT"),
    ]
    assert first.draft.alignments == (((1, 1), (0, 1)), ((1, 1),))
    assert first.unit_ids == (("1", "2"), ("1",))
    assert second.draft.english == () and second.unit_ids == ()


def test_without_an_article_there_is_none() -> None:
    assert draft_bitext(table(["a", "b"], ID, EN), [Choice(Part.NOTHING)] * 2) == []


@pytest.mark.parametrize(
    ("headers", "columns", "parts"),
    [
        (
            "id en",
            [["12", "Presiden tiba."], ["12", "The president arrived."]],
            "article reference",
        ),
        ("id en", [["Ya.", "Tidak."], ["Yes.", "No."]], "article reference"),
        ("id en", [["s1", "s2"], EN], "segment reference"),
        ("id en", [["1", "2"], EN], "segment reference"),
        ("id text en", [["s1", "s2"], ID, EN], "segment article reference"),
    ],
)
def test_a_column_called_id_is_indonesian_or_names(
    headers: str, columns: list[list[str]], parts: str
) -> None:
    choices = guess_choices(table(headers.split(), *columns))
    assert [str(it.part) for it in choices] == parts.split()

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.segmentation import segment

DATA = Path(__file__).parents[1] / "data"


def sentences(text: str, language: str = "id") -> list[str]:
    return [text[it.start : it.end] for it in segment(text, language)]


def traps() -> list[tuple[str, list[str]]]:
    lines = (DATA / "sentence_traps.txt").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(language, words.split(" ¦ ")) for language, words in pairs]


@pytest.mark.parametrize(("language", "expected"), traps(), ids=lambda it: str(it)[:60])
def test_traps(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


def test_stray_stops_of_the_sample_have_no_row_and_are_not_lost() -> None:
    for name, language in (("article.id", "id"), ("machine.en", "en")):
        text = (DATA / "aleppo" / f"{name}.txt").read_text("utf-8")
        found = sentences(text, language)
        at = next(
            i
            for i, it in enumerate(found)
            if it.endswith(("Idlib dan Aleppo. .", "Idlib and Aleppo. ."))
        )
        assert found[at + 1] in {"Pasukan pemerintah.", "Government troops."}


@pytest.mark.parametrize(
    ("name", "language", "counts"),
    [
        ("article.id", "id", [1, 2, 2, 2, 1, 3, 1, 2, 2, 1, 1]),
        ("machine.en", "en", [1, 2, 2, 2, 1, 3, 1, 2, 2, 1, 1]),
        ("reference.en", "en", [1, 2, 1, 2, 1, 3, 1, 2, 2, 1]),
    ],
)
def test_sample(name: str, language: str, counts: list[int]) -> None:
    found = segment((DATA / "aleppo" / f"{name}.txt").read_text("utf-8"), language)
    paragraphs = [it.paragraph for it in found]
    assert [paragraphs.count(it) for it in range(len(counts))] == counts
    assert len(paragraphs) == sum(counts)


def test_quotation_marks_apart_from_their_sentence() -> None:
    assert sentences("Ia berkata, “Saya pergi. ” Lalu ia pergi.") == [
        "Ia berkata, “Saya pergi. ”",
        "Lalu ia pergi.",
    ]
    assert sentences('Ia berkata, "Saya pergi. " Lalu ia pergi.') == [
        'Ia berkata, "Saya pergi. "',
        "Lalu ia pergi.",
    ]
    assert sentences('Ia pergi. " Saya pulang," katanya.') == [
        "Ia pergi.",
        '" Saya pulang," katanya.',
    ]


def test_quotation_marks_without_a_blank_after_the_full_stop() -> None:
    assert sentences('Ia pergi."Saya pulang," katanya.') == ["Ia pergi.", '"Saya pulang," katanya.']
    assert sentences("Ia pergi.“Saya pulang,” katanya.") == ["Ia pergi.", "“Saya pulang,” katanya."]


def test_a_quotation_that_is_never_closed_hides_no_sentence() -> None:
    assert sentences('Ia berkata, "Saya pergi. Dia tinggal. Kami menunggu.') == [
        'Ia berkata, "Saya pergi.',
        "Dia tinggal.",
        "Kami menunggu.",
    ]


def test_marks_without_words_join_the_sentence_before_or_open_the_next() -> None:
    assert sentences("Ia pergi. ... ! Dia tinggal. 😀") == ["Ia pergi. ... !", "Dia tinggal. 😀"]
    assert sentences(". Ia pergi.") == [". Ia pergi."]
    assert sentences("* * *\n\nIa pergi.") == ["* * *", "Ia pergi."]


def test_line_ends_within_a_wrapped_paragraph_end_no_sentence() -> None:
    text = (
        "Menteri mengatakan bahwa pasokan beras dari\n"
        "daerah sudah cukup. Para petani di Jawa\n"
        "Tengah menyambut baik kabar itu."
    )
    assert sentences(text) == [
        "Menteri mengatakan bahwa pasokan beras dari\ndaerah sudah cukup.",
        "Para petani di Jawa\nTengah menyambut baik kabar itu.",
    ]


def test_marks_of_headings_and_items_belong_to_their_sentence() -> None:
    text = "## Judul\n1. Siapkan air. Rebus.\n- Tiriskan."
    assert sentences(text) == ["## Judul", "1. Siapkan air.", "Rebus.", "- Tiriskan."]
    assert [it.paragraph for it in segment(text, "id")] == [0, 1, 1, 2]


def test_offsets_count_code_points() -> None:
    text = "😀 Halo 🇮🇩. E\u0301clair itu enak."
    assert sentences(text) == ["😀 Halo 🇮🇩.", "E\u0301clair itu enak."]


def test_unknown_language_is_split_all_the_same() -> None:
    assert sentences("Il est venu. Elle est partie.", "fr") == ["Il est venu.", "Elle est partie."]


def test_progress_rises_to_one_and_may_give_up() -> None:
    text = "Satu dua tiga. " * 500
    told: list[float] = []
    segment(text, "id", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert 50 <= len(told) <= 102

    class GivenUp(Exception):
        pass

    def give_up(share: float) -> None:
        if share > 0.5:
            raise GivenUp

    with pytest.raises(GivenUp):
        segment(text, "id", give_up)


ANY = st.text() | st.text(st.sampled_from("aB1 .?!…\n\r\t-#*\"'“”‘’()\u2028\ud800😀\u0301\u200b"))


@given(ANY, st.sampled_from(["id", "en", "ar"]))
def test_every_character_not_blank_is_in_exactly_one_segment(text: str, language: str) -> None:
    place, paragraph = 0, 0
    for it in segment(text, language):
        assert it.start >= place
        assert not text[place : it.start].strip()
        words = text[it.start : it.end]
        assert words == words.strip() != ""
        assert it.paragraph in {paragraph, paragraph + 1} or place == 0
        place, paragraph = it.end, it.paragraph
    assert not text[place:].strip()


@given(ANY)
def test_only_a_paragraph_without_words_has_a_segment_without(text: str) -> None:
    found = segment(text, "id")
    for it in found:
        if not any(map(str.isalnum, text[it.start : it.end])):
            assert sum(other.paragraph == it.paragraph for other in found) == 1

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.alignment import Lexicon, align, provisional
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.segmentation import segment
from reviewer.lexicon import lexicon

DATA = Path(__file__).parents[2] / "data"
ONE = [(1, 1)]

ARTICLE = [
    "Presiden Joko Widodo tiba di Surabaya pada 5 Mei 2021.",
    "Ia bertemu Gubernur Khofifah di Gedung Grahadi.",
    "Keduanya membahas vaksinasi untuk 1.500 guru.",
    "Pertemuan itu berlangsung selama dua jam.",
    "Menurut Menteri Kesehatan, stok vaksin cukup sampai Juni.",
    "Perusahaan Bio Farma mengirim tambahan ke Papua dan Maluku.",
]
ENGLISH = [
    "President Joko Widodo arrived in Surabaya on 5 May 2021.",
    "He met Governor Khofifah at the Grahadi Building.",
    "The two discussed vaccinations for 1,500 teachers.",
    "The meeting lasted two hours.",
    "The Health Minister said vaccine stocks will last until June.",
    "The company Bio Farma is sending more to Papua and Maluku.",
]


def segmented(
    sentences: Sequence[str], role: Role = Role.ARTICLE, paragraphs: Sequence[int] | None = None
) -> SegmentedText:
    segments, place = [], 0
    for n, sentence in enumerate(sentences):
        segments.append(Segment(place, place + len(sentence), paragraphs[n] if paragraphs else 0))
        place += len(sentence) + 1
    return SegmentedText(Text(role, "a", role, "", " ".join(sentences)), segments)


def aligned(article: Sequence[str], english: Sequence[str]) -> list[tuple[int, int]]:
    return align(segmented(article), segmented(english, Role.REFERENCE), lexicon())


def sample(name: str, role: Role) -> SegmentedText:
    content = (DATA / "aleppo" / f"{name}.txt").read_text("utf-8")
    return SegmentedText(Text(name, "a", role, "", content), segment(content, role.language))


def test_sample_beside_its_reference() -> None:
    article, english = sample("article.id", Role.ARTICLE), sample("reference.en", Role.REFERENCE)
    # "Pasukan pemerintah." is the end of the reference's sentence; "Source link" is not in it.
    assert align(article, english, lexicon()) == [*ONE * 3, (2, 1), *ONE * 12, (1, 0)]


def test_sample_beside_its_machine_version() -> None:
    article, english = sample("article.id", Role.ARTICLE), sample("machine.en", Role.MACHINE)
    assert align(article, english, lexicon()) == ONE * 18
    assert align(article, english) == ONE * 18


def test_a_translation_of_every_sentence() -> None:
    assert aligned(ARTICLE, ENGLISH) == ONE * 6


@pytest.mark.parametrize("missing", range(6))
def test_a_sentence_left_out(missing: int) -> None:
    rest = ENGLISH[:missing] + ENGLISH[missing + 1 :]
    assert aligned(ARTICLE, rest) == [*ONE * missing, (1, 0), *ONE * (5 - missing)]
    rest = ARTICLE[:missing] + ARTICLE[missing + 1 :]
    assert aligned(rest, ENGLISH) == [*ONE * missing, (0, 1), *ONE * (5 - missing)]


@pytest.mark.parametrize("place", range(5))
def test_two_sentences_in_one(place: int) -> None:
    def joined(them: list[str]) -> list[str]:
        return [*them[:place], f"{them[place]} {them[place + 1]}", *them[place + 2 :]]

    assert aligned(joined(ARTICLE), ENGLISH) == [*ONE * place, (1, 2), *ONE * (4 - place)]
    assert aligned(ARTICLE, joined(ENGLISH)) == [*ONE * place, (2, 1), *ONE * (4 - place)]


def test_a_block_left_out() -> None:
    assert aligned(ARTICLE, ENGLISH[:1] + ENGLISH[4:]) == [*ONE, *[(1, 0)] * 3, *ONE * 2]


def test_nothing_to_align() -> None:
    none = segmented([])
    assert align(none, none) == []
    assert align(segmented(ARTICLE), none) == [(1, 0)] * 6
    assert align(none, segmented(ENGLISH)) == [(0, 1)] * 6


def test_the_same_text_twice() -> None:
    assert aligned(ARTICLE, ARTICLE) == ONE * 6
    assert aligned(["x"] * 200, ["x"] * 200) == ONE * 200


@pytest.mark.parametrize("count", [1, 15, 70, 700])
def test_texts_of_like_lengths_that_share_nothing(count: int) -> None:
    chance = random.Random(count)
    lengths = [chance.randint(20, 300) for _ in range(count)]
    article = ["b" * length for length in lengths]
    english = ["k" * round(length / 1.158 * chance.uniform(0.9, 1.1)) for length in lengths]
    assert aligned(article, english) == ONE * count


def numbered(count: int, word: str) -> list[str]:
    """Sentences of which each has a name and a number of its own."""
    letters = "bcdfghklmnprst"
    names = [
        f"{a}a{b}i{c}u{d}o".capitalize()
        for a, b, c, d in (random.Random(n).choices(letters, k=4) for n in range(count))
    ]
    return [f"{word} {name} {word} {n + 1000} {word}." for n, name in enumerate(names)]


def test_long_texts_with_a_long_block_missing() -> None:
    article, english = numbered(1200, "kata"), numbered(1200, "word")
    units = aligned(article, english[:300] + english[800:])
    assert units == [*ONE * 300, *[(1, 0)] * 500, *ONE * 400]


def test_long_texts_with_foreign_sentences_between() -> None:
    article, english = numbered(600, "kata"), numbered(600, "word")
    chance = random.Random(1)
    expected: list[tuple[int, int]] = []
    mixed: list[str] = []
    for sentence in english:
        if chance.random() < 0.1:
            mixed.append("Advertisement")
            expected.append((0, 1))
        mixed.append(sentence)
        expected.append((1, 1))
    assert aligned(article, mixed) == expected


def test_paragraphs_decide_where_words_do_not() -> None:
    article = ["Ya begitu kata dia.", "Memang begitu kata dia.", "Jadi begitu kata dia."]
    english = ["Qqq qqq qqq qqq qqq.", "Qqq qqq qqq qqq qqq."]
    for mine, second in (([0, 0, 1], 2), ([0, 1, 1], 1)):
        units = align(
            segmented(article, paragraphs=mine), segmented(english, paragraphs=[0, 1]), lexicon()
        )
        # The article's second paragraph begins beside the second English one.
        assert (second, 1) in [
            (sum(it[0] for it in units[:n]), sum(it[1] for it in units[:n]))
            for n in range(len(units))
        ]


def test_paragraphs_are_no_cage() -> None:
    article = segmented(ARTICLE, paragraphs=[0, 0, 1, 1, 2, 2])
    english = segmented(ENGLISH, paragraphs=[0, 1, 1, 2, 2, 2])
    assert align(article, english, lexicon()) == ONE * 6


def test_progress_rises_to_one_and_may_give_up() -> None:
    told: list[float] = []
    article, english = segmented(numbered(300, "kata")), segmented(numbered(300, "word"))
    align(article, english, progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 50

    class GivenUp(Exception):
        pass

    def give_up(share: float) -> None:
        if share > 0.5:
            raise GivenUp

    with pytest.raises(GivenUp):
        align(article, english, progress=give_up)


SENTENCES = st.lists(
    st.text(st.sampled_from("abKk19 .,-'’\"😀\u0301"), min_size=1).filter(str.strip)
    | st.sampled_from(ARTICLE + ENGLISH),
    max_size=12,
)


@given(SENTENCES, SENTENCES, st.booleans())
def test_every_sentence_is_in_one_row(
    article: list[str], english: list[str], with_lexicon: bool
) -> None:
    units = align(segmented(article), segmented(english), lexicon() if with_lexicon else Lexicon())
    assert sum(it[0] for it in units) == len(article)
    assert sum(it[1] for it in units) == len(english)
    assert set(units) <= {(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3)}


PARAGRAPHS = st.lists(st.integers(0, 1), max_size=20).map(
    lambda steps: [sum(steps[: n + 1]) for n in range(len(steps))]
)


@given(PARAGRAPHS, PARAGRAPHS)
def test_provisional_rows_hold_every_sentence(mine: list[int], theirs: list[int]) -> None:
    article = segmented(["x"] * len(mine), paragraphs=mine)
    english = segmented(["x"] * len(theirs), paragraphs=theirs)
    units = provisional(article, english)
    assert sum(it[0] for it in units) == len(mine)
    assert sum(it[1] for it in units) == len(theirs)
    assert (0, 0) not in units
    if len(mine) == len(theirs) and mine == theirs:
        assert units == ONE * len(mine)


def test_provisional_rows_keep_to_paragraphs_where_both_have_as_many() -> None:
    article = segmented(["x"] * 5, paragraphs=[0, 0, 0, 1, 2])
    english = segmented(["x"] * 5, paragraphs=[0, 1, 1, 1, 2])
    assert provisional(article, english) == [
        *((1, 1), (1, 0), (1, 0)),
        *((1, 1), (0, 1), (0, 1)),
        (1, 1),
    ]

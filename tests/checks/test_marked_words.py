"""Which words a finding marks, to the code point: of the examples in docs/checks.md."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.checks.run import run
from reviewer.core.article import Role
from reviewer.core.finding import AlignedUnit, Finding
from tests.checks.examples import SETTINGS, examples

# The words of the article, then those of the English, in the order of the page.
OF_THE_PAGE = {
    "names": [
        ("Homyim", "Hmeimim"),
        ("Tahrir-al-Sham", "Tahrir al-Sham"),
        ("", "Kowalczyk"),
        ("Hamilton", "Boots"),
        ("Zacharias", "Zacarias"),
    ],
    "numbers": [
        ("600", "900"),
        ("2,5 juta", "2.5 billion"),
        ("6,6", "6"),
        ("2.000", "1,998"),
        ("kelima", "third"),
        ("miliar", "thousands"),
    ],
    "dates": [("Kamis", "Wednesday"), ("2014", "2015"), ("14.30", "07.30")],
    "units": [("30 meter", "30 yards"), ("Rp 500", "$500"), ("100 kilometer", "62 miles")],
    "untranslated": [
        ("Source link", ""),
        ("the talks would resume as soon as possible", ""),
    ],
    "completeness": [
        ("", "The minister had resigned a week before the vote was held."),
        (
            "Menteri itu mundur.",
            "The minister resigned on Tuesday, a week before the vote was held, after a long "
            "dispute with his party.",
        ),
    ],
    "negation": [("", "not")],
    "quotation": [("", "“We will win,”"), ("", "said")],
    "consistency": [("Silakan baca selanjutnya.", "You can read more here.")],
    "glossary": [("penghentian tembakan", "ceasefire"), ("", "ceasefire")],
    "memory": [("Homyim", "")],
    "links": [("redaksi@contoh.co.id", "redaksi@contoh.com")],
    "repetition": [("ke ke", ""), ("bergerak ke utara kota bergerak ke utara kota", "")],
    "punctuation": [
        ("Aleppo. .", ""),
        ("Pasukan pemerintah.", ""),
        ("Puluhan", ""),
        ("Tanpa", ""),
        ("beras", ""),
        ("rumahnya.!", ""),
        ("Ny.Davis", ""),
        ("Berjalan", ""),
        ("Menunggu", ""),
        ("namun", ""),
        ("“", ""),
        ("pulang ,", ""),
        ("", "risks"),
    ],
    "whitespace": [("Dia  pulang.", ""), ('" ya"', "")],
    "characters": [
        ("â€œyaâ€\x9d.", ""),
        ("Pemer\u200bintah", ""),
        ("Pemerint\u0430h", ""),
    ],
    "boilerplate": [("Baca juga: Serangan di Idlib", "")],
    "patterns": [("di mana", "")],
}
OFFSETS = (100, 1_000)


def marked(check: str, *units: AlignedUnit) -> list[tuple[str, str]]:
    """The words that a check marks on both sides, each by its place in the whole texts."""
    apart = [replace(it, article_offset=OFFSETS[0], english_offset=OFFSETS[1]) for it in units]
    found = run(apart, SETTINGS, only=[check])
    return [_words(it, units[it.row - 1]) for it in found]


def _words(finding: Finding, unit: AlignedUnit) -> tuple[str, str]:
    words = ["", ""]
    for span in finding.spans:
        side = 0 if span.role is Role.ARTICLE else 1
        start, end = span.start - OFFSETS[side], span.end - OFFSETS[side]
        text = (unit.article, unit.english)[side]
        assert 0 <= start < end <= len(text)
        assert span.quote == text[start:end]
        words[side] = span.quote
    return words[0], words[1]


@pytest.mark.parametrize("check", OF_THE_PAGE)
def test_examples_mark_just_these_words(check: str) -> None:
    found = [it for one in examples() if one.check == check for it in marked(check, *one.units)]
    assert found == OF_THE_PAGE[check]


def test_no_check_of_the_page_is_left_out() -> None:
    found = {one.check for one in examples() if one.finds}
    assert found - set(OF_THE_PAGE) == set()


@pytest.mark.parametrize(
    ("check", "article", "english", "words"),
    [
        ("characters", "Dia berkata &amp; pergi.", "He spoke and left.", ("&amp;", "")),
        ("punctuation", "Dia tiba. lalu dia pergi.", "He came. Then he left.", ("lalu", "")),
        ("punctuation", "Dia tiba. Lalu dia pergi.", "He came. then he left.", ("", "then")),
    ],
)
def test_other_words_are_marked_as_well(
    check: str, article: str, english: str, words: tuple[str, str]
) -> None:
    assert marked(check, AlignedUnit(1, article, english)) == [words]

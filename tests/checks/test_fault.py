"""A machine's fault is told from the article's by the reference."""

import pytest

from reviewer.checks.fault import FaultJudge
from reviewer.checks.run import run_rows
from reviewer.checks.settings import CheckSettings
from reviewer.core.article import Role
from reviewer.core.finding import AlignedUnit, Finding

SETTINGS = CheckSettings()


def judged(article: str, machine: str, reference: str, check: str) -> list[Finding]:
    """What a check finds, with 100 code points before the article and 50 before the machine's."""
    unit = AlignedUnit(3, article, machine, 100, 50, Role.MACHINE)
    beside = [
        AlignedUnit(1, "Satu.", "One.", 10, 0),
        AlignedUnit(2, article, reference, 100, 70),
        AlignedUnit(3, "Dua.", "Two.", 100 + len(article), 200),
    ]
    judge = FaultJudge([unit], beside, SETTINGS)
    return [judge.judged(it) for it in run_rows([unit], SETTINGS, [check])]


@pytest.mark.parametrize(
    ("check", "article", "machine", "reference", "words", "right"),
    [
        (
            "numbers",
            "Harga naik 1,5 juta rupiah.",
            "Prices rose by 15 million rupiah.",
            "Prices rose by 1.5 million rupiah.",
            "15 million",
            "1.5 million",
        ),
        (
            "numbers",
            "Ada 😀 250 rumah dan 12 toko.",
            "There are 😀 520 houses and 12 shops.",
            "There are 😀 250 houses and 12 shops.",
            "520",
            "250",
        ),
        (
            "numbers",
            "Pada 20 rumah.",
            "In 201 houses.",
            "In 20 houses.",
            "201",
            "20",
        ),
        (
            "names",
            "Kata Oleg Ignasyuk di Homs.",
            "Said Oleg Ignaskiuk in Homs.",
            "Oleg Ignasyuk said it in Homs.",
            "Ignaskiuk",
            "Ignasyuk",
        ),
        (
            "dates",
            "Ia tiba pada hari Senin.",
            "He arrived on Sunday.",
            "He arrived on Monday.",
            "Sunday",
            "Monday",
        ),
        (
            "dates",
            "Ibu datang ke Homyim pada hari Minggu.",
            "Mother came to Homyim on Monday.",
            "Mother came to Hmeimim on Sunday.",
            "Monday",
            "Sunday",
        ),
    ],
)
def test_where_article_and_reference_agree_the_machine_is_at_fault(
    check: str, article: str, machine: str, reference: str, words: str, right: str
) -> None:
    (it,) = judged(article, machine, reference, check)
    assert it.of_english
    assert (it.suspected.quote, it.suggestion) == (words, right)
    assert it.suspected.role is Role.MACHINE
    assert machine[it.suspected.start - 50 : it.suspected.end - 50] == words
    assert it.spans[0].role is Role.ARTICLE


@pytest.mark.parametrize(
    ("article", "machine", "reference"),
    [
        ("Ada 250 rumah.", "There are 520 houses.", "There are 520 houses."),  # the article's fault
        ("Ada 250 rumah.", "There are 520 houses.", "There are 900 houses."),  # nobody agrees
        ("Ada 250 rumah.", "There are 520 houses.", "There are houses."),  # nothing to go by
        ("Ada 250 rumah.", "There are 520 houses.", ""),  # no counterpart
    ],
)
def test_else_the_article_stays_suspected(article: str, machine: str, reference: str) -> None:
    (it,) = judged(article, machine, reference, "numbers")
    assert not it.of_english
    assert it.suspected.quote == "250"
    assert it.suggestion == "520"


def test_what_is_on_one_side_only_is_left_as_it_is() -> None:
    (it,) = judged("Ada 250 rumah.", "There are houses.", "There are 250 houses.", "numbers")
    assert not it.of_english
    assert it.suspected.role is Role.ARTICLE


def test_the_key_does_not_depend_on_the_reference() -> None:
    article, machine = "Ada 250 rumah.", "There are 520 houses."
    (one,) = judged(article, machine, "There are 250 houses.", "numbers")
    (other,) = judged(article, machine, "There are 520 houses.", "numbers")
    assert one.of_english != other.of_english
    assert one.key == other.key

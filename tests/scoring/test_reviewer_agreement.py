import pytest

from reviewer.scoring.agreement import MarkedSpan
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.mqm import Mark, Mqm2
from reviewer.scoring.reviewer_agreement import Agreement, agreement_of
from tests.scoring.judged import judged

WORDS = (10, 10, 10, 10)


def _review(
    reviewer: str,
    *marks: tuple[int, str, str],
    article: str = "a",
    review: str = "",
    seen: list[int] | None = None,
    text: str = "S",
) -> JudgedText:
    """Marks of ten letters at the beginning of sentences of a hundred."""
    found: dict[int, dict[Mark, int]] = {}
    for number, category, severity in marks:
        found.setdefault(number, {})[Mark(category, severity)] = 1
    spans = [
        (number, MarkedSpan("t", number * 100, number * 100 + 10, category, severity))
        for number, category, severity in marks
    ]
    return judged(
        found,
        article=article,
        reviewer=reviewer,
        review=review,
        words=WORDS,
        seen=seen,
        spans=spans,
        system=text,
    )


def _agreed(*reviews: JudgedText) -> Agreement:
    return agreement_of(reviews, Mqm2())


ONE = _review("Rina", (0, "Style", "minor"), (1, "Style", "major"))
OTHER = _review("Budi", (0, "Style", "minor"), (1, "Accuracy", "major"), (2, "Style", "minor"))


def test_two_reviewers() -> None:
    found = _agreed(ONE, OTHER)
    (pair,) = found.pairs
    assert found.pair("Rina", "Budi") is pair
    assert (pair.one, pair.other, pair.same_reviewer) == ("Budi", "Rina", False)
    assert (pair.articles, pair.segments, pair.marks) == (1, 4, (3, 2))
    assert pair.exact["spans"].precision == 1
    assert pair.exact["spans"].recall == pytest.approx(2 / 3)
    assert pair.exact["category"].shared == 1
    assert pair.exact["severity"].shared == 2
    assert pair.exact["both"].shared == 1
    assert pair.characters["spans"].f1 == pytest.approx(40 / 50)
    assert pair.categories == {("Style", "Style"): 1, ("Accuracy", "Style"): 1, ("Style", None): 1}
    assert pair.severities == {("minor", "minor"): 1, ("major", "major"): 1, ("minor", None): 1}
    # Both call 2 segments wrong and 1 right, and differ on 1: 0.75, by chance 3/4*2/4 + 1/4*2/4.
    assert pair.kappa == pytest.approx((0.75 - 0.5) / 0.5)
    assert pair.correlation is not None
    assert found.alpha == pair.alpha
    assert (found.reviewers, found.articles, found.segments) == (("Budi", "Rina"), 1, 4)


def test_a_second_pass_meets_the_one_before_and_counts_beside_others() -> None:
    first = _review("Rina", (3, "Style", "minor"), review="first")
    found = _agreed(first, OTHER, ONE)
    own = found.pair("Rina", "Rina")
    assert own is not None
    assert (own.same_reviewer, own.marks, own.exact["spans"].shared) == (True, (1, 2), 0)
    both = found.pair("Rina", "Budi")
    assert both is not None
    assert both.exact["spans"].shared == 2


def test_only_what_both_have_seen_counts() -> None:
    part = _review("Budi", (1, "Style", "major"), seen=[1, 3])
    (pair,) = _agreed(ONE, part).pairs
    assert (pair.segments, pair.marks, pair.exact["both"].f1) == (2, (1, 1), 1)
    assert pair.kappa == 1
    elsewhere = _review("Budi", (1, "Style", "major"), text="T")
    assert _agreed(ONE, elsewhere).pairs == ()
    assert _agreed(ONE, _review("Budi", seen=[])).pairs == ()


def test_the_same_words_are_the_same_whichever_text_they_judge() -> None:
    """Of a machine's words one says that they are wrong, another that some are missing there."""
    on_machine = _review("Rina", (0, "Accuracy", "minor"), text="NMT"), _review("Rina", text="S")
    missing = (
        _review("Budi", text="NMT"),
        _review("Budi", (0, "Accuracy/Omission", "minor"), text="S"),
    )
    (pair,) = _agreed(*on_machine, *missing).pairs
    assert (pair.articles, pair.segments, pair.marks) == (1, 8, (1, 1))
    assert pair.exact["spans"].f1 == pair.characters["spans"].f1 == 1
    assert pair.exact["category"].f1 == 0
    assert pair.categories == {("Accuracy/Omission", "Accuracy"): 1}


def test_articles_add_up() -> None:
    found = _agreed(
        ONE,
        OTHER,
        _review("Budi", article="b"),
        _review("Rina", (0, "Style", "minor"), article="b"),
    )
    (pair,) = found.pairs
    assert (pair.articles, pair.segments, pair.marks) == (2, 8, (3, 3))
    assert found.articles == 2


def test_three_reviewers_and_one_who_read_alone() -> None:
    found = _agreed(ONE, OTHER, _review("Sari"), _review("Tono", article="b"))
    assert [(it.one, it.other) for it in found.pairs] == [
        ("Budi", "Rina"),
        ("Budi", "Sari"),
        ("Rina", "Sari"),
    ]
    assert found.segments == 4
    assert found.alpha_errors is not None
    assert found.alpha_severity is not None


def test_nobody_else() -> None:
    found = _agreed(ONE)
    assert (found.pairs, found.alpha, found.alpha_errors, found.alpha_severity) == (
        (),
        None,
        None,
        None,
    )

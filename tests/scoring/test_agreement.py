from fractions import Fraction
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.scoring import agreement
from reviewer.scoring.agreement import (
    MarkedSpan,
    Overlap,
    character_overlap,
    cohens_kappa,
    confusion,
    correlation,
    exact_overlap,
    krippendorffs_alpha,
    matched,
)


def _span(start: int, end: int, category: str = "A", severity: str = "minor") -> MarkedSpan:
    return MarkedSpan("t", start, end, category, severity)


SPANS = st.lists(
    st.builds(
        lambda start, length, category: _span(start, start + length, category),
        st.integers(0, 9),
        st.integers(1, 5),
        st.sampled_from("AB"),
    ),
    max_size=5,
)


def test_precision_recall_and_f1() -> None:
    overlap = Overlap(shared=2, own=4, other=3)
    assert (overlap.precision, overlap.recall) == (2 / 3, 2 / 4)
    assert overlap.f1 == pytest.approx(2 * (2 / 3) * (1 / 2) / (2 / 3 + 1 / 2))
    empty = Overlap(0, 0, 0)
    assert (empty.precision, empty.recall, empty.f1) == (None, None, None)


def test_exact_spans() -> None:
    own = [_span(0, 5), _span(7, 9), _span(7, 9)]
    other = [
        _span(0, 5, "B"),
        _span(7, 9, "A", "major"),
        _span(7, 8),
        _span(0, 5)._replace(text_id="u"),
    ]
    assert exact_overlap(own, other) == Overlap(2, 3, 4)
    assert exact_overlap(own, other, category=True) == Overlap(1, 3, 4)
    assert exact_overlap(own, other, severity=True) == Overlap(1, 3, 4)
    assert exact_overlap(own, other, category=True, severity=True) == Overlap(0, 3, 4)


def test_characters() -> None:
    own, other = [_span(0, 5), _span(3, 6)], [_span(4, 10, "B")]
    assert character_overlap(own, other) == Overlap(2, 6, 6)
    assert character_overlap(own, other, category=True) == Overlap(0, 6, 6)
    assert character_overlap(own, other, severity=True) == Overlap(2, 6, 6)


@given(SPANS, SPANS)
def test_who_comes_first_does_not_matter(own: list[MarkedSpan], other: list[MarkedSpan]) -> None:
    for measure in (exact_overlap, character_overlap):
        for labels in ({}, {"category": True}):
            assert measure(own, other, **labels).f1 == measure(other, own, **labels).f1
            assert measure(own, own, **labels).f1 == (1.0 if own else None)


@given(SPANS, SPANS)
def test_every_span_is_matched_once_and_only_with_what_it_overlaps(
    own: list[MarkedSpan], other: list[MarkedSpan]
) -> None:
    pairs = matched(own, other)
    assert sorted(one for one, _ in pairs if one) == sorted(own)
    assert sorted(two for _, two in pairs if two) == sorted(other)
    for one, two in pairs:
        assert one is None or two is None or (one.start < two.end and two.start < one.end)


def test_of_equal_overlaps_the_same_category_and_severity_are_matched() -> None:
    mine = [_span(0, 9, "Mistranslation"), _span(0, 9, "Addition")]
    assert confusion(mine, [_span(0, 9, "Addition")]) == {
        ("Mistranslation", None): 1,
        ("Addition", "Addition"): 1,
    }
    twice = [_span(0, 9, "A", "minor"), _span(0, 9, "A", "major")]
    assert matched(twice, [_span(0, 9, "A", "major")])[1] == (twice[1], _span(0, 9, "A", "major"))
    # What overlaps more goes before the same category.
    assert matched(mine, [_span(0, 9, "Style"), _span(0, 3, "Addition")]) == [
        (mine[0], _span(0, 9, "Style")),
        (mine[1], _span(0, 3, "Addition")),
    ]


def test_the_larger_overlap_is_matched() -> None:
    wide, narrow = _span(0, 10, "A"), _span(4, 6, "B")
    assert matched([wide, narrow], [_span(4, 7, "C")]) == [(wide, None), (narrow, _span(4, 7, "C"))]


def test_the_largest_overlap_of_two_does_not_leave_others_alone() -> None:
    """The two that overlap most (6/14) first would leave two marks without partner.

    Together the two pairs overlap more (3/10 + 6/16).
    """
    head, tail = _span(0, 10, "A"), _span(8, 20, "B")
    middle, start = _span(4, 14, "B"), _span(0, 3, "A")
    assert matched([head, tail], [middle, start]) == [(head, start), (tail, middle)]
    assert confusion([head, tail], [middle, start]) == {("A", "A"): 1, ("B", "B"): 1}


def test_an_exact_match_is_not_given_up_for_two_that_hardly_touch() -> None:
    mine, theirs = [_span(0, 10), _span(9, 20)], [_span(9, 20), _span(19, 30)]
    assert matched(mine, theirs) == [(mine[0], None), (mine[1], theirs[0]), (None, theirs[1])]


def _overlap_of(pairs: list[tuple[MarkedSpan | None, MarkedSpan | None]]) -> tuple[Fraction, int]:
    """The sum of the pairs' overlaps, and how many are of the same category."""
    both = [(one, two) for one, two in pairs if one and two]
    return sum(
        (
            Fraction(
                max(0, min(one.end, two.end) - max(one.start, two.start)),
                max(one.end, two.end) - min(one.start, two.start),
            )
            for one, two in both
        ),
        Fraction(0),
    ), sum(one.category == two.category for one, two in both)


@given(SPANS, SPANS)
def test_no_other_pairing_overlaps_more(own: list[MarkedSpan], other: list[MarkedSpan]) -> None:
    fewer, more = sorted((own, other), key=len)
    best = max(
        _overlap_of(
            [
                (a, b)
                for a, b in zip(fewer, several, strict=True)
                if a.start < b.end and b.start < a.end
            ]
        )
        for several in permutations(more, len(fewer))
    )
    assert _overlap_of(matched(own, other)) == best


@given(SPANS, SPANS, st.randoms(use_true_random=False))
def test_the_order_of_reviewers_and_of_marks_does_not_matter(
    own: list[MarkedSpan], other: list[MarkedSpan], chance: Random
) -> None:
    found = confusion(own, other)
    shuffled = chance.sample(own, len(own))
    assert confusion(shuffled, other) == found
    assert confusion(other, shuffled) == {(b, a): count for (a, b), count in found.items()}


def test_many_marks_on_the_same_words_are_matched_in_time() -> None:
    own = [_span(start, start + 60, "AB"[start % 2]) for start in range(120)]
    pairs = matched(own, own[::-1])
    assert all(one is two for one, two in pairs)


def test_of_very_many_marks_the_largest_overlaps_are_matched_first() -> None:
    """When somebody marks the whole text too, all marks of both hang together.

    The best pairing of these takes minutes.
    """
    whole = _span(0, 20_000, "Z")
    starts = range(0, 20_000, 10)
    own = [whole, *(_span(it, it + 8, "AB"[it % 20 // 10]) for it in starts)]
    other = [_span(it + 2, it + 9, "AB"[it % 20 // 10]) for it in starts]
    other += [_span(0, 8, "A", "major"), _span(0, 8, "B")]
    pairs = matched(own, other)
    partner = dict(pairs)
    assert partner[own[1]] == other[-2]  # of equal overlaps that of the same category
    assert all(partner[one] == two for one, two in zip(own[2:], other[1:-2], strict=True))
    assert partner[whole] == other[-1]
    assert (None, other[0]) in pairs
    turned = {(b, a): count for (a, b), count in confusion(own[::-1], other[::-1]).items()}
    assert confusion(other, own) == turned


@given(SPANS, SPANS, st.randoms(use_true_random=False))
def test_greedy_pairs_do_not_depend_on_order_either(
    own: list[MarkedSpan], other: list[MarkedSpan], chance: Random
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(agreement, "_MOST_STEPS", 0)
        pairs, found = matched(own, other), confusion(own, other)
        shuffled = chance.sample(own, len(own))
        assert confusion(shuffled, other) == found
        assert confusion(other, shuffled) == {(b, a): count for (a, b), count in found.items()}
    assert sorted(one for one, _ in pairs if one) == sorted(own)
    assert sorted(two for _, two in pairs if two) == sorted(other)
    left = [one for one, two in pairs if one and not two], [two for one, two in pairs if not one]
    assert not any(a.start < b.end and b.start < a.end for a in left[0] for b in left[1] if b)
    assert all(one.start < two.end and two.start < one.end for one, two in pairs if one and two)


def test_confusion() -> None:
    own = [_span(0, 5, "A"), _span(7, 9, "A", "major"), _span(20, 25, "B")]
    other = [_span(1, 5, "B"), _span(7, 9, "A"), _span(30, 31, "C")]
    assert confusion(own, other) == {("A", "B"): 1, ("A", "A"): 1, ("B", None): 1, (None, "C"): 1}
    assert confusion(own, other, "severity") == {
        ("minor", "minor"): 1,
        ("major", "minor"): 1,
        ("minor", None): 1,
        (None, "minor"): 1,
    }


def test_cohens_kappa() -> None:
    # 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: agreed 0.7, by chance 0.5.
    own = ["yes"] * 25 + ["no"] * 25
    other = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15
    assert cohens_kappa(own, other) == pytest.approx(0.4)
    assert cohens_kappa(own, own) == 1
    assert cohens_kappa([1, 2], [2, 1]) == -1
    assert cohens_kappa([1, 1], [1, 1]) is None
    assert cohens_kappa([], []) is None
    with pytest.raises(ValueError, match="argument 2"):
        cohens_kappa([1], [])


def test_krippendorffs_alpha() -> None:
    """The example of Krippendorff's own text on computing alpha (2011), section C and after."""
    ratings: list[list[float | None]] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    assert krippendorffs_alpha(ratings, "nominal") == pytest.approx(0.743, abs=5e-4)
    assert krippendorffs_alpha(ratings, "ordinal") == pytest.approx(0.815, abs=5e-4)
    assert krippendorffs_alpha(ratings, "interval") == pytest.approx(0.849, abs=5e-4)
    assert krippendorffs_alpha(ratings, "ratio") == pytest.approx(0.797, abs=5e-4)


def test_alpha_has_no_value_without_two_values_to_compare() -> None:
    assert krippendorffs_alpha([[0, 0, 1], [0, 0, None]]) is None
    assert krippendorffs_alpha([[1, None], [None, 2]]) is None
    assert krippendorffs_alpha([[1, 2]]) is None
    assert krippendorffs_alpha([]) is None
    assert krippendorffs_alpha([[1, 2], [1, 2]]) == 1
    with pytest.raises(ValueError, match="argument 2"):
        krippendorffs_alpha([[1, 2], [1]])


def test_correlation() -> None:
    assert correlation([0, 1, 5], [1, 3, 11]) == pytest.approx(1)
    assert correlation([1, 2, 3, 4], [2, 1, 4, 3]) == pytest.approx(0.6)
    assert correlation([1, 1], [1, 2]) is None
    assert correlation([1], [1]) is None
    with pytest.raises(ValueError, match="same segments"):
        correlation([1], [1, 2])

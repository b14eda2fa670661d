import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.scoring.convention import SACREBLEU, Convention
from reviewer.scoring.many_scores import scores_of_rows
from reviewer.scoring.metrics import Metric, MetricCounts, score_sum, sum_of

POPOVIC = Convention(eps_smoothing=True)
WORDS = st.lists(
    st.sampled_from(["the", "base", "at", "Homyim", "hit", ",", "😀", "a"]), max_size=7
)
LINES = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("metric", "convention"),
    [*((it, SACREBLEU) for it in Metric), (Metric.CHRF, POPOVIC), (Metric.CHRF_PLUS, POPOVIC)],
)
@given(sets=st.lists(LINES, min_size=1, max_size=4))
def test_scores_are_those_of_one_sum_after_another(
    metric: Metric, convention: Convention, sets: list[list[tuple[list[str], list[str]]]]
) -> None:
    sums = []
    for lines in sets:
        machine, reference = ([" ".join(it) for it in side] for side in zip(*lines, strict=True))
        sums.append(
            sum_of(MetricCounts.of(metric, machine, reference, convention=convention).counts)
        )
    expected = [score_sum(metric, it, convention) for it in sums]
    assert scores_of_rows(metric, numpy.array(sums), convention) == pytest.approx(
        expected, abs=1e-9
    )

import pytest

from reviewer.scoring.t_test import paired_t_test, two_sided


@pytest.mark.parametrize(
    ("t", "degrees", "p"),
    [
        # Student's table: two-sided critical values.
        (12.706, 1, 0.05),
        (2.776, 4, 0.05),
        (4.604, 4, 0.01),
        (2.086, 20, 0.05),
        (2.845, 20, 0.01),
        (1.980, 120, 0.05),
        (0.0, 7, 1.0),
        (1.0, 1, 0.5),
    ],
)
def test_the_table_of_student(t: float, degrees: int, p: float) -> None:
    assert two_sided(t, degrees) == pytest.approx(p, abs=1e-4)
    assert two_sided(-t, degrees) == two_sided(t, degrees)


def test_judgements_of_two_systems() -> None:
    # Differences 1, 2, 3, 4: mean 2.5, standard error sqrt(5/3)/2, t = 3.873 with 3 degrees.
    assert paired_t_test([10, 20, 30, 40], [11, 22, 33, 44]) == pytest.approx(0.0305, abs=1e-4)


def test_what_has_no_p() -> None:
    assert paired_t_test([1], [2]) is None
    assert paired_t_test([1, 2, 3], [2, 3, 4]) is None
    with pytest.raises(ValueError, match="argument"):
        paired_t_test([1, 2], [1])

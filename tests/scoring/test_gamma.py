import math

import pytest

from reviewer.scoring.gamma import chi_squared, lower_share

# From tables of the chi-squared distribution (Abramowitz and Stegun, table 26.8; SciPy's chi2.ppf
# for degrees that are not whole).
KNOWN = [
    (0.975, 2, 7.377758908),
    (0.025, 2, 0.05063561597),
    (0.975, 1, 5.023886187),
    (0.025, 10, 3.246972780),
    (0.975, 10, 20.48317735),
    (0.5, 100, 99.33412923),
    (0.975, 1000, 1089.530913),
    (0.025, 0.5, 5.273202591e-07),
    (0.975, 2.5, 8.392295267),
]


@pytest.mark.parametrize(("share", "degrees", "value"), KNOWN)
def test_quantiles_of_the_tables(share: float, degrees: float, value: float) -> None:
    assert chi_squared(share, degrees) == pytest.approx(value, rel=1e-6)


@pytest.mark.parametrize("degrees", [0.05, 0.7, 3, 59.5, 400, 20_000])
@pytest.mark.parametrize("share", [0.001, 0.025, 0.5, 0.975])
def test_a_quantile_has_its_share_below(share: float, degrees: float) -> None:
    assert lower_share(degrees / 2, chi_squared(share, degrees) / 2) == pytest.approx(share)


def test_shares_that_are_known() -> None:
    assert lower_share(1, 2) == pytest.approx(1 - math.exp(-2))
    assert lower_share(0.5, 1) == pytest.approx(math.erf(1))
    assert lower_share(3, 0) == 0


@pytest.mark.parametrize(("share", "degrees"), [(0, 1), (1, 1), (0.5, 0)])
def test_what_is_no_share_is_refused(share: float, degrees: float) -> None:
    with pytest.raises(ValueError, match="share"):
        chi_squared(share, degrees)

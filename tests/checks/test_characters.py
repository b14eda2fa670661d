import pytest

from reviewer.checks.characters import BROKEN
from reviewer.checks.run import run
from reviewer.core.finding import AlignedUnit


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("dÂri", [BROKEN]),
        ("sÃama", [BROKEN]),
        ("daï¿½tang", [BROKEN]),
        ("Â", [BROKEN]),
        ("naïf", []),
        ("Ângela", []),
        ("São", []),
        ("ÂNGELA", []),
    ],
)
def test_letters_of_a_broken_encoding(word: str, found: list[str]) -> None:
    unit = AlignedUnit(1, f"Kata {word} ada di sini.", "The word is here.")
    assert [it.template for it in run([unit], only=["characters"])] == found

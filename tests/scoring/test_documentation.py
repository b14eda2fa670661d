"""The worked examples of docs/scores.md."""

import doctest
from pathlib import Path

SCORES = Path(__file__).parents[2] / "docs" / "scores.md"


def test_the_examples_of_the_documentation_are_true() -> None:
    result = doctest.testfile(str(SCORES), module_relative=False)
    assert result.failed == 0
    assert result.attempted > 30

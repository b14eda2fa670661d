"""What an article is expected to hold."""

from reviewer.core.expectation import Expectation, Found, Measured


def test_errors_are_told_by_a_thousand_words_and_findings_with_information() -> None:
    it = Expectation("a", 3.0, 400, {"names": 2, "numbers": 1}, decided=4, information=2)
    assert it.per_thousand == 7.5
    assert it.open == 5
    assert Expectation("a", 3.0, 0, {}, 0).per_thousand == 0.0


def test_a_finding_is_an_error_unless_it_says_otherwise() -> None:
    """What an earlier version kept has five parts."""
    measured = Measured(
        "a", "{}", 9, (Found("names", "k", 0, 3, 9), Found("links", "l", 1, 0, 2, True))
    )
    assert [it.neutral for it in measured.found] == [False, True]

from reviewer.core.worddiff import differing


def _words(one: str, two: str) -> tuple[list[str], list[str]]:
    stretches = differing(one, two)
    return [one[a:b] for a, b in stretches[0]], [two[a:b] for a, b in stretches[1]]


def test_only_the_words_that_differ_are_given() -> None:
    one = "Russia has a significant military trace in its country"
    two = "Russia has a significant military footprint in the country"
    assert _words(one, two) == (["trace", "its"], ["footprint", "the"])


def test_words_on_one_side_alone() -> None:
    assert _words("bases at Hmeimim and Tartus.", "bases at Tartus.") == (["Hmeimim and"], [])


def test_equal_texts_and_blanks_do_not_differ() -> None:
    assert differing("a  b", "a b") == ([], [])
    assert differing("", "") == ([], [])

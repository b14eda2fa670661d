import pytest

from reviewer.core.annotation import Span

CONTENT = "Pangkalan Homyim 😀"


@pytest.mark.parametrize(
    ("start", "end", "quote", "stands"),
    [
        (10, 16, "Homyim", True),
        (17, 18, "😀", True),
        (0, 18, CONTENT, True),
        (10, 16, "Hmeimim", False),
        (9, 15, "Homyim", False),
        (17, 19, "😀", False),
        (0, 10**6, CONTENT, False),
        (-1, 18, "😀", False),
        (18, 18, "", True),
        (19, 19, "", False),
        (16, 10, "", False),
    ],
)
def test_a_quote_stands_where_the_text_has_it_and_nowhere_beyond(
    start: int, end: int, quote: str, stands: bool
) -> None:
    assert Span("id", start, end, quote).stands_in(CONTENT) is stands

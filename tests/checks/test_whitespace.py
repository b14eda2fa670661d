import pytest

from reviewer.checks.run import run
from reviewer.checks.whitespace import EDGE, FIXED, INSIDE
from reviewer.core.finding import AlignedUnit

ENGLISH = "He went home and slept."


def templates(article: str) -> list[str]:
    return [it.template for it in run([AlignedUnit(1, article, ENGLISH)], only=["whitespace"])]


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ("Dia\u00a0pulang\u00a0dan tidur.", [FIXED]),
        ("Jaraknya 5\u00a0km dari Gaza.", []),
        ("Kata Ny.\u00a0Davis.", []),
        ('Dia berkata " ya ".', [INSIDE, INSIDE]),
        ('Kata "ya" dan "tidak" itu.', []),
        ('" Dia pulang.', [INSIDE]),
        ('Dia pulang, "lalu tidur," kami tahu," katanya.', []),
        ("Dia pulang. ", [EDGE]),
    ],
)
def test_odd_blanks(article: str, found: list[str]) -> None:
    assert templates(article) == found

import pytest

from reviewer.checks.punctuation import ONE_SIDED, UNPAIRED
from reviewer.checks.run import run
from reviewer.core.finding import AlignedUnit


def templates(article: str, english: str) -> list[str]:
    return [it.template for it in run([AlignedUnit(1, article, english)], only=["punctuation"])]


@pytest.mark.parametrize(
    ("article", "english", "found"),
    [
        ("Dia berkata: “Kami akan datang.", "He said: 'We will come.", []),
        ("Dia berkata: “Kami akan datang.", "He said: 'We will come.'", [UNPAIRED]),
        ("Dia berkata: “Kami akan datang.", "He said they'd come in '99.", [UNPAIRED]),
        ("Dia pulang,” katanya kemarin.", "He went home,' she said yesterday.", []),
        ("Dia pulang,” katanya kemarin.", "'He went home,' she said yesterday.", [UNPAIRED]),
        ("Dia “pulang, katanya kemarin.", "He went home,' she said yesterday.", [UNPAIRED]),
    ],
)
def test_quotations_in_single_marks_may_run_over_rows(
    article: str, english: str, found: list[str]
) -> None:
    assert templates(article, english) == found


def test_a_mark_in_the_place_of_an_apostrophe_quotes_nothing() -> None:
    article = "Dia ditanya tentang rencana klub itu."
    assert templates(article, 'He was asked about the Lakers" plans.') == []
    assert templates(article, 'He was asked about the "Lakers plans.') == [ONE_SIDED]

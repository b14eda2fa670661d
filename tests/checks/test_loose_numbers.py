import pytest

from reviewer.checks.run import run
from reviewer.core.finding import AlignedUnit


@pytest.mark.parametrize(
    ("article", "english", "found"),
    [
        ("Ini kemenangan keempat mereka.", "It is their third win.", [("keempat", "third")]),
        ("Ini kemenangan ketiga mereka.", "It is their third win.", []),
        ("Ini kemenangan ke-3 mereka.", "It is their third win.", []),
        ("Kedua tim menang lagi.", "Both teams won a third time.", []),
        ("Hari kedua belas itu cerah.", "The twelfth day was bright.", []),
        ("Tempat kelima, dalam sedetik.", "Fifth place, within a second.", []),
        ("Abad kedua puluh sudah lewat.", "The twentieth century is over.", []),
        ("Jutaan orang mengungsi.", "Billions of people fled.", [("Jutaan", "Billions")]),
        ("Jutaan orang mengungsi.", "Millions of people fled.", []),
        ("Ribuan dari 5 juta orang itu.", "Thousands of the 5 million.", []),
    ],
)
def test_ordinals_and_magnitudes_in_words(
    article: str, english: str, found: list[tuple[str, str]]
) -> None:
    findings = run([AlignedUnit(1, article, english)], only=["numbers"])
    assert [tuple(span.quote for span in it.spans) for it in findings] == found

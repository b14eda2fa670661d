import pytest

from reviewer.core.counterpart import propose


@pytest.mark.parametrize(
    ("quote", "other", "expected"),
    [
        ("Homyim", "in the country, with bases at Hmeimim and Tartus.", "Hmeimim"),
        ("Ignasiuk", "According to Oleg Ignasyuk, the deputy head of the Center", "Ignasyuk"),
        (
            "Hayat Tahrir-al-Sham",
            "the terrorist group Hayat Tahrir al-Sham (HTS)",
            "Hayat Tahrir al-Sham",
        ),
        ("2014", "in 2015, helping the government", "2015"),
    ],
)
def test_the_likeliest_words_are_proposed(quote: str, other: str, expected: str) -> None:
    found = propose(quote, other)
    assert found is not None
    assert other[slice(*found)] == expected


@pytest.mark.parametrize(
    ("quote", "other"),
    [
        ("Homyim", "with bases in Homyim and Tartus"),  # the same is no counterpart of an error
        ("negaranya", "a significant military footprint in the country"),  # ordinary words
        ("Suriah", "The weather was fine."),
        ("Petrov", "Petrev met Petrof there."),  # two as good as each other
        ("…", "Something"),
        ("Homyim", ""),
    ],
)
def test_nothing_is_proposed_where_it_would_be_a_guess(quote: str, other: str) -> None:
    assert propose(quote, other) is None

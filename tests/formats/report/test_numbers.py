import pytest

from reviewer.formats.report.numbers import Numbers


@pytest.mark.parametrize(
    ("value", "places", "english", "indonesian"),
    [
        (1234567.891, 2, "1,234,567.89", "1.234.567,89"),
        (-0.001, 2, "0.00", "0,00"),
        (-45.9, 2, "−45.90", "−45,90"),
        (0, 0, "0", "0"),
        (1000, 0, "1,000", "1.000"),
    ],
)
def test_figures(value: float, places: int, english: str, indonesian: str) -> None:
    assert Numbers("en").decimal(value, places) == english
    assert Numbers("id").decimal(value, places) == indonesian


def test_idle_zeros_are_left_out() -> None:
    assert [Numbers("en").short(it) for it in (5, 0.5, 100.0, 0.0125)] == [
        "5", "0.5", "100", "0.0125",
    ]  # fmt: skip
    assert Numbers("id").short(1000.5) == "1.000,5"
    assert Numbers("en").short(1000, 0) == "1,000"


def test_times() -> None:
    at = "2026-11-22T21:59:30.125Z"
    assert Numbers("en").moment(at) == "22 November 2026, 21:59 UTC"
    assert Numbers("id").moment("2026-08-02T07:05:00+07:00") == "2 Agustus 2026 pukul 00.05 UTC"
    assert Numbers("en").day(at) == "22 November 2026"


def test_time_spent() -> None:
    assert [Numbers("en").spent(it) for it in (60, 3599, 3900)] == [
        "1 min",
        "1 h 00 min",
        "1 h 05 min",
    ]
    assert Numbers("id").spent(3900) == "1 j 05 mnt"

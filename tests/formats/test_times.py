import pytest

from reviewer.formats.times import from_iso, from_seconds, to_seconds


@pytest.mark.parametrize("seconds", [1771315361.894, 0.001, 3e9])
def test_seconds_come_back(seconds: float) -> None:
    assert to_seconds(from_seconds(seconds)) == pytest.approx(seconds, abs=5e-4)


@pytest.mark.parametrize("wrong", [None, "1", True, 0, -5, 1e12, float("nan")])
def test_what_is_no_time_is_empty(wrong: object) -> None:
    assert from_seconds(wrong) == ""


@pytest.mark.parametrize(
    ("iso", "stored"),
    [
        ("2026-03-09T22:17:00+07:00", "2026-03-09T15:17:00.000Z"),
        ("2026-03-09 22:17", "2026-03-09T22:17:00.000Z"),
        ("", ""),
        ("yesterday", ""),
        ("0001-01-01T00:00:00+14:00", ""),
    ],
)
def test_times_are_told_in_utc(iso: str, stored: str) -> None:
    assert from_iso(iso) == stored

from datetime import UTC, datetime, timedelta

from reviewer.store import utc_now


def test_the_time_is_utc_with_milliseconds() -> None:
    before = datetime.now(UTC)
    told = utc_now()
    assert len(told) == len("2026-03-01T09:30:00.125Z")
    assert told.endswith("Z")
    moment = datetime.fromisoformat(told)
    assert before - timedelta(milliseconds=1) <= moment <= datetime.now(UTC)

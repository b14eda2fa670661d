"""Times of other programs in the one form the store has: UTC in ISO 8601, to the millisecond."""

from __future__ import annotations

from datetime import UTC, datetime


def from_seconds(seconds: object) -> str:
    """A time in seconds since 1970; empty for what is none."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return ""
    if not 0 < seconds < 4e9:
        return ""
    return _stored(datetime.fromtimestamp(seconds, UTC))


def from_iso(iso: str) -> str:
    """A time in ISO 8601, in UTC where it names no zone; empty for what is none."""
    try:
        moment = datetime.fromisoformat(iso)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return _stored(moment.astimezone(UTC))
    except (ValueError, OverflowError):
        return ""


def to_seconds(iso: str) -> float:
    """Seconds since 1970."""
    return datetime.fromisoformat(iso).timestamp()


def _stored(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

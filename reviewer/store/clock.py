"""The time, as it is stored."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> str:
    """Give the time in UTC as ISO 8601 with milliseconds, such as ``2026-03-01T09:30:00.125Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

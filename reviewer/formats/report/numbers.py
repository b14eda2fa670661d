"""Numbers and times as people of the report's language write them."""

from __future__ import annotations

from datetime import UTC, datetime

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
}


class Numbers:
    """Writes figures in English (1,234.5) or Indonesian (1.234,5)."""

    def __init__(self, language: str) -> None:
        self._language = language

    def whole(self, value: int) -> str:
        """A count."""
        return self.decimal(value, 0)

    def decimal(self, value: float, places: int = 2) -> str:
        """A figure with so many decimals; never "-0.00"."""
        text = f"{round(value, places) + 0.0:,.{places}f}"
        if self._language == "id":
            text = text.translate(str.maketrans(",.", ".,"))
        return text.replace("-", "\N{MINUS SIGN}")

    def short(self, value: float, places: int = 4) -> str:
        """A figure without idle zeros: 5, 0.5, 0.0125."""
        text = self.decimal(value, places)
        point = "," if self._language == "id" else "."
        return text.rstrip("0").rstrip(point) if point in text else text

    def day(self, utc: str) -> str:
        """The day of a stored time: "22 November 2026"."""
        when = datetime.fromisoformat(utc).astimezone(UTC)
        month = _MONTHS[self._language].split()[when.month - 1]
        return f"{when.day} {month} {when.year}"

    def moment(self, utc: str) -> str:
        """Day and time: "22 November 2026, 21:59 UTC", "22 November 2026 pukul 21.59 UTC"."""
        when = datetime.fromisoformat(utc).astimezone(UTC)
        if self._language == "id":
            return f"{self.day(utc)} pukul {when:%H.%M} UTC"
        return f"{self.day(utc)}, {when:%H:%M} UTC"

    def spent(self, seconds: float) -> str:
        """Time spent: "1 h 05 min", "1 j 05 mnt"."""
        hours, minutes = divmod(round(seconds / 60), 60)
        hour, minute = ("j", "mnt") if self._language == "id" else ("h", "min")
        return f"{hours} {hour} {minutes:02} {minute}" if hours else f"{minutes} {minute}"

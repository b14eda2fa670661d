"""Typed reading from the tables of a TOML file that a user may have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from math import isfinite
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.reason import Reason
from reviewer.formats.toml_lines import line_of_key, line_of_table

_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Fault(Exception):
    """What is wrong with ``key`` of the table ``table[index]``; an empty table is the file."""

    def __init__(self, reason: str, key: str, table: str = "", index: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self._place = (key, table, index)

    def line(self, text: str) -> int:
        """The line of the key, of its table where the key is missing, or the first."""
        key, table, index = self._place
        header = line_of_table(text, table, index) if table else 0
        if header is None:
            return line_of_key(text, table) or 1
        return line_of_key(text, key, header) or header or 1


class Table:
    """Typed reading from one table; ``fault`` makes the error for one of its keys."""

    def __init__(self, data: Mapping[str, Any], fault: Callable[[str, str], Fault]) -> None:
        self._data = data
        self.fault = fault

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that nobody would read: they are slips of the pen."""
        for key in self._data:
            if key not in known:
                raise self.fault(
                    Reason(
                        "“{key}” is not known here; known are {others}",
                        key=key,
                        others=", ".join(known),
                    ),
                    key,
                )

    def text(self, key: str) -> str:
        """Words that must be there."""
        value = self._data.get(key)
        if value is None:
            raise self.fault(Reason("{key} is missing", key=key), key)
        if not isinstance(value, str) or not value.strip():
            raise self.fault(Reason("{key} must be words in quotation marks", key=key), key)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when not there."""
        value = self._data.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(Reason("{key} must be true or false", key=key), key)
        return value

    def number(self, key: str, default: float) -> float:
        """A number that is not negative."""
        return self._points(self._data.get(key, default), key, key)

    def choice(self, key: str, choices: Collection[str], default: str = "") -> str:
        """One of ``choices``; without ``default`` it must be there."""
        value = self.text(key) if key in self._data or not default else default
        if value not in choices:
            known = ", ".join(sorted(choices) if isinstance(choices, frozenset) else choices)
            raise self.fault(
                Reason(
                    "{key} “{value}” is not known; choose one of {known}",
                    key=key,
                    value=value,
                    known=known,
                ),
                key,
            )
        return value

    def by_language(self, key: str, *, english: bool = True) -> dict[str, str]:
        """Words by language code; plain words are English."""
        value = self._data.get(key)
        if value is None or isinstance(value, str):
            return {"en": self.text(key)}
        if not isinstance(value, dict):
            raise self.fault(Reason("{key} must be words, or words by language", key=key), key)
        for language, words in value.items():
            if not _LANGUAGE.fullmatch(language):
                raise self.fault(
                    Reason(
                        "{key}: “{language}” is not a language code such as id",
                        key=key,
                        language=language,
                    ),
                    key,
                )
            if not isinstance(words, str) or not words.strip():
                raise self.fault(
                    Reason(
                        "{key}.{language} must be words in quotation marks",
                        key=key,
                        language=language,
                    ),
                    key,
                )
        if english and "en" not in value:
            raise self.fault(Reason("{key} has no English (en)", key=key), key)
        return value

    def points(self, key: str) -> dict[Severity, float]:
        """Points by severity."""
        value = self._data.get(key)
        if value is None:
            raise self.fault(Reason("{key} is missing", key=key), key)
        if not isinstance(value, dict):
            raise self.fault(Reason("{key} must give points by severity", key=key), key)
        for name in value:
            if name not in list(Severity):
                known = ", ".join(Severity)
                raise self.fault(
                    Reason(
                        "severity “{name}” is not known; choose one of {known}",
                        name=name,
                        known=known,
                    ),
                    key,
                )
        return {Severity(it): self._points(points, key, it) for it, points in value.items()}

    def _points(self, value: object, key: str, what: str) -> float:
        good = isinstance(value, int | float) and not isinstance(value, bool)
        if not good or not isfinite(value) or value < 0:  # type: ignore[arg-type, operator]
            raise self.fault(Reason("{what} must be a number that is not negative", what=what), key)
        return float(value)  # type: ignore[arg-type]

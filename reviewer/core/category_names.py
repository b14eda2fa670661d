"""Categories of other programs by the names that the known typologies have for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reviewer.core.typology import SEPARATOR


class CategoryNames:
    """Finds the known path for a category's name; remembers the names that are not known."""

    def __init__(self, paths: Iterable[str]) -> None:
        """``paths`` are all known paths; of two that differ in capitals only, the first counts."""
        self._paths: dict[str, str] = {}
        self._last: dict[str, list[str]] = {}
        for path in paths:
            if self._paths.setdefault(path.casefold(), path) == path:
                self._last.setdefault(_last(path), []).append(path)
        self.unknown: Counter[str] = Counter()

    def path(self, given: str) -> str:
        """The known path, or the name as it was given.

        A name agrees with a path whatever its capitals; one without ``/`` also with the last part
        of a path, where just one path ends so.
        """
        given = given.strip()
        known = self._paths.get(given.casefold())
        if known is None and SEPARATOR not in given:
            fitting = self._last.get(given.casefold(), [])
            known = fitting[0] if len(fitting) == 1 else None
        if known is None:
            if given:
                self.unknown[given] += 1
            return given
        return known


def _last(path: str) -> str:
    return path.rpartition(SEPARATOR)[2].casefold()

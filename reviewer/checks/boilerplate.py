"""Lines that are no part of the article: share lines, "Source link", "Baca juga"."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading
from reviewer.checks.settings import CheckSettings
from reviewer.core.boilerplate import is_boilerplate

BOILERPLATE = "{words}: a line around the article, not of it"
TEMPLATES = (BOILERPLATE,)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Point out the lines around the article, on the Indonesian side or where it has none."""
    for number, side in ((0, reading.article), (1, reading.english)):
        if is_boilerplate(side.text):
            mark = Mark(number, 0, len(side.text))
            yield Hit(reading.row, BOILERPLATE, {"words": side.text.strip()}, (mark,))
            return

"""The same words rendered in two ways, in the article or against earlier ones, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings

TWO_WAYS = "{article} (Indonesian): row {other} has another rendering of the same English"
EARLIER = "{article} (Indonesian): an earlier article has another rendering of the same English"
REVERSE = "{english} (English): row {other} has other English for the same Indonesian"
TEMPLATES = (TWO_WAYS, EARLIER, REVERSE)

_LEAST_WORDS = 3
_NO_MARKS = {ord(sign): " " for sign in ".,;:!?…\"'“”‘’„«»()[]{}–—-"}


def look_through(readings: Sequence[Reading], settings: CheckSettings) -> Iterator[Hit]:
    """Compare the renderings of equal rows; case, blanks and marks do not count."""
    rendered: dict[str, Reading] = {}
    reverse: dict[str, Reading] = {}
    for reading in readings:
        ours, theirs = reading.article, reading.english
        if not ours.text or not theirs.text:
            continue
        here, there = same_words(ours), same_words(theirs)
        if there.count(" ") + 1 >= _LEAST_WORDS:
            earlier = rendered.setdefault(there, reading)
            if same_words(earlier.article) != here:
                yield _hit(reading, TWO_WAYS, 0, str(earlier.row), earlier.article.text)
            elif settings.known_renderings:
                known = settings.known_renderings.get(there)
                if known and same_words(Side(known, "id")) != here:
                    yield _hit(reading, EARLIER, 0, "", known)
        if here.count(" ") + 1 >= _LEAST_WORDS:
            earlier = reverse.setdefault(here, reading)
            if same_words(earlier.english) != there:
                yield _hit(reading, REVERSE, 1, str(earlier.row))


def same_words(side: Side) -> str:
    """The words of a side alone: what two rows must share to be the same."""
    return " ".join(side.text.casefold().translate(_NO_MARKS).split())


def _hit(
    reading: Reading, template: str, number: int, other: str, suggestion: str | None = None
) -> Hit:
    sides = (reading.article, reading.english)
    text = sides[number].text
    fields = {("article", "english")[number]: text if len(text) <= 60 else text[:59] + "…"}
    if other:
        fields["other"] = other
    marks = tuple(Mark(n, 0, len(side.text)) for n, side in enumerate(sides))
    return Hit(reading.row, template, fields, marks, suggestion)

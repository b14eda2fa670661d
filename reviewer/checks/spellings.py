"""One name written in two ways: joined otherwise than in the English, or than elsewhere.

The names check asks here for what its word by word comparison does not see: "Tahrir-al-Sham" has
the words of "Tahrir al-Sham".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import fold, is_indonesian
from reviewer.checks.reading import WORD, Reading, Side
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity
from reviewer.core.fuzzy import ratio

JOINED = "{article} (Indonesian) – {english} (English): joined differently"
TWO_WAYS = "{article} (Indonesian): also written {other} in this article"
EARLIER = "{article} (Indonesian): earlier articles have {other} for {english}"
TEMPLATES = (JOINED, TWO_WAYS, EARLIER)

_HYPHENED = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)+")
_NAME_JOINED = re.compile(r"[A-Z][\w'’]*-|-[A-Z]")
_ALIKE = 75.0


def joined_otherwise(reading: Reading) -> Iterator[Hit]:
    """Find names whose words the English joins with other signs."""
    ours, theirs = reading.article.text, reading.english.text
    if not (_NAME_JOINED.search(ours) or _NAME_JOINED.search(theirs)):
        return
    for one, two, number in ((ours, theirs, 0), (theirs, ours, 1)):
        for match in _HYPHENED.finditer(one):
            words = match[0].split("-")
            if len(words) < 2 or sum(word[0].isupper() for word in words) < 2 - ("al-" in match[0]):
                continue
            if match[0] in two or (number == 0 and is_indonesian(words[0].lower())):
                continue
            other = re.search(r"(?<!\w)" + "[- ]".join(map(re.escape, words)) + r"(?!\w)", two)
            if other:
                here, there = (match, other) if number == 0 else (other, match)
                yield Hit(
                    reading.row,
                    JOINED,
                    {"article": here[0], "english": there[0]},
                    (Mark(0, here.start(), here.end()), Mark(1, there.start(), there.end())),
                    there[0],
                    Severity.MINOR,
                )


def earlier_spelling(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find names that earlier articles spell otherwise for the same English name."""
    for word in reading.english.words:
        usual = settings.known_names.get(word.text) if word.text[0].isupper() else None
        if not usual or fold(usual) in reading.article.folds:
            continue
        for ours in reading.article.words:
            if ours.text[0].isupper() and ratio(fold(ours.lower), fold(usual)) >= _ALIKE:
                fields = {"article": ours.text, "other": usual, "english": word.text}
                marks = (Mark(0, ours.start, ours.end), Mark(1, word.start, word.end))
                yield Hit(reading.row, EARLIER, fields, marks, usual, Severity.MINOR)
                break


def look_through(readings: Sequence[Reading], settings: CheckSettings) -> Iterator[Hit]:
    """Find names of several words that the article joins in two ways; the rarer one is reported.

    Where the English of the row joins them so as well, or differs (which the row itself shows),
    nothing is said.
    """
    places: dict[str, list[tuple[Reading, int]]] = defaultdict(list)
    for reading in readings:
        if _NAME_JOINED.search(reading.article.text):
            for match in _HYPHENED.finditer(reading.article.text):
                if any(word[0].isupper() for word in match[0].split("-")[1:]):
                    places[match[0]].append((reading, match.start()))
    if not places:
        return
    ways = _ways(readings, {written.replace("-", " ").lower() for written in places})
    for written, found in places.items():
        forms = ways[written.replace("-", " ").lower()]
        usual, times = max(forms.items(), key=lambda it: it[1], default=(written, 0))
        if usual == written or times <= forms[written]:
            continue
        for reading, start in found:
            there = reading.english.text.lower()
            if written.lower() in there or written.replace("-", " ").lower() in there:
                continue
            if any(_forms(reading.english, written.replace("-", " ").lower())):
                continue
            fields = {"article": written, "other": usual}
            mark = Mark(0, start, start + len(written))
            yield Hit(reading.row, TWO_WAYS, fields, (mark,), usual, Severity.MINOR)


def _ways(readings: Sequence[Reading], keys: set[str]) -> dict[str, Counter[str]]:
    """Count how the article writes the names whose words are given in lower case."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        by_first[key.split(" ", 1)[0]].append(key)
    ways: dict[str, Counter[str]] = {key: Counter() for key in keys}
    for reading in readings:
        for first in by_first.keys() & set(WORD.findall(reading.article.text.lower())):
            for key in by_first[first]:
                ways[key].update(_forms(reading.article, key))
    return ways


def _forms(side: Side, key: str) -> Iterator[str]:
    """Each way in which a side writes the words of ``key``."""
    pattern = r"(?<!\w)" + "[- ]".join(map(re.escape, key.split(" "))) + r"(?!\w)"
    for match in re.finditer(pattern, side.text, re.IGNORECASE):
        yield match[0]

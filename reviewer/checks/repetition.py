"""Words, phrases and sentences that are said twice, as machines do when they loop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings

WORD = "{words}: the word is there twice"
PHRASE = "{words}: the same words twice in a row"
LOOP = "{words}: the same words {times} times in the row"
ROW = "{words}: the same words as in row {other}"
TEMPLATES = (WORD, PHRASE, LOOP, ROW)

LONGEST = 60
_LOOP_WORDS = 4
_LOOP_TIMES = 3
_ROW_WORDS = 4
_MAY_DOUBLE = frozenset(
    ("had", "that", "is", "very", "no", "bye", "ha", "blah", "knock", "so", "do")
)


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find repetitions within a row that the other side does not have as well."""
    sides = (reading.article, reading.english)
    for number, side in enumerate(sides):
        if len(side.vocabulary) == len(side.lowers):
            continue
        found = _adjacent(side)
        if found:
            other = sides[1 - number]
            if not _adjacent(other):
                found = [it for it in found if not (_is_parted(side, it) and _repeats(other))]
                yield from _hits(reading.row, number, side, found)
        elif len(side.lowers) >= _LOOP_WORDS * _LOOP_TIMES:
            yield from _loops(reading.row, number, side, sides[1 - number])


def _adjacent(side: Side) -> list[tuple[int, int]]:
    """Give (index, length) of runs of words that are repeated at once."""
    lowers = side.lowers
    places: dict[str, list[int]] = {}
    found: list[tuple[int, int]] = []
    skip_to = 0
    for index, word in enumerate(lowers):
        earlier = places.setdefault(word, [])
        for before in earlier if index >= skip_to else ():
            length = index - before
            if length <= LONGEST and lowers[before:index] == lowers[index : index + length]:
                if length == 1 and not _is_slip(side, before):
                    continue
                if length == 2 and not _is_run(side, before, index + 2):
                    continue
                found.append((before, length))
                skip_to = index + length
                break
        earlier.append(index)
    return found


def _is_parted(side: Side, found: tuple[int, int]) -> bool:
    """Say whether a mark parts what is said twice, as in "a lot, a lot"."""
    last = side.word(found[0] + found[1] - 1)
    return bool(side.text[last.end : side.starts[found[0] + found[1]]].strip())


def _repeats(side: Side) -> bool:
    """Say whether a side has a word twice at once, with or without a mark between."""
    return any(one == two for one, two in pairwise(side.lowers))


def _is_slip(side: Side, index: int) -> bool:
    """Say whether a word stands twice by mistake: nothing but a blank between, and no figure."""
    one, two = side.word(index), side.word(index + 1)
    if side.text[one.end : two.start].strip() or two.start == one.end:
        return False
    if one.text[0].isdigit() or (one.text[0].isupper() and two.text[0].isupper()):
        return False
    return not (side.language == "en" and one.lower in _MAY_DOUBLE)


def _is_run(side: Side, first: int, end: int) -> bool:
    """Say whether the words from ``first`` to before ``end`` have only blanks between them."""
    return all(
        not side.text[side.word(n).end : side.starts[n + 1]].strip(" ,.")
        for n in range(first, end - 1)
    )


def _hits(row: int, number: int, side: Side, found: list[tuple[int, int]]) -> Iterator[Hit]:
    for index, length in found:
        words = side.words
        start, end = words[index].start, words[index + 2 * length - 1].end
        once = side.text[start : words[index + length - 1].end]
        yield Hit(
            row,
            WORD if length == 1 else PHRASE,
            {"words": _short(side.text[start:end] if length == 1 else once)},
            (Mark(number, start, end),),
            once,
        )


def _loops(row: int, number: int, side: Side, other: Side) -> Iterator[Hit]:
    """Find words that come again and again, though not at once."""
    counts: dict[tuple[str, ...], list[int]] = {}
    lowers = side.lowers
    for index in range(len(lowers) - _LOOP_WORDS + 1):
        counts.setdefault(tuple(lowers[index : index + _LOOP_WORDS]), []).append(index)
    if len(counts) > len(lowers) - _LOOP_WORDS - 1:
        return
    for places in counts.values():
        if len(places) >= _LOOP_TIMES and not _says_again(other):
            start = side.words[places[1]].start
            end = side.words[places[-1] + _LOOP_WORDS - 1].end
            words = side.text[start : side.words[places[1] + _LOOP_WORDS - 1].end]
            fields = {"words": _short(words), "times": str(len(places))}
            yield Hit(row, LOOP, fields, (Mark(number, start, end),))
            return


def _says_again(side: Side) -> bool:
    """Say whether a side repeats any two words, so that the other one may repeat its own."""
    pairs = list(pairwise(side.lowers))
    return len(set(pairs)) < len(pairs)


def look_through(readings: Sequence[Reading], settings: CheckSettings) -> Iterator[Hit]:
    """Find rows that say what an earlier row says, while the other side says something else."""
    for number in (0, 1):
        first: dict[str, Reading] = {}
        for reading in readings:
            side = (reading.article, reading.english)[number]
            text = side.text.strip()
            if len(text) < 20:
                continue
            earlier = first.setdefault(text, reading)
            if earlier is reading:
                continue
            here = (reading.english, reading.article)[number].text.strip()
            there = (earlier.english, earlier.article)[number].text.strip()
            if here != there and len(side.texts) >= _ROW_WORDS:
                fields = {"words": _short(text), "other": str(earlier.row)}
                yield Hit(reading.row, ROW, fields, (Mark(number, 0, len(side.text)),))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

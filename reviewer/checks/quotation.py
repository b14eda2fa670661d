"""A quotation, or who said it, lost on the way: a hint."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings

LOST = "{words} (English): no quotation in the Indonesian"
ADDED = "{words} (Indonesian): no quotation in the English"
NESTING = "{here} quotations in the Indonesian, {there} in the English"
SPEAKER = "{words} (English): nobody speaks in the Indonesian"
TEMPLATES = (LOST, ADDED, NESTING, SPEAKER)

_QUOTED = re.compile(
    r"[“„«\"](?P<a>[^“”„«»\"]+)[”»\"“]|(?<!\w)[‘'](?P<b>[^‘’'\"“”]{3,}(?:['’]\w[^‘’'\"“”]*)*)['’](?!\w)"
)
_SAID = {
    "en": frozenset(("said", "says", "told", "added", "asked", "replied", "tweeted")),
    "id": frozenset(
        (
            *("kata", "katanya", "ujar", "ujarnya", "mengatakan", "berkata", "tutur"),
            *("tuturnya", "ucap", "ucapnya", "menambahkan", "jelas", "jelasnya", "ungkap"),
            *("ungkapnya", "tegas", "menyatakan", "menurut", "tambah", "tambahnya"),
            *("bertanya", "tanya", "menjawab", "jawab", "menjelaskan", "mengungkapkan"),
            *("menuturkan", "menegaskan", "memberitahu", "memberi", "diberitahu"),
            *("dikatakan", "cuit", "cuitnya", "menulis", "tulis", "disebut", "menyebut"),
            *(
                "bilang",
                "memaparkan",
                "berbicara",
                "sebut",
                "sebutnya",
                "menyampaikan",
                "disampaikan",
                "bercerita",
            ),
            *("mengaku", "melaporkan", "papar", "paparnya", "terang", "imbuh", "imbuhnya"),
            *("pesan", "tukas", "beritahu", "diberi", "menceritakan", "meminta", "lanjut"),
            *("lanjutnya", "berujar", "berpendapat", "menanyakan", "mengutarakan"),
            *("menyuruh", "memerintahkan", "ucapan", "mengucapkan", "mengumumkan"),
            *("ungkapan", "memberitahukan", "katakan", "tandas", "tandasnya", "tegasnya"),
        )
    ),
}


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Compare the quotations of the two sides: whether there are any, how many, and who speaks."""
    ours_side, theirs_side = reading.article, reading.english
    if not ours_side.text or not theirs_side.text:
        return
    ours, theirs = _quotations(ours_side), _quotations(theirs_side)
    if bool(ours) != bool(theirs):
        number, quoted, other = (0, ours, theirs_side) if ours else (1, theirs, ours_side)
        if not any(sign in other.text for sign in "“”\"‘’«»'"):
            start, end = quoted[0]
            text = (ours_side, theirs_side)[number].text[start:end]
            fields = {"words": text if len(text) <= 60 else text[:59] + "…"}
            yield Hit(reading.row, LOST if number else ADDED, fields, (Mark(number, start, end),))
    elif abs(len(ours) - len(theirs)) > 1:
        fields = {"here": str(len(ours)), "there": str(len(theirs))}
        yield Hit(reading.row, NESTING, fields, (Mark(0, *ours[0]), Mark(1, *theirs[0])))
    if theirs and not theirs_side.vocabulary.isdisjoint(_SAID["en"]):
        yield from _speaker(reading.row, ours_side, theirs_side)


def _speaker(row: int, ours: Side, theirs: Side) -> Iterator[Hit]:
    if ours.folds.isdisjoint(_SAID["id"] | _SAID["en"]):
        word = next(it for it in theirs.words if it.lower in _SAID["en"])
        yield Hit(row, SPEAKER, {"words": word.text}, (Mark(1, word.start, word.end),))


def _quotations(side: Side) -> list[tuple[int, int]]:
    return [match.span() for match in _QUOTED.finditer(side.text)]

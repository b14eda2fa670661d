"""Doubled, stray and missing marks, unpaired quotation marks and brackets, capitals out of place.

Quotation marks of all styles are one. What both sides have alike is left alone: a quotation that
runs over several rows is open on both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reviewer.checks.capitals import capitals
from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import is_indonesian
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings

STRAY = "{words}: stray or doubled mark"
SPACE_BEFORE = "{words}: blank before the mark"
NO_SPACE = "{words}: no blank after the mark"
UNPAIRED = "{words}: opened and not closed, or closed and not opened"
ONE_SIDED = "{words} (English): no such quotation mark in the Indonesian, near {other}"
NO_END = "{words}: no end mark, unlike the other side"
END_DIFFERS = "{words} – {other} (other side): different end marks"
CAPITAL = "{words}: capital inside a sentence"
SMALL = "{words}: a sentence begins without a capital"
FRAGMENT = "{words}: a fragment without counterpart"
TEMPLATES = (
    *(
        STRAY,
        SPACE_BEFORE,
        NO_SPACE,
        UNPAIRED,
        ONE_SIDED,
        NO_END,
        END_DIFFERS,
        CAPITAL,
        SMALL,
        FRAGMENT,
    ),
)

_DOUBLED = re.compile(
    r"(?<![.\[])\.\.(?![.\]])|(?<=[.!?…])\s+[.!?](?=\s|$|[”\"’'])|,,+|;;+|::+|[,;:]\s?[.!?](?!\d)|\?\s?\."
    r"|(?<=[^.\s])\.,(?=\s)(?<!\b\w\.,)(?<![A-Z][a-z]\.,)(?<!\b\w\w\w\.,)|,\s+,|[!?]\s*,"
    r"|(?:(?<=[^\W\d_]{4})\.\?|(?<=\w{2})\.[!;:,])(?=\s*[”\"’']?\s*\Z)"
    r"|\(\s*\)|(?:[“\"]\s?){3,}"
)
_SPACE_BEFORE = re.compile(r"(?<=[\w”\"’)])[ \u00a0]+([,;!?]|\.(?=\s|$|[”\"])|:(?=\s))(?!\w)")
_NO_SPACE = re.compile(
    r"(?<=[^\W\d_]{2})([,;])(?=[^\W\d_]{2}|\d)|(?<=[a-z]{2})([.!?])(?=[A-Z][a-z]+[ ,])"
    r"|(?<=[^\W\d_]{2}):(?=[^\W\d_]{2,} )|\b(?:[DMTS]r|N[yn]|Tn|St|Mrs?|Ms|Prof)(\.)(?=[A-Z][a-z])"
)
# One quick look says whether the patterns above can match at all.
_TWO_MARKS = re.compile(r"[.,;:!?…]\s*[.,;:!?]|\(\s*\)|[“\"]\s?[“\"]")
_BLANK_MARK = re.compile(r"[ \u00a0][,;!?.:]")
_TIGHT = re.compile(r"\w[,;.!?:][^\W_]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:com|org|net|id|go|co|info)\b")
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_DOUBLE = frozenset('"“”„‟«»')
_SINGLE = re.compile(r"(?<!\w)['‘’`]|['’`](?!\w)")
_SINGLE_OPENS = re.compile(r"(?:(?<=[\s(:])|^)['‘](?=[^\W\d])")
_SINGLE_ENDS = re.compile(r"['’](?!\w)")
_SINGLE_CLOSES = re.compile(r"(?<=[.,!?…])['’](?!\w)")
_APOSTROPHE = re.compile(r"(?<=s)\"(?= \w)")
_TAIL = " \n\t\u00a0\"”“’‘'»)]"
_LEAST_WORDS = 2
_LEAST_ENGLISH = 6  # words of an English row that is no headline when an article is among them
_ARTICLES = frozenset(("the", "a", "an"))


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the faults of punctuation of both sides of a row."""
    sides = (reading.article, reading.english)
    for number, side in enumerate(sides):
        if not side.text:
            continue
        other = sides[1 - number]
        yield from _marks(reading, number, side)
        yield from _brackets(reading, number, side, other)
    yield from _quotes(reading)
    yield from _end(reading)
    for found in capitals(reading):
        template = CAPITAL if found.capital else SMALL
        yield _hit(reading, found.mark, template, found.suggestion)
    yield from _fragments(reading)


def _hit(
    reading: Reading, mark: Mark, template: str, suggestion: str | None = None, other: str = ""
) -> Hit:
    text = (reading.article, reading.english)[mark.side].text[mark.start : mark.end]
    fields = {"words": text}
    if other:
        fields["other"] = other
    return Hit(reading.row, template, fields, (mark,), suggestion)


def _marks(reading: Reading, number: int, side: Side) -> Iterator[Hit]:
    text = side.text
    if _TWO_MARKS.search(text):
        for match in _DOUBLED.finditer(text):
            start, end = _around(text, match.start(), match.end())
            kept = "" if match[0][0] in '("“' else match[0].strip()[0]
            before = text[start : match.start()]
            joined = before if before[-1:] in (".", "!", "?", "…") else before + kept
            yield _hit(reading, Mark(number, start, end), STRAY, joined)
    if _BLANK_MARK.search(text):
        for match in _SPACE_BEFORE.finditer(text):
            if number == 0 or match[1] not in "!?":
                start, end = _around(text, match.start(), match.end())
                fixed = text[start : match.start()] + match[1]
                yield _hit(reading, Mark(number, start, end), SPACE_BEFORE, fixed)
    if _TIGHT.search(text):
        yield from _no_space(reading, number, text)


def _no_space(reading: Reading, number: int, text: str) -> Iterator[Hit]:
    matches = list(_NO_SPACE.finditer(text))
    if matches:
        addresses = [it.span() for it in _ADDRESS.finditer(text)]
        for match in matches:
            if not any(start <= match.start() < end for start, end in addresses):
                start, end = _around(text, match.start(), match.end() + 1)
                fixed = text[start : match.end()] + " " + text[match.end() : end]
                yield _hit(reading, Mark(number, start, end), NO_SPACE, fixed)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the word before a mark, so that there is something to see."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    if end < len(text) and text[end - 1].isalnum():
        while end < len(text) and text[end].isalnum():
            end += 1
    return start, end


def _brackets(reading: Reading, number: int, side: Side, other: Side) -> Iterator[Hit]:
    """Find brackets of this side that are left open or closed twice."""
    if _has_brackets(side.text):
        loose = _loose_brackets(side.text)
        there = _loose_brackets(other.text) if loose else []
        if len(loose) > len(there):
            place = loose[0]
            yield _hit(reading, Mark(number, place, place + 1), UNPAIRED)


def _quotes(reading: Reading) -> Iterator[Hit]:
    """Find quotation marks without partner, where the other side has them in pairs."""
    article, english = reading.article, reading.english
    if article.odd_quotes == english.odd_quotes:
        return
    side = article if article.odd_quotes else english
    place = _odd_one(side.text, [i for i, sign in enumerate(side.text) if sign in _DOUBLE])
    if side is article:
        at_edge = not side.text[:place].strip() or not side.text[place + 1 :].strip()
        shown = any(sign in _DOUBLE for sign in english.text)
        if at_edge and not shown and not _SINGLE_OPENS.search(english.text):
            return  # a quotation over several sentences, of which the English shows no mark
        if _runs_on(english.text, opens=_opens(side.text, place)):
            return
        yield _hit(reading, Mark(0, place, place + 1), UNPAIRED)
    elif _APOSTROPHE.match(side.text, place):
        return  # a broken apostrophe of the English: the Lakers" plans
    elif article.words and not _SINGLE.search(article.text):
        share = place / len(english.text) * len(article.text)
        near = min(article.words, key=lambda word: abs(word.start - share))
        fields = {"words": english.text[place], "other": near.text}
        marks = (Mark(0, near.start, near.end), Mark(1, place, place + 1))
        yield Hit(reading.row, ONE_SIDED, fields, marks)
    elif not article.text:
        yield _hit(reading, Mark(1, place, place + 1), UNPAIRED)


def _runs_on(text: str, *, opens: bool) -> bool:
    """Say whether a quotation in single marks goes on in a later row, or began in an earlier one.

    Ends are looked for with apostrophes among them, so that a quotation is not taken for open.
    """
    if opens:
        begun = list(_SINGLE_OPENS.finditer(text))
        return bool(begun) and not _SINGLE_ENDS.search(text, begun[-1].end())
    ended = _SINGLE_CLOSES.search(text)
    return ended is not None and not _SINGLE_OPENS.search(text, 0, ended.start())


def _opens(text: str, place: int) -> bool:
    """Say whether a double mark opens a quotation: by its shape, or by the blank before it."""
    return text[place] in "“„«" or (
        text[place] == '"' and (place == 0 or not text[place - 1].strip(" ("))
    )


def _has_brackets(text: str) -> bool:
    return "(" in text or ")" in text or "[" in text or "]" in text or "{" in text or "}" in text


def _odd_one(text: str, places: list[int]) -> int:
    """Guess which of an odd number of quotation marks lacks its partner."""
    depth, last = 0, places[0]
    for place in places:
        opens = _opens(text, place)
        if opens and depth:
            return last
        if not opens and not depth:
            return place
        depth = 1 if opens else 0
        last = place
    return last if depth else places[-1]


def _loose_brackets(text: str) -> list[int]:
    """Positions of brackets without partner; list numbers such as `a)` and smileys are none."""
    stack: list[int] = []
    loose = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append(place)
        elif sign in _BRACKETS:
            if stack and text[stack[-1]] == _BRACKETS[sign]:
                stack.pop()
            elif not (place < 4 or text[place - 1] in ":;-"):
                loose.append(place)
    return sorted(stack + loose)


def _end(reading: Reading) -> Iterator[Hit]:
    """Compare how the two sides end; a headline that gained an end mark is left alone."""
    side = reading.article
    here, there = _end_mark(side.text), _end_mark(reading.english.text)
    if not there and here in (".", "!", "?"):
        yield from _english_end(reading, here)
    if here == there or there not in (".", "!", "?") or len(side.texts) < _LEAST_WORDS:
        return
    last = side.word(-1)
    if not here:
        if side.text.rstrip()[-1:] not in tuple("–—-"):
            yield _hit(reading, Mark(0, last.start, last.end), NO_END, last.text + there)
    elif "?" in (here, there) and {here, there} <= {"?", "."}:
        place = side.text.rfind(here)
        yield _hit(reading, Mark(0, last.start, place + 1), END_DIFFERS, last.text + there, there)


def _english_end(reading: Reading, mark: str) -> Iterator[Hit]:
    """Find an English sentence that has lost its end mark; headlines have no articles."""
    side = reading.english
    if len(side.texts) >= _LEAST_ENGLISH and not _ARTICLES.isdisjoint(side.texts):
        last = side.word(-1)
        if not side.text[last.end :].strip(_TAIL):
            yield _hit(reading, Mark(1, last.start, last.end), NO_END, last.text + mark)


def _end_mark(text: str) -> str:
    """The mark that ends a text: `.`, `?`, `!`, `:`, `,` or nothing; an ellipsis counts as one."""
    last = text.rstrip(_TAIL)[-1:]
    return "." if last == "…" else last if last in tuple(".?!:;,") else ""


_SENTENCE = re.compile(r"[^.!?]+[.!?]+[”\"’']*(?=\s|$)")


def _fragments(reading: Reading) -> Iterator[Hit]:
    """Find a sentence of one or two words that the English, with fewer sentences, does not have."""
    text = reading.article.text
    if text.count(".") < 2:
        return
    ours = [it for it in _SENTENCE.finditer(text) if any(map(str.isalpha, it[0]))]
    theirs = _SENTENCE.findall(reading.english.text)
    if len(ours) <= len(theirs) or not theirs:
        return
    for before, match in pairwise(ours):
        words = match[0].split()
        led = before[0].split()
        if len(words) > 2 or len(led) < 3 or len(led[-1]) < 5:
            continue
        if all(is_indonesian(word.strip(".!?").lower()) and len(word) > 3 for word in words):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield _hit(reading, Mark(0, start, match.end()), FRAGMENT)

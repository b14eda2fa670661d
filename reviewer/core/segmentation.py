"""Text -> paragraphs -> sentences, as code-point ranges; the text itself is never altered.

sentencex proposes where sentences end. It is shown a copy of each paragraph, of the same length, in
which quotation marks and brackets are blank: in news quotations run over several sentences and are
often not closed, and a splitter that keeps a quotation together loses those ends. What it proposes
is then put right for what it does not know: Indonesian abbreviations, questions that a sentence
goes on after, and marks that belong to the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from reviewer.core.abbreviations import BEFORE_NUMBER, DOMAINS, INSIDE, TITLES
from reviewer.core.article import Segment
from reviewer.core.paragraphs import Paragraph, paragraphs
from reviewer.core.progress import Progress

Splitter = Callable[[str, str], Iterable[int]]
"""Language and paragraph -> ends of sentences, in code points."""

_TERMINATORS = ".!?…。！？؟"
_CLOSING = "\"'”’»)]}"
_OPENING = "\"'“‘„«([{"
_HIDDEN = re.compile(r"[\"“”„‟«»‹›()\[\]{}]|(?<!\w)['‘’`]+|['‘’`]+(?!\w)|[\ud800-\udfff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+")
_LAST_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*$")
_FIRST_WORD = re.compile(r"\w+")
_INITIAL = re.compile(r"\w{1,3}\.")
_BEFORE_STARTER = re.compile(
    r"\.(?=\s+(?:The|This|These|He|She|It|They|We|In|On|At|But|And|However|Meanwhile|After|When"
    r"|Dia|Ia|Mereka|Kami|Kita|Ini|Itu|Hal|Pada|Di|Dalam|Dari|Namun|Tetapi|Tapi|Karena|Sementara"
    r"|Setelah|Sebelum|Ketika|Saat|Menurut|Selain|Untuk|Dengan|Jika)\s)"
)
"""Full stops before a word that is capitalised only because it begins a sentence."""
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_VOWEL = re.compile(r"[aeiouàáâèéêëìíòóôöùúü]")
_PLAIN = {ord(it): " " for it in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"} | {ord("…"): "."}
_LONGEST_WORD = 40
_STEPS = 100


def segment(text: str, language: str, progress: Progress | None = None) -> list[Segment]:
    """Split a text into sentences.

    ``language`` is ``id`` or ``en``; any other is split by the English rules. ``progress`` is told
    the share done, 0 to 1, and may raise to give up. Every character that is not blank is in
    exactly one segment, and no segment begins or ends with a blank.
    """
    found: list[Segment] = []
    told = 0
    for number, paragraph in enumerate(paragraphs(text)):
        for start, end in _sentences(text, paragraph, language):
            found.append(Segment(start, end, number))
            if progress and (end - told) * _STEPS > len(text):
                told = end
                progress(end / len(text))
    if progress:
        progress(1.0)
    return found


def _sentences(text: str, paragraph: Paragraph, language: str) -> Iterator[tuple[int, int]]:
    """Give the sentences of one paragraph as ranges of the whole text."""
    start, end, body = paragraph
    words = text[body:end]
    pieces = list(split(words, language, proposed_ends))
    for number, (first, last) in enumerate(pieces):
        yield (start if number == 0 else body + first, body + last)


def split(words: str, language: str, splitter: Splitter) -> Iterator[tuple[int, int]]:
    """Give the sentences of one paragraph, which begins and ends with no blank, as ranges of it.

    What has neither letters nor digits, such as a stray full stop, is no sentence: it goes with the
    one before it, or with the one after when it opens something or nothing stands before.
    """
    sentence: tuple[int, int] | None = None
    start = 0
    for end in chain(_ends(words, language, splitter), (len(words),)):
        if end <= start:
            continue
        last = end == len(words)
        if _LETTER_OR_DIGIT.search(words, start, end):
            if sentence:
                yield sentence
            sentence = (start, end)
        elif sentence and (last or words[start] not in _OPENING):
            sentence = (sentence[0], end)
        elif last:
            sentence = (start, end)
        else:
            continue
        start = _skip_blanks(words, end)
    if sentence:
        yield sentence


def proposed_ends(language: str, words: str) -> Iterator[int]:
    """Ask sentencex where the sentences of a paragraph end."""
    from sentencex import get_sentence_boundaries

    return (int(it["end_index"]) for it in get_sentence_boundaries(language, words))


def _ends(words: str, language: str, splitter: Splitter) -> Iterator[int]:
    """Put right what a splitter proposes; the last end may be missing."""
    shown = shown_to_splitter(words)
    quotes = _Quotes(words)
    proposed = {min(end, len(shown)) for end in splitter(language, shown)}
    proposed.update(match.end() for match in _BEFORE_STARTER.finditer(shown))
    for stop in sorted({_before_blanks(shown, end) for end in proposed}):
        if 0 < stop < len(words) and _is_end(words, shown, stop, language):
            yield quotes.after(stop)


def shown_to_splitter(words: str) -> str:
    """Copy a paragraph, code point for code point, without what misleads a splitter."""
    shown = words.translate(_PLAIN)
    shown = _ADDRESS.sub(lambda match: _masked_address(match[0]), shown)
    return _HIDDEN.sub(lambda match: " " * len(match[0]), shown)


def _masked_address(address: str) -> str:
    bare = address.rstrip(_TERMINATORS + _CLOSING + ",;:")
    return "x" * len(bare) + address[len(bare) :]


def _is_end(words: str, shown: str, stop: int, language: str) -> bool:
    """Say whether a sentence ends at ``stop``, behind its last mark but before closing quotes."""
    mark = words[stop - 1]
    if mark not in _TERMINATORS:
        return False
    following = _skip_blanks(shown, stop)
    if following == len(shown):
        return False
    if mark != "." or words[stop - 2 : stop - 1] == ".":
        return not shown[following].islower()
    match = _LAST_WORD.search(words, max(0, stop - _LONGEST_WORD), stop - 1)
    word = match[0] if match else ""
    if shown[following].islower():
        return words[stop] not in _CLOSING and not _is_abbreviation(word, language)
    if following == stop and (first := _FIRST_WORD.match(words, stop)):
        return not _INITIAL.match(words, stop) and first[0].casefold() not in DOMAINS
    rules = language if language in TITLES else "en"
    folded = word.casefold()
    if folded in TITLES[rules]:
        return False
    return not (shown[following].isdigit() and folded in BEFORE_NUMBER[rules])


def _is_abbreviation(word: str, language: str) -> bool:
    """Say whether a full stop behind ``word`` means nothing when a small letter follows."""
    folded = word.casefold().replace(".", "")
    rules = language if language in TITLES else "en"
    return (
        "." in word
        or len(word) == 1
        or word.isupper()
        or not _VOWEL.search(folded)
        or any(folded in table[rules] for table in (TITLES, BEFORE_NUMBER, INSIDE))
    )


class _Quotes:
    """Tells whether quotation marks behind a sentence close it; asked from left to right."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._counted = 0
        self._straight = 0

    def after(self, stop: int) -> int:
        """Give the place behind the closing marks that belong to a sentence ending at ``stop``."""
        words, end = self._words, stop
        while end < len(words) and words[end] in _CLOSING and not self._opens(end):
            end += 1
        apart = _skip_blanks(words, end)
        if apart + 1 < len(words) and words[apart + 1].isspace() and self._closes(apart):
            return apart + 1
        return end

    def _opens(self, at: int) -> bool:
        glued = self._words[at + 1 : at + 2].isalnum()
        return glued and self._words[at] in "\"'" and not self._open_before(at)

    def _closes(self, at: int) -> bool:
        return self._words[at] in "”»" or (self._words[at] == '"' and self._open_before(at))

    def _open_before(self, at: int) -> bool:
        self._straight += self._words.count('"', self._counted, at)
        self._counted = at
        return self._straight % 2 == 1


def _before_blanks(words: str, end: int) -> int:
    while end > 0 and words[end - 1].isspace():
        end -= 1
    return end


def _skip_blanks(words: str, start: int) -> int:
    while start < len(words) and words[start].isspace():
        start += 1
    return start

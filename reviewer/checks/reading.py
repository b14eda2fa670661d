"""The words of a row as checks read them: cut once, read by every check."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import chain, pairwise
from typing import Any, NamedTuple

from reviewer.checks.lexicon import fold, forms
from reviewer.core.finding import AlignedUnit

# Letters and digits with apostrophes inside, so that "Qur'an" and "it's" are one word. Combining
# marks belong to the letter before them; hyphens part words, so that "al-Sham" gives both names.
WORD = re.compile(r"[^\W_][\w\u0300-\u036f]*(?:['’ʼ][^\W_]+)*")
_DOUBLE_QUOTES = tuple('"“”„‟«»')


class Word(NamedTuple):
    """A word of a side: as written, in lower case, and where it begins."""

    text: str
    lower: str
    start: int

    @property
    def end(self) -> int:
        """Code point after the word's last."""
        return self.start + len(self.text)


class Side:
    """One side of a row."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language

    @cached_property
    def texts(self) -> list[str]:
        """All words as written, in order."""
        return WORD.findall(self.text)

    @cached_property
    def lowers(self) -> list[str]:
        """All words in lower case, in order."""
        return [text.lower() for text in self.texts]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins; worked out when a place is first asked for."""
        return [match.start() for match in WORD.finditer(self.text)]

    @cached_property
    def words(self) -> list[Word]:
        """All words with their places; slower than ``texts``."""
        return list(map(Word, self.texts, self.lowers, self.starts))

    def word(self, index: int) -> Word:
        """One word with its place."""
        return Word(self.texts[index], self.lowers[index], self.starts[index])

    @cached_property
    def capitals(self) -> list[int]:
        """Indices of the words that begin with a capital."""
        return [index for index, text in enumerate(self.texts) if text[0].isupper()]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words in lower case."""
        return frozenset(self.lowers)

    @cached_property
    def folds(self) -> frozenset[str]:
        """The different words without case and accents, each with and without its clitic."""
        return frozenset(chain.from_iterable(map(forms, self.vocabulary)))

    @cached_property
    def joined(self) -> frozenset[str]:
        """Neighbouring words written as one, folded: two at a time, and runs of single letters."""
        words = [fold(lower) for lower in self.lowers]
        pairs = {one + two for one, two in pairwise(words)}
        triples = {"".join(words[n : n + 3]) for n in range(len(words) - 2)}
        return frozenset(pairs | triples)

    @cached_property
    def odd_quotes(self) -> bool:
        """Whether the side has an odd number of double quotation marks, of whatever style."""
        return bool(sum(map(self.text.count, _DOUBLE_QUOTES)) % 2)

    def is_initial(self, index: int) -> bool:
        """Say whether a word begins a sentence, a quotation or the side itself."""
        if index == 0:
            return True
        before = self.starts[index - 1] + len(self.texts[index - 1])
        return _opens(self.text[before : self.starts[index]])


def _opens(gap: str) -> bool:
    """Say whether what stands between two words lets the second begin with a capital."""
    return gap != " " and any(sign in gap for sign in ".!?:;…\"“”„«»‘’'()[]\n•–—")


class Reading:
    """A row with the words of both sides; ``memo`` keeps what several checks need."""

    def __init__(self, unit: AlignedUnit) -> None:
        self.unit = unit
        self.row = unit.row
        self.memo: dict[str, Any] = {}
        self.article = Side(unit.article, "id")
        self.english = Side(unit.english, "en")

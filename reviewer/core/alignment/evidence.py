"""How much the words of two sentences speak for one being the translation of the other.

A token whose key the other text has somewhere is expected in the translation of its sentence. Where
it is found there, that is worth ``log(p / q)``; where it is not, ``log((1 - p) / (1 - q))``, with
``p`` the expectation and ``q`` the chance to find it in any sentence. Both directions are counted.
Which tokens are found is kept as bits, so that what several sentences hold together is an "or".
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from reviewer.core.alignment.keys import (
    cognate_key,
    english_keys,
    fold,
    indonesian_stems,
    name_key,
    number_key,
    tokens,
)
from reviewer.core.alignment.lexicon import Lexicon
from reviewer.core.alignment.tuning import Tuning

_RAREST = 0.003
_MOST = 6.0


class Token(NamedTuple):
    """An article token: its bit, the keys the English text has of it, the best expectation."""

    bit: int
    keys: tuple[str, ...]
    expected: float


class _Weights(dict[int, float]):
    """What the found tokens of one sentence are worth together, added up when first asked for."""

    __slots__ = ("_single",)

    def __init__(self, single: list[float]) -> None:
        super().__init__()
        self._single = single

    def __missing__(self, found: int) -> float:
        total, rest = 0.0, found
        while rest:
            lowest = rest & -rest
            total += self._single[lowest.bit_length() - 1]
            rest ^= lowest
        self[found] = total
        return total


class Evidence:
    """Tokens of two texts and what it is worth to find them in one another's sentences."""

    def __init__(
        self, article: Sequence[str], english: Sequence[str], lexicon: Lexicon, tuning: Tuning
    ) -> None:
        self._tuning = tuning
        sentences = [_EnglishSentence.read(sentence, lexicon) for sentence in english]
        self.places = [it.places for it in sentences]
        self.spread = Counter(key for places in self.places for key in places)
        renderings = _Renderings(lexicon, tuning, self.spread)
        read = [renderings.of(sentence) for sentence in article]
        self.tokens = [found for found, _ in read]
        self.article_base = [absent for _, absent in read]
        self.article_weights: list[_Weights] = []
        self._weigh_article(len(english))
        self.english_base: list[float] = []
        self.english_weights: list[_Weights] = []
        self._weigh_english(sentences, len(article))

    def found(self, i: int, j: int) -> tuple[int, int]:
        """Give as bits which tokens of article ``i`` stand in English ``j``, and vice versa."""
        places = self.places[j]
        mine = theirs = 0
        for bit, keys, _ in self.tokens[i]:
            for key in keys:
                place = places.get(key)
                if place:
                    mine |= bit
                    theirs |= place
        return mine, theirs

    def _weigh_article(self, sentences: int) -> None:
        for i, tokens_here in enumerate(self.tokens):
            single = []
            for token in tokens_here:
                spread = min(sentences, sum(self.spread[key] for key in token.keys))
                worth, missed = self._worth(token.expected, spread, sentences)
                single.append(worth)
                self.article_base[i] += missed
            self.article_weights.append(_Weights(single))

    def _weigh_english(self, english: Sequence[_EnglishSentence], sentences: int) -> None:
        spread: Counter[str] = Counter()
        expected: dict[str, float] = defaultdict(float)
        for tokens_here in self.tokens:
            spread.update({key for token in tokens_here for key in token.keys})
            for token in tokens_here:
                for key in token.keys:
                    expected[key] = max(expected[key], token.expected)
        for sentence in english:
            base, single = 0.0, []
            for kind, keys in zip(sentence.kinds, sentence.keys(), strict=True):
                shared = [key for key in keys if key in spread]
                if shared:
                    often = min(sentences, max(spread[key] for key in shared))
                    worth, missed = self._worth(
                        max(expected[key] for key in shared), often, sentences
                    )
                else:
                    worth, missed = 0.0, _absent(kind, self._tuning)
                single.append(worth)
                base += missed
            self.english_base.append(base)
            self.english_weights.append(_Weights(single))

    def _worth(self, expected: float, spread: int, sentences: int) -> tuple[float, float]:
        """Give the weight of finding a token, over missing it, and that of missing it."""
        chance = (max(spread - 1, 0) + self._tuning.chance) / max(sentences, 1)
        chance = max(_RAREST, min(chance, 0.98 * expected))
        missed = math.log((1 - expected) / (1 - chance))
        return min(_MOST, math.log(expected / chance) - missed), missed * self._tuning.base


class _Kind(Enum):
    """What a token is, for what it means that the other text has it nowhere."""

    NUMBER = auto()
    NAME = auto()
    TRANSLATED = auto()
    OTHER = auto()


def _absent(kind: _Kind, tuning: Tuning) -> float:
    """Give the weight of a token that the other text has nowhere."""
    if kind is _Kind.NUMBER:
        return tuning.absent_number
    if kind is _Kind.NAME:
        return tuning.absent_name
    return tuning.absent_word if kind is _Kind.TRANSLATED else 0.0


class _EnglishSentence(NamedTuple):
    """Its tokens: the bit of each key, and of each token, in the order of bits, what it is."""

    places: dict[str, int]
    kinds: list[_Kind]

    @classmethod
    def read(cls, sentence: str, lexicon: Lexicon) -> _EnglishSentence:
        """Read a sentence; a repeated word has one bit."""
        places: dict[str, int] = {}
        kinds: list[_Kind] = []
        for number, token in enumerate(tokens(sentence)):
            keys = english_keys(token)
            bit = places.get(keys[0])
            if bit is None:
                bit = 1 << len(kinds)
                kinds.append(_english_kind(token, keys, number, lexicon))
            for key in keys:
                places.setdefault(key, bit)
        return cls(places, kinds)

    def keys(self) -> list[list[str]]:
        """Give the keys of each token, in the order of bits."""
        found: list[list[str]] = [[] for _ in self.kinds]
        for key, bit in self.places.items():
            found[bit.bit_length() - 1].append(key)
        return found


def _english_kind(token: str, keys: tuple[str, ...], number: int, lexicon: Lexicon) -> _Kind:
    if token[0].isdigit():
        return _Kind.NUMBER
    if number and token[0].isupper():
        return _Kind.NAME
    return _Kind.TRANSLATED if keys[0] in lexicon.reached else _Kind.OTHER


class _Renderings:
    """Keys that the words of an article may have in one English text."""

    def __init__(self, lexicon: Lexicon, tuning: Tuning, present: Counter[str]) -> None:
        self._lexicon = lexicon
        self._tuning = tuning
        self._present = present
        self._known: dict[str, tuple[tuple[str, ...], float, _Kind]] = {}

    def of(self, sentence: str) -> tuple[list[Token], float]:
        """Give the tokens that the English text has keys of, each word once, and a weight.

        The weight is that of the tokens it has no keys of.
        """
        found: list[Token] = []
        absent = 0.0
        seen: set[str] = set()
        for number, token in enumerate(tokens(sentence)):
            folded = fold(token)
            if folded in seen:
                continue
            seen.add(folded)
            known = self._known.get(token)
            if known is None:
                known = self._known[token] = self._look_up(token, folded)
            keys, expected, kind = known
            if keys:
                found.append(Token(1 << len(found), keys, expected))
            elif number or kind is not _Kind.NAME:
                absent += _absent(kind, self._tuning)
        return found, absent

    def _look_up(self, token: str, folded: str) -> tuple[tuple[str, ...], float, _Kind]:
        number = number_key(token)
        if number:
            keys = (number,) if number in self._present else ()
            return keys, self._tuning.number, _Kind.NUMBER
        translations = self._lexicon.keys(folded)
        expected = dict.fromkeys(translations, self._tuning.translation)
        for stem in indonesian_stems(folded)[:2]:
            cognate = cognate_key(stem)
            if cognate:
                expected[cognate] = self._tuning.cognate
            if token[0].isupper():
                expected[name_key(stem)] = self._tuning.name
        present = {key: value for key, value in expected.items() if key in self._present}
        kind = _Kind.TRANSLATED if translations else _Kind.OTHER
        if token[0].isupper():
            kind = _Kind.NAME
        return tuple(present), max(present.values(), default=0.0), kind

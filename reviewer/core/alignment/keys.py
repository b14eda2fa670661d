"""Words -> keys that a word and its translation share.

Indonesian and English news share numbers, names, loan words spelt in two ways (“ekonomi”,
“economy”) and, through a :class:`~reviewer.core.alignment.lexicon.Lexicon`, ordinary words. The
first sign of a key says which: ``#`` a number, ``=`` a name as it is written, ``~`` the beginning
of a word in a spelling common to both, ``.`` an English word without its ending.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_DIGIT = re.compile(r"\D")
_POSSESSIVE = re.compile(r"'s?$")
_CLITIC = re.compile(r"(?:nya|lah|kah|pun|ku|mu)$")
_SUFFIX = re.compile(r"(?:kan|an|i)$")
_PREFIX = re.compile(
    r"(?:memper|member|diper|meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)"
)
_SWALLOWED = {"meng": "k", "peng": "k", "meny": "s", "peny": "s"} | {
    "men": "t",
    "pen": "t",
    "mem": "p",
    "pem": "p",
}
_SPELLINGS = (
    *(("ph", "f"), ("ck", "k"), ("ch", "k"), ("qu", "ku"), ("x", "ks"), ("th", "t"), ("ce", "se")),
    *(("ci", "si"), ("cy", "si"), ("c", "k"), ("y", "i"), ("z", "s"), ("v", "f"), ("w", "u")),
    *(("oe", "u"), ("j", "i")),
)
_DOUBLED = re.compile(r"(.)\1")
_COGNATE_LENGTH = 5
_COGNATE_LEAST = 4
_SHORTEST_STEM = 3
_EVERYWHERE_WORDS = """
    the a an of to in and is was were be that it for on with as at by from this are has have had he
    she his her they their but not or its who will would which been more if so
    yang dan di ke dari itu ini dengan untuk pada adalah akan oleh dalam tidak juga sebagai telah
    ada atau bahwa para ia dia mereka
"""
_EVERYWHERE = frozenset(_EVERYWHERE_WORDS.split())


def tokens(sentence: str) -> Iterator[str]:
    """Give the numbers and words of a sentence; compounds with a hyphen also in their parts."""
    for match in _TOKEN.finditer(sentence):
        word = match[0]
        yield word
        if "-" in word:
            yield from word.split("-")


def number_key(token: str) -> str | None:
    """Give the key of a number, “1.500,5” and “1,500.5” alike; ``None`` for a word."""
    return "#" + _NOT_DIGIT.sub("", token) if token[0].isdigit() else None


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Write a word in small letters without accents and with a straight apostrophe."""
    word = word.lower().replace("’", "'")
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def name_key(word: str) -> str:
    """Give the key of a name: its letters as they are, without an English possessive."""
    return "=" + _POSSESSIVE.sub("", fold(word))


@lru_cache(maxsize=1 << 16)
def cognate_key(word: str) -> str | None:
    """Give the beginning of a word in a spelling common to both languages.

    ``None`` for words that are too short to tell or stand everywhere.
    """
    folded = _POSSESSIVE.sub("", fold(word))
    if folded in _EVERYWHERE:
        return None
    for foreign, common in _SPELLINGS:
        folded = folded.replace(foreign, common)
    folded = _DOUBLED.sub(r"\1", folded)
    return "~" + folded[:_COGNATE_LENGTH] if len(folded) >= _COGNATE_LEAST else None


@lru_cache(maxsize=1 << 16)
def english_key(word: str) -> str:
    """Give the key of an English word: without the endings of plural, tense and adverb."""
    word = _POSSESSIVE.sub("", fold(word)).replace("'", "")
    if len(word) == 4 and word.endswith("s") and not word.endswith("ss"):
        return "." + word[:-1]
    if len(word) <= 4:
        return "." + word
    if word.endswith(("ies", "ied")):
        return "." + word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    if len(word) > _SHORTEST_STEM and word.endswith("e"):
        word = word[:-1]
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return "." + word


@lru_cache(maxsize=1 << 16)
def indonesian_stems(word: str) -> tuple[str, ...]:
    """Give a folded word and what may be left of it without affixes, the longest first.

    Not a stemmer: a list of guesses, to be looked up until one is found in a lexicon.
    """
    bare = _CLITIC.sub("", word)
    if len(bare) < _SHORTEST_STEM:
        bare = word
    stems = [word, bare]
    if "-" in bare:
        first, last = bare.split("-", 1)[0], bare.rsplit("-", 1)[-1]
        bare = last if len(last) >= len(first) else first
        stems += [first, bare]
    short = _SUFFIX.sub("", bare)
    for rest in (bare, short):
        stems += _without_prefixes(rest)
    if len(short) >= _SHORTEST_STEM:
        stems.append(short)
    return tuple(dict.fromkeys(stems))


def _without_prefixes(word: str) -> Iterator[str]:
    prefix = _PREFIX.match(word)
    while prefix and len(word) - prefix.end() >= _SHORTEST_STEM:
        word = word[prefix.end() :]
        yield word
        if prefix[0] in _SWALLOWED:
            yield _SWALLOWED[prefix[0]] + word
        prefix = _PREFIX.match(word)


@lru_cache(maxsize=1 << 16)
def english_keys(token: str) -> tuple[str, ...]:
    """Give all keys of a token of an English sentence, the one that identifies it first."""
    number = number_key(token)
    if number:
        return (number,)
    keys = [english_key(token)]
    cognate = cognate_key(token)
    if cognate:
        keys.append(cognate)
    if token[0].isupper():
        keys.append(name_key(token))
    return tuple(keys)

"""What kind of word a word is: ordinary Indonesian or English, a name that translates, unknown."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from reviewer.checks.tables import (
    translated_names,
    words,
)

CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_SUFFIXES = ("kan", "an", "i")
_PREFIXES = (
    *("memper", "member", "mempel", "diper", "ter", "ber", "per", "meng", "meny", "mem", "men"),
    *("me", "peng", "peny", "pem", "pen", "pe", "di", "ke", "se", "ku", "kau"),
    *("pasca", "pra", "non", "anti", "antar", "multi", "super", "sub", "semi", "ultra", "eks"),
)
_INITIALS = {"meng": "k", "peng": "k", "meny": "s", "peny": "s", "men": "t", "pen": "t"}
_INITIALS |= {"mem": "p", "pem": "p"}


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Write a word without case, accents, and the kind of apostrophe."""
    word = word.lower()
    if word.isascii():
        return word
    word = word.replace("’", "'").replace("ʼ", "'").replace("‘", "'")
    plain = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@lru_cache(maxsize=65536)
def stripped(word: str) -> str:
    """Take the English possessive or one Indonesian clitic off a folded word."""
    if word.endswith("'s"):
        return word[:-2]
    if word.endswith("s'"):
        return word[:-1]
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic) + 2:
            return word[: -len(clitic)]
    return word


@lru_cache(maxsize=65536)
def forms(word: str) -> tuple[str, ...]:
    """A word folded, with and without its possessive or clitic."""
    folded = fold(word)
    bare = stripped(folded)
    return (folded,) if bare == folded else (folded, bare)


@lru_cache(maxsize=65536)
def is_indonesian(word: str) -> bool:
    """Say whether a lower-case word is an ordinary Indonesian one, its affixes taken off."""
    known = words("indonesian")
    if word in known or word in words("both"):
        return True
    roots = {word}
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic) + 2:
            roots.add(word[: -len(clitic)])
    for suffix in _SUFFIXES:
        roots |= {
            root[: -len(suffix)]
            for root in tuple(roots)
            if root.endswith(suffix) and len(root) > len(suffix) + 3
        }
    if roots & known or roots & words("both"):
        return True
    return any(_has_root(root, known) for root in roots)


def _has_root(word: str, known: frozenset[str]) -> bool:
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            rest = word[len(prefix) :]
            if rest in known or _INITIALS.get(prefix, "-") + rest in known:
                return True
    return False


@lru_cache(maxsize=65536)
def is_english(word: str) -> bool:
    """Say whether a lower-case word is an ordinary English one."""
    known = words("english")
    word = stripped(word) if "'" in word else word
    if word in known or word in words("both"):
        return True
    return (word.endswith("s") and word[:-1] in known) or (
        word.endswith(("ed", "er", "ly", "es")) and word[:-2] in known
    )


@lru_cache(maxsize=65536)
def is_known_name(word: str) -> bool:
    """Say whether a lower-case word is a name or foreign word often met in Indonesian text."""
    return word in words("names")


def renderings(word: str) -> frozenset[str]:
    """English words that may stand for an Indonesian name which translates; empty for others."""
    return translated_names().get(word, frozenset())

"""Words that no list knows; needs a hunspell dictionary installed on the computer.

A word is reported when Reviewer's own lists, its affixes taken off, and the installed dictionary
know nothing of it, and the other side does not have it. Names are left to the check for names.
"""

from __future__ import annotations

import gc
import sys
import warnings
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import is_english, is_indonesian, is_known_name
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings
from reviewer.checks.tables import words

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary

UNKNOWN = "{words}: not in the dictionary"
TEMPLATES = (UNKNOWN,)

_SYSTEM_FOLDERS = (
    *("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"),
    *("/opt/homebrew/share/hunspell", "/Library/Spelling"),
)
_NAMES = {"id": ("id_ID",), "en": ("en_US", "en_GB")}
_SHORTEST = 4
_LIKE = 85.0


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find the words without capital that nobody knows, once each."""
    for number, side, other in (
        (0, reading.article, reading.english),
        (1, reading.english, reading.article),
    ):
        suspects = [it for it in sorted(side.vocabulary) if _is_suspect(it, side, other)]
        if not suspects:
            continue
        found = dictionaries(side.language, settings.dictionary_folders)
        for lower in suspects if found else ():
            if any(_knows(path, lower) for path in found):
                continue
            word = next(it for it in side.words if it.lower == lower)
            if word.text.islower():
                mark = Mark(number, word.start, word.end)
                likely = _likely(lower, side.language)
                yield Hit(reading.row, UNKNOWN, {"words": word.text}, (mark,), likely)


def _is_suspect(word: str, side: Side, other: Side) -> bool:
    if len(word) < _SHORTEST or _is_listed(word):
        return False
    return other.folds.isdisjoint((word, word.rstrip("s"), f"{word}s"))


@lru_cache(maxsize=65536)
def _is_listed(word: str) -> bool:
    return (
        not word.isalpha()
        or not word.isascii()
        or is_indonesian(word)
        or is_english(word)
        or is_known_name(word)
    )


@cache
def dictionaries(language: str, folders: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """The installed hunspell dictionaries of a language, without their endings; may be none.

    For English both the American and the British one are needed, since a word of either is right.
    """
    if find_spec("spylls") is None:
        return ()
    every = [*folders, *_SYSTEM_FOLDERS, str(Path(sys.prefix) / "share" / "hunspell")]
    found = []
    for name in _NAMES[language]:
        for folder in every:
            path = Path(folder) / name
            if path.with_suffix(".dic").is_file() and path.with_suffix(".aff").is_file():
                found.append(path)
                break
    return tuple(found) if len(found) == len(_NAMES[language]) else ()


@cache
def _dictionary(path: Path) -> Dictionary:
    from spylls.hunspell import Dictionary

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # spylls leaves its files open
        found = Dictionary.from_files(str(path))
        gc.collect()
    return found


@lru_cache(maxsize=65536)
def _knows(path: Path, word: str) -> bool:
    return bool(_dictionary(path).lookup(word))


@lru_cache(maxsize=4096)
def _likely(word: str, language: str) -> str | None:
    """The listed word that is most like this one, if one is very like it."""
    from reviewer.core.fuzzy import extractOne, ratio

    listed = words("indonesian" if language == "id" else "english")
    best = extractOne(word, sorted(listed), scorer=ratio, score_cutoff=_LIKE)
    return best[0] if best else None

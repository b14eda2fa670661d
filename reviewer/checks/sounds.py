"""How names sound, so that two transliterations of one name come together."""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS = (
    *(("ph", "f"), ("th", "t"), ("kh", "h"), ("dh", "d"), ("gh", "g"), ("sh", "s"), ("sy", "s")),
    *(("ch", "k"), ("ck", "k"), ("qu", "k"), ("oe", "u"), ("ou", "u"), ("oo", "u"), ("dj", "j")),
    *(("tj", "c"), ("x", "ks"), ("q", "k"), ("c", "k"), ("y", "i"), ("w", "v"), ("z", "s")),
    *(("j", "i"), ("ae", "e"), ("'", "")),
)


@lru_cache(maxsize=65536)
def sound(key: str) -> str:
    """Spell a folded name the way most transliterations come together."""
    for letters, one in _SOUNDS:
        key = key.replace(letters, one)
    return re.sub(r"(.)\1+", r"\1", key)


def sound_alike(one: str, two: str) -> bool:
    """Say whether two spellings come to one sound; a y may be a vowel of its own (Ignasyuk)."""
    return sound(one) == sound(two) or (
        sound(one.replace("y", "i")) == sound(two.replace("y", "i"))
    )

"""Forms of a word that belong together: Indonesian affixes and clitics, English endings."""

from __future__ import annotations

import re
from functools import lru_cache

_ID_BEFORE = r"(?:(?:di|ke|se|ku|kau|ter|ber|per|memper|diper|me(?:ng?|ny|m)?|pe(?:ng?|ny|m)?)-?)?"
_ID_AFTER = r"(?:(?:kan|an|i)?-?(?:nya|ku|mu)?(?:lah|kah|pun)?)"
_EN_AFTER = r"(?:s|es|ed|d|ing|['’]s|s['’])?"
_LOST_FIRST = {"k": "meng|peng", "t": "men|pen", "s": "meny|peny", "p": "mem|pem"}


@lru_cache(maxsize=4096)
def form_pattern(words: str, language: str) -> re.Pattern[str]:
    """A pattern for words in any inflection, whatever the case, blanks and hyphens between them.

    Indonesian: prefixes with the sounds they swallow (tembak, menembak), suffixes, clitics
    (rumahnya), reduplication (buku-buku). English: plural, possessive, -ed and -ing.
    """
    parts = re.split(r"[\s-]+", words.strip())
    forms = [_form(part, language) for part in parts]
    return re.compile(r"(?<!\w)" + r"[\s-]+".join(forms) + r"(?!\w)", re.IGNORECASE)


def _form(word: str, language: str) -> str:
    plain = re.escape(word)
    if language == "en":
        stems = plain
        if word.endswith("y"):
            stems = f"(?:{plain}|{re.escape(word[:-1])}ie)"
        elif word.endswith("e"):
            stems = f"{re.escape(word[:-1])}e?"
        return stems + _EN_AFTER
    lost = _LOST_FIRST.get(word[:1].lower())
    stem = _ID_BEFORE + plain
    if lost and len(word) > 3:
        stem = f"(?:{stem}|(?:{lost}){re.escape(word[1:])})"
    return f"{stem}(?:-{plain})?{_ID_AFTER}"

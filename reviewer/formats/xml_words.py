"""Words on their way into XML 1.0, which cannot hold every character (production 2, Char)."""

from __future__ import annotations

import re

UNHELD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Finds each character that XML 1.0 has no way to write: most controls, U+FFFE, U+FFFF."""


def holdable(words: str) -> str:
    """The words with a replacement character (U+FFFD) for each that XML cannot hold."""
    return UNHELD.sub("\ufffd", words)

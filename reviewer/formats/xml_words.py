"""Words on their way into XML 1.0, which cannot hold every character (production 2, Char)."""

from __future__ import annotations

import re

UNHELD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Finds each character that XML 1.0 has no way to write: most controls, U+FFFE, U+FFFF."""


def holdable(words: str) -> str:
    """The words with a replacement character (U+FFFD) for each that XML cannot hold."""
    return UNHELD.sub("\ufffd", words)


def content(words: str) -> str:
    """Words as they stand between tags; a carriage return stays one."""
    return _content(words) if UNHELD.search(words) is None else _content(holdable(words))


def attribute(words: str) -> str:
    """Words as they stand in an attribute between double quotes; every blank stays what it is."""
    made = content(words).replace('"', "&quot;")
    return made.replace("\t", "&#9;").replace("\n", "&#10;")


def _content(words: str) -> str:
    made = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return made.replace("\r", "&#13;")

"""Lines that sites put around their articles: share lines, "Source link", "Baca juga".

The one rule for all that marks them or leaves them out: checks, word counts, reading of web pages.
"""

from __future__ import annotations

import re
from functools import cache

_WHOLE = (
    r"\W*(?:"
    r"source(?: link)?|sumber(?: (?:tautan|berita|asli))?|(?:tautan|link) sumber"
    r"|advertisement|iklan|artikel terkait|berita (?:terkait|lainnya)|lanjutkan membaca"
    r"|continue reading|related (?:articles?|stories|posts?|topics?)|baca selengkapnya"
    r"|read more|see also|all rights reserved|hak cipta dilindungi|loading|memuat"
    r"|scroll (?:to|untuk) .{0,40}|(?:klik|lihat) (?:di sini|selengkapnya)"
    r")\W*"
)
_BEGINS = (
    r"\W*(?:"
    r"(?:you can )?(?:share|follow (?:us|our|this))\b.{0,60}"
    r"\b(?:story|article|social media|us on|facebook|twitter)"
    r"|(?:anda (?:dapat|bisa) )?(?:bagikan|membagikan|sebarkan)\b.{0,60}"
    r"\b(?:cerita|berita|artikel|media sosial|facebook|twitter|whatsapp)"
    r"|(?:baca|simak|lihat|tonton) juga\b|(?:read|see) also:|also read\b|read more:"
    r"|ikuti (?:kami|kanal|saluran)\b|dapatkan (?:berita|update) (?:terbaru|pilihan)\b"
    r"|sign up (?:for|to) (?:our|the)\b|subscribe (?:to|now)\b|berlangganan (?:newsletter|buletin)"
    r"|copyright ©|©|tags?:|editor ?:|source:|sumber:"
    r"|(?:photo|foto|image|gambar|picture) ?(?:credit|by|oleh)?:"
    r")"
)
_LONGEST = 140
# Every line that either pattern fits begins with one of these. Most lines are known not to by this
# alone, so that the patterns, which take long to make, are not needed to show an article.
_FIRST_WORDS = """
    © advertisement all also anda artikel baca bagikan berita berlangganan continue copyright
    dapatkan editor follow foto gambar hak iklan ikuti image klik lanjutkan lihat link loading
    membagikan memuat photo picture read related scroll sebarkan see share sign simak source
    subscribe sumber tag tags tautan tonton you
"""
_FIRST = frozenset(_FIRST_WORDS.split())
_WORD = re.compile(r"[^\W_]+|©")


def is_boilerplate(text: str) -> bool:
    """Say whether a line or a sentence stands around an article and is not of it."""
    if not 0 < len(text) <= _LONGEST:
        return False
    first = _WORD.search(text)
    if first is None or first[0].lower() not in _FIRST:
        return False
    whole, begins = _patterns()
    return bool(whole.fullmatch(text) or begins.match(text))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_WHOLE, re.IGNORECASE), re.compile(_BEGINS, re.IGNORECASE)

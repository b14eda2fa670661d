"""Lines that sites put around their articles: share lines, "Source link", "Baca juga".

The one rule for all that marks them or leaves them out: checks, word counts, reading of web pages.
"""

from __future__ import annotations

import re

_WHOLE = re.compile(
    r"\W*(?:"
    r"source(?: link)?|sumber(?: (?:tautan|berita|asli))?|(?:tautan|link) sumber"
    r"|advertisement|iklan|artikel terkait|berita (?:terkait|lainnya)|lanjutkan membaca"
    r"|continue reading|related (?:articles?|stories|posts?|topics?)|baca selengkapnya"
    r"|read more|see also|all rights reserved|hak cipta dilindungi|loading|memuat"
    r"|scroll (?:to|untuk) .{0,40}|(?:klik|lihat) (?:di sini|selengkapnya)"
    r")\W*",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\W*(?:"
    r"(?:you can )?(?:share|follow)\b.{0,60}\b(?:story|article|social media|us on|facebook|twitter)"
    r"|(?:anda (?:dapat|bisa) )?(?:bagikan|membagikan|sebarkan)\b.{0,60}"
    r"\b(?:cerita|berita|artikel|media sosial|facebook|twitter|whatsapp)"
    r"|(?:baca|simak|lihat|tonton) juga\b|(?:read|see) also:|also read\b|read more:"
    r"|ikuti (?:kami|kanal|saluran)\b|dapatkan (?:berita|update) (?:terbaru|pilihan)\b"
    r"|sign up (?:for|to) (?:our|the)\b|subscribe (?:to|now)\b|berlangganan (?:newsletter|buletin)"
    r"|copyright ©|©|tags?:|editor ?:|source:|sumber:"
    r"|(?:photo|foto|image|gambar|picture) ?(?:credit|by|oleh)?:"
    r")",
    re.IGNORECASE,
)
_LONGEST = 140


def is_boilerplate(text: str) -> bool:
    """Say whether a line or a sentence stands around an article and is not of it."""
    if not 0 < len(text) <= _LONGEST:
        return False
    return bool(_WHOLE.fullmatch(text) or _BEGINS.match(text))

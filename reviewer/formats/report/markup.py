"""Words as markup: everything that a person wrote goes through here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

# Control and non-characters, which neither HTML nor XML may hold, and halves of a pair.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def cleaned(words: str) -> str:
    """Words without the characters that no markup may hold, with plain line ends."""
    return _FORBIDDEN.sub(_REPLACEMENT, words.replace("\r\n", "\n").replace("\r", "\n"))


def plain(words: str) -> str:
    """Words as text or as the value of an attribute: nothing in them is markup any more."""
    return escape(cleaned(words))


def isolated(words: str) -> str:
    """Words of unknown direction inside a line: they do not turn what stands around them."""
    return f"<bdi>{plain(words).replace(chr(10), '<br/>')}</bdi>"


def row(cells: Sequence[str], *, heads: int = 0, numbers: int = 0, classes: str = "") -> str:
    """A row of a table: the first ``heads`` cells head it, the last ``numbers`` stand to the right.

    Cells are markup.
    """
    right = len(cells) - numbers
    told = "".join(
        f'<th scope="row">{cell}</th>'
        if place < heads
        else f'<td class="n">{cell}</td>'
        if place >= right
        else f"<td>{cell}</td>"
        for place, cell in enumerate(cells)
    )
    return f'<tr class="{classes}">{told}</tr>' if classes else f"<tr>{told}</tr>"


def header(names: Sequence[str], *, numbers: int = 0) -> str:
    """The row that heads the columns, which printers repeat on each page.

    The last ``numbers`` names stand to the right, over figures.
    """
    right = len(names) - numbers
    told = "".join(
        f'<th scope="col" class="n">{plain(name)}</th>'
        if place >= right
        else f'<th scope="col">{plain(name)}</th>'
        for place, name in enumerate(names)
    )
    return f"<thead><tr>{told}</tr></thead>"

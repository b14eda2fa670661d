"""Writing glossaries: a CSV table that spreadsheets open cleanly, or TBX (ISO 30042:2019, core and
the administrative status of TBX-Basic)."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer.core.glossary import Term
from reviewer.formats.csv_cells import cell_writer
from reviewer.formats.output import write_whole
from reviewer.formats.xml_words import content

HEADER = ("english", "indonesian", "forbidden")
PARTED = "|"
"""What parts several renderings in a cell."""

_END = "\r\n"
_TBX_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc><sourceDesc><p>Reviewer</p></sourceDesc></fileDesc>
  </tbxHeader>
  <text><body>
"""
_TBX_TAIL = "  </body></text>\n</tbx>\n"
_PREFERRED, _FORBIDDEN = "preferredTerm-admn-sts", "deprecatedTerm-admn-sts"


def write_glossary(terms: Iterable[Term], target: Path) -> int:
    """Write terms to a file, whole or not at all, as TBX if its name ends so and else as CSV.

    Return how many. Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    listed = list(terms)
    if target.suffix.lower() in (".tbx", ".xml"):
        write_whole(target, "".join((_TBX_HEAD, *_entries(listed), _TBX_TAIL)).encode())
    else:
        write_whole(target, codecs.BOM_UTF8 + "".join(_rows(listed)).encode())
    return len(listed)


def _rows(terms: Iterable[Term]) -> Iterator[str]:
    cell = cell_writer()
    yield ",".join(HEADER) + _END
    for it in terms:
        cells = (it.english, PARTED.join(it.preferred), PARTED.join(it.forbidden))
        yield ",".join(map(cell, cells)) + _END


def _entries(terms: Iterable[Term]) -> Iterator[str]:
    for number, it in enumerate(terms, 1):
        renderings = [(word, _PREFERRED) for word in it.preferred]
        renderings += [(word, _FORBIDDEN) for word in it.forbidden]
        yield f'    <conceptEntry id="c{number}">\n'
        yield f'      <langSec xml:lang="en">{_term(it.english)}</langSec>\n'
        if renderings:  # a section without terms is no TBX
            words = "".join(_term(word, status) for word, status in renderings)
            yield f'      <langSec xml:lang="id">{words}</langSec>\n'
        yield "    </conceptEntry>\n"


def _term(word: str, status: str = "") -> str:
    note = f'<termNote type="administrativeStatus">{status}</termNote>' if status else ""
    return f"<termSec><term>{content(word)}</term>{note}</termSec>"

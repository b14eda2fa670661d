"""Reading PO files: messages and their translations, by translate-toolkit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reviewer.core.bitext import Bitext, Column, Part
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import PairsMissing
from reviewer.formats.text_file import decode, read_bytes

_LIMIT = 20_000_000  # bytes: no catalogue of messages is nearly as long


def read_po(path: Path) -> Bitext:
    """Read a catalogue of messages; the source language is English, as is the custom.

    Of a message with plurals the first form is read. Raises ``PairsMissing``, ``FileInvalid`` and
    what reading a file raises.
    """
    from translate.storage.pypo import pofile

    data = read_bytes(path, _LIMIT)
    decode(data, path)  # says in one sentence what is wrong with other bytes
    try:
        store: Any = pofile.parsestring(data)  # type: ignore[no-untyped-call]
    except ValueError as error:
        raise FileInvalid(path=path, line=1, reason=str(error).partition("\n")[0]) from error
    language = store.gettargetlanguage() or ""
    rows = [
        (str(it.getcontext() or number), str(it.source), str(it.target))
        for number, it in enumerate(store.units, 1)
        if it.istranslatable() and not it.isobsolete()
    ]
    if not any(target.strip() for _, _, target in rows):
        raise PairsMissing(path=path)
    columns = (Column("id", part=Part.NAME), Column("source", "en"), Column("target", language))
    return Bitext(path.stem, columns, rows, {"file": path.name})

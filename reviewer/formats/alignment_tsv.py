"""The aligned rows of articles as a table with tabs, one of the ways out."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from pathlib import Path

from reviewer.core.dossier import Dossier
from reviewer.core.rows import Block
from reviewer.formats.csv_cells import apostrophe
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.tsv_cells import escaped

COLUMNS = (
    "article_id",
    "article_title",
    "text_role",
    "text_label",
    "row",
    "unit_id",
    "article_start",
    "article_end",
    "article_words",
    "english_start",
    "english_end",
    "english_words",
)
"""Offsets are code points into the whole text, ends exclusive; a side without words is empty."""


def write(leaving: Leaving, target: Path) -> Written:
    """Write every row of every pair. Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull``."""
    before = apostrophe(raw=leaving.options.raw)
    count = 0
    with replacing(target) as stream:
        if leaving.options.bom:
            stream.write(codecs.BOM_UTF8)
        stream.write("\t".join(COLUMNS).encode() + b"\n")
        for dossier in leaving.watched():
            for cells in _rows(dossier):
                stream.write(("\t".join(escaped(before(it)) for it in cells) + "\n").encode())
                count += 1
    return Written(count)


def _rows(dossier: Dossier) -> Iterator[list[str]]:
    article = dossier.article
    for english in dossier.english:
        text = english.text
        names: Sequence[str] = dossier.unit_ids.get(text.text_id, ())
        for index, row in enumerate(dossier.rows(text.text_id)):
            yield [
                article.article_id,
                article.title,
                str(text.role),
                text.label,
                str(row.number),
                names[index] if names else "",
                *_place(dossier.own.text.content, row.article),
                *_place(text.content, row.english),
            ]


def _place(content: str, blocks: Sequence[Block]) -> tuple[str, str, str]:
    if not blocks:
        return "", "", ""
    _, start, end = blocks[0]
    return str(start), str(end), content[start:end]

"""The corrected pairs of rows as a translation memory (TMX 1.4), one of the ways out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reviewer import __version__
from reviewer.core.annotation import Annotation
from reviewer.core.article import Text
from reviewer.core.corrected import corrected
from reviewer.core.dossier import Dossier
from reviewer.core.rows import Block
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.xml_words import attribute, content

_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Reviewer" creationtoolversion="{__version__}" segtype="block" o-tmf="Reviewer"
 adminlang="en" srclang="id" datatype="plaintext"/>
<body>
"""
_TAIL = "</body>\n</tmx>\n"


def write(leaving: Leaving, target: Path) -> Written:
    """Write each row that has words on both sides, corrected, beside each English text.

    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    count = 0
    with replacing(target) as stream:
        stream.write(_HEAD.encode())
        for dossier in leaving.watched():
            count += _write(dossier, leaving, stream)
        stream.write(_TAIL.encode())
    return Written(count)


def _write(dossier: Dossier, leaving: Leaving, stream: BinaryIO) -> int:
    texts = {it.text.text_id: _Applied(it.text, dossier, leaving) for it in dossier.texts}
    count = 0
    for english in dossier.english:
        key = english.text.text_id
        names = dossier.unit_ids.get(key, ())
        for index, row in enumerate(dossier.rows(key)):
            if not (row.article and row.english):
                continue
            sides = [texts[it.text_id].words(it) for it in (row.article[0], row.english[0])]
            if all(it.strip() for it in sides):
                name = names[index] if names else str(row.number)
                stream.write("".join(_unit(dossier, english.text, name, sides)).encode())
                count += 1
    return count


class _Applied:
    """A text whose corrections are put in row by row."""

    def __init__(self, text: Text, dossier: Dossier, leaving: Leaving) -> None:
        texts = [it.text for it in dossier.texts]
        errors = [error for it in dossier.reviews for error in it.annotations]
        applied = corrected(text, texts, errors, leaving.categories).applied
        self._text = text
        self._edits = sorted({_edit(it, text) for it in applied})

    def words(self, block: Block) -> str:
        """The corrected words of a row; a correction over two rows stands in the first."""
        parts: list[str] = []
        done = block.start
        for start, end, words in self._edits:
            if end > done and start < block.end:
                parts.append(self._text.content[done : max(done, start)])
                if start >= block.start:
                    parts.append(words)
                elif self._text.content[start : block.start].isspace():  # begins between the rows
                    parts.append(words.lstrip())
                done = min(end, block.end)
        return "".join(parts) + self._text.content[done : block.end]


def _edit(error: Annotation, text: Text) -> tuple[int, int, str]:
    span = error.span_in(text.text_id)
    assert span is not None and error.correction is not None
    return span.start, span.end, error.correction


def _unit(dossier: Dossier, english: Text, name: str, sides: list[str]) -> Iterator[str]:
    yield f'<tu tuid="{attribute(f"{english.text_id}:{name}")}">\n'
    yield f'<prop type="x-article">{content(dossier.article.title)}</prop>\n'
    yield f'<prop type="x-text">{content(f"{english.role} {english.label}".strip())}</prop>\n'
    for language, words in zip(("id", "en"), sides, strict=True):
        yield f'<tuv xml:lang="{language}"><seg>{content(words)}</seg></tuv>\n'
    yield "</tu>\n"

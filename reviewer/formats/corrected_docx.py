"""One text of an article with every correction applied, one of the ways out: for Word."""

from __future__ import annotations

from pathlib import Path

from reviewer.formats.corrected_text import applied, written
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import replacing
from reviewer.formats.word_document import lines, new_document, run


def write(leaving: Leaving, target: Path) -> Written:
    """Write a document with a paragraph for each line that has words.

    Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull`` or ``TextUnknown``.
    """
    (dossier,) = leaving.dossiers()
    made = applied(leaving, dossier)
    document = new_document(dossier.article.title, leaving.chosen(dossier).text)
    for line in lines(made.content):
        document.add_paragraph()._p.append(run(made.content[line.start : line.end]))
    with replacing(target) as stream:
        document.save(stream)
    return written(made)

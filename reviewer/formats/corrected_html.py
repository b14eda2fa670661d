"""One text of an article with every correction applied, one of the ways out: as a web page."""

from __future__ import annotations

from html import escape
from pathlib import Path

from reviewer.formats.corrected_text import applied, written
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import write_whole
from reviewer.formats.word_document import lines
from reviewer.formats.xml_words import holdable

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body {{ max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.5 }}</style>
</head>
<body>
<article>
{paragraphs}
</article>
</body>
</html>
"""


def write(leaving: Leaving, target: Path) -> Written:
    """Write a page with a paragraph for each line; it needs no other file and runs nothing.

    Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull`` or ``TextUnknown``.
    """
    (dossier,) = leaving.dossiers()
    made = applied(leaving, dossier)
    paragraphs = (made.content[it.start : it.end] for it in lines(made.content))
    page = _PAGE.format(
        language=leaving.chosen(dossier).text.language,
        title=_safe(dossier.article.title),
        paragraphs="\n".join(f"<p>{_safe(it)}</p>" for it in paragraphs),
    )
    write_whole(target, page.encode())
    return written(made)


def _safe(words: str) -> str:
    return escape(holdable(words), quote=False)

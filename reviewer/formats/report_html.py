"""A report as one HTML file: no scripts, nothing fetched from elsewhere, fit for printing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reviewer.core.report import Report
from reviewer.formats.output import replacing
from reviewer.formats.report.document import Document, Wanted
from reviewer.formats.report.markup import plain
from reviewer.formats.report.medium import Browser
from reviewer.formats.report.style import SCREEN

# No page may make a browser run or fetch anything, whatever an article's words are.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write_html(report: Report, target: Path, wanted: Wanted) -> None:
    """Write a report to a file, whole or not at all.

    Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    with replacing(target) as stream:
        for piece in html(report, wanted):
            stream.write(piece.encode())


def html(report: Report, wanted: Wanted) -> Iterator[str]:
    """The file in pieces: HTML that is well-formed XML too."""
    document = Document(report, wanted, Browser())
    yield "<!DOCTYPE html>\n"
    yield f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{wanted.language}"><head>'
    yield '<meta charset="utf-8"/>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{plain(_POLICY)}"/>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
    yield f'<meta name="generator" content="Reviewer {plain(report.version)}"/>'
    yield f"<title>{plain(document.title)}</title><style>{SCREEN}</style></head><body>"
    for chapter in document.chapters():
        for piece in chapter:
            yield f"{piece}\n"
    yield "</body></html>\n"

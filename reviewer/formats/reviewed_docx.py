"""One text of an article for Word, one of the ways out: each error a comment on its words, each
correction a tracked change that can be accepted or rejected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from reviewer.core.annotation import Annotation
from reviewer.core.dossier import Dossier
from reviewer.core.naming import text_name
from reviewer.core.stretches import Marked
from reviewer.formats.corrected_text import applied
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.marked_page import MarkedPage, Note
from reviewer.formats.output import replacing
from reviewer.formats.word_document import new_document


def write(leaving: Leaving, target: Path) -> Written:
    """Write a document with a paragraph for each line that has words.

    An error in another text has its comment on the words of the same row. Corrections that overlap
    are in the comments only. Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull`` or
    ``TextUnknown``.
    """
    (dossier,) = leaving.dossiers()
    text = leaving.chosen(dossier).text
    document = new_document(dossier.article.title, text)
    names = {it.text.text_id: text_name(it.text) for it in dossier.texts}
    placed = list(_placed(dossier, names, text.text_id))
    edits = _edits(leaving, dossier, text.text_id)
    MarkedPage(document, text.content, placed, edits).fill()
    with replacing(target) as stream:
        document.save(stream)
    total = sum(len(it.annotations) for it in dossier.reviews)
    return Written(len(placed), total - len(placed))


def _placed(dossier: Dossier, names: Mapping[str, str], text_id: str) -> Iterator[Marked[Note]]:
    """What is said of each error, on the words of this text that it goes to."""
    for review in dossier.reviews:
        for error in review.annotations:
            words = "\n".join(_told(error, names))
            note = Note(review.reviewer, error.updated_at, words)
            span = error.span_in(text_id)
            if span is not None:
                yield Marked(span.start, span.end, note)
            elif text_id == dossier.own.text.text_id:
                yield Marked(*_beside(dossier, error), note)


def _beside(dossier: Dossier, error: Annotation) -> tuple[int, int]:
    """The article's words in the row of an error in an English text, or in the one before."""
    rows = dossier.rows(error.span.text_id)
    index = rows.row_of(error.span.text_id, error.span.start, error.span.end) or 0
    while index > 0 and not rows[index].article:
        index -= 1
    blocks = rows[index].article if len(rows) else ()
    return (blocks[0].start, blocks[0].end) if blocks else (0, 0)


def _edits(leaving: Leaving, dossier: Dossier, text_id: str) -> list[Marked[Note]]:
    """The corrections that can be applied, each once, in the text's order."""
    reviewers = {it.review.review_id: it.reviewer for it in dossier.reviews}
    made: dict[tuple[int, int], Marked[Note]] = {}
    for error in applied(leaving, dossier).applied:
        span = error.span_in(text_id)
        assert span is not None and error.correction is not None
        note = Note(reviewers[error.review_id], error.updated_at, error.correction)
        made.setdefault((span.start, span.end), Marked(span.start, span.end, note))
    return list(made.values())


def _told(error: Annotation, names: Mapping[str, str]) -> Iterator[str]:
    yield f"{error.category or 'To be classified'}: {error.severity}"
    if error.comment:
        yield error.comment
    if error.correction is not None:
        yield f"→ “{error.correction}”" if error.correction else "→ leave out"
    for span in error.spans:
        yield f"{names.get(span.text_id, 'text')}: “{span.quote}”"

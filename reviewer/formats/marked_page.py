"""A text in a Word document, with comments on its words and changes that can be accepted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.core.stretches import Marked, stretches
from reviewer.formats.word_document import Line, lines, run
from reviewer.formats.xml_words import holdable

if TYPE_CHECKING:
    from docx.document import Document


class Note(NamedTuple):
    """Words of a comment, or words that take the place of others; whose, and when (ISO 8601)."""

    author: str
    at: str
    words: str


class MarkedPage:
    """Fills a document with a text. ``edits`` must not overlap; comments may in any way."""

    def __init__(
        self,
        document: Document,
        content: str,
        comments: Iterable[Marked[Note]],
        edits: Sequence[Marked[Note]],
    ) -> None:
        self._document = document
        self._content = content
        self._lines = lines(content)
        self._edits = sorted(edits, key=lambda it: it.start)
        self._numbers = count(1)
        self._starts: dict[int, list[int]] = defaultdict(list)
        self._ends: dict[int, list[int]] = defaultdict(list)
        self._points: dict[int, list[int]] = defaultdict(list)
        for it in comments:
            self._place(it)

    def _place(self, it: Marked[Note]) -> None:
        """Add a comment; one between two lines goes to the end of the first."""
        number = self._comment(it.mark)
        inside = [line for line in self._lines if line.start < it.end and it.start < line.end]
        if inside and it.start < it.end:
            self._starts[max(it.start, inside[0].start)].append(number)
            self._ends[min(it.end, inside[-1].end)].append(number)
            return
        before = [line.end for line in self._lines if line.end <= it.start]
        self._points[before[-1] if before else self._lines[0].start].append(number)

    def _comment(self, note: Note) -> int:
        author = holdable(note.author)
        initials = "".join(word[0] for word in author.split())[:3]
        comment = self._document.comments.add_comment(holdable(note.words), author, initials)
        comment._comment_elm.date = datetime.fromisoformat(_second(note.at))
        return int(comment.comment_id)

    def fill(self) -> None:
        """Write all lines that have words, a paragraph each."""
        first = self._lines[0]
        for line, following in zip(self._lines, [*self._lines[1:], None], strict=True):
            paragraph = self._document.add_paragraph()._p
            if line is first:
                self._insert(paragraph, (it for it in self._edits if it.end <= line.start))
            self._write(paragraph, line)
            after = following.start if following else len(self._content)
            late = (it for it in self._edits if line.end < it.end <= after)
            self._insert(paragraph, late)
            if following:
                self._end_paragraph(paragraph, line.end, after)

    def _write(self, paragraph: Any, line: Line) -> None:
        edges = {*self._starts, *self._ends, *self._points}
        for stretch in stretches(line.start, line.end, self._marked_edits(line), edges):
            self._comment_ends(paragraph, stretch.start)
            for number in self._starts.pop(stretch.start, ()):
                paragraph.append(_element("w:commentRangeStart", id=number))
            words = self._content[stretch.start : stretch.end]
            if stretch.marks:
                (edit,) = stretch.marks
                paragraph.append(self._change("w:del", edit.mark, run(words, deleted=True)))
            else:
                paragraph.append(run(words))
            self._insert(paragraph, (it for it in stretch.marks if it.end == stretch.end))
            self._comment_ends(paragraph, stretch.end)

    def _marked_edits(self, line: Line) -> list[Marked[Marked[Note]]]:
        return [
            Marked(it.start, it.end, it)
            for it in self._edits
            if it.start < line.end and line.start < it.end
        ]

    def _comment_ends(self, paragraph: Any, at: int) -> None:
        """End the comments that end here, and write those that have no words of their own."""
        for number in self._points.pop(at, ()):
            paragraph.append(_element("w:commentRangeStart", id=number))
            self._ends[at].append(number)
        for number in self._ends.pop(at, ()):
            paragraph.append(_element("w:commentRangeEnd", id=number))
            reference = _element("w:r")
            reference.append(_element("w:commentReference", id=number))
            paragraph.append(reference)

    def _insert(self, paragraph: Any, edits: Iterable[Marked[Note]]) -> None:
        for edit in edits:
            if edit.mark.words:
                paragraph.append(self._change("w:ins", edit.mark, run(edit.mark.words)))

    def _end_paragraph(self, paragraph: Any, start: int, end: int) -> None:
        """Let the end of a paragraph be a deletion where one edit takes all line ends there."""
        breaks = [it for it in range(start, end) if self._content[it] in "\r\n"]
        for edit in self._edits:
            if edit.start <= breaks[0] and breaks[-1] < edit.end:
                of_end = _element("w:rPr")
                of_end.append(self._change("w:del", edit.mark))
                paragraph.get_or_add_pPr().append(of_end)

    def _change(self, tag: str, note: Note, inside: Any = None) -> Any:
        number = next(self._numbers)
        made = _element(tag, id=number, author=holdable(note.author), date=_second(note.at))
        if inside is not None:
            made.append(inside)
        return made


def _second(at: str) -> str:
    """A time as Word writes it: without parts of seconds."""
    return f"{at[:19]}Z"


def _element(tag: str, **attributes: object) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made

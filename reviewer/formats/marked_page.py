"""A text in a Word document, with comments on its words and changes that can be accepted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
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
        self._edit_starts = [it.start for it in self._edits]
        self._edit_ends = [it.end for it in self._edits]
        self._numbers, self._comment_numbers = count(1), count()
        self._starts: dict[int, list[int]] = defaultdict(list)
        self._ends: dict[int, list[int]] = defaultdict(list)
        self._points: dict[int, list[int]] = defaultdict(list)
        for it in comments:
            self._place(it)
        self._edges = sorted({*self._starts, *self._ends, *self._points})

    def _place(self, it: Marked[Note]) -> None:
        """Add a comment; one between two lines goes to the end of the first."""
        number = self._comment(it.mark)
        first = bisect_right(self._lines, it.start, key=lambda line: line.end)
        last = bisect_left(self._lines, it.end, key=lambda line: line.start)
        if first < last and it.start < it.end:
            self._starts[max(it.start, self._lines[first].start)].append(number)
            self._ends[min(it.end, self._lines[last - 1].end)].append(number)
        else:
            place = self._lines[first - 1].end if first else self._lines[0].start
            self._points[place].append(number)

    def _comment(self, note: Note) -> int:
        """Add a comment (``w:comment``) by hand: python-docx looks for a free number each time."""
        number, author = next(self._comment_numbers), holdable(note.author)
        initials = "".join(word[0] for word in author.split())[:3]
        at = _second(note.at)
        made = _element("w:comment", id=number, author=author, initials=initials, date=at)
        for words in note.words.split("\n"):
            paragraph = _element("w:p")
            paragraph.append(run(words))
            made.append(paragraph)
        self._document.part._comments_part.element.append(made)
        return number

    def fill(self) -> None:
        """Write all lines that have words, a paragraph each."""
        first = self._lines[0]
        for line, following in zip(self._lines, [*self._lines[1:], None], strict=True):
            paragraph = self._document.add_paragraph()._p
            if line is first:
                self._insert(paragraph, self._edits[: bisect_right(self._edit_ends, line.start)])
            self._write(paragraph, line)
            after = following.start if following else len(self._content)
            late, up_to = (bisect_right(self._edit_ends, it) for it in (line.end, after))
            self._insert(paragraph, self._edits[late:up_to])
            if following:
                self._end_paragraph(paragraph, line.end, after)

    def _write(self, paragraph: Any, line: Line) -> None:
        edges = self._edges[
            bisect_left(self._edges, line.start) : bisect_right(self._edges, line.end)
        ]
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
        first = bisect_right(self._edit_ends, line.start)
        last = bisect_left(self._edit_starts, line.end)
        return [Marked(it.start, it.end, it) for it in self._edits[first:last]]

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
        place = bisect_right(self._edit_starts, breaks[0]) - 1
        if place >= 0 and breaks[-1] < self._edits[place].end:
            of_end = _element("w:rPr")
            of_end.append(self._change("w:del", self._edits[place].mark))
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

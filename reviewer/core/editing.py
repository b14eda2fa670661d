"""Making and altering annotations: pure functions from one state of an error to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.change import Change
from reviewer.core.words import next_word, previous_word, word_at

MANUAL = "manual"


def span_of(text_id: str, content: str, start: int, end: int) -> Span | None:
    """The words between two code points, without blanks at their ends; ``None`` if only blanks."""
    while start < end and content[start].isspace():
        start += 1
    while end > start and content[end - 1].isspace():
        end -= 1
    return Span(text_id, start, end, content[start:end]) if start < end else None


def changed(annotation: Annotation, now: str, **fields: object) -> Change | None:
    """The change that gives an error other fields; ``None`` when nothing would differ."""
    after = replace(annotation, **fields)  # type: ignore[arg-type]
    if after == annotation:
        return None
    return Change(annotation, replace(after, updated_at=now, revision=annotation.revision + 1))


def with_link(annotation: Annotation, linked: Span | None) -> tuple[Span, ...]:
    """The spans of an error with another counterpart, or with none."""
    return (annotation.span, linked) if linked else (annotation.span,)


def _code_point(_content: str, offset: int, forward: bool) -> int:
    return offset + (1 if forward else -1)


def moved_edge(
    span: Span,
    content: str,
    *,
    end: bool,
    forward: bool,
    by_word: bool,
    character: Callable[[str, int, bool], int] = _code_point,
) -> Span:
    """A span with one end moved by a word or a character; never empty, never beyond the text.

    ``character`` gives, of a text, an offset in it and whether to go on, the offset one character
    further; without it a character is a code point.
    """
    start, stop = span.start, span.end
    if by_word:
        step = _word_step(content, stop if end else start, end=end, forward=forward)
    else:
        step = character(content, stop if end else start, forward)
    step = max(0, min(step, len(content)))
    if end:
        stop = step
    else:
        start = step
    if start >= stop or not content[start:stop].strip():
        return span
    return Span(span.text_id, start, stop, content[start:stop])


def _word_step(content: str, position: int, *, end: bool, forward: bool) -> int:
    """The next place where a word ends (for the end of a span) or begins (for its start)."""
    word = word_at(content, position)
    if word is None:
        word = next_word(content, position) if forward else previous_word(content, position)
    while word:
        edge = word[1] if end else word[0]
        if (edge > position) if forward else (edge < position):
            return edge
        word = next_word(content, word[1]) if forward else previous_word(content, word[0])
    return len(content) if forward else 0


def repeats_of(span: Span, content: str, taken: Iterable[Span]) -> list[Span]:
    """Where else in the text the same words stand as whole words, and are not marked yet."""
    pattern = re.compile(
        (r"(?<!\w)" if span.quote[0].isalnum() else "")
        + re.escape(span.quote)
        + (r"(?!\w)" if span.quote[-1].isalnum() else "")
    )
    marked = sorted([span, *(it for it in taken if it.text_id == span.text_id)])
    repeats, covered, following = [], 0, 0
    # One walk over both: thousands of repeats beside thousands of marks are nothing unusual.
    for match in pattern.finditer(content):
        start, end = match.span()
        while following < len(marked) and marked[following].start < end:
            covered = max(covered, marked[following].end)
            following += 1
        if covered <= start:
            repeats.append(Span(span.text_id, start, end, span.quote))
    return repeats


def repeat(first: Annotation, span: Span, annotation_id: str, now: str) -> Annotation:
    """The same error at another place, pointing at the first."""
    return Annotation(
        annotation_id=annotation_id,
        review_id=first.review_id,
        spans=(span,),
        category=first.category,
        severity=first.severity,
        correction=first.correction,
        comment=first.comment,
        origin=first.origin,
        repeat_of=first.repeat_of or first.annotation_id,
        created_at=now,
        updated_at=now,
    )


def new(
    annotation_id: str,
    review_id: str,
    spans: Sequence[Span],
    category: str,
    severity: Severity,
    now: str,
    *,
    correction: str | None = None,
    origin: str = MANUAL,
) -> Annotation:
    """A fresh error."""
    return Annotation(
        annotation_id=annotation_id,
        review_id=review_id,
        spans=tuple(spans),
        category=category,
        severity=severity,
        correction=correction,
        comment="",
        origin=origin,
        repeat_of=None,
        created_at=now,
        updated_at=now,
    )

"""Marks by place, so that a visible cell finds its own among hundreds of thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reviewer.core.annotation import Annotation
from reviewer.ui.pair.source import Mark, MarkKind

_Bucket = tuple[str, int]
_BUCKET = 512
"""Code points a bucket: about two rows."""


class MarkIndex:
    """The marks of any number of texts, kept in buckets of 512 code points.

    The marks of the errors that it begins with are made when their place is first looked at: most
    of thousands are never seen.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._made: dict[_Bucket, dict[tuple[str, MarkKind], Mark]] = {}
        self._waiting: dict[_Bucket, list[Annotation]] = defaultdict(list)
        for annotation in annotations:
            for text_id, start, end, _ in annotation.spans:
                for bucket in range(start // _BUCKET, (end - 1) // _BUCKET + 1):
                    self._waiting[text_id, bucket].append(annotation)

    def add(self, annotation: Annotation) -> None:
        """Take in an error's words and their counterpart."""
        for text_id, mark in _marks(annotation):
            self.put(text_id, mark)

    def remove(self, annotation: Annotation) -> None:
        """Take out what ``add`` of the same error put in."""
        for text_id, mark in _marks(annotation):
            self.drop(text_id, mark)

    def put(self, text_id: str, mark: Mark) -> None:
        """Take in a mark; ids and kinds together must differ."""
        for bucket in _range(mark):
            self._in(text_id, bucket)[mark.mark_id, mark.kind] = mark

    def drop(self, text_id: str, mark: Mark) -> None:
        """Take out a mark."""
        for bucket in _range(mark):
            self._in(text_id, bucket).pop((mark.mark_id, mark.kind), None)

    def between(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
        """The marks that share a code point with ``start`` to ``end``, by start then length."""
        found: dict[tuple[str, MarkKind], Mark] = {}
        for bucket in range(start // _BUCKET, max(start, end - 1) // _BUCKET + 1):
            found.update(self._in(text_id, bucket))
        return sorted(
            (mark for mark in found.values() if mark.start < end and start < mark.end), key=place
        )

    def _in(self, text_id: str, bucket: int) -> dict[tuple[str, MarkKind], Mark]:
        """The marks of a bucket."""
        held = self._made.get((text_id, bucket))
        if held is None:
            held = self._made[text_id, bucket] = {
                (mark.mark_id, mark.kind): mark
                for annotation in self._waiting.pop((text_id, bucket), ())
                for its_text, mark in _marks(annotation)
                if its_text == text_id and bucket in _range(mark)
            }
        return held


def place(mark: Mark) -> tuple[int, int, str]:
    """What marks are sorted by: the start, then the length with the longest first."""
    return (mark.start, mark.start - mark.end, mark.mark_id)


def _range(mark: Mark) -> range:
    return range(mark.start // _BUCKET, (mark.end - 1) // _BUCKET + 1)


def _marks(annotation: Annotation) -> list[tuple[str, Mark]]:
    kinds = (MarkKind.ERROR, MarkKind.COUNTERPART)
    return [
        (
            span.text_id,
            Mark(annotation.annotation_id, span.start, span.end, kind, annotation.severity),
        )
        for kind, span in zip(kinds, annotation.spans, strict=False)
    ]

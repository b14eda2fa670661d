"""A text with its corrections applied: every one that can be, and a word on those that cannot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, Text
from reviewer.core.typology import Side, Typology


@dataclass(frozen=True, slots=True)
class Corrected:
    """A corrected text.

    ``applied`` are the errors whose corrections stand in ``content``, in the text's order.
    ``conflicts`` are pairs that overlap and ask for different words: neither is applied, and every
    correction left out for that reason is in one pair at least. ``without_place`` are errors with a
    correction and no words of this text to put it in.
    """

    content: str
    applied: tuple[Annotation, ...]
    conflicts: tuple[tuple[Annotation, Annotation], ...]
    without_place: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class _Replacement:
    """Words that are to stand from ``start`` to ``end``, and all errors that ask for just that."""

    start: int
    end: int
    words: str
    errors: tuple[Annotation, ...]


def corrected(
    text: Text, texts: Iterable[Text], annotations: Iterable[Annotation], typology: Typology
) -> Corrected:
    """Apply the corrections of ``annotations`` to ``text``, one of the article's ``texts``.

    A correction takes the place of the marked words when they are in ``text``. Where they are in a
    reference, or the category lives on the English side (an omission is marked where the missing
    words are), it takes the place of the linked words in the article. Corrections that overlap are
    all left out, unless they ask for the same words in the same place.
    """
    roles = {it.text_id: it.role for it in texts}
    wanted: dict[tuple[int, int, str], list[Annotation]] = {}
    without_place: list[Annotation] = []
    for it in annotations:
        if it.correction is None or not _concerns(it, text, roles, typology):
            continue
        span = it.span_in(text.text_id)
        if span is None or not span.stands_in(text.content):
            without_place.append(it)
        else:
            wanted.setdefault((span.start, span.end, it.correction), []).append(it)
    replacements = [_Replacement(*key, tuple(wanted[key])) for key in sorted(wanted)]
    conflicts, left_out = _overlaps(replacements)
    good = [it for it in replacements if it not in left_out]
    return Corrected(
        content=_replaced(text.content, good),
        applied=tuple(error for it in good for error in it.errors),
        conflicts=tuple(conflicts),
        without_place=tuple(without_place),
    )


def _concerns(
    annotation: Annotation, text: Text, roles: dict[str, Role], typology: Typology
) -> bool:
    """Say whether a correction is meant for this text."""
    marked_in = annotation.span.text_id
    if marked_in == text.text_id:
        return True
    if text.role is not Role.ARTICLE:
        return False
    category = typology.get(annotation.category)
    on_english_side = category is not None and category.side is Side.ENGLISH
    return on_english_side or roles.get(marked_in) is Role.REFERENCE


def _overlaps(
    replacements: Sequence[_Replacement],
) -> tuple[list[tuple[Annotation, Annotation]], set[_Replacement]]:
    """Pair each replacement with the earlier one that reaches furthest, where these two overlap.

    Whatever overlaps anything is in one of these pairs: what reaches less far than another that it
    meets was paired with that one itself.
    """
    pairs: list[tuple[Annotation, Annotation]] = []
    left_out: set[_Replacement] = set()
    furthest: _Replacement | None = None
    for it in replacements:
        if furthest and _meet(furthest, it):
            pairs.append((furthest.errors[0], it.errors[0]))
            left_out |= {furthest, it}
        if furthest is None or it.end >= furthest.end:
            furthest = it
    return pairs, left_out


def _meet(one: _Replacement, other: _Replacement) -> bool:
    """Say whether they share a code point, or both put words in between the same two."""
    return other.start < one.end or (one.start, one.end) == (other.start, other.end)


def _replaced(content: str, replacements: Iterable[_Replacement]) -> str:
    parts: list[str] = []
    done = 0
    for it in replacements:
        parts += (content[done : it.start], it.words)
        done = it.end
    return "".join((*parts, content[done:]))

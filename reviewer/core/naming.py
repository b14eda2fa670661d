"""The names that people call the texts of an article by."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.article import Text
from reviewer.core.errors import TextUnknown


def text_name(text: Text) -> str:
    """Role and label: ``reference``, ``reference 2``, ``machine DeepL``."""
    return f"{text.role} {text.label}".rstrip()


def named_text(texts: Sequence[Text], wanted: str) -> Text:
    """Find a text by its label, its role, or both. Raises ``TextUnknown``."""
    names = {text_name(text): text for text in texts}
    by_label = {text.label: text for text in reversed(texts) if text.label}
    by_role = {str(text.role): text for text in reversed(texts)}
    for known in (names, by_label, by_role):
        if wanted in known:
            return known[wanted]
    raise TextUnknown(query=wanted, known=", ".join(names) or "no English text yet")


def free_label(wish: str, taken: Sequence[str]) -> str:
    """The label itself, or with the first number from 2 on that makes it another one.

    Labels that differ in capitals alone are the same name, written as it was first.
    """
    label, number = wish, 2
    folded = {it.casefold() for it in taken}
    while label.casefold() in folded:
        label, number = f"{wish} {number}".strip(), number + 1
    return label


def is_numbered(label: str, wish: str) -> bool:
    """Say whether :func:`free_label` may have made the label from this wish."""
    label, wish = label.casefold(), wish.casefold()
    return label == wish or (label.startswith(wish) and label[len(wish) :].strip().isdecimal())

"""Terms and how they are to be rendered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the user's glossary.

    ``preferred`` are the Indonesian renderings of ``english`` that are welcome, any of them;
    ``forbidden`` those that are not. Either may be empty.
    """

    english: str
    preferred: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

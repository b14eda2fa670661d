"""A word on texts that are not in the language of their place; they are added all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.language import place_problem
from reviewer.formats.source import Source

_NAMES = {"en": "English", "id": "Indonesian"}


def doubts(article: tuple[Source, str], english: Sequence[tuple[Source, str]]) -> Iterator[str]:
    """Say in a sentence each which files seem to be swapped or in another language.

    ``article`` and ``english`` are files or addresses with their text.
    """
    path, content = article
    mine = place_problem("id", content)
    theirs = [(other, place_problem("en", words)) for other, words in english]
    if mine and mine.code == "en":
        for other, problem in theirs:
            if problem and problem.code == "id":
                yield (
                    f"{path} seems to be English and {other} Indonesian; "
                    "if they are swapped, add them the other way round and remove this article."
                )
                return
    if mine:
        yield f"{path} seems to be {_named(mine.code)}, not Indonesian; it was added all the same."
    for other, problem in theirs:
        if problem:
            named = _named(problem.code)
            yield f"{other} seems to be {named}, not English; it was added all the same."


def _named(code: str) -> str:
    return _NAMES.get(code, f"in another language ({code})")

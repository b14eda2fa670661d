"""Which words of two English versions of one row differ."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")


def differing(one: str, two: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Give the stretches of words, as code points, that only ``one`` and only ``two`` have.

    Case differences count; blanks do not. Neighbouring words are joined into one stretch.
    """
    from difflib import SequenceMatcher

    words = [list(_WORD.finditer(one)), list(_WORD.finditer(two))]
    tokens = [[match.group() for match in side] for side in words]
    stretches: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    matcher = SequenceMatcher(None, tokens[0], tokens[1], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        for side, (first, end) in enumerate(((i1, i2), (j1, j2))):
            if first < end:
                stretches[side].append((words[side][first].start(), words[side][end - 1].end()))
    return stretches

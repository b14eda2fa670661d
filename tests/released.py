"""Released ratings, whose texts are emptied, with words of our own; figures worked out anew."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path


def with_words(path: Path, target: Path) -> None:
    """Fill the emptied texts of released ratings with words of our own."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        header, *rows = stream.read().splitlines()
    lines = [header]
    for row in rows:
        fields = row.split("\t")
        system, document, _, number, *_ = fields
        fields[5] = f"Source {number} of {document}."
        words = f"Ziel {number} von {system} in {document}."
        fields[6] = words if fields[8] == "No-error" else words.replace("Ziel", "<v>Ziel</v>")
        lines.append("\t".join(fields))
    target.write_text("\n".join(lines) + "\n", "utf-8")


def marot_points(category: str, severity: str) -> float:
    """What an error counts by Marot's own defaults, used from WMT 2023 on."""
    kind = category.casefold()
    if severity == "No-error" or kind.startswith("source") or "reinterpretation" in kind:
        return 0.0
    if "non-translation" in kind:
        return 25.0
    if severity == "Minor":
        return 0.1 if "punctuation" in kind else 1.0
    return {"Major": 5.0, "Critical": 5.0}[severity]


def alpha(segments: Iterable[Sequence[float]], distance: Callable[[float, float], float]) -> float:
    """Krippendorff's alpha as his text on computing it has it, by pairs of values, no library."""
    judged = [it for it in segments if len(it) > 1]
    every = Counter(value for it in judged for value in it)
    number = every.total()
    observed = sum(
        sum(distance(one, two) for one in it for two in it) / (len(it) - 1) for it in judged
    )
    expected = sum(
        many * more * distance(one, two)
        for one, many in every.items()
        for two, more in every.items()
    )
    return 1 - (number - 1) * observed / expected

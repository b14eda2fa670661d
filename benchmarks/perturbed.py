"""News documents with known links between their sentences, one side changed against the other.

Of each side some sentences are left out, some are joined with the one before, and furniture of web
pages (or a sentence of another document) stands between some. In the abridged kind a block of the
English is missing besides.
"""

from __future__ import annotations

import csv
import gzip
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parents[1] / "tests" / "data"
Pair = tuple[str, str]
Link = tuple[int, int]


class Rates(NamedTuple):
    """Shares of sentences, on each side, and the share of the English that is missing at once."""

    left_out: float
    joined: float
    furniture: float
    abridged: float = 0.0


KINDS = {
    "light": Rates(0.02, 0.05, 0.02),
    "medium": Rates(0.05, 0.10, 0.05),
    "heavy": Rates(0.15, 0.20, 0.10),
    "abridged": Rates(0.02, 0.05, 0.02, 0.3),
}
FURNITURE = (
    (
        "Baca juga: Harga beras kembali naik.",
        "Iklan",
        "Simak video pilihan berikut ini:",
        "Foto: Antara",
        "Bagikan artikel ini di media sosial.",
        "Editor: Budi Santoso",
        "Lihat juga artikel lainnya",
        "Gulir ke bawah untuk melanjutkan membaca",
    ),
    (
        "Read more: Rice prices rise again.",
        "Advertisement",
        "Watch the following video:",
        "Photo: Getty Images",
        "Share this article on social media.",
        "Sign up for our newsletter.",
        "See also",
        "Scroll down to continue reading",
    ),
)


@dataclass(frozen=True)
class Case:
    """Sentences of both sides and which of them hold the same sentence of the document."""

    document: str
    article: list[str]
    english: list[str]
    links: set[Link]


def documents() -> dict[str, list[Pair]]:
    """Give the development documents as pairs of an Indonesian and an English sentence."""
    found: dict[str, list[Pair]] = {}
    with gzip.open(DATA / "ntrex_dev.tsv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["doc"], []).append((row["ind"].strip(), row["eng"].strip()))
    return dict(sorted(found.items()))


def perturbed(name: str, all_documents: dict[str, list[Pair]], kind: str, seed: int) -> Case:
    """Change one document; the same seed gives the same case."""
    chance = random.Random(f"{seed} {name} {kind}")
    rates, pairs = KINDS[kind], all_documents[name]
    others = [pair for other, its in all_documents.items() if other != name for pair in its]
    numbered = list(enumerate(pairs))
    length = round(rates.abridged * len(pairs))
    start = chance.randrange(len(pairs) - length + 1)
    kept = numbered[:start] + numbered[start + length :]
    article, mine = _side(0, numbered, rates, others, chance)
    english, theirs = _side(1, kept, rates, others, chance)
    links = {(i, j) for i, held in enumerate(mine) for j, it in enumerate(theirs) if held & it}
    return Case(name, article, english, links)


def _side(
    side: int,
    numbered: Sequence[tuple[int, Pair]],
    rates: Rates,
    others: Sequence[Pair],
    chance: random.Random,
) -> tuple[list[str], list[set[int]]]:
    sentences: list[str] = []
    held: list[set[int]] = []
    for number, pair in numbered:
        if chance.random() < rates.furniture:
            other = chance.choice(others)[side]
            sentences.append(chance.choice((chance.choice(FURNITURE[side]), other)))
            held.append(set())
        if chance.random() < rates.left_out:
            continue
        if held and number - 1 in held[-1] and chance.random() < rates.joined:
            sentences[-1] += " " + pair[side]
            held[-1].add(number)
        else:
            sentences.append(pair[side])
            held.append({number})
    return sentences, held


def links_of(units: Sequence[tuple[int, int]]) -> set[Link]:
    """Give the links that rows make: each article sentence with each English one beside it."""
    links: set[Link] = set()
    i = j = 0
    for article, english in units:
        links |= {(i + x, j + y) for x in range(article) for y in range(english)}
        i, j = i + article, j + english
    return links


def best_possible(case: Case) -> set[Link]:
    """Give the links of the best rows of at most three sentences to one, or two to two."""
    beads = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3)]
    rows, columns = len(case.article), len(case.english)
    best: dict[Link, tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(rows + 1):
        for j in range(columns + 1):
            so_far = best[i, j][0]
            for a, e in beads:
                if i + a > rows or j + e > columns:
                    continue
                inside = {(x, y) for x in range(i, i + a) for y in range(j, j + e)}
                right = len(inside & case.links)
                total = so_far + right - 0.45 * (len(inside) - right)
                if total > best.get((i + a, j + e), (-1e9, (0, 0)))[0]:
                    best[i + a, j + e] = (total, (a, e))
    units = []
    at = (rows, columns)
    while at != (0, 0):
        bead = best[at][1]
        units.append(bead)
        at = (at[0] - bead[0], at[1] - bead[1])
    return links_of(units[::-1])

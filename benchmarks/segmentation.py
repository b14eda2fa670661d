"""How well and how fast sentences are found, beside sentencex and yasbd-lib by themselves.

Run `python benchmarks/segmentation.py`. Figures are for ends inside a document: its sentences are
joined by blanks and the last end is not counted. A headline without a full stop is an end that no
splitter can see, so recall stays below 1. yasbd-lib is measured where it is installed.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from reviewer.core.segmentation import (  # noqa: E402
    Splitter,
    proposed_ends,
    segment,
    shown_to_splitter,
    split,
)

DATA = ROOT / "tests" / "data"
Ends = Callable[[str, str], Iterable[int]]


def documents(column: str) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    with gzip.open(DATA / "ntrex_dev.tsv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["doc"], []).append(row[column].strip())
    return list(found.values())


def traps() -> list[tuple[str, list[str]]]:
    lines = (DATA / "sentence_traps.txt").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(language, words.split(" ¦ ")) for language, words in pairs]


def yasbd_splitter() -> Splitter | None:
    if importlib.util.find_spec("yasbd") is None:
        return None
    from yasbd import BoundaryDetector

    detectors = {language: BoundaryDetector(language) for language in ("id", "en")}
    return lambda language, text: list(detectors[language].detect(text))


def ends_of(parts: list[str]) -> set[int]:
    places, place = set(), 0
    for part in parts[:-1]:
        places.add(place + len(part))
        place += len(part) + 1
    return places


def without_blanks(text: str, places: Iterable[int]) -> set[int]:
    found = {len(text[:place].rstrip()) for place in places}
    return {place for place in found if 0 < place < len(text)}


def variants() -> Iterator[tuple[str, Ends]]:
    libraries: dict[str, Splitter | None] = {
        "sentencex": proposed_ends,
        "yasbd-lib": yasbd_splitter(),
    }
    for name, splitter in libraries.items():
        if splitter is None:
            print(f"{name} is not installed and left out")
            continue
        yield name, splitter
        yield f"{name}, marks hidden", _hidden(splitter)
        yield f"{name}, put right", _put_right(splitter)
    yield (
        "Reviewer (sentencex)",
        lambda language, text: [it.end for it in segment(text, language)],
    )


def _hidden(splitter: Splitter) -> Ends:
    def ends(language: str, text: str) -> list[int]:
        shown = shown_to_splitter(text)
        return [_behind_quotes(text, shown, end) for end in splitter(language, shown)]

    return ends


def _behind_quotes(text: str, shown: str, end: int) -> int:
    end = len(shown[:end].rstrip())
    while end < len(text) and text[end] in "\"”’')»":
        end += 1
    return end


def _put_right(splitter: Splitter) -> Ends:
    return lambda language, text: [end for _, end in split(text, language, splitter)]


def measure(ends: Ends, language: str, texts: list[list[str]]) -> tuple[float, float, float]:
    right = proposed = wanted = 0
    for parts in texts:
        text = " ".join(parts)
        found, true = without_blanks(text, ends(language, text)), ends_of(parts)
        right += len(found & true)
        proposed += len(found)
        wanted += len(true)
    precision, recall = right / proposed, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    columns = {"en": documents("eng"), "id": documents("ind")}
    hard = traps()
    print(f"{'':28}{'English':^24}{'Indonesian':^24}  traps right")
    print(f"{'':28}" + "    P       R       F1  " * 2 + "   en     id     s")
    for name, ends in variants():
        began = time.perf_counter()
        line = "".join(
            "".join(f"{100 * value:8.2f}" for value in measure(ends, language, texts))
            for language, texts in columns.items()
        )
        seconds = time.perf_counter() - began
        for language in columns:
            own = [parts for code, parts in hard if code == language]
            right = sum(
                without_blanks(text, ends(language, text)) == ends_of(parts)
                for parts in own
                for text in [" ".join(parts)]
            )
            line += f"  {right:2}/{len(own)}"
        print(f"{name:28}{line}  {seconds:.2f}")
    lines = "\n".join(" ".join(parts) for parts in columns["id"] * 10)
    for shape, text in (("a paragraph a document", lines), ("one", lines.replace("\n", " "))):
        began = time.perf_counter()
        count = len(segment(text, "id"))
        print(f"{count} sentences, {shape} paragraph: {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()

"""How well and how fast sentences are aligned, beside NLTK's Gale-Church.

Run `python benchmarks/alignment.py [--seeds N]`. Precision, recall and F1 count links, that is
pairs of sentences in one row. The numbers in `core/alignment/tuning.py` were found on every second
document; "held out" are the others.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.perturbed import (  # noqa: E402
    KINDS,
    Case,
    Link,
    Pair,
    best_possible,
    documents,
    links_of,
    perturbed,
)
from reviewer.core.alignment import Lexicon, align, provisional  # noqa: E402
from reviewer.core.article import Role, Segment, SegmentedText, Text  # noqa: E402
from reviewer.lexicon import lexicon  # noqa: E402

_NAME = re.compile(r"\b([A-Z][a-z]{3,})\b")
Aligner = Callable[[Case], set[Link]]


def segmented(sentences: Sequence[str], role: Role) -> SegmentedText:
    segments, place = [], 0
    for sentence in sentences:
        segments.append(Segment(place, place + len(sentence), 0))
        place += len(sentence) + 1
    return SegmentedText(Text(role, "a", role, "", " ".join(sentences)), segments)


def both(case: Case) -> tuple[SegmentedText, SegmentedText]:
    return segmented(case.article, Role.ARTICLE), segmented(case.english, Role.REFERENCE)


def gale_church(case: Case) -> set[Link]:
    from nltk.translate.gale_church import align_blocks

    return set(align_blocks([len(it) for it in case.article], [len(it) for it in case.english]))


def aligners() -> dict[str, Aligner]:
    words, none = lexicon(), Lexicon()
    return {
        "NLTK Gale-Church": gale_church,
        "Reviewer, no dictionary": lambda case: links_of(align(*both(case), none)),
        "Reviewer": lambda case: links_of(align(*both(case), words)),
        "best possible": best_possible,
    }


def measure(cases: Sequence[Case], aligner: Aligner) -> tuple[float, float, float, float]:
    right = found = wanted = 0
    began = time.process_time()
    for case in cases:
        links = aligner(case)
        right += len(links & case.links)
        found += len(links)
        wanted += len(case.links)
    seconds = time.process_time() - began
    precision, recall = right / found, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall), seconds / len(cases)


def unchanged(name: str, pairs: Sequence[Pair]) -> Case:
    article, english = [it[0] for it in pairs], [it[1] for it in pairs]
    return Case(name, article, english, {(n, n) for n in range(len(pairs))})


def cases(names: Sequence[str], texts: dict[str, list[Pair]], kind: str, seeds: int) -> list[Case]:
    if kind == "unchanged":
        return [unchanged(name, texts[name]) for name in names]
    return [perturbed(it, texts, kind, seed) for seed in range(seeds) for it in names]


def table(title: str, names: Sequence[str], texts: dict[str, list[Pair]], seeds: int) -> None:
    print(f"\n{title}: {len(names)} documents, {seeds} times")
    for kind in (*KINDS, "unchanged"):
        some = cases(names, texts, kind, seeds)
        for name, aligner in aligners().items():
            precision, recall, f1, seconds = measure(some, aligner)
            print(
                f"{kind:10}{name:26} P {100 * precision:6.2f}  R {100 * recall:6.2f}"
                f"  F1 {100 * f1:6.2f}  {1000 * seconds:6.1f} ms a document"
            )


def long_text(rows: int, texts: dict[str, list[Pair]]) -> Iterator[Pair]:
    """Repeat the documents, with other names each time, until there are enough rows."""
    count = turn = 0
    while True:
        ending = "abcdefghijklmnopqrstuvwxyz"[turn % 26] * 2 if turn else ""
        for pairs in texts.values():
            for pair in pairs:
                yield _NAME.sub(rf"\1{ending}", pair[0]), _NAME.sub(rf"\1{ending}", pair[1])
                count += 1
                if count == rows:
                    return
        turn += 1


def speed(texts: dict[str, list[Pair]]) -> None:
    print()
    words = lexicon()
    for rows in (300, 1000, 10_000):
        case = unchanged("", list(long_text(rows, texts)))
        texts_ = both(case)
        began = time.perf_counter()
        provisional(*texts_)
        at_once = time.perf_counter() - began
        told: list[float] = []
        began = time.perf_counter()
        units = align(*texts_, words, told.append)
        seconds = time.perf_counter() - began
        right = len(links_of(units) & case.links)
        print(
            f"{rows:6} rows: {seconds:.2f} s, provisional {1000 * at_once:.1f} ms, told of progress"
            f" {len(told)} times, {100 * right / rows:.2f} % of links right"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = parser.parse_args().seeds
    texts = documents()
    names = list(texts)
    speed(texts)
    table("Held out", names[1::2], texts, seeds)
    table("All", names, texts, seeds)


if __name__ == "__main__":
    main()

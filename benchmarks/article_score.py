"""An article's score after one more mark: at most 5 ms with 2,000 marks.

    python benchmarks/article_score.py [MARKS]

Scores texts of some 20, 300 and 1,600 sentences with that many marks, one of them new each time,
and prints the middle of 21 times.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, SegmentedText, Text
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.scoring.article_score import score_article
from reviewer.scoring.judging import Judge
from reviewer.scoring.mqm import Mqm2
from reviewer.shipped import resource

LIMIT = 5.0
ROUNDS = 21


def marked(content: str, marks: int, paths: list[str]) -> list[Annotation]:
    chance = random.Random(1)
    found = []
    for number in range(marks):
        start = chance.randrange(len(content) - 5)
        span = Span("t", start, start + 5, content[start : start + 5])
        severity = chance.choice(list(Severity))
        category = chance.choice(paths)
        found.append(
            Annotation(
                str(number), "r", (span,), category, severity, None, "", "manual", None, "", ""
            )
        )
    return found


def milliseconds(repeats: int, marks: int) -> tuple[int, float]:
    """The number of sentences, and the middle time of a score."""
    typology = typology_toml.load(typology_toml.shipped_path())
    content = (resource("sample", "aleppo") / "article.id.txt").read_text("utf-8") * repeats
    text = SegmentedText(Text("t", "a", Role.ARTICLE, "", content), segment(content, "id"))
    judge, model = Judge([text], {}, typology), Mqm2.of_typology(typology)
    errors = marked(content, marks, [it.path for it in typology])
    score_article(judge, errors, model)
    taken = []
    for number in range(ROUNDS):
        errors[number] = replace(errors[number], severity=Severity.MINOR)
        start = time.perf_counter()
        score_article(judge, errors, model)
        taken.append((time.perf_counter() - start) * 1000)
    return len(text.segments), median(taken)


def main(marks: int) -> int:
    good = True
    for repeats in (1, 18, 95):
        sentences, taken = milliseconds(repeats, marks)
        good &= taken <= LIMIT
        print(f"{marks:,} marks in {sentences:,} sentences: {taken:.1f} ms (limit {LIMIT:.0f})")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))

"""How often intervals hold the truth: bootstrap's and those for few errors, on made-up texts.

python benchmarks/intervals.py [TEXTS]

Sentences of 8 to 34 words have errors by chance, some sentences more than others; their true number
per word is known. A 95 % interval should hold it in 95 of 100 texts; printed beside that is how
often the truth was worse than the interval said, and the mean width in points per 1000 words.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.scoring.human_intervals import FEW, points_between
from reviewer.scoring.resampling import resampled_sums

RESAMPLES = 400
POINTS = numpy.array([1.0, 5.0, 25.0])
MIXES = {"minor only": (1, 0, 0), "1 in 5 major": (0.8, 0.2, 0), "3 % critical": (0.75, 0.22, 0.03)}
MEAN_WORDS = 21.0


def text(chance: numpy.random.Generator, sentences: int, rate: float, mix: tuple[float, ...]):  # type: ignore[no-untyped-def]
    """Words and points of each sentence, and the points that were to be expected."""
    words = chance.integers(8, 35, sentences).astype(float)
    errors = chance.poisson(rate * words / MEAN_WORDS * chance.gamma(1.0, 1.0, sentences))
    points = numpy.array([chance.choice(POINTS, size=it, p=mix).sum() for it in errors])
    return words, points, rate * words.sum() / MEAN_WORDS * float(numpy.dot(POINTS, mix))


def drawn(words: numpy.ndarray, points: numpy.ndarray, seed: int) -> tuple[float, float]:
    """Bootstrap's interval of the points."""
    sums = resampled_sums(numpy.stack([points, words], axis=1), RESAMPLES, seed)
    found = numpy.sort(sums[:, 0] / sums[:, 1]) * words.sum()
    cut = RESAMPLES // 40
    return float(found[cut]), float(found[-cut - 1])


def main() -> None:
    """Print a line for each kind of text."""
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    chance = numpy.random.default_rng(1)
    print(
        "sentences errors each  severities     bootstrap holds/worse/width   ours holds/worse/width"
    )
    for sentences in (15, 40, 120):
        for rate in (0.05, 0.15, 0.5):
            for name, mix in MIXES.items():
                found = {"bootstrap": numpy.zeros(3), "ours": numpy.zeros(3)}
                for number in range(texts):
                    words, points, truth = text(chance, sentences, rate, mix)
                    marked = points[points > 0]
                    ends = {"bootstrap": drawn(words, points, number)}
                    few = len(marked) < FEW
                    ends["ours"] = points_between(marked.tolist(), 5) if few else ends["bootstrap"]
                    for method, (low, high) in ends.items():
                        width = (high - low) / words.sum() * 1000
                        found[method] += (low <= truth <= high, high < truth, width)
                told = "   ".join(
                    f"{held / texts:8.1%} {worse / texts:6.1%} {width / texts:8.1f}"
                    for held, worse, width in found.values()
                )
                print(f"{sentences:9} {rate:11}  {name:13} {told}", flush=True)


if __name__ == "__main__":
    main()

"""All figures of random marks, worked out anew from the formulas, without the program's code.

Two machines' English and the Indonesian of some articles are marked by three reviewers at random;
marks come in by a table, and every score and measure of agreement is compared.
"""

import csv
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import correlation
from typing import Any
from uuid import UUID

import numpy
import pytest

from reviewer.core.export_row import COLUMNS
from tests.released import alpha

Tell = Callable[..., Any]

INDONESIAN = "pasukan pemerintah kota itu setelah perang di utara harga beras al-Tanf 1,500 14.30"
ENGLISH = "troops government city that after war in north price rice rises al-Tanf 1,500 14.30"
ON_ENGLISH = ("Accuracy/Omission", "Source issue")
CATEGORIES = (
    "Accuracy/Mistranslation", "Style/Awkward", "Fluency/Punctuation", "Fluency/Grammar",
    "Linguistic conventions/Punctuation", "Non-translation!", "Accuracy/Creative reinterpretation",
    "", *ON_ENGLISH,
)  # fmt: skip
SEVERITIES = ("neutral", "minor", "minor", "minor", "major", "critical")
MQM = {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0}
MATECAT = {"neutral": 0.0, "minor": 0.5, "major": 2.0, "critical": 2.0}
AT = "2026-03-01T09:30:00.125Z"


@dataclass(frozen=True)
class Marked:
    """Words from ``start`` to ``end`` of the text ``on``, in a sentence; ``judges`` a text."""

    on: str
    judges: str
    sentence: int
    start: int
    end: int
    category: str
    severity: str
    repeats: bool


@dataclass
class World:
    """Texts by article and system, "" for the Indonesian, and what each reviewer says of them."""

    texts: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    said: dict[tuple[str, str], dict[str, list[Marked]]] = field(default_factory=dict)

    def keys(self, system: str) -> list[tuple[str, str]]:
        return [key for key in self.said if key[1] == system]

    def words(self, keys: Iterable[tuple[str, str]]) -> int:
        lines = " ".join(line for key in keys for line in self.texts[key])
        return len(re.findall(r"[A-Za-z]+|\d+(?:[.,]\d+)*", lines))

    def points(self, keys: Iterable[tuple[str, str]], count: Callable[[Marked], float]) -> float:
        """Of each text the mean over its reviews, added up."""
        return sum(
            sum(count(it) for marks in self.said[key].values() for it in marks)
            / len(self.said[key])
            for key in keys
        )

    def by_sentence(
        self, keys: Iterable[tuple[str, str]], count: Callable[[Sequence[Marked]], float]
    ) -> float:
        """The mean over reviewers, then over sentences."""
        found = [
            numpy.mean(
                [
                    count([it for it in marks if it.sentence == n])
                    for marks in self.said[key].values()
                ]
            )
            for key in keys
            for n in range(len(self.texts[key]))
        ]
        return float(numpy.mean(found))


def _mqm(it: Marked) -> float:
    return 0.0 if it.repeats else MQM[it.severity]


def _google_2020(marks: Sequence[Marked]) -> float:
    real = [it for it in marks if it.severity != "neutral"]
    if any(it.category == "Non-translation!" for it in real):
        return 25.0
    return sum(
        5.0 if it.severity != "minor" else 0.1 if it.category == "Fluency/Punctuation" else 1.0
        for it in real
    )


def _google_2023(marks: Sequence[Marked]) -> float:
    rules = (
        ("minor:.*punctuation", 0.1), (":.*reinterpretation|:source|neutral:", 0.0),
        ("non.translation", 25.0), ("minor:", 1.0), ("major:|critical:", 5.0),
    )  # fmt: skip
    told = [f"{it.severity}:{it.category}".casefold() for it in marks]
    return sum(next(worth for rule, worth in rules if re.search(rule, it)) for it in told)


@pytest.fixture(params=[1, 2, 3])
def world(request: pytest.FixtureRequest, tell: Tell, tmp_path: Path) -> World:
    chance, made = random.Random(request.param), World()
    rows = []
    for number in range(3):
        texts = {
            name: _text(chance, ENGLISH if name else INDONESIAN, number)
            for name in ("", "reference", "A", "B")
        }
        files = {name: tmp_path / f"{number}{name}.txt" for name in texts}
        for name, path in files.items():
            path.write_text("\n".join(texts[name]) + "\n", "utf-8")
        machines = [it for name in "AB" for it in ("--machine", f"{name}={files[name]}")]
        added = tell("add", files[""], "--reference", files["reference"], *machines, "--lines")
        article = added["article_id"]
        made.texts |= {(article, name): texts[name] for name in ("", "A", "B")}
        for reviewer in ("Ani", "Beni", "Citra"):
            if chance.random() < 0.85:
                rows += _review(chance, made, article, reviewer)
    table = tmp_path / "marks.csv"
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)
    tell("import", table)
    return made


def _text(chance: random.Random, words: str, number: int) -> list[str]:
    return [
        " ".join(chance.choices(words.split(), k=chance.randrange(4, 14))).capitalize() + "."
        for _ in range(5 + number)
    ]


def _review(
    chance: random.Random, made: World, article: str, reviewer: str
) -> list[dict[str, object]]:
    """Random marks as rows of a table; what they judge is told to the world."""
    review, rows, marks, first = _id(chance), [], list[Marked](), ""
    for _ in range(chance.randrange(1, 14)):
        on = chance.choice(("", "", "A", "B"))
        lines = made.texts[article, on]
        sentence = chance.randrange(len(lines))
        begin = sum(len(it) + 1 for it in lines[:sentence])
        word = chance.choice(list(re.finditer(r"\S+", lines[sentence])))
        start, end = (
            begin + word.start(),
            begin + chance.randrange(word.end(), len(lines[sentence]) + 1),
        )
        category, severity, key = chance.choice(CATEGORIES), chance.choice(SEVERITIES), _id(chance)
        repeats = bool(first) and chance.random() < 0.2
        whole = "\n".join(lines)
        rows.append(
            {
                "review_id": review, "article_id": article, "article_title": "", "row": sentence,
                "reviewer": reviewer, "annotation_id": key, "paragraph": 1,
                "text_role": "machine" if on else "article", "text_label": on, "start": start,
                "end": end, "quote": whole[start:end], "context_before": whole[:start][-40:],
                "context_after": whole[end:][:40], "category": category, "severity": severity,
                "origin": "manual", "repeat_of": first if repeats else "", "created_at": AT,
                "updated_at": AT,
            }
        )  # fmt: skip
        first = first or key
        judges = "" if category in ON_ENGLISH else on
        marks.append(Marked(on, judges, sentence, start, end, category, severity, repeats))
    for system in {"", *(it.judges for it in marks)}:
        said = made.said.setdefault((article, system), {})
        said[reviewer] = [it for it in marks if it.judges == system]
    return rows


def _id(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def test_scores(world: World, tell: Tell) -> None:
    def told(model: str, by: str = "system") -> dict[tuple[str, str], Any]:
        scores = tell("score", "--model", model, "--by", by)["scores"]
        systems = [it["system"].replace("article", "") for it in scores]
        return {(name, it.get(by, "")): it for name, it in zip(systems, scores, strict=True)}

    found, systems = told("mqm2"), {key[1] for key in world.said}
    assert {name for name, _ in found} == systems
    of_2020, of_2023, matecat = told("wmt2020"), told("wmt2023"), told("matecat")
    for system in systems:
        keys, score = world.keys(system), found[system, system or "article"]
        words, points = world.words(keys), world.points(keys, _mqm)
        assert (score["words"], score["penalty"]) == (words, pytest.approx(points))
        assert score["score"] == pytest.approx(100 - points / words * 1000 * (100 - 90) / 10)
        name = system, system or "article"
        assert of_2020[name]["score"] == pytest.approx(world.by_sentence(keys, _google_2020))
        assert of_2023[name]["score"] == pytest.approx(world.by_sentence(keys, _google_2023))
        once = world.points(keys, lambda it: 0.0 if it.repeats else MATECAT[it.severity])
        assert matecat[name]["score"] == pytest.approx(once / words * 1000)
    for (system, category), score in told("mqm2", "category").items():
        keys = world.keys(system)
        own = world.points(keys, lambda it: _mqm(it) if it.category == category else 0.0)  # noqa: B023
        assert score["score"] == pytest.approx(100 - own / world.words(keys) * 1000)
    for (system, reviewer), score in told("mqm2", "reviewer").items():
        keys = [it for it in world.keys(system) if reviewer in world.said[it]]
        own = sum(_mqm(it) for key in keys for it in world.said[key][reviewer])
        assert score["score"] == pytest.approx(100 - own / world.words(keys) * 1000)


def test_agreement(world: World, tell: Tell) -> None:
    found = tell("agree")
    values = {
        (key, n): {name: _value(marks, n) for name, marks in world.said[key].items()}
        for key in world.said
        if len(world.said[key]) > 1
        for n in range(len(world.texts[key]))
    }
    points = [[it[0] for it in of.values()] for of in values.values()]
    wrong = [[it[1] > 0 for it in of.values()] for of in values.values()]
    assert found["segments"] == len(values)
    assert found["alpha"] == pytest.approx(alpha(points, lambda a, b: (a - b) ** 2))
    assert found["alpha_errors"] == pytest.approx(alpha(wrong, lambda a, b: a != b))
    for pair in found["pairs"]:
        names = pair["one"], pair["other"]
        both = [[of[it] for it in names] for of in values.values() if set(names) <= of.keys()]
        assert pair["segments"] == len(both)
        own, other = ([values[side][1] > 0 for values in both] for side in (0, 1))
        assert pair["kappa"] == pytest.approx(_kappa(own, other))
        worst = ([values[side][1] for values in both] for side in (0, 1))
        assert pair["kappa_severity"] == pytest.approx(_kappa(*worst))
        scored = [[it[0] for it in values] for values in both]
        assert pair["correlation"] == pytest.approx(correlation(*zip(*scored, strict=True)))
        assert pair["alpha"] == pytest.approx(alpha(scored, lambda a, b: (a - b) ** 2))
        for label, told in pair["exact"].items():
            spans = [_spans(world, names, side, label) for side in names]
            sizes = spans[0].total() + spans[1].total()
            assert told["f1"] == pytest.approx(2 * (spans[0] & spans[1]).total() / sizes)
            signs = [{(*it[:2], n, *it[4:]) for it in of for n in range(*it[2:4])} for of in spans]
            shared = 2 * len(signs[0] & signs[1]) / (len(signs[0]) + len(signs[1]))
            assert pair["characters"][label]["f1"] == pytest.approx(shared)


def _value(marks: Sequence[Marked], sentence: int) -> tuple[float, int]:
    """A sentence's points, and its gravest severity from 1, or 0."""
    here = [it for it in marks if it.sentence == sentence]
    return sum(map(_mqm, here)), max((1 + list(MQM).index(it.severity) for it in here), default=0)


def _kappa(own: Sequence[object], other: Sequence[object]) -> float:
    agreed = sum(one == two for one, two in zip(own, other, strict=True)) / len(own)
    mine, theirs = Counter(own), Counter(other)
    chance = sum(mine[it] * theirs[it] for it in mine) / len(own) ** 2
    return (agreed - chance) / (1 - chance)


def _spans(
    world: World, names: tuple[str, str], whose: str, label: str
) -> Counter[tuple[Any, ...]]:
    """The marks of a reviewer in the texts that both judged, with what makes them the same."""
    return Counter(
        (
            article,
            it.on,
            it.start,
            it.end,
            it.category if label in ("category", "both") else "",
            it.severity if label in ("severity", "both") else "",
        )
        for (article, _), said in world.said.items()
        if set(names) <= said.keys()
        for it in said[whose]
    )

"""Scores of many ratings beside reading them, and the first table of a large database.

    python benchmarks/comparing.py [RATINGS [ERRORS]]

Writes RATINGS rows (100,000 unless given) in the form of Google's releases, reads them with the csv
module, and scores what was read by system, article, rater and category: at most 2 times the
reading, by each model. Then builds a database with ERRORS errors (a million unless given) in a
thousand articles and asks for the first table of a comparison: at most 2 s.
"""

from __future__ import annotations

import csv
import random
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.export import _INSERT, _error
from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.scoring.comparing import Gathered
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.models import AnyModel, name_of
from reviewer.scoring.mqm import Mark, Mqm2
from reviewer.shipped import resource
from reviewer.store import Store
from reviewer.store.comparing import overview

SYSTEMS, RATERS, SEGMENTS = 10, 3, 20
ARTICLES = 1000
SCORING_LIMIT, TABLE_LIMIT = 2.0, 2.0
ROUNDS = 3
_CATEGORIES = ("Accuracy/Mistranslation", "Fluency/Punctuation", "Fluency/Grammar", "Style/Awkward")
_SOURCE = "叙利亚政府军在阿勒颇附近的一个基地遭到袭击，当地媒体援引军方消息人士的话报道说。"
_TARGET = "A base of the Syrian army near Aleppo came under <v>attack</v>, local media reported."


def write(path: Path, ratings: int) -> None:
    """Write rows as the releases have them: one in four says that its segment has no error."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None)
        for number in range(ratings):
            part, segment_number = divmod(number, SEGMENTS)
            part, system = divmod(part, SYSTEMS)
            document, rater = divmod(part, RATERS)
            found = chance.random() < 0.75
            table.writerow(
                (
                    f"system-{system}",
                    f"document-{document}",
                    document,
                    segment_number + 1,
                    f"rater{rater}",
                    _SOURCE,
                    _TARGET,
                    chance.choice(_CATEGORIES) if found else "No-error",
                    chance.choice(("minor", "major")) if found else "no-error",
                )
            )


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def judged(rows: Sequence[Sequence[str]]) -> Iterator[JudgedText]:
    """The rows as what each rater says of each document of each system."""
    texts: dict[tuple[str, str, str], dict[int, dict[Mark, int]]] = defaultdict(dict)
    for system, document, _, number, rater, _, _, category, severity in rows:
        marks = texts[system, document, rater].setdefault(int(number) - 1, {})
        if category != "No-error":
            mark = Mark(category, severity)
            marks[mark] = marks.get(mark, 0) + 1
    words, numbers = [15] * SEGMENTS, range(SEGMENTS)
    for (system, document, rater), found in texts.items():
        yield JudgedText(
            article_id=document,
            title=document,
            document=document,
            text_id=f"{document}/{system}",
            system=system,
            own=True,
            reviewer=rater,
            review_id=f"{document}/{rater}",
            day="2026-03-01",
            active_seconds=0.0,
            judgement=None,
            judgements={},
            words=words,
            rows=numbers,
            seen=None,
            marks=found,
        )


def scoring(ratings: int) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "ratings.tsv")
        write(path, ratings)
        taken = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            rows = read(path)
            taken.append(time.perf_counter() - start)
    reading, good = min(taken), True
    texts = list(judged(rows))
    del rows
    models: tuple[AnyModel, ...] = (Mqm2(), Google.WMT2020, Google.WMT2023)
    for model in models:
        taken = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            gathered = Gathered(model)
            for it in texts:
                gathered.add(it)
            gathered.comparison(sure=None)
            taken.append(time.perf_counter() - start)
        ratio = min(taken) / reading
        good &= ratio <= SCORING_LIMIT
        print(
            f"{ratings:,} ratings by {name_of(model)}, all groupings: {min(taken):.2f} s, the csv "
            f"module reads them in {reading:.2f} s, ratio {ratio:.2f} (limit {SCORING_LIMIT:.0f})"
        )
    return good


def build(db: Path, errors: int) -> None:
    chance = random.Random(1)
    sample = resource("sample", "aleppo")
    own = (sample / "article.id.txt").read_text("utf-8")
    other = (sample / "machine.en.txt").read_text("utf-8")
    english = TextDraft(Role.MACHINE, "NMT", other, segment(other, "en"))
    with Store.open(db) as store:
        for number in range(ARTICLES):
            text = f"Artikel {number}\n\n{own}"
            article = TextDraft(Role.ARTICLE, "", text, segment(text, "id"))
            pairs = min(len(article.segments), len(english.segments))
            rest = (len(article.segments) - pairs, len(english.segments) - pairs)
            units = [(1, 1)] * pairs + ([rest] if any(rest) else [])
            stored = store.add_article(article, [english], [units])
            review = store.start_review(stored.article_id, "mqm-core")
            texts = [(it.text_id, it.content) for it in store.texts(stored.article_id)]
            rows = [
                _error(chance, review.review_id, texts if it % 2 else texts[::-1])
                for it in range(errors // ARTICLES)
            ]
            with sqlite3.connect(db) as sql:
                sql.executemany(_INSERT, rows)
            sql.close()


def first_table(errors: int) -> bool:
    typology = typology_toml.load(typology_toml.shipped_path())
    model = Mqm2.of_typology(typology)
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder, "many.db")
        build(db, errors)
        taken, works = [], []
        for _ in range(ROUNDS):
            with Store.open(db) as store:
                start, work = time.perf_counter(), time.process_time()
                found = overview(store, None, typology, model)
                taken.append(time.perf_counter() - start)
                works.append(time.process_time() - work)
    counted = sum(it.errors() for it in found.systems)
    print(
        f"{counted:,} errors in {ARTICLES:,} articles, first table: "
        f"{min(taken):.2f} to {max(taken):.2f} s (limit {TABLE_LIMIT:.0f} s), of the processor "
        f"{min(works):.2f} s in two threads"
    )
    return min(taken) <= TABLE_LIMIT


if __name__ == "__main__":
    sizes = [int(it) for it in sys.argv[1:]] + [100_000, 1_000_000][len(sys.argv) - 1 :]
    results = [scoring(sizes[0]), first_table(sizes[1])]
    sys.exit(0 if all(results) else 1)

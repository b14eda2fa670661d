"""What it costs to store a mark, to undo it, and to open a large database.

    python benchmarks/commit.py [ERRORS]

Builds a database with that many errors (a million unless given) in a thousand articles, each with
its step in the history, and one review with 2,000 errors. Then times, in the same run and on the
same disk, one after another: a bare ``sqlite3`` insert with its commit (WAL, synchronous=FULL),
``Store.apply`` of a mark, ``Store.undo`` and ``Store.redo``. Ends with 1 when a limit is broken.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role, Segment, Text, TextDraft
from reviewer.core.change import Change, Step
from reviewer.core.review import Review
from reviewer.store import Store, utc_now
from reviewer.store.records import encode_changes

ARTICLES = 1000
REVIEWED = 2000  # errors in the review that is worked on
ROUNDS = 1500
SENTENCE = "Pangkalan udara di Homyim diserang lagi, kata juru bicara. "
LENGTH = len(SENTENCE)
SENTENCES = 100
P99 = 2.0  # ms for a mark, an undo, a redo
LISTING = 100.0  # ms for the list of all articles
OPENING = 10.0  # ms to open the file

_ANNOTATION = """INSERT INTO annotations (annotation_id, review_id, text_id, start, "end", quote,
    category, severity, correction, comment, origin, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_HISTORY = """INSERT INTO history (step_id, article_id, reviewer_id, action, at, state, state_at,
    changes) VALUES (?, ?, ?, 'mark', ?, 'done', ?, ?)"""


def error_at(review: Review, text: Text, chance: random.Random) -> Annotation:
    """An error somewhere in the text."""
    start = LENGTH * chance.randrange(SENTENCES) + 19
    now = utc_now()
    return Annotation(
        annotation_id=str(UUID(int=chance.getrandbits(128), version=4)),
        review_id=review.review_id,
        spans=(Span(text.text_id, start, start + 6, text.content[start : start + 6]),),
        category="Accuracy/Mistranslation/Named entity",
        severity=Severity.MAJOR,
        correction="Hmeimim",
        comment="Ejaan nama di rujukan berbeda",
        origin="manual",
        repeat_of=None,
        created_at=now,
        updated_at=now,
    )


def build(path: Path, errors: int) -> tuple[Article, Review, Text]:
    """Make the database; return the article that is worked on."""
    chance = random.Random(1)
    with Store.open(path) as store:
        for number in range(ARTICLES + 1):
            content = SENTENCE * SENTENCES + str(number)
            segments = [Segment(i * LENGTH, (i + 1) * LENGTH - 1, i // 5) for i in range(SENTENCES)]
            draft = TextDraft(Role.ARTICLE, "", content, segments)
            english = draft._replace(role=Role.REFERENCE)
            article = store.add_article(
                draft, [english], [[(1, 1)] * SENTENCES], f"Artikel {number}"
            )
            review = store.start_review(article.article_id, "mqm-core")
            text = store.texts(article.article_id)[0]
            count = REVIEWED if number == ARTICLES else errors // ARTICLES
            # Rows straight into the tables: through the store a million commits take long.
            with sqlite3.connect(path) as sql:
                for error in (error_at(review, text, chance) for _ in range(count)):
                    sql.execute(_ANNOTATION, tuple(_cells(error)))
                    sql.execute(_HISTORY, _entry(error, article, review))
            sql.close()
    return article, review, text


def _cells(error: Annotation) -> Iterator[object]:
    yield from (error.annotation_id, error.review_id, *error.span, error.category)
    yield from (str(error.severity), error.correction, error.comment, error.origin)
    yield from (error.created_at, error.updated_at)


def _entry(error: Annotation, article: Article, review: Review) -> tuple[object, ...]:
    at = error.created_at
    changes = encode_changes((Change(None, error),))
    return (str(uuid4()), article.article_id, review.reviewer_id, at, at, changes)


def bare(path: Path) -> Callable[[], object]:
    """What SQLite needs for one small row and its commit."""
    sql = sqlite3.connect(path, isolation_level=None)
    sql.execute("PRAGMA journal_mode=WAL")
    sql.execute("PRAGMA synchronous=FULL")
    sql.execute("CREATE TABLE marks (id TEXT PRIMARY KEY, comment TEXT)")

    def insert() -> None:
        sql.execute("BEGIN")
        sql.execute("INSERT INTO marks VALUES (?, ?)", (str(uuid4()), "x" * 300))
        sql.execute("COMMIT")

    return insert


def milliseconds(act: Callable[[], object]) -> float:
    """How long one act takes."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def rank(times: list[float], share: float) -> float:
    """The time that this share of all does not exceed."""
    return sorted(times)[int(share * (len(times) - 1))]


def work(store: Store, folder: Path, article: Article, review: Review, text: Text) -> float:
    """Time marks beside bare commits; return the worst p99 of ours."""
    chance = random.Random(2)
    scope = (article.article_id, review.reviewer_id)

    def step() -> Step:
        error = error_at(review, text, chance)
        return Step(str(uuid4()), *scope, "mark", (Change(None, error),), error.created_at)

    insert = bare(folder / "bare.db")
    store.apply(step())  # the first write loads sqlite-utils
    times: dict[str, list[float]] = {"bare commit": [], "apply": [], "undo": [], "redo": []}
    for _ in range(ROUNDS):
        new = step()
        times["bare commit"].append(milliseconds(insert))
        times["apply"].append(milliseconds(lambda new=new: store.apply(new)))  # type: ignore[misc]
        times["undo"].append(milliseconds(lambda: store.undo(*scope)))
        times["redo"].append(milliseconds(lambda: store.redo(*scope)))
    base = rank(times["bare commit"], 0.5)
    for name, taken in times.items():
        shares = [rank(taken, share) for share in (0.5, 0.99, 1.0)]
        print(
            f"{name:12} p50 {shares[0]:.2f} ms, p99 {shares[1]:.2f} ms, most {shares[2]:.2f} ms,"
            f" {shares[0] / base:.1f} x a bare commit"
        )
    return max(rank(taken, 0.99) for name, taken in times.items() if name != "bare commit")


def main(errors: int) -> int:
    """Print the figures; 0 when the limits are kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "reviews.db"
        article, review, text = build(path, errors)
        opening = rank([milliseconds(lambda: Store.open(path).close()) for _ in range(20)], 0.5)
        with Store.open(path) as store:
            listing = rank([milliseconds(store.articles) for _ in range(9)], 0.5)
            found = store.annotations(review.review_id)
            loading = rank(
                [milliseconds(lambda: store.annotations(review.review_id)) for _ in range(9)], 0.5
            )
            print(f"{errors:,} errors, {path.stat().st_size / 1e6:,.0f} MB")
            print(
                f"open {opening:.1f} ms,"
                f" list of {len(store.articles()):,} articles {listing:.0f} ms,"
                f" load a review of {len(found):,} errors {loading:.1f} ms"
            )
            worst = work(store, folder, article, review, text)
    return 0 if worst <= P99 and listing <= LISTING and opening <= OPENING else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))

"""Kill a process that marks errors, at a random moment, again and again; nothing may be lost.

    python benchmarks/faults.py [--kills 200] [--seed N]

The process tells each mark after the store has acknowledged it; another thread of it carries the
log over to the file every few milliseconds, as the window does when nobody acts. After SIGKILL
every mark that was told must be stored, each with its one step in the history, and the file must be
sound. Ends with 1 if that failed once. (SIGKILL takes away the process, not the power: what
survives a power cut is up to ``synchronous=FULL``, which has the disk confirm each commit.)
"""

from __future__ import annotations

import argparse
import random
import select
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[1]))

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Segment, TextDraft
from reviewer.core.change import Change, Step
from reviewer.store import Store, utc_now

WORDS = "Pangkalan udara di Homyim. "
LONGEST = 0.4  # seconds that a process may live after its first mark
FILE_LIVES = 20  # kills that one file goes through before a new one is begun


def carry_over(work: Callable[[], None]) -> None:
    """Tidy the log without end."""
    while True:
        work()
        time.sleep(random.uniform(0, 0.01))


def mark(path: Path) -> None:
    """Mark errors without end, telling each one that was stored."""
    with Store.open(path) as store:
        threading.Thread(target=carry_over, args=(store.carry_over(),), daemon=True).start()
        draft = TextDraft(Role.ARTICLE, "", WORDS, [Segment(0, len(WORDS) - 1, 0)])
        article = store.add_article(draft)
        review = store.start_review(article.article_id, "mqm")
        (text,) = store.texts(article.article_id)
        while True:
            now = utc_now()
            error = Annotation(
                annotation_id=str(uuid4()),
                review_id=review.review_id,
                spans=(Span(text.text_id, 19, 25, WORDS[19:25]),),
                category="Accuracy/Mistranslation/Named entity",
                severity=Severity.MAJOR,
                correction="Hmeimim",
                comment="x" * random.randrange(2000),
                origin="manual",
                repeat_of=None,
                created_at=now,
                updated_at=now,
            )
            step = Step(
                str(uuid4()),
                article.article_id,
                review.reviewer_id,
                "mark",
                (Change(None, error),),
                now,
            )
            store.apply(step)
            print(error.annotation_id, flush=True)


def kill_once(path: Path, chance: random.Random) -> list[str]:
    """Start a process that marks, kill it at a random moment; return what it told."""
    with subprocess.Popen(
        [sys.executable, __file__, "--mark", str(path)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        if chance.random() < 0.1:  # perhaps while it starts and makes its tables
            time.sleep(chance.uniform(0, 0.5))
        else:
            select.select([process.stdout], [], [], 30)
            time.sleep(chance.uniform(0, LONGEST))
        process.kill()
        told = process.stdout.read().decode().splitlines(keepends=True)
    return [line.strip() for line in told if line.endswith("\n")]


def problems(path: Path, told: list[str]) -> list[str]:
    """What is wrong with the file after the kill."""
    if not path.exists():
        return ["no file"] if told else []
    sql = sqlite3.connect(path)
    try:
        found = [row[0] for row in sql.execute("PRAGMA integrity_check") if row[0] != "ok"]
    finally:
        sql.close()
    with Store.open(path) as store:
        found += store.check()
        stored: list[str] = []
        steps: list[str] = []
        for summary in store.articles():
            key = summary.article.article_id
            for review in store.reviews(key):
                stored += [it.annotation_id for it in store.annotations(review.review_id)]
            for step in store.history(key):
                steps += [
                    after.annotation_id
                    for _, after in step.changes
                    if isinstance(after, Annotation)
                ]
    found += [f"mark {lost} was acknowledged and is lost" for lost in set(told) - set(stored)]
    if sorted(steps) != sorted(stored):
        found.append(f"{len(stored)} marks and {len(steps)} steps")
    return found


def main() -> int:
    """Kill as often as asked; say what was lost."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=None)
    options.add_argument("--mark", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.mark:
        mark(given.mark)
    seed = given.seed if given.seed is not None else random.randrange(10**6)
    chance = random.Random(seed)
    told: list[str] = []
    marks = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(given.kills):
            if number % FILE_LIVES == 0:
                told = []
            path = Path(folder) / f"{number // FILE_LIVES}.db"
            new = kill_once(path, chance)
            told += new
            marks += len(new)
            found = problems(path, told)
            failures += bool(found)
            for problem in found:
                print(f"kill {number + 1}: {problem}")
    print(
        f"{given.kills} kills (seed {seed}), {marks} acknowledged marks,"
        f" {failures} kills after which something was lost or damaged"
    )
    return 1 if failures or not marks else 0


if __name__ == "__main__":
    sys.exit(main())

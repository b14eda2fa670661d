"""Expected errors: kept, renewed where something changed, and lowered by decisions."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from reviewer.checks.precision import WEIGHT, precision
from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role
from reviewer.core.change import AlignmentPatch, Change, Step
from reviewer.core.decision import Decision, Scope, Verdict
from reviewer.core.expectation import Expectation, Found, Measured
from reviewer.core.glossary import Term
from reviewer.store import (
    Store,
    check_settings,
    expectation_rows,
    expectations,
    patterns,
    terms,
)
from reviewer.store.patterns import StoredPattern
from tests.store.world import World, clock, draft

BAD = "Pangkalan di Homyim. Sekitar 600 orang tewas di sana. . Dia pulang."
BAD_ENGLISH = "A base at Hmeimim. Some 900 people were killed there. He went home."
GOOD = "Rusia mundur. Dia pulang."
GOOD_ENGLISH = "Russia withdraws. He went home."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "reviews.db", now=clock()) as opened:
        yield opened


def add(store: Store, content: str, english: str | None) -> Article:
    own = draft(Role.ARTICLE, content)
    if english is None:
        return store.add_article(own)
    other = draft(Role.REFERENCE, english)
    count = min(len(own.segments), len(other.segments))
    units = [(1, 1)] * (count - 1)
    units.append((len(own.segments) - count + 1, len(other.segments) - count + 1))
    return store.add_article(own, [other], [units])


def measure(store: Store) -> list[str]:
    """Check what has to be checked; the ids of the articles that were."""
    done = [expectations.measure(it) for it in expectations.tasks(store)[1]]
    expectations.keep(store, done)
    return [it.article_id for it in done]


def of(store: Store, article: Article) -> Expectation:
    (it,) = [it for it in expectations.listed(store) if it.article_id == article.article_id]
    return it


def decide(store: Store, article: Article, verdict: Verdict, scope: Scope, check: str) -> None:
    """Decide on the first finding of a check."""
    with store.reading() as sql:
        row = sql.execute("SELECT findings FROM expectations").fetchone()
    key = row[0].split(f'["{check}", "')[1][:16]
    reviewer = store.ensure_reviewer().reviewer_id
    key = "" if scope is Scope.CHECK else key
    now = store.now()
    decision = Decision(
        str(uuid4()), article.article_id, reviewer, check, key, verdict, scope, None, now
    )
    changes = (Change(None, decision),)
    store.apply(Step(str(uuid4()), article.article_id, reviewer, "dismiss", changes, store.now()))


def test_the_worst_article_comes_first(store: Store) -> None:
    good, bad = add(store, GOOD, GOOD_ENGLISH), add(store, BAD, BAD_ENGLISH)
    assert expectations.count(store) == len(measure(store)) == 2

    worst, best = expectations.listed(store)

    assert (worst.article_id, best.article_id) == (bad.article_id, good.article_id)
    assert best.errors == 0
    assert {"names", "numbers"} <= worst.counts.keys()
    weights = sum(precision(check) * number for check, number in worst.counts.items())
    assert worst.errors == pytest.approx(weights)
    assert worst.per_thousand == pytest.approx(1000 * worst.errors / worst.words)


def test_what_is_unchanged_is_not_checked_again(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    assert measure(store) == [article.article_id]
    assert measure(store) == []

    other = add(store, GOOD, GOOD_ENGLISH)

    assert measure(store) == [other.article_id]


def test_another_alignment_is_checked(store: Store) -> None:
    article = add(store, GOOD, GOOD_ENGLISH)
    measure(store)
    own, other = store.texts(article.article_id)
    before = AlignmentPatch(own.text_id, other.text_id, 0, ((1, 1), (1, 1)))
    change = Change(before, replace(before, units=((2, 2),)))
    reviewer = store.ensure_reviewer().reviewer_id
    store.apply(Step("s", article.article_id, reviewer, "merge row", (change,), store.now()))

    assert measure(store) == [article.article_id]


def test_articles_without_english_are_checked_for_what_one_side_shows(store: Store) -> None:
    article = add(store, "Dia pulang ke ke Moskow.", None)
    beside = add(store, GOOD, GOOD_ENGLISH)
    assert expectations.count(store) == 2
    assert set(measure(store)) == {article.article_id, beside.article_id}

    found = of(store, article)

    assert (found.alone, of(store, beside).alone) == (True, False)
    assert found.counts == {"repetition": 1}
    assert found.errors > 0
    assert measure(store) == []


def test_information_counts_as_open_but_not_as_an_error(store: Store) -> None:
    article = add(store, GOOD, GOOD_ENGLISH)
    measure(store)
    task = Measured(
        article.article_id,
        "{}",
        4,
        (Found("links", "k", 0, 0, 5, True), Found("names", "l", 0, 0, 5)),
    )
    expectations.keep(store, [task])

    found = of(store, article)

    assert (found.counts, found.information, found.open) == ({"names": 1}, 1, 2)
    assert found.errors == pytest.approx(precision("names"))


def test_what_a_window_found_is_kept_as_if_it_had_been_measured(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    english = store.texts(article.article_id)[1].text_id
    (task,) = expectations.tasks(store)[1]
    found = expectations.measure(task).found

    assert expectations.seen(store, article.article_id, "", found) == []
    kept = expectations.seen(store, article.article_id, english, found[::-1])
    expectations.put(store, kept)

    assert expectations.seen(store, article.article_id, english, found) == []
    assert measure(store) == []
    assert of(store, article).open == len(found)
    assert of(store, article).words == expectations.measure(task).words


def test_the_first_reference_is_what_an_article_is_read_beside(world: World) -> None:
    with world.store.reading() as sql:
        (pair,) = expectation_rows.pairs(sql)

    own, reference, _machine = world.texts
    assert pair[:3] == (world.article.article_id, own.text_id, reference.text_id)


def test_a_removed_article_is_not_listed(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    measure(store)
    store.remove_article(article.article_id)

    assert expectations.listed(store) == []


def test_a_switched_check_is_seen_at_once(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    measure(store)
    check_settings.save(store, switched={"names": False}, severities={})

    assert measure(store) == [article.article_id]
    assert "names" not in of(store, article).counts


def test_a_change_of_a_list_runs_its_check_alone(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    measure(store)
    before = of(store, article)
    terms.load(store, [Term("base", ("markas",))], "a.csv")
    count, (task,) = expectations.tasks(store)
    assert count == 1
    assert task.only == {"glossary"}
    measure(store)
    assert of(store, article).counts == {**before.counts, "glossary": 1}
    assert of(store, article).words == before.words

    pattern = Pattern("mana", "orang", "of what kind")
    patterns.save(store, StoredPattern("", pattern, True))
    terms.remove(store, [it.item_id for it in terms.stored(store)])
    measure(store)

    assert of(store, article).counts == {**before.counts, "patterns": 1}


@pytest.mark.parametrize("scope", list(Scope))
def test_dismissals_lower_the_expectation(store: Store, scope: Scope) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    measure(store)
    before = of(store, article)
    decide(store, article, Verdict.DISMISSED, scope, "names")

    after = of(store, article)

    assert after.decided == 1
    assert "names" not in after.counts
    assert after.errors == pytest.approx(before.errors - precision("names"))
    other = add(store, GOOD + " " + BAD, GOOD_ENGLISH + " " + BAD_ENGLISH)
    measure(store)
    weight = precision("names", 0, 1)
    assert of(store, other).counts.get("names", 0) == (scope is not Scope.EVERYWHERE)
    assert weight == pytest.approx(WEIGHT * precision("names") / (WEIGHT + 1))


def test_words_that_were_marked_by_hand_are_decided(store: Store) -> None:
    article = add(store, BAD, BAD_ENGLISH)
    measure(store)
    review = store.start_review(article.article_id, "mqm")
    own = store.texts(article.article_id)[0]
    start = BAD.index("Homyim")
    span = Span(own.text_id, start, start + 6, "Homyim")
    now = store.now()
    made = ("", Severity.MINOR, None, "", "manual", None, now, now)
    error = Annotation("e", review.review_id, (span,), *made)
    step = Step("s", article.article_id, review.reviewer_id, "mark", (Change(None, error),), now)
    store.apply(step)
    assert "names" not in of(store, article).counts

    store.undo(article.article_id, review.reviewer_id)

    assert of(store, article).counts["names"] == 1


def test_what_is_kept_heeds_the_words_marked_in_each_article(store: Store) -> None:
    article, other = add(store, BAD, BAD_ENGLISH), add(store, GOOD + " " + BAD, BAD_ENGLISH)
    own = store.texts(article.article_id)[0]
    start = BAD.index("Homyim")
    span = Span(own.text_id, start, start + 6, "Homyim")
    now = store.now()
    review = store.start_review(article.article_id, "mqm")
    made = ("", Severity.MINOR, None, "", "manual", None, now, now)
    error = Annotation("e", review.review_id, (span,), *made)
    step = Step("s", article.article_id, review.reviewer_id, "mark", (Change(None, error),), now)
    store.apply(step)
    measure(store)
    with store.reading() as sql:
        kept = {it.article_id: it.expected_errors for it in expectation_rows.all_rows(sql)}
    told = {it.article_id: it.errors for it in (of(store, article), of(store, other))}
    assert kept == pytest.approx(told)
    assert kept[article.article_id] < kept[other.article_id]

"""Dismissals listed, told in words, taken back."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from reviewer.checks.run import run
from reviewer.core.article import Role
from reviewer.core.change import Change, Step
from reviewer.core.decision import Decision, Scope, Verdict
from reviewer.core.finding import Finding
from reviewer.store import Store, decisions, dismissals
from tests.store.world import clock, draft

INDONESIAN, ENGLISH = "Pangkalan di Homyim. Dia pulang.", "A base at Hmeimim. He went home."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "reviews.db", now=clock()) as opened:
        opened.add_article(
            draft(Role.ARTICLE, INDONESIAN), [draft(Role.REFERENCE, ENGLISH)], [[(1, 1), (1, 1)]]
        )
        yield opened


def homyim(store: Store) -> Finding:
    article_id = store.articles()[0].article.article_id
    (units,) = dismissals._all_units(store, article_id)
    return next(it for it in run(units) if it.check == "names")


def dismiss(store: Store, key: str, scope: Scope = Scope.ARTICLE) -> Decision:
    article_id, reviewer = (
        store.articles()[0].article.article_id,
        store.ensure_reviewer().reviewer_id,
    )
    made = Decision(
        str(uuid4()),
        article_id,
        reviewer,
        "names",
        key,
        Verdict.DISMISSED,
        scope,
        None,
        store.now(),
    )
    step = Step(str(uuid4()), article_id, reviewer, "dismiss", (Change(None, made),), store.now())
    store.apply(step)
    return made


def test_those_that_hold_are_listed_the_latest_first(store: Store) -> None:
    first = dismiss(store, homyim(store).key)
    second = dismiss(store, "", Scope.CHECK)

    found = dismissals.held(store)

    assert [it.decision.decision_id for it in found] == [second.decision_id, first.decision_id]
    assert found[0].title == store.articles()[0].article.title


def test_one_is_taken_back_and_brought_back_by_undo(store: Store) -> None:
    made = dismiss(store, homyim(store).key)
    store.apply(dismissals.step_of(store, Change(made, None)))
    assert dismissals.held(store) == []
    assert decisions.of_article(store, made.article_id) == []

    store.undo(made.article_id, made.reviewer_id)

    assert [it.decision.decision_id for it in dismissals.held(store)] == [made.decision_id]


def test_what_a_dismissed_finding_said_is_found_again(store: Store) -> None:
    finding = homyim(store)
    made = dismiss(store, finding.key)
    gone, whole = dismiss(store, "0" * 16), dismiss(store, "", Scope.CHECK)

    assert list(dismissals.told(store, [made, gone, whole])) == [{finding.key: finding}]


def test_those_of_others_are_theirs(store: Store) -> None:
    dismiss(store, homyim(store).key)
    with store.writing() as sql:
        sql.execute("INSERT INTO reviewers VALUES ('x', 'Budi', 1, '', 1)")
    store.set_reviewer_name("Budi")

    assert dismissals.held(store) == []

from uuid import uuid4

import pytest

from reviewer.core.change import Change
from reviewer.core.decision import Decision, Dismissals, Scope, Verdict
from reviewer.core.errors import ChangedElsewhere
from reviewer.store import decisions
from tests.store.world import World


def decided(
    world: World,
    verdict: Verdict = Verdict.DISMISSED,
    scope: Scope = Scope.ARTICLE,
    key: str = "0123456789abcdef",
    annotation_id: str | None = None,
) -> Decision:
    return Decision(
        str(uuid4()),
        world.article.article_id,
        world.review.reviewer_id,
        "names",
        key,
        verdict,
        scope,
        annotation_id,
        world.store._now(),
    )


def test_a_decision_is_kept_over_a_restart_and_can_be_undone_and_redone(world: World) -> None:
    made = decided(world)
    world.do("dismiss", None, made)
    world.reopen()
    assert decisions.of_article(world.store, made.article_id) == [made]
    world.undo()
    assert decisions.of_article(world.store, made.article_id) == []
    world.redo()
    assert [it.decision_id for it in decisions.of_article(world.store, made.article_id)] == [
        made.decision_id
    ]


def test_only_what_is_dismissed_everywhere_holds_in_other_articles(world: World) -> None:
    here, everywhere = decided(world), decided(world, scope=Scope.EVERYWHERE, key="f" * 16)
    whole = decided(world, scope=Scope.CHECK, key="")
    world.store.apply(
        world.step("dismiss", *(Change(None, it) for it in (here, everywhere, whole)))
    )
    assert decisions.of_article(world.store, "another") == [everywhere]
    assert Dismissals.of(decisions.of_article(world.store, made_in(world))) == Dismissals(
        frozenset({here.finding_key, everywhere.finding_key}), frozenset({"names"})
    )


def made_in(world: World) -> str:
    return world.article.article_id


def test_the_decisions_of_another_reviewer_do_not_hold(world: World) -> None:
    world.do("dismiss", None, decided(world, scope=Scope.EVERYWHERE))
    world.of_another()
    assert decisions.of_article(world.store, made_in(world)) == []


def test_accepted_ones_count_while_their_error_stands(world: World) -> None:
    error = world.error(world.span(0, "Homyim"), origin="finding:names")
    accepted = decided(world, Verdict.ACCEPTED, annotation_id=error.annotation_id)
    world.store.apply(world.step("accept", Change(None, error), Change(None, accepted)))
    world.do("dismiss", None, decided(world, key="f" * 16))
    assert decisions.counts(world.store) == {"names": (1, 1)}
    stored = world.store.annotation(error.annotation_id)
    world.do("remove", stored, None)
    assert decisions.counts(world.store) == {"names": (0, 1)}
    world.of_another()
    assert decisions.counts(world.store) == {"names": (0, 1)}


def test_accepting_is_taken_back_whole(world: World) -> None:
    error = world.error(world.span(0, "Homyim"), origin="finding:names")
    accepted = decided(world, Verdict.ACCEPTED, annotation_id=error.annotation_id)
    world.store.apply(world.step("accept", Change(None, error), Change(None, accepted)))
    world.undo()
    assert world.errors() == []
    assert decisions.of_article(world.store, made_in(world)) == []


def test_a_decision_changed_elsewhere_is_told(world: World) -> None:
    made = decided(world)
    world.do("dismiss", None, made)
    with pytest.raises(ChangedElsewhere):
        world.do("dismiss", None, made)

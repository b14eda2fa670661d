from dataclasses import replace

from reviewer.core.review import ReviewState, Verdict
from tests.store.world import World


def test_a_review_goes_on_where_it_was(world: World) -> None:
    world.reopen()
    again = world.store.start_review(world.article.article_id, "another typology")
    assert again == world.review
    assert again.typology == "mqm"
    assert world.store.reviews(world.article.article_id) == [world.review]


def test_another_reviewer_has_a_review_of_their_own(world: World) -> None:
    other = world.of_another().review
    assert other.reviewer_id != world.review.reviewer_id
    assert world.store.reviews(world.article.article_id) == [world.review, other]
    assert world.store.annotations(other.review_id) == []


def test_finishing_is_a_step_like_any_other(world: World) -> None:
    finished = replace(
        world.review,
        state=ReviewState.FINISHED,
        verdict="good",
        finished_at="2026-03-02T00:00:00Z",
        revision=2,
    )
    world.do("finish", world.review, finished)
    assert world.store.reviews(world.article.article_id) == [finished]
    assert world.store.articles()[0].state == "finished"
    world.undo()
    (back,) = world.store.reviews(world.article.article_id)
    assert replace(back, revision=1) == world.review


def test_an_article_is_listed_with_the_verdict_given_last(world: World) -> None:
    assert world.store.articles()[0].verdict is None
    passed = replace(
        world.review,
        state=ReviewState.FINISHED,
        verdict="pass",
        finished_at="2026-03-02T00:00:00Z",
    )
    world.do("finish", world.review, passed)
    other = world.of_another()
    failed = replace(
        other.review,
        state=ReviewState.FINISHED,
        verdict="fail: half of the names are wrong",
        finished_at="2026-03-03T00:00:00Z",
    )
    other.do("finish", other.review, failed)
    assert world.store.articles()[0].verdict is Verdict.FAIL
    other.undo()
    assert world.store.articles()[0].verdict is Verdict.PASS


def test_a_judgement_is_a_step_like_any_other(world: World) -> None:
    judged = replace(world.review, judgement=62.5)
    world.do("judge", world.review, judged)
    world.reopen()
    (stored,) = world.store.reviews(world.article.article_id)
    assert stored.judgement == 62.5
    world.undo()
    assert world.store.reviews(world.article.article_id)[0].judgement is None


def test_active_time_adds_up_and_is_no_step(world: World) -> None:
    key = world.review.review_id
    world.store.add_active_seconds(key, 1.25)
    world.store.add_active_seconds(key, 60)
    world.reopen()
    assert world.store.active_seconds(key) == 61.25
    assert world.store.active_seconds("none") == 0
    assert world.store.history(world.article.article_id) == []

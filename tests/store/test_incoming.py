from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import Role
from reviewer.core.errors import ArticleUnknown, ReviewMismatch
from reviewer.core.export_row import Imported
from tests.store.world import World, draft

LATER = "2026-09-01T00:00:00Z"
EARLIER = "2025-09-01T00:00:00Z"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[World]:
    """The same article in another file, with a reviewer of another name."""
    world = World.open(tmp_path / "elsewhere.db")
    world.store.set_reviewer_name("Citra")
    yield world
    world.store.close()


def imported(world: World, *errors: Annotation, reviewer: str = "Ani") -> list[Imported]:
    return [Imported(error, world.article.article_id, reviewer) for error in errors]


def test_errors_arrive_as_they_left(world: World, elsewhere: World) -> None:
    world.store.set_reviewer_name("Ani")
    world.mark(1, "Russia", correction="", comment="x", severity=Severity.MAJOR)
    first = world.mark(0, "Homyim")
    world.do(
        "mark", None, world.error(world.span(0, "Tartus"), world.span(2, "Tartus"), repeat_of="?")
    )
    theirs = world.of_another("Budi")
    theirs.mark(0, "Tartus", repeat_of=first.annotation_id)
    items = imported(world, *world.errors()) + imported(world, *theirs.errors(), reviewer="Budi")
    assert elsewhere.store.import_annotations(list(reversed(items)), "mqm") == 4
    assert list(elsewhere.store.export_rows()) == list(world.store.export_rows())
    reviews = elsewhere.store.reviews(world.article.article_id)
    assert {it.review_id for it in reviews} == {
        world.review.review_id,
        theirs.review.review_id,
        elsewhere.review.review_id,
    }
    mine = next(it for it in reviews if it.review_id == world.review.review_id)
    assert (mine.typology, mine.created_at) == ("mqm", min(e.created_at for e in world.errors()))
    assert elsewhere.store.reviewer_name(mine.reviewer_id) == "Ani"


def test_the_same_again_changes_nothing(world: World, elsewhere: World) -> None:
    world.mark(0, "Homyim")
    items = imported(world, *world.errors())
    elsewhere.store.import_annotations(items)
    before = list(elsewhere.store.export_rows())
    assert elsewhere.store.import_annotations(items) == 0
    assert world.store.import_annotations(items) == 0
    assert list(elsewhere.store.export_rows()) == before
    assert [it.action for it in elsewhere.store.history(world.article.article_id)] == ["import"]


@pytest.mark.parametrize(
    ("updated_at", "kept"), [(LATER, "theirs"), (EARLIER, "ours"), (LATER[:-1], "theirs")]
)
def test_of_two_states_the_later_one_wins(world: World, updated_at: str, kept: str) -> None:
    ours = world.mark(0, "Homyim", comment="ours")
    theirs = replace(ours, comment="theirs", updated_at=updated_at)
    assert world.store.import_annotations(imported(world, theirs)) == (kept == "theirs")
    assert world.comments() == [kept]


def test_times_are_compared_as_times(world: World) -> None:
    ours = world.mark(0, "Homyim", comment="ours", updated_at="2026-03-01T23:00:00Z")
    theirs = replace(ours, comment="theirs", updated_at="2026-03-02T04:00:00+07:00")
    assert world.store.import_annotations(imported(world, theirs)) == 0
    assert world.comments() == ["ours"]


def test_two_states_of_one_error_in_one_table(world: World) -> None:
    old = world.error(world.span(0, "Homyim"), comment="old", updated_at=EARLIER)
    new = replace(old, comment="new", updated_at=LATER)
    assert world.store.import_annotations(imported(world, old, new, old)) == 1
    assert world.comments() == ["new"]


def test_a_withdrawn_error_comes_back_in_its_later_state(world: World) -> None:
    error = world.mark(0, "Homyim", comment="ours")
    world.do("remove", error, None)
    assert world.store.import_annotations(imported(world, error)) == 1
    assert world.comments() == ["ours"]
    (error,) = world.errors()
    world.do("remove", error, None)
    older = replace(error, comment="theirs", updated_at=EARLIER)
    assert world.store.import_annotations(imported(world, older)) == 1
    assert world.comments() == ["ours"]


def test_an_import_is_one_step_for_each_reviewer(world: World, elsewhere: World) -> None:
    mine = [world.mark(0, it) for it in ("Homyim", "Tartus")]
    theirs = [world.of_another("Budi").mark(0, "Rusia")]
    name = world.store.reviewer_name(world.review.reviewer_id)
    items = imported(world, *mine, reviewer=name) + imported(world, *theirs, reviewer="Budi")
    elsewhere.store.import_annotations(items)
    reviewers = {
        it.review_id: it.reviewer_id for it in elsewhere.store.reviews(world.article.article_id)
    }
    key = world.article.article_id
    assert elsewhere.store.undo_action(key, reviewers[mine[0].review_id]) == "import"
    elsewhere.store.undo(key, reviewers[mine[0].review_id])
    assert [row[12] for row in elsewhere.store.export_rows()] == ["Rusia"]
    elsewhere.store.redo(key, reviewers[mine[0].review_id])
    elsewhere.store.undo(key, reviewers[theirs[0].review_id])
    assert [row[12] for row in elsewhere.store.export_rows()] == ["Homyim", "Tartus"]


def test_one_wrong_error_keeps_all_out(world: World, elsewhere: World) -> None:
    good = world.mark(0, "Homyim")
    before = list(elsewhere.store.export_rows())
    unknown = Imported(world.mark(0, "Tartus"), "no-such-article", "Ani")
    with pytest.raises(ArticleUnknown):
        elsewhere.store.import_annotations([*imported(world, good), unknown])
    other = elsewhere.store.add_article(draft(Role.ARTICLE, "Lain."))
    with pytest.raises(ReviewMismatch, match=world.review.review_id):
        elsewhere.store.import_annotations(
            [*imported(world, good), unknown._replace(article_id=other.article_id)]
        )
    wrong = replace(good, annotation_id="w", spans=(good.span._replace(quote="Hmeimim"),))
    with pytest.raises(ValueError, match="does not stand"):
        elsewhere.store.import_annotations(imported(world, good, wrong))
    assert list(elsewhere.store.export_rows()) == before
    assert elsewhere.store.history(world.article.article_id) == []


def test_nothing_is_brought_into_a_removed_article(world: World) -> None:
    error = world.mark(0, "Homyim")
    world.store.remove_article(world.article.article_id)
    with pytest.raises(ArticleUnknown):
        world.store.import_annotations(imported(world, replace(error, updated_at=LATER)))


def test_a_review_taken_away_comes_back_with_its_errors(world: World) -> None:
    error = world.error(world.span(0, "Homyim"))
    world.do("remove review", world.review, None)
    assert world.store.reviews(world.article.article_id) == []
    assert world.store.import_annotations(imported(world, error)) == 1
    assert len(world.store.reviews(world.article.article_id)) == 1

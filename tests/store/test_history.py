from dataclasses import replace

import pytest

from reviewer.core.change import Change
from reviewer.core.errors import ChangedElsewhere
from tests.store.world import World


def actions(world: World) -> tuple[str | None, str | None]:
    scope = (world.article.article_id, world.review.reviewer_id)
    return world.store.undo_action(*scope), world.store.redo_action(*scope)


def states(world: World) -> list[tuple[str, str]]:
    with world.store._connection.reading() as sql:
        return sql.execute("SELECT action, state FROM history ORDER BY number").fetchall()


def test_undo_and_redo_go_on_after_a_restart(world: World) -> None:
    error = world.mark(0, "Homyim")
    world.do("comment", error, replace(error, comment="x"))
    world.reopen()
    assert actions(world) == ("comment", None)
    undone = world.undo()
    assert undone is not None
    assert undone.changes == (
        Change(replace(error, comment="x", revision=2), replace(error, revision=3)),
    )
    assert world.errors() == [replace(error, revision=3)]
    world.reopen()
    assert actions(world) == ("mark", "comment")
    world.undo()
    assert world.errors() == []
    assert world.undo() is None
    world.reopen()
    assert actions(world) == (None, "mark")
    world.redo()
    redone = world.redo()
    assert redone is not None
    assert redone.action == "comment"
    assert world.comments() == ["x"]
    assert world.redo() is None


def test_a_step_is_taken_back_whole(world: World) -> None:
    one, two = world.error(world.span(0, "Homyim")), world.error(world.span(0, "Tartus"))
    world.store.apply(world.step("mark", Change(None, one), Change(None, two)))
    assert len(world.errors()) == 2
    inverse = world.undo()
    assert inverse is not None
    assert [it.before for it in inverse.changes] == [two, one]
    assert world.errors() == []
    world.redo()
    assert len(world.errors()) == 2


def test_one_record_may_change_twice_in_a_step(world: World) -> None:
    error = world.error(world.span(0, "Homyim"))
    edited = replace(error, comment="x")
    world.store.apply(world.step("mark", Change(None, error), Change(error, edited)))
    assert world.errors() == [replace(edited, revision=2)]
    world.undo()
    assert world.errors() == []


def test_doing_something_else_drops_what_was_undone_but_keeps_it_on_record(world: World) -> None:
    world.mark(0, "Homyim")
    world.mark(0, "Tartus")
    world.undo()
    world.undo()
    world.redo()
    world.mark(0, "Rusia")
    assert actions(world) == ("mark", None)
    assert world.redo() is None
    assert [state for _, state in states(world)] == ["done", "dropped", "done"]
    assert len(world.store.history(world.article.article_id)) == 3
    world.undo()
    world.undo()
    assert world.undo() is None


def test_each_reviewer_has_their_own_line_of_steps(world: World) -> None:
    world.mark(0, "Homyim")
    theirs = world.of_another()
    assert theirs.undo() is None
    theirs.mark(0, "Tartus")
    assert world.undo() is not None
    assert (len(world.errors()), len(theirs.errors())) == (0, 1)
    theirs.undo()
    assert actions(world) == (None, "mark")


def test_a_step_whose_records_somebody_else_changed_is_not_undone(world: World) -> None:
    error = world.mark(0, "Homyim")
    world.of_another().do("comment", error, replace(error, comment="theirs"))
    with pytest.raises(ChangedElsewhere):
        world.undo()
    assert world.comments() == ["theirs"]
    assert actions(world) == ("mark", None)

from dataclasses import replace

import pytest

from reviewer.core.annotation import Annotation
from reviewer.core.change import AlignmentPatch, Change
from reviewer.core.errors import ChangedElsewhere
from reviewer.store import history
from reviewer.store.records import decode_changes
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


def test_a_step_comes_back_as_it_is_stored(world: World) -> None:
    error = world.mark(0, "Homyim")
    edited = replace(error, comment="x", revision=7)
    stored = world.store.apply(world.step("comment", Change(error, edited)))
    assert stored.changes == (Change(error, replace(edited, revision=2)),)
    assert world.errors() == [stored.changes[0].after]
    made = world.step("mark", Change(None, world.error(world.span(0, "Tartus"))))
    assert world.store.apply(made) is made


def test_the_step_before_is_read_only_where_it_may_go_along(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may hold thousands of changes."""
    error = world.mark(0, "Homyim")
    world.do("comment", error, replace(error, comment="x"))
    world.mark(0, "Tartus")
    read: list[str] = []

    def decode(packed: str) -> tuple[Change, ...]:
        read.append(packed)
        return decode_changes(packed)

    monkeypatch.setattr(history, "decode_changes", decode)
    for _ in range(3):
        assert world.undo() is not None
    assert len(read) == 3


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
    theirs.mark(0, "Rusia")
    assert world.redo() is not None
    assert (len(world.errors()), actions(theirs)) == (1, ("mark", None))


def test_a_step_whose_records_somebody_else_changed_is_not_undone(world: World) -> None:
    error = world.mark(0, "Homyim")
    world.of_another().do("comment", error, replace(error, comment="theirs"))
    with pytest.raises(ChangedElsewhere):
        world.undo()
    assert world.comments() == ["theirs"]
    assert actions(world) == (None, None)


def typed(world: World, error: Annotation, field: str, *words: str) -> Annotation:
    """Type into a field of an error with a pause after each of these words."""
    for word in words:
        later = replace(error, **{field: word}, updated_at=world.store._now())  # type: ignore[arg-type]
        world.do(field, error, later)
        error = later
    return error


def rest(world: World) -> None:
    for _ in range(6):
        world.store._now()


@pytest.mark.parametrize("field", ["correction", "comment"])
def test_what_is_typed_with_pauses_is_undone_and_redone_as_one(world: World, field: str) -> None:
    error = world.mark(0, "Homyim")
    typed(world, error, field, "H", "Hm", "Hmeimim")
    world.reopen()
    undone = world.undo()
    assert undone is not None
    ((before, after),) = undone.changes
    assert isinstance(before, Annotation)
    assert isinstance(after, Annotation)
    assert (getattr(before, field), getattr(after, field)) == ("Hmeimim", getattr(error, field))
    assert world.errors() == [after]
    assert actions(world) == ("mark", field)
    world.reopen()
    world.redo()
    assert getattr(world.errors()[0], field) == "Hmeimim"
    assert [state for _, state in states(world)] == ["done"] * 4
    assert len(world.store.history(world.article.article_id)) == 4


def test_after_a_rest_typing_is_another_step(world: World) -> None:
    error = typed(world, world.mark(0, "Homyim"), "comment", "one", "one two")
    rest(world)
    typed(world, error, "comment", "one two t", "one two three")
    world.undo()
    assert world.comments() == ["one two"]
    world.undo()
    assert world.comments() == [""]
    world.redo()
    assert world.comments() == ["one two"]
    world.redo()
    assert world.comments() == ["one two three"]


def test_another_field_and_another_error_are_other_steps(world: World) -> None:
    one, two = world.mark(0, "Homyim"), world.mark(0, "Tartus")
    one = typed(world, one, "comment", "a")
    one = typed(world, one, "correction", "b")
    typed(world, two, "correction", "c")
    shown = []
    while world.undo():
        shown.append([(it.comment, it.correction) for it in world.errors()])
    assert [sum(bool(it) for pair in state for it in pair) for state in shown] == [2, 1, 0, 0, 0]


def test_what_somebody_else_wrote_in_between_parts_the_typing(world: World) -> None:
    error = typed(world, world.mark(0, "Homyim"), "comment", "mine")
    theirs = replace(error, comment="theirs")
    world.of_another().do("comment", error, theirs)
    typed(world, theirs, "comment", "mine again")
    world.undo()
    assert world.comments() == ["theirs"]
    with pytest.raises(ChangedElsewhere):
        world.undo()


def test_going_back_to_the_first_words_is_a_step_that_shows(world: World) -> None:
    error = typed(world, world.mark(0, "Homyim"), "comment", "first")
    rest(world)
    typed(world, error, "comment", "wr", "wrong", "first")
    world.undo()
    assert world.comments() == ["wr"]
    world.undo()
    assert world.comments() == ["first"]
    world.redo()
    assert world.comments() == ["wrong"]
    world.redo()
    assert world.comments() == ["first"]


def test_a_step_that_somebody_else_built_upon_bars_no_way(world: World) -> None:
    first = world.mark(0, "Homyim")
    own, reference, _ = (it.text_id for it in world.texts)
    before = AlignmentPatch(own, reference, 0, ((1, 1),))
    split = replace(before, units=((1, 0), (0, 1)))
    world.do("split row", before, split)
    other = world.of_another()
    merged = AlignmentPatch(own, reference, 0, ((1, 0), (0, 1), (1, 1)))
    other.do("merge rows", merged, replace(merged, units=((1, 0), (1, 2))))
    rows = world.store.units(own, reference)
    with pytest.raises(ChangedElsewhere):
        world.undo()
    assert world.store.units(own, reference) == rows
    step = world.undo()
    assert step and step.action == "mark"
    assert world.errors() == []
    assert world.undo() is None
    other.undo()
    world.redo()
    assert [it.annotation_id for it in world.errors()] == [first.annotation_id]
    assert world.store.check() == []

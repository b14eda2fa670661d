"""What of a reviewer's line of steps can still be undone when somebody else was at its records."""

from dataclasses import replace

import pytest

from reviewer.core.change import AlignmentPatch, Change
from reviewer.core.errors import ChangedElsewhere
from tests.store.world import World


def bar(world: World) -> None:
    """Let the last step be one that somebody else built upon, and see that it is not undone."""
    error = world.mark(0, "pulang")
    mine = replace(error, comment="mine", updated_at=world.store._now())
    world.do("severity", error, mine)
    world.of_another().do("comment", mine, replace(mine, comment="theirs"))
    with pytest.raises(ChangedElsewhere):
        world.undo()


def test_steps_on_one_record_are_followed_from_the_last_to_the_first(world: World) -> None:
    error = world.mark(0, "Homyim")
    commented = replace(error, comment="x", updated_at=world.store._now())
    world.do("comment", error, commented)
    bar(world)
    shown = []
    while world.undo():
        shown.append([it.comment for it in world.errors()])
    assert shown == [["", "theirs"], ["theirs"]]
    assert world.store.check() == []


def test_rows_are_followed_through_the_steps_on_them(world: World) -> None:
    own, reference, _ = (it.text_id for it in world.texts)
    whole = AlignmentPatch(own, reference, 0, ((1, 1),))
    parted = replace(whole, units=((1, 0), (0, 1)))
    world.do("split row", whole, parted)
    world.do("merge rows", parted, whole)
    bar(world)
    before = world.store.units(own, reference)
    assert world.undo()
    assert world.store.units(own, reference) == [(1, 0), (0, 1), *before[1:]]
    assert world.undo()
    assert world.store.units(own, reference) == before
    assert world.undo() is None


def test_what_somebody_else_took_away_bars_all_steps_on_it(world: World) -> None:
    error = world.mark(0, "Homyim")
    commented = replace(error, comment="x", updated_at=world.store._now())
    world.do("comment", error, commented)
    world.of_another().do("remove", commented, None)
    with pytest.raises(ChangedElsewhere):
        world.undo()
    assert world.undo() is None
    assert world.errors() == []


def test_a_step_that_is_barred_by_one_record_leaves_its_others_as_they_are(world: World) -> None:
    one, two = world.mark(0, "Homyim"), world.mark(0, "Tartus")
    both = [(it, replace(it, comment="both")) for it in (one, two)]
    world.store.apply(world.step("comment", *(Change(*it) for it in both)))
    world.of_another().do("comment", both[0][1], replace(both[0][1], comment="theirs"))
    with pytest.raises(ChangedElsewhere):
        world.undo()
    # Both were marked before the step that stays, so that neither marking can be taken back.
    assert world.undo() is None
    assert world.comments() == ["theirs", "both"]

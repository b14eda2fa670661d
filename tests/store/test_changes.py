from dataclasses import replace

import pytest

from reviewer.core.annotation import Annotation
from reviewer.core.change import AlignmentPatch, Change, TextPresence, Title
from reviewer.core.errors import ChangedElsewhere
from tests.store.world import REFERENCE_UNITS, World


def test_revisions_count_the_states(world: World) -> None:
    error = world.mark(0, "Homyim")
    edited = replace(error, comment="x")
    world.do("comment", error, edited)
    assert world.errors() == [replace(edited, revision=2)]
    world.do("remove", edited, None)
    assert world.errors() == []
    assert world.store.annotation(error.annotation_id) is None
    world.do("mark", None, error)
    assert world.errors() == [replace(error, revision=4)]


def test_a_change_that_starts_from_another_state_is_refused_whole(world: World) -> None:
    error = world.mark(0, "Homyim")
    other = world.error(world.span(0, "Rusia"))
    stale = replace(error, comment="stale")
    for refused in (
        Change(stale, replace(error, comment="new")),
        Change(stale, None),
        Change(None, error),
        Change(world.error(world.span(0, "Tartus")), None),
    ):
        with pytest.raises(ChangedElsewhere):
            world.store.apply(world.step("several", Change(None, other), refused))
    assert world.errors() == [error]
    assert len(world.store.history(world.article.article_id)) == 1


def test_a_quote_must_stand_at_its_place(world: World) -> None:
    good = world.span(0, "Homyim")
    for bad in (
        good._replace(start=good.start + 1, end=good.end + 1),
        good._replace(quote="homyim"),
        good._replace(start=-6, end=-2),
        good._replace(text_id="none"),
    ):
        with pytest.raises(ValueError, match=r"does not stand|no text"):
            world.do("mark", None, world.error(bad))
        with pytest.raises(ValueError, match=r"does not stand|no text"):
            world.do("mark", None, world.error(good, bad))
    assert world.errors() == []


def test_a_title_can_be_changed_and_got_back(world: World) -> None:
    key = world.article.article_id
    old, new = Title(key, world.article.title), Title(key, "Homyim")
    world.do("rename", old, new)
    assert world.store.find("homyim").article_id == key
    with pytest.raises(ChangedElsewhere):
        world.do("rename", old, Title(key, "Lain"))
    world.undo()
    assert world.store.find(key).title == world.article.title


def test_a_text_can_be_taken_away_and_got_back(world: World) -> None:
    key, machine = world.article.article_id, world.texts[2]
    here, away = (TextPresence(key, machine.text_id, it) for it in (True, False))
    world.do("remove text", here, away)
    assert world.store.texts(key) == world.texts[:2]
    with pytest.raises(ChangedElsewhere):
        world.do("remove text", here, away)
    world.do("add text", None, here)
    assert world.store.texts(key) == world.texts
    world.do("remove text", here, None)
    assert world.store.texts(key) == world.texts[:2]


def rows(world: World, first: int, *units: tuple[int, int]) -> AlignmentPatch:
    return AlignmentPatch(world.texts[0].text_id, world.texts[1].text_id, first, units)


def stored_rows(world: World) -> list[tuple[int, int]]:
    return world.store.units(world.texts[0].text_id, world.texts[1].text_id)


def test_rows_can_be_changed_and_got_back(world: World) -> None:
    world.do("split row", rows(world, 2, (2, 1), (1, 1)), rows(world, 2, (1, 1), (1, 0), (1, 1)))
    assert stored_rows(world) == [(1, 1), (1, 1), (1, 1), (1, 0), (1, 1)]
    world.undo()
    assert stored_rows(world) == REFERENCE_UNITS
    world.redo()
    assert stored_rows(world) == [(1, 1), (1, 1), (1, 1), (1, 0), (1, 1)]


def test_rows_that_are_others_now_are_not_changed(world: World) -> None:
    with pytest.raises(ChangedElsewhere):
        world.do("merge", rows(world, 1, (1, 1), (1, 1)), rows(world, 1, (2, 2)))
    nowhere = AlignmentPatch(world.texts[1].text_id, world.texts[0].text_id, 0, ((1, 1),))
    with pytest.raises(ChangedElsewhere):
        world.do("merge", nowhere, nowhere)
    assert stored_rows(world) == REFERENCE_UNITS


def test_rows_that_look_the_same_but_moved_are_not_changed(world: World) -> None:
    """Before: rows of one sentence each. Somebody merges the first two; ours are others now."""
    pair = (world.texts[0].text_id, world.texts[2].text_id)

    def machine_rows(first: int, *units: tuple[int, int]) -> AlignmentPatch:
        return AlignmentPatch(*pair, first, units)

    world.do("merge", machine_rows(1, (1, 1), (1, 1)), machine_rows(1, (2, 2)))
    world.do("split", machine_rows(1, (2, 2)), machine_rows(1, (1, 1), (1, 1)))
    theirs = world.of_another()
    theirs.do("merge", machine_rows(0, (1, 1), (1, 1)), machine_rows(0, (2, 2)))
    with pytest.raises(ChangedElsewhere):
        world.undo()
    assert world.store.units(*pair) == [(2, 2), (1, 1), (1, 1), (1, 1)]
    theirs.undo()
    assert world.undo() is None  # what others built upon is left out of the line
    assert world.store.units(*pair) == [(1, 1)] * 5


def test_rows_must_take_the_same_sentences(world: World) -> None:
    with pytest.raises(ValueError, match="same sentences"):
        world.do("merge", rows(world, 0, (1, 1), (1, 1)), rows(world, 0, (2, 1)))
    with pytest.raises(ValueError, match="different rows"):
        world.do("merge", rows(world, 0, (1, 1)), rows(world, 1, (1, 1)))


def test_records_must_belong_together(world: World) -> None:
    error: Annotation = world.error(world.span(0, "Homyim"))
    title = Title(world.article.article_id, world.article.title)
    for change in (Change(None, None), Change(title, None), Change(None, title)):
        with pytest.raises(ValueError, match="not a change"):
            world.store.apply(world.step("nonsense", change))
    with pytest.raises(ValueError, match="not a change"):
        world.do("nonsense", title, error)

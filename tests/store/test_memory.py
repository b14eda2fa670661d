"""The memory of corrections: grows from errors, follows them, and is left alone once edited."""

from dataclasses import replace

import pytest

from reviewer.checks.settings import Correction
from reviewer.store import memory
from reviewer.store.memory import Words
from tests.store.world import World

HMEIMIM = Words("Homyim", "Hmeimim")


def grow(world: World) -> bool:
    return memory.follow(world.store, memory.stale(world.store))


def words(world: World) -> list[Words]:
    return [it.words for it in memory.remembered(world.store)]


def test_a_correction_is_remembered_with_where_it_comes_from(world: World) -> None:
    english = world.span(1, "Hmeimim")
    world.do("mark", None, world.error(world.span(0, "Homyim"), english, correction="Hmeimim"))
    assert grow(world)

    (it,) = memory.remembered(world.store)

    assert it.words == Words("Homyim", "Hmeimim", "Hmeimim")
    assert it.titles == (world.article.title,)
    assert it.reviewers == (world.store.reviewer().name,)
    assert memory.stale(world.store) == []
    assert not grow(world)


def test_marks_without_words_to_offer_are_not_remembered(world: World) -> None:
    world.mark(0, "Homyim")
    world.mark(0, "Tartus", correction="")
    world.mark(0, ".", correction=",")
    world.mark(0, "😀", correction="Baik")
    world.mark(1, "Hmeimim", correction="Khmeimim")

    assert not grow(world)


def test_an_entry_follows_its_error_through_undo_and_redo(world: World) -> None:
    error = world.mark(0, "Homyim", correction="Hmeymim")
    grow(world)
    stored = world.store.annotation(error.annotation_id)
    assert stored
    world.do("correction", stored, replace(stored, correction="Hmeimim"))
    grow(world)
    assert words(world) == [HMEIMIM]
    world.undo()
    grow(world)
    assert words(world) == [Words("Homyim", "Hmeymim")]
    world.undo()
    grow(world)
    assert words(world) == []
    world.redo()
    grow(world)
    assert words(world) == [Words("Homyim", "Hmeymim")]


def test_what_was_edited_by_hand_stays_when_its_error_goes(world: World) -> None:
    error = world.mark(0, "Homyim", correction="Hmeymim")
    grow(world)
    memory.edit(world.store, memory.remembered(world.store)[0], HMEIMIM)
    stored = world.store.annotation(error.annotation_id)
    world.do("remove", stored, None)

    assert not grow(world)
    assert words(world) == [HMEIMIM]


def test_what_was_removed_by_hand_does_not_come_again(world: World) -> None:
    world.mark(0, "Homyim", correction="Hmeimim")
    grow(world)
    found = memory.remembered(world.store)
    before = memory.snapshot(world.store, found)
    memory.remove(world.store, found)
    assert not grow(world)
    assert words(world) == []

    memory.put_back(world.store, before)

    assert words(world) == [HMEIMIM]
    world.undo()
    grow(world)
    assert words(world) == []


def test_the_same_correction_made_twice_is_one(world: World) -> None:
    world.mark(0, "Homyim", correction="Hmeimim")
    other = world.of_another()
    other.mark(0, "Homyim", correction="Hmeimim")
    grow(world)

    (it,) = memory.remembered(world.store)

    assert len(it.item_ids) == 2
    assert it.reviewers[1] == "Budi"
    memory.edit(world.store, it, Words("Homyim", "Khmeimim"))
    assert words(world) == [Words("Homyim", "Khmeimim")]


def test_checks_hear_the_correction_made_most_often(world: World) -> None:
    world.mark(0, "Homyim", correction="Hmeimim")
    world.of_another().mark(0, "Homyim", correction="Hmeimim")
    world.of_another("Sari").mark(0, "Homyim", correction="Humaimim")
    grow(world)

    title = world.article.title
    assert memory.corrections(world.store) == (Correction("Homyim", "Hmeimim", "", title),)


@pytest.mark.parametrize("linked", [False, True])
def test_a_single_everyday_word_needs_its_english(world: World, linked: bool) -> None:
    spans = [world.span(0, "Pasukan"), world.span(1, "troops")][: 1 + linked]
    world.do("mark", None, world.error(*spans, correction="Tentara"))
    grow(world)

    assert memory.remembered(world.store)[0].offered is linked
    assert len(memory.corrections(world.store)) == linked


def test_an_everyday_word_is_offered_once_somebody_says_so(world: World) -> None:
    world.mark(0, "Pasukan", correction="Tentara")
    grow(world)
    memory.edit(world.store, memory.remembered(world.store)[0], Words("Pasukan", "Tentara"))

    assert memory.corrections(world.store)


def test_what_comes_from_outside_is_added_once(world: World) -> None:
    incoming = [(HMEIMIM, "Aleppo"), (HMEIMIM, ""), (Words("Tartous", "Tartus"), "")]
    assert len(memory.add(world.store, incoming)) == 2
    assert memory.add(world.store, incoming) == []

    assert memory.corrections(world.store)[0] == Correction("Homyim", "Hmeimim", "", "Aleppo")

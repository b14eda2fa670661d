"""Items of the study: kept, changed, removed, brought back."""

import sqlite3

import pytest

from reviewer.store import items
from tests.store.world import World


def test_items_of_a_kind_come_in_the_order_they_were_made(world: World) -> None:
    items.save(world.store, "term", [(None, {"word": "b"}), (None, {"word": "a"})])
    items.save(world.store, "pattern", [(None, {"word": "c"})])

    found = items.stored(world.store, "term")

    assert [it.content for it in found] == [{"word": "b"}, {"word": "a"}]
    assert {it.reviewer for it in found} == {world.store.reviewer().name}


def test_a_change_keeps_the_item_and_its_maker(world: World) -> None:
    (key,) = items.save(world.store, "term", [(None, {"word": "a"})])
    made = items.stored(world.store, "term")[0]
    items.save(world.of_another().store, "term", [(key, {"word": "z"})])

    (now,) = items.stored(world.store, "term")

    assert (now.item_id, now.content) == (key, {"word": "z"})
    assert now.reviewer == made.reviewer != "Budi"
    assert now.created_at == made.created_at < now.updated_at


def test_a_removed_item_comes_back_as_it_was(world: World) -> None:
    keys = items.save(world.store, "term", [(None, {"word": "a"}), (None, {"word": "b"})])
    items.remove(world.store, keys[:1])
    assert [it.item_id for it in items.stored(world.store, "term")] == keys[1:]

    items.restore(world.store, keys[:1])

    assert [it.item_id for it in items.stored(world.store, "term")] == keys


def test_items_are_never_deleted(world: World) -> None:
    items.save(world.store, "term", [(None, {"word": "a"})])

    with pytest.raises(sqlite3.IntegrityError), world.store.writing() as sql:
        sql.execute("DELETE FROM items")


def test_an_item_is_found_with_whether_it_is_live(world: World) -> None:
    (key,) = items.save(world.store, "term", [(None, {"word": "a"})])
    items.remove(world.store, [key])
    with world.store.reading() as sql:
        found = items.find(sql, key)
        assert found and (found[0].content, found[1]) == ({"word": "a"}, False)
        assert items.find(sql, "unknown") is None

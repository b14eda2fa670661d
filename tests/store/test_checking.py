import sqlite3
from dataclasses import replace

import pytest

from reviewer.core.change import AlignmentPatch
from tests.store.world import World


def test_a_file_in_use_is_sound(world: World) -> None:
    error = world.mark(0, "Homyim")
    world.do("link", error, replace(error, spans=(error.span, world.span(1, "Hmeimim"))))
    patch = AlignmentPatch(world.texts[0].text_id, world.texts[1].text_id, 2, ((2, 1),))
    world.do("split row", patch, replace(patch, units=((1, 1), (1, 0))))
    world.do("remove", world.errors()[0], None)
    world.undo()
    assert world.store.check() == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE annotations SET start = 1, quote = 'xx'", "words “xx” of error"),
        ("UPDATE annotations SET linked_quote = 'yy'", "words “yy” of error"),
        ("UPDATE tallies SET errors = 7", "said to have 7 errors in a text and has 1"),
        ("UPDATE alignments SET units = '[1,1]'", "do not take all sentences of both"),
        ("UPDATE texts SET segments = '[0,5,0,4,9,0]' WHERE role = 'machine'", "do not follow"),
        ("UPDATE texts SET segments = '[0,5000,0]' WHERE role = 'machine'", "do not follow"),
        ("UPDATE history SET changes = '{'", "history cannot be read"),
        (
            "UPDATE reviews SET reviewer_id = 'nobody'",
            "of reviews refers to something in reviewers",
        ),
    ],
)
def test_what_must_hold_is_checked(world: World, damage: str, told: str) -> None:
    error = world.error(world.span(0, "Homyim"), world.span(1, "Hmeimim"))
    world.do("mark", None, error)
    world.store.close()
    sql = sqlite3.connect(world.store.path)
    sql.execute(damage)
    sql.commit()
    sql.close()
    world.reopen()
    assert any(told in problem for problem in world.store.check())


def smash(world: World, part: str, start: int, broken: bytes) -> None:
    """Write over the first page of a table or an index."""
    sql = world.store._connection.sql
    (page,) = sql.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (part,)).fetchone()
    world.store.close()
    with world.store.path.open("r+b") as file:
        file.seek((page - 1) * 4096 + start)
        file.write(broken)
    world.reopen()


def test_a_damaged_index_is_found(world: World) -> None:
    for _ in range(50):
        world.mark(0, "Homyim")
    smash(world, "live_annotations", 2000, b"\x00" * 500)
    assert any("The file is damaged: " in problem for problem in world.store.check())


def test_damage_that_stops_the_checking_is_told_too(world: World) -> None:
    world.mark(0, "Homyim")
    smash(world, "annotations", 0, b"\xff" * 4096)
    assert "is damaged" in world.store.check()[-1]

"""Patterns of the user's own, kept as the checks read them."""

import pytest

from reviewer.checks.settings import Pattern
from reviewer.core.annotation import Severity
from reviewer.core.errors import PatternInvalid
from reviewer.store import check_settings, items, patterns
from reviewer.store.patterns import StoredPattern
from tests.store.world import World

PATTERN = Pattern("di mana", r"\bdi mana\b", "rarely right", "id", Severity.MAJOR, True)


def test_a_pattern_is_kept_whole(world: World) -> None:
    key = patterns.save(world.store, StoredPattern("", PATTERN, True))
    world.reopen()

    assert patterns.stored(world.store) == [StoredPattern(key, PATTERN, True)]
    assert check_settings.load(world.store).patterns == (PATTERN,)


def test_one_that_is_off_is_not_used(world: World) -> None:
    key = patterns.save(world.store, StoredPattern("", PATTERN, True))
    patterns.save(world.store, StoredPattern(key, PATTERN, False))

    assert patterns.active(world.store) == ()
    assert len(patterns.stored(world.store)) == 1


def test_what_is_no_expression_is_not_kept(world: World) -> None:
    with pytest.raises(PatternInvalid) as raised:
        patterns.save(world.store, StoredPattern("", Pattern("bad", "a(b", ""), True))

    assert raised.value.fields["position"] == 3
    assert patterns.stored(world.store) == []


def test_a_removed_one_comes_back(world: World) -> None:
    key = patterns.save(world.store, StoredPattern("", PATTERN, True))
    patterns.remove(world.store, [key])
    assert patterns.stored(world.store) == []
    items.restore(world.store, [key])
    assert [it.item_id for it in patterns.stored(world.store)] == [key]

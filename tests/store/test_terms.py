"""The glossary in the database."""

from reviewer.core.glossary import Term
from reviewer.store import check_settings, items, terms
from reviewer.store.terms import Loaded
from tests.store.world import World

CEASEFIRE = Term("ceasefire", ("gencatan senjata",), ("penghentian tembakan",))


def test_terms_are_kept_with_their_source(world: World) -> None:
    assert terms.load(world.store, [CEASEFIRE, Term("army", ("tentara",))], "a.csv") == (2, 0, 0)
    world.reopen()

    assert [(it.term, it.source) for it in terms.stored(world.store)] == [
        (CEASEFIRE, "a.csv"),
        (Term("army", ("tentara",)), "a.csv"),
    ]
    assert check_settings.load(world.store).glossary[0] == CEASEFIRE


def test_a_file_read_again_changes_only_what_differs(world: World) -> None:
    terms.load(world.store, [CEASEFIRE, Term("army", ("tentara",))], "a.csv")

    again = [Term("Ceasefire", ("gencatan",)), Term("army", ("tentara",)), Term("navy", ("AL",))]

    assert terms.load(world.store, again, "b.csv") == Loaded(added=1, changed=1, same=1)
    assert [it.term.preferred for it in terms.stored(world.store)] == [
        ("gencatan",),
        ("tentara",),
        ("AL",),
    ]


def test_two_entries_of_one_term_are_put_together(world: World) -> None:
    terms.load(world.store, [CEASEFIRE, Term("CEASEFIRE", ("gencatan",), ())], "a.csv")

    (it,) = terms.active(world.store)

    assert it == Term("ceasefire", ("gencatan senjata", "gencatan"), ("penghentian tembakan",))


def test_removed_terms_come_back(world: World) -> None:
    terms.load(world.store, [CEASEFIRE], "a.csv")
    keys = [it.item_id for it in terms.stored(world.store)]
    terms.remove(world.store, keys)
    assert terms.active(world.store) == ()
    items.restore(world.store, keys)
    assert terms.active(world.store) == (CEASEFIRE,)


def test_a_file_that_came_in_is_taken_back(world: World) -> None:
    terms.load(world.store, [CEASEFIRE], "a.csv")
    before = terms.stored(world.store)
    terms.load(world.store, [Term("ceasefire", ("gencatan",)), Term("army", ("tentara",))], "b.csv")

    terms.put_back(world.store, before)

    assert terms.stored(world.store) == before

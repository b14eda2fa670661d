from dataclasses import replace

import pytest

from reviewer.core.article import Role
from reviewer.core.change import AlignmentPatch, Change
from reviewer.core.drafting import draft_pairs
from reviewer.store import Store
from tests.store.world import World

PAIRS = [("Satu.", "One."), ("Dua.", "Two."), ("", "Three."), ("", ""), ("Empat 😀.", "Four.")]


def add(store: Store) -> str:
    draft = draft_pairs(PAIRS, [(Role.REFERENCE, "")])
    ids = [f"s{number}" for number, pair in enumerate(PAIRS) if any(pair)]
    article = store.add_article(*draft, unit_ids=[ids], details={"file": "a.tsv"})
    return article.article_id


def test_units_keep_the_names_and_the_article_its_origin(world: World) -> None:
    dossier = world.store.dossier(add(world.store))
    (english,) = dossier.english
    assert dossier.unit_ids == {english.text.text_id: ("s0", "s1", "s2", "s4")}
    assert dossier.details == {"file": "a.tsv"}
    assert [len(row.article) for row in dossier.rows(english.text.text_id)] == [1, 1, 0, 1]


def test_repaired_rows_keep_the_names_of_the_others(world: World) -> None:
    key = add(world.store)
    dossier = world.store.dossier(key)
    own, english = (it.text.text_id for it in dossier.texts)
    before = AlignmentPatch(own, english, 0, ((1, 1), (1, 1)))
    after = AlignmentPatch(own, english, 0, ((2, 2),))
    reviewer = world.review.reviewer_id
    step = replace(world.step("merge rows", Change(before, after)), article_id=key)
    world.store.apply(step)
    assert world.store.dossier(key).unit_ids[english] == ("", "s2", "s4")
    world.store.undo(key, reviewer)
    assert world.store.dossier(key).unit_ids[english] == ("s0", "s1", "s2", "s4")


def test_what_was_told_first_stays(world: World) -> None:
    draft = draft_pairs(PAIRS, [(Role.REFERENCE, "")])
    key = add(world.store)
    world.store.add_article(*draft, unit_ids=[list("abcd")], details={"file": "b", "url": "u"})
    dossier = world.store.dossier(key)
    assert dossier.details == {"file": "a.tsv", "url": "u"}
    assert next(iter(dossier.unit_ids.values()))[0] == "s0"


def test_names_must_fit_the_units(world: World) -> None:
    draft = draft_pairs(PAIRS, [(Role.REFERENCE, "")])
    with pytest.raises(ValueError, match="1 names for 4"):
        world.store.add_article(*draft, unit_ids=[["one"]])

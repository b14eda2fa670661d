"""Sentences cut and joined by hand: rows, names, marks, judgements; away, back, and elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.article import Role
from reviewer.core.change import AlignmentPatch, Change, SentencePatch
from reviewer.core.coverage import Coverage, coverage_key, coverage_of, pack_coverage
from reviewer.core.drafting import draft_pairs
from reviewer.core.errors import ChangedElsewhere
from reviewer.core.export_row import COLUMNS
from reviewer.core.repair import split_row
from reviewer.core.sentences import join_sentences, split_sentence
from reviewer.formats.ways_out import way_out
from reviewer.store import Store
from reviewer.store.departing import departing
from reviewer.store.importing import import_file
from reviewer.store.merging import merge
from tests.store.world import (
    INDONESIAN,
    MACHINE,
    MACHINE_UNITS,
    REFERENCE_UNITS,
    World,
    clock,
    draft,
    one_to_one,
)


def cut(world: World, text: int, words: str) -> None:
    """Split a sentence before these words."""
    it = world.texts[text]
    segments = world.store.segments(it.text_id)
    made = split_sentence(segments, it.content, it.content.index(words))
    assert made
    patches = (SentencePatch(it.text_id, a) for a in (made.before, made.after))
    world.do("split sentence", *patches)


def join(world: World, text: int, words: str) -> None:
    """Join the sentence that begins with these words with the next."""
    it = world.texts[text]
    made = join_sentences(world.store.segments(it.text_id), it.content.index(words) + 1)
    assert made
    patches = (SentencePatch(it.text_id, a) for a in (made.before, made.after))
    world.do("join sentences", *patches)


def units(world: World) -> list[list[tuple[int, int]]]:
    own, reference, machine = (it.text_id for it in world.texts)
    return [world.store.units(own, it) for it in (reference, machine)]


def sentences(world: World, text: int) -> list[str]:
    it = world.texts[text]
    return [it.content[a:b] for a, b, _ in world.store.segments(it.text_id)]


def test_the_rows_of_every_pair_keep_both_halves_and_can_be_parted_then(world: World) -> None:
    error = world.mark(0, "Rusia mundur")
    cut(world, 0, "mundur")
    assert sentences(world, 0)[2:4] == ["Rusia", "mundur."]
    assert units(world) == [
        [(1, 1), (1, 1), (3, 1), (1, 1)],
        [(1, 1), (1, 1), (2, 1), (1, 1), (1, 1)],
    ]
    own, _, machine = (it.text_id for it in world.texts)
    parted = split_row(units(world)[1], 2)
    assert parted
    world.do("split row", *(AlignmentPatch(own, machine, 2, it) for it in parted[1:]))
    assert units(world)[1][2:4] == [(1, 1), (1, 0)]
    assert world.errors() == [error]
    assert world.store.check() == []
    world.reopen()
    world.undo()
    world.undo()
    assert units(world) == [REFERENCE_UNITS, MACHINE_UNITS]
    assert len(sentences(world, 0)) == 5
    world.redo()
    world.reopen()
    world.redo()
    assert units(world)[1][2:4] == [(1, 1), (1, 0)]


def test_joined_sentences_make_one_row_and_undo_gives_the_rows_back(world: World) -> None:
    join(world, 2, "Homyim base")
    assert sentences(world, 2)[0] == "Homyim base. Second in Tartus."
    assert units(world) == [REFERENCE_UNITS, [(2, 1), (1, 1), (1, 1), (1, 1)]]
    world.undo()
    assert units(world) == [REFERENCE_UNITS, MACHINE_UNITS]


def test_a_text_that_came_meanwhile_follows_the_way_back(world: World) -> None:
    cut(world, 0, "mundur")
    segments = world.store.segments(world.texts[0].text_id)
    own = draft(Role.ARTICLE, INDONESIAN)._replace(segments=segments)
    other = draft(Role.MACHINE, "Just one.", "GNMT")
    world.store.add_article(own, [other], [one_to_one(own, other)])
    text = world.store.texts(world.article.article_id)[1 + 1]
    assert text.label == "GNMT"
    world.undo()
    assert world.store.check() == []
    assert world.store.units(world.texts[0].text_id, text.text_id) == [(1, 1), (4, 0)]


def test_the_same_files_again_find_the_sentences_cut_here(world: World) -> None:
    cut(world, 0, "mundur")
    rows = units(world)
    files = draft(Role.ARTICLE, INDONESIAN), draft(Role.MACHINE, MACHINE, "GNMT")
    world.store.add_article(files[0], [files[1]], [MACHINE_UNITS])
    assert units(world) == rows
    text = world.store.texts(world.article.article_id)[2]
    assert world.store.units(world.texts[0].text_id, text.text_id) == rows[1]
    assert world.store.check() == []


def test_others_sentences_are_not_cut(world: World) -> None:
    it = world.texts[0]
    one, two = world.store.segments(it.text_id)[2:4]
    wrong = SentencePatch(it.text_id, (one._replace(start=one.start + 1),))
    with pytest.raises(ChangedElsewhere):
        world.do("split sentence", wrong, wrong)
    both = SentencePatch(it.text_id, (one, two))
    with pytest.raises(ValueError, match="cut otherwise"):
        world.do("join sentences", both, SentencePatch(it.text_id, (one,)))
    assert units(world) == [REFERENCE_UNITS, MACHINE_UNITS]


def test_two_reviewers_cut_the_same_text_and_both_can_go_back(world: World) -> None:
    cut(world, 0, "mundur")
    other = world.of_another()
    cut(other, 0, "di Homyim")
    assert len(sentences(world, 0)) == 7
    world.undo()
    other.undo()
    assert units(world) == [REFERENCE_UNITS, MACHINE_UNITS]
    assert world.store.check() == []


def test_names_of_units_hold_on_to_their_words(world: World) -> None:
    pairs = draft_pairs(
        [("Satu. Dua.", "One. Two."), ("Tiga.", "Three."), ("Empat.", "Four.")],
        [(Role.REFERENCE, "")],
    )
    key = world.store.add_article(*pairs, unit_ids=[["s0", "s1", "s2"]]).article_id
    texts = world.store.texts(key)
    rated = World(world.store, world.store.find(key), world.review, texts)

    def names() -> tuple[str, ...]:
        return tuple(world.store.dossier(key).unit_ids[texts[1].text_id])

    cut(rated, 0, "Dua")
    assert names() == ("s0", "s1", "s2")
    join(rated, 0, "Tiga")
    assert names() == ("s0", "")
    rated.undo()
    rated.undo()
    assert names() == ("s0", "s1", "s2")


def test_what_a_review_judged_is_told_in_the_new_sentences(world: World) -> None:
    own = world.texts[0].text_id
    name = coverage_key(world.review.review_id)
    judged = Coverage(own, frozenset({1, 3}), "S", "d", {1: 50.0, 3: 70.0})
    first = draft(Role.ARTICLE, INDONESIAN)
    world.store.add_article(first, details={name: pack_coverage(judged)})

    def now() -> Coverage | None:
        return coverage_of(world.store.details(world.article.article_id), world.review.review_id)

    cut(world, 0, "di Homyim")
    assert now() == replace(judged, segments=frozenset({2, 4}), scores={2: 50.0, 4: 70.0})
    join(world, 0, "Kedua")
    assert now() == replace(judged, segments=frozenset({2, 3}), scores={2: 50.0, 3: 70.0})
    world.undo()
    world.undo()
    assert now() == judged


def test_articles_written_whole_come_back_cut_as_they_were(world: World, tmp_path: Path) -> None:
    world.mark(0, "pulang")
    cut(world, 0, "mundur")
    join(world, 2, "Homyim base")
    way_out("jsonl").write(departing(world.store), tmp_path / "articles.jsonl")
    with Store.open(tmp_path / "empty.db", now=clock()) as store:
        import_file(store, tmp_path / "articles.jsonl")
        again = World(store, world.article, world.review, world.texts)
        assert units(again) == units(world)
        for text in range(3):
            assert sentences(again, text) == sentences(world, text)
        (row,) = (dict(zip(COLUMNS, it, strict=True)) for it in store.export_rows())
        assert (row["row"], row["quote"]) == (3, "pulang")


def test_a_merge_takes_the_sentences_that_were_cut_more_often(world: World, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    world.store.backup(other)
    error = world.mark(0, "pulang")
    own, reference, _ = (it.text_id for it in world.texts)
    split = AlignmentPatch(own, reference, 2, ((2, 1),))
    world.do("split row", split, replace(split, units=((1, 1), (1, 0))))
    with Store.open(other, now=clock()) as store:
        there = World(store, world.article, world.review, world.texts)
        cut(there, 0, "mundur")
        cut(there, 0, "di Homyim")
    merge(world.store, other)
    assert len(sentences(world, 0)) == 7
    assert world.errors() == [error]
    assert world.store.check() == []
    rows = units(world)
    assert rows[1] == [(2, 1), (1, 1), (2, 1), (1, 1), (1, 1)]
    assert merge(world.store, other).changes == 0
    assert units(world) == rows
    while world.undo():
        pass
    while world.redo():
        pass
    assert world.store.check() == []


def test_a_merge_tells_of_sentences_cut_in_two_ways(world: World, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    world.store.backup(other)
    cut(world, 0, "mundur")
    with Store.open(other, now=clock()) as store:
        cut(World(store, world.article, world.review, world.texts), 0, "di Homyim")
    merged = merge(world.store, other)
    assert "texts" in [it.table for it in merged.conflicts]
    assert sentences(world, 0)[2:4] == ["Rusia", "mundur."]
    assert world.store.check() == []
    while world.undo():
        pass
    assert world.store.check() == []


def test_a_change_of_sentences_is_read_as_it_was_written(world: World) -> None:
    cut(world, 0, "mundur")
    (step,) = world.store.history(world.article.article_id)
    before, after = step.changes[0]
    assert isinstance(before, SentencePatch) and isinstance(after, SentencePatch)
    assert [it.units for it in before.rows] == [((2, 1),), ((1, 1),)]
    assert [it.units for it in after.rows] == [((3, 1),), ((2, 1),)]
    assert [it.passed for it in after.rows] == [(2, 2), (2, 2)]
    assert Change(before, after).inverse.before == after

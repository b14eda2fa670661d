from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from reviewer.core.article import Role
from reviewer.core.errors import DatabaseCorrupt, DatabaseTooNew, FileIsFolder, FileMissing
from reviewer.core.file_errors import MergedWithItself
from reviewer.core.review import ReviewState
from reviewer.store import Store
from reviewer.store.merging import Came, Merged, merge
from tests.store.world import MACHINE, REFERENCE, World, clock, draft, one_to_one

OLD = Path(__file__).parents[1] / "data" / "databases" / "first_tables.db.gz"


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[World]:
    """A copy of the same article, reviewed by somebody else on another computer."""
    (tmp_path / "there").mkdir()
    world = World.open(tmp_path / "there" / "reviews.db", clock())
    world.store.set_reviewer_name("Budi")
    world.review = world.store.start_review(world.article.article_id, "mqm")
    yield world
    world.store.close()


def _came(merged: Merged, table: str) -> Came:
    return next(it for it in merged.tables if it.table == table)


def _counts(merged: Merged, table: str) -> tuple[int, ...]:
    it = _came(merged, table)
    return it.new, it.newer, it.same, it.kept, it.conflicts


def _contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    with sqlite3.connect(store.path) as sql:
        names = [it for (it,) in sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {it: sorted(sql.execute(f"SELECT * FROM {it}"), key=repr) for it in names}


def _twice(world: World, other: Path) -> Merged:
    """Merge, tell, and see that a second time nothing changes."""
    told = merge(world.store, other, dry_run=True)
    merged = merge(world.store, other)
    assert merged == told
    before = _contents(world.store)
    again = merge(world.store, other)
    assert (again.changes, _contents(world.store)) == (0, before)
    assert world.store.check() == []
    return merged


def test_the_review_of_another_computer_comes_whole(world: World, theirs: World) -> None:
    mine = world.mark(0, "Homyim")
    his = theirs.mark(0, "Tartus", comment="dari Budi")
    theirs.mark(1, "Russia")
    theirs.undo()
    theirs.store.add_active_seconds(theirs.review.review_id, 90)
    merged = _twice(world, theirs.store.path)
    assert _counts(merged, "annotations") == (2, 0, 0, 0, 0)
    assert _counts(merged, "history") == (2, 0, 0, 0, 0)
    assert _counts(merged, "texts") == (0, 0, 3, 0, 0)
    assert merged.conflicts == []
    found = {
        it.reviewer: (it.annotations, it.active_seconds)
        for it in world.store.dossier(world.article.article_id).reviews
    }
    assert found["Budi"] == ((replace(his, revision=1),), 90)
    assert [it.annotation_id for it in next(v[0] for k, v in found.items() if k != "Budi")] == [
        mine.annotation_id
    ]
    budi = next(
        it
        for it in world.store.reviews(world.article.article_id)
        if it.review_id == theirs.review.review_id
    )
    assert world.store.redo_action(world.article.article_id, budi.reviewer_id) == "mark"


def test_of_two_states_the_higher_revision_stays(world: World, tmp_path: Path) -> None:
    one, two = world.mark(0, "Homyim"), world.mark(0, "Tartus")
    other = tmp_path / "other.db"
    world.store.backup(other)
    with Store.open(other, now=clock()) as store:
        there = World(store, world.article, world.review, world.texts)
        there.do("comment", one, replace(one, comment="theirs", updated_at=store.now()))
    world.do("comment", two, replace(two, comment="ours"))
    merged = _twice(world, other)
    assert _counts(merged, "annotations") == (0, 1, 0, 1, 0)
    assert world.comments() == ["theirs", "ours"]


def test_two_states_of_one_revision_are_a_conflict_and_ours_stays(
    world: World, tmp_path: Path
) -> None:
    one = world.mark(0, "Homyim")
    other = tmp_path / "other.db"
    world.store.backup(other)
    with Store.open(other, now=clock()) as store:
        there = World(store, world.article, world.review, world.texts)
        there.do("comment", one, replace(one, comment="theirs"))
    world.do("comment", one, replace(one, comment="ours"))
    merged = _twice(world, other)
    (conflict,) = merged.conflicts
    assert (conflict.table, conflict.key) == ("annotations", one.annotation_id)
    assert "comment" in conflict.reason
    assert world.comments() == ["ours"]
    kept = [step.action for step in world.store.history(world.article.article_id)]
    assert kept.count("comment") == 2  # what they did is not lost


def test_steps_of_two_computers_are_one_line_by_time(world: World, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    world.store.backup(other)
    later = clock()
    for _ in range(50):
        later()
    with Store.open(other, now=later) as store:
        there = World(store, world.article, world.review, world.texts)
        there.mark(0, "Tartus")
        there.mark(1, "Russia")
        there.undo()
    world.mark(0, "Homyim")
    _twice(world, other)
    assert [it.span.quote for it in world.errors()] == ["Homyim", "Tartus"]
    for left in (["Homyim"], []):
        assert world.undo()
        assert [it.span.quote for it in world.errors()] == left


def test_a_finished_review_and_an_item_come(world: World, theirs: World) -> None:
    done = replace(theirs.review, state=ReviewState.FINISHED, verdict="pass")
    theirs.do("finish", theirs.review, done)
    with theirs.store.writing() as sql:
        sql.execute(
            "INSERT INTO items VALUES (?, 'memory', ?, 'x', 'x', 1, 0, '{}')",
            (str(uuid4()), theirs.review.reviewer_id),
        )
    merged = _twice(world, theirs.store.path)
    assert _counts(merged, "items") == (1, 0, 0, 0, 0)
    state = {it.review_id: it.state for it in world.store.reviews(world.article.article_id)}
    assert state[theirs.review.review_id] is ReviewState.FINISHED


def test_reviewers_are_one_by_their_name(world: World, theirs: World) -> None:
    world.store.set_reviewer_name("Budi")
    theirs.mark(0, "Homyim")
    _twice(world, theirs.store.path)
    reviews = world.store.reviews(world.article.article_id)
    assert len({it.reviewer_id for it in reviews}) == 1
    assert len(reviews) == 2


def test_another_text_under_the_same_label_keeps_its_errors(world: World, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with Store.open(other, now=clock()) as store:
        own = draft(Role.ARTICLE, world.texts[0].content)
        english = draft(Role.REFERENCE, "Another base. Somebody's.")
        article = store.add_article(own, [english], [one_to_one(own, english)])
        review = store.start_review(article.article_id, "mqm")
        there = World(store, article, review, store.texts(article.article_id))
        there.mark(1, "Another")
    merged = _twice(world, other)
    assert _counts(merged, "texts") == (1, 0, 1, 0, 0)
    texts = {it.label: it for it in world.store.texts(article.article_id) if it.role == "reference"}
    assert {it: texts[it].content[:7] for it in texts} == {"": REFERENCE[:7], "2": "Another"}
    (error,) = world.store.annotations(review.review_id)
    assert error.span == (texts["2"].text_id, 0, 7, "Another")
    assert world.store.add_article(own, [english], [one_to_one(own, english)]) == world.article
    assert len(world.store.texts(article.article_id)) == 4


def test_rows_are_fitted_where_sentences_are_cut_otherwise(world: World, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    content = world.texts[0].content
    with Store.open(other, now=clock()) as store:
        whole = draft(Role.ARTICLE, content)
        segments = [whole.segments[0]._replace(end=whole.segments[1].end), *whole.segments[2:]]
        machine = draft(Role.MACHINE, MACHINE, "Other")
        own = whole._replace(segments=segments)
        store.add_article(own, [machine], [one_to_one(own, machine)])
    _twice(world, other)
    assert {it.label for it in world.store.texts(world.article.article_id)} == {"", "NLLB", "Other"}


@pytest.mark.parametrize("harm", ["quote = 'Hmeimim'", '"end" = 1000000, quote = :rest'])
def test_an_error_whose_words_do_not_stand_there_is_told_and_left(
    world: World, theirs: World, harm: str
) -> None:
    bad = theirs.mark(0, "Homyim")
    (own,) = [
        it for it in theirs.store.texts(theirs.article.article_id) if it.text_id == bad.span.text_id
    ]
    rest = own.content[bad.span.start :]
    with theirs.store.writing() as sql:
        sql.execute(f"UPDATE annotations SET {harm}", {"rest": rest})
    merged = _twice(world, theirs.store.path)
    assert [(it.key, it.reason) for it in merged.conflicts] == [
        (bad.annotation_id, "its words do not stand in the text")
    ]


def test_a_counterpart_whose_words_do_not_stand_there_is_told_and_left(
    world: World, theirs: World
) -> None:
    linked = theirs.error(theirs.span(0, "Homyim"), theirs.span(1, "Hmeimim"))
    theirs.do("mark", None, linked)
    with theirs.store.writing() as sql:
        sql.execute("UPDATE annotations SET linked_quote = 'Homyim'")
    merged = _twice(world, theirs.store.path)
    assert [it.key for it in merged.conflicts] == [linked.annotation_id]


def test_of_the_time_spent_on_one_review_the_longer_counts(world: World, tmp_path: Path) -> None:
    other, review = tmp_path / "other.db", world.review.review_id
    world.store.backup(other)
    with Store.open(other, now=clock()) as store:
        store.add_active_seconds(review, 90)
    world.store.add_active_seconds(review, 10)
    _twice(world, other)
    assert world.store.active_seconds(review) == 90
    world.store.add_active_seconds(review, 10)
    _twice(world, other)
    assert world.store.active_seconds(review) == 100


def test_a_name_that_somebody_else_has_here_is_not_taken_over(world: World, tmp_path: Path) -> None:
    other, mine = tmp_path / "other.db", world.store.reviewer()
    world.store.backup(other)
    with Store.open(other, now=clock()) as store:
        store.rename_reviewer("Budi")
    budi = world.of_another("Budi")
    _twice(world, other)
    names = {
        it: world.store.reviewer_name(it) for it in (mine.reviewer_id, budi.review.reviewer_id)
    }
    assert list(names.values()) == [mine.name, "Budi"]


def test_the_other_file_is_not_touched_and_one_of_an_older_form_is_read(
    world: World, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    old = folder / "old.db"
    old.write_bytes(gzip.decompress(OLD.read_bytes()))
    before = old.read_bytes()
    merged = _twice(world, old)
    assert merged.changes > 0
    assert old.read_bytes() == before
    assert [it.name for it in folder.iterdir()] == ["old.db"]


def test_a_database_in_use_is_read_with_its_log(world: World, theirs: World) -> None:
    theirs.mark(0, "Homyim")
    assert theirs.store.path.with_name("reviews.db-wal").stat().st_size > 0
    assert _counts(merge(world.store, theirs.store.path), "annotations")[0] == 1


def test_what_cannot_be_merged_is_refused_by_its_name(world: World, tmp_path: Path) -> None:
    with pytest.raises(MergedWithItself):
        merge(world.store, world.store.path)
    with pytest.raises(FileMissing):
        merge(world.store, tmp_path / "none.db")
    newer = tmp_path / "newer.db"
    world.store.backup(newer)
    with sqlite3.connect(newer) as sql:
        sql.execute("PRAGMA user_version=99")
    with pytest.raises(DatabaseTooNew, match=r"newer\.db"):
        merge(world.store, newer)
    text = tmp_path / "text.db"
    text.write_text("no database at all " * 100)
    with pytest.raises(DatabaseCorrupt, match=r"text\.db"):
        merge(world.store, text)
    text.write_bytes(b"")
    with pytest.raises(DatabaseCorrupt, match=r"text\.db"):
        merge(world.store, text)
    with pytest.raises(FileIsFolder):
        merge(world.store, tmp_path)
    loose = tmp_path / "loose.db"
    world.store.backup(loose)
    with sqlite3.connect(loose) as sql:
        sql.execute("UPDATE reviews SET reviewer_id = 'nobody'")
    with pytest.raises(DatabaseCorrupt, match=r"loose\.db"):
        merge(world.store, loose)


def test_our_database_is_copied_before(world: World, theirs: World) -> None:
    theirs.mark(0, "Homyim")
    merge(world.store, theirs.store.path, dry_run=True)
    backups = world.store.path.parent / "backups"
    assert not backups.exists()
    merge(world.store, theirs.store.path)
    (copy,) = backups.iterdir()
    with Store.open(copy) as store:
        assert store.annotations(theirs.review.review_id) == []


def test_a_merge_that_is_given_up_changes_nothing(world: World, theirs: World) -> None:
    theirs.mark(0, "Homyim")
    before = _contents(world.store)

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merge(world.store, theirs.store.path, progress=stop)
    assert _contents(world.store) == before

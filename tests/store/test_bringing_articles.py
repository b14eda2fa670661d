"""Articles written whole and read into an empty store: the same in every field."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.change import Change
from reviewer.core.dossier import Dossier
from reviewer.core.errors import FileInvalid, NotPlaced, ReviewMismatch
from reviewer.core.rating import RatedDocument
from reviewer.core.review import ReviewState
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.ways_out import way_out
from reviewer.store import Store
from reviewer.store.departing import departing
from reviewer.store.importing import Report, import_file
from tests.store.rated_world import bring, documents, dossiers
from tests.store.world import INDONESIAN, World, clock, draft


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "empty.db", now=clock()) as store:
        yield store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "articles.jsonl"


def write(store: Store, file: Path) -> None:
    way_out("jsonl").write(departing(store), file)


def filled(world: World) -> None:
    """Errors of all kinds by two reviewers, a judgement, details, names of units."""
    world.store.add_article(draft(Role.ARTICLE, INDONESIAN), details={"url": "http://x", "a": "b"})
    first = world.mark(0, "Homyim", correction="", comment="a\nb\t“c”", severity=Severity.CRITICAL)
    world.do(
        "mark",
        None,
        world.error(
            world.span(0, "😀"), world.span(1, "😀"), repeat_of=first.annotation_id, category=""
        ),
    )
    done = replace(
        world.review,
        state=ReviewState.FINISHED,
        verdict="fail: names",
        finished_at="2026-03-02T00:00:00.000Z",
        judgement=61.5,
    )
    world.do("finish", world.review, done)
    world.store.add_active_seconds(world.review.review_id, 12.25)
    world.of_another("Budi").mark(2, "Tartus", correction="x", origin="finding:names")


def without_revisions(found: list[Dossier]) -> list[object]:
    """Dossiers but for counters of states and ids of reviewers, which each store has its own."""
    return [
        replace(
            it,
            reviews=tuple(
                one._replace(
                    review=replace(one.review, revision=0, reviewer_id=""),
                    annotations=tuple(replace(error, revision=0) for error in one.annotations),
                )
                for one in it.reviews
            ),
        )
        for it in found
    ]


def test_all_comes_back_as_it_was(world: World, empty: Store, file: Path) -> None:
    filled(world)
    write(world.store, file)
    assert recognise(file) is Kind.REVIEWER_JSONL
    report = import_file(empty, file)
    assert (report.form, report.errors, report.stored) == ("jsonl", 3, 3)
    assert (report.articles, report.reviews) == (1, 2)
    assert without_revisions(dossiers(empty)) == without_revisions(dossiers(world.store))
    assert list(empty.export_rows()) == list(world.store.export_rows())
    assert empty.check() == []


def test_the_same_again_changes_nothing(world: World, empty: Store, file: Path) -> None:
    filled(world)
    write(world.store, file)
    import_file(empty, file)
    before = dossiers(empty)
    for store in (empty, world.store):
        report = import_file(store, file)
        assert (report.stored, report.articles, report.reviews) == (0, 0, 0)
    assert dossiers(empty) == before


def test_a_later_error_and_a_finished_review_come_over_older_ones(
    world: World, empty: Store, file: Path
) -> None:
    error = world.mark(0, "Homyim", comment="old")
    write(world.store, file)
    import_file(empty, file)
    later = replace(error, comment="new", updated_at="2027-01-01T00:00:00.000Z")
    world.do("comment", replace(error, revision=1), later)
    done = replace(world.review, state=ReviewState.FINISHED, finished_at=later.updated_at)
    world.do("finish", world.review, done)
    write(world.store, file)
    assert import_file(empty, file).stored == 1
    (dossier,) = dossiers(empty)
    (reviewed,) = dossier.reviews
    assert reviewed.review.state is ReviewState.FINISHED
    assert [it.comment for it in reviewed.annotations] == ["new"]


def test_undo_takes_it_back_and_the_file_brings_it_again(
    world: World, empty: Store, file: Path
) -> None:
    world.mark(0, "Homyim")
    write(world.store, file)
    import_file(empty, file)
    (review,) = empty.reviews(world.article.article_id)
    empty.undo(world.article.article_id, review.reviewer_id)
    assert empty.reviews(world.article.article_id) == []
    assert import_file(empty, file).stored == 1
    assert len(empty.annotations(review.review_id)) == 1


def test_a_review_of_somebody_else_under_the_same_id_is_refused(
    world: World, empty: Store, file: Path
) -> None:
    world.mark(0, "Homyim")
    write(world.store, file)
    import_file(empty, file)
    file.write_text(file.read_text().replace(f'"{world.store.reviewer().name}"', '"Citra"'))
    with pytest.raises(ReviewMismatch):
        import_file(empty, file)


def _changed(file: Path, kind: str, change: Callable[[dict[str, object]], None]) -> None:
    """Change the first line of a kind."""
    lines = [json.loads(it) for it in file.read_text().splitlines()]
    change(next(it for it in lines if it["kind"] == kind))
    file.write_text("".join(json.dumps(it) + "\n" for it in lines))


def test_words_that_do_not_stand_there_are_told(world: World, empty: Store, file: Path) -> None:
    filled(world)
    write(world.store, file)
    _changed(file, "error", lambda it: it["spans"][0].update(start=1))  # type: ignore[index]
    with pytest.raises(NotPlaced, match=r"1 of 3 errors found no place .line 9: other words"):
        import_file(empty, file)
    assert empty.articles() == []
    report: Report = import_file(empty, file, partial=True)
    assert (report.stored, [it.line for it in report.unplaced]) == (2, [9])


FAULTS: list[tuple[str, Callable[[dict[str, object]], None], str]] = [
    ("reviewer-jsonl", lambda it: it.update(kind="x"), "line 1: the first line must be"),
    ("reviewer-jsonl", lambda it: it.update(version=2), "line 1: it was written by another"),
    ("article", lambda it: it.update(article_id="x"), "line 2: “article_id” is no id"),
    ("article", lambda it: it.update(created_at="x"), "line 2: “created_at” is no time"),
    ("article", lambda it: it.update(kind="text"), "line 2: the line of its article"),
    ("text", lambda it: it.update(content="other"), "line 3: its words are not those"),
    ("text", lambda it: it.update(content=" "), "line 3: its “content” has no words"),
    ("text", lambda it: it.update(role="reference"), "line 3: the article's own text must"),
    ("text", lambda it: it.update(role="odd"), "line 3: “role” must be one of article,"),
    ("text", lambda it: it.update(segments=[[5, 4, 0]]), "line 3: its “segments” do not"),
    ("text", lambda it: it.update(segments=[[1, "2", 0]]), "line 3: “segments” must be lists"),
    ("alignment", lambda it: it.update(units=[[1, 1]]), "line 6: its “units” do not take"),
    ("alignment", lambda it: it.update(names=["a"]), "line 6: “names” must be as many"),
    ("alignment", lambda it: it.update(kind="odd"), "line 6: the kind “odd” is not known"),
    ("review", lambda it: it.update(reviewer=" "), "“reviewer” is empty"),
    ("review", lambda it: it.update(active_seconds=-1), "“active_seconds” must be a number"),
    ("review", lambda it: it.update(judgement=200), "“judgement” must be a number from 0 to"),
    ("error", lambda it: it.update(spans=[]), "“spans” must be one, or two"),
    ("error", lambda it: it.update(review_id="0" * 8), "“review_id” is no id"),
    ("error", lambda it: it.update(severity="odd"), "“severity” must be one of neutral,"),
]


@pytest.mark.parametrize(("kind", "change", "reason"), FAULTS)
def test_faults_are_told_with_their_line_and_nothing_is_stored(
    world: World,
    empty: Store,
    file: Path,
    kind: str,
    change: Callable[[dict[str, object]], None],
    reason: str,
) -> None:
    filled(world)
    write(world.store, file)
    _changed(file, kind, change)
    with pytest.raises(FileInvalid, match=reason):
        import_file(empty, file, "jsonl")
    assert empty.articles() == []


def test_an_article_cut_into_other_sentences_here_keeps_them(
    world: World, empty: Store, file: Path
) -> None:
    filled(world)
    write(world.store, file)
    own = draft(Role.ARTICLE, INDONESIAN)
    one = [own.segments[0]._replace(end=own.segments[-1].end)]
    empty.add_article(own._replace(segments=one), title="Mine")
    import_file(empty, file)
    (dossier,) = dossiers(empty)
    assert dossier.article.title == "Mine"
    assert list(dossier.units.values()) == [[(1, 4)], [(1, 5)]]
    assert empty.check() == []


@settings(max_examples=20, deadline=None)
@given(documents(corrections=True, scores=True))
def test_ratings_come_through(document: RatedDocument) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.jsonl"
        with (
            Store.open(Path(folder) / "one.db", now=clock()) as one,
            Store.open(Path(folder) / "other.db", now=clock()) as other,
        ):
            bring(one, [document])
            write(one, file)
            import_file(other, file)
            assert without_revisions(dossiers(other)) == without_revisions(dossiers(one))


def test_a_step_for_each_reviewer(world: World, empty: Store, file: Path) -> None:
    filled(world)
    write(world.store, file)
    import_file(empty, file)
    steps = empty.history(world.article.article_id)
    assert [it.action for it in steps] == ["import", "import"]
    assert all(isinstance(it.changes[0], Change) for it in steps)

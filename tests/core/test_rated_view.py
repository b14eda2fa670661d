"""Articles of the store shown as segments with marks; round trips are in tests/store."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from reviewer.core.article import Role
from reviewer.core.coverage import Coverage, coverage_key, pack_coverage
from reviewer.core.dossier import Dossier
from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Place, RatedDocument, RatedPair
from reviewer.formats import typology_toml
from reviewer.store import Store
from tests.store.rated_world import bring, documents, plain, view
from tests.store.world import World, clock, draft

TYPOLOGY = typology_toml.shipped()[0]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.open(tmp_path / "r.db")


def dossier(world: World) -> Dossier:
    return world.store.dossier(world.article.article_id)


def test_rows_are_segments_beside_the_reference(world: World) -> None:
    world.mark(0, "Rusia", comment="why")
    ((document,), left_out) = rated_view(dossier(world), TYPOLOGY)
    assert (document.system, left_out) == ("article", 0)
    assert [(it.name, it.source, it.target) for it in document.pairs] == [
        ("1", "A base at Hmeimim.", "Pangkalan di Homyim."),
        ("2", "Another in Tartus.", "Kedua di Tartus."),
        ("3", "Russia withdraws its troops.", "Rusia mundur. Pasukan pulang."),
        ("4", "😀 Done.", "😀 Selesai."),
    ]
    (one,) = document.passes
    assert (one.rater, one.seen) == (world.store.reviewer().name, frozenset({0, 1, 2, 3}))
    (mark,) = one.marks
    assert (mark.segment, mark.places, mark.comment) == (2, (Place(False, 0, 5),), "why")


def test_words_after_an_emoji_and_linked_ones(world: World) -> None:
    error = world.error(world.span(0, "Selesai"), world.span(1, "Done"))
    world.do("mark", None, error)
    ((document,), _) = rated_view(dossier(world), TYPOLOGY)
    assert document.passes[0].marks[0].places == (Place(False, 2, 9), Place(True, 2, 6))


def test_rows_that_an_error_runs_across_are_one_segment(world: World) -> None:
    world.mark(0, "Tartus.\nRusia mundur")
    world.mark(0, "Pangkalan")
    ((document,), _) = rated_view(dossier(world), TYPOLOGY)
    assert [it.name for it in document.pairs] == ["1", "2+3", "4"]
    assert document.pairs[1].target == "Kedua di Tartus.\nRusia mundur. Pasukan pulang."
    marked = {
        document.pairs[it.segment].target[slice(*it.places[0][1:])]
        for it in document.passes[0].marks
    }
    assert marked == {"Tartus.\nRusia mundur", "Pangkalan"}


def test_blanks_that_are_marked_belong_to_their_segment(world: World) -> None:
    world.mark(0, " Kedua")
    ((document,), _) = rated_view(dossier(world), TYPOLOGY)
    assert [it.target for it in document.pairs][:2] == [
        "Pangkalan di Homyim.",
        " Kedua di Tartus.",
    ]


def test_a_machines_words_are_judged_beside_the_article(world: World) -> None:
    world.mark(2, "Second")
    world.mark(2, "retreats", category="Accuracy/Omission")  # the article left it out
    article, machine = rated_view(dossier(world), TYPOLOGY).documents
    assert (article.system, machine.system) == ("article", "NLLB")
    assert machine.pairs[1] == RatedPair("2", "Kedua di Tartus.", "Second in Tartus.")
    assert [it.places for it in machine.passes[0].marks] == [(Place(False, 0, 6),)]
    assert [it.places for it in article.passes[0].marks] == [(Place(True, 7, 15),)]


def test_an_error_on_words_that_are_not_shown_is_counted(world: World) -> None:
    world.mark(2, "retreats", category="Accuracy/Omission")
    world.mark(1, "withdraws", category="Accuracy/Omission")
    world.mark(1, "troops", category="Accuracy/Omission")
    view = rated_view(dossier(world), TYPOLOGY)
    assert [len(it.passes[0].marks) for it in view.documents] == [2]
    assert view.left_out == 1


def test_coverage_says_what_was_seen(world: World) -> None:
    own = world.texts[0].text_id
    coverage = Coverage(own, frozenset({0, 2, 3}), "Sys", "doc", {0: 40.0, 2: 60.0})
    details = {coverage_key(world.review.review_id): pack_coverage(coverage)}
    world.store.add_article(draft(Role.ARTICLE, world.texts[0].content), details=details)
    ((document,), _) = rated_view(dossier(world), TYPOLOGY)
    assert (document.name, document.system) == ("doc", "Sys")
    assert document.passes[0].seen == frozenset({0, 2})
    assert document.passes[0].scores == {0: 40.0, 2: 60.0}


def test_an_article_nobody_judged_shows_nothing(world: World) -> None:
    assert rated_view(dossier(world), TYPOLOGY) == ((), 0)


@settings(max_examples=30, deadline=None)
@given(documents(scores=True, corrections=True))
def test_what_was_brought_in_is_what_is_shown(document: RatedDocument) -> None:
    from tempfile import TemporaryDirectory

    with (
        TemporaryDirectory() as folder,
        Store.open(Path(folder) / "r.db", now=clock()) as store,
    ):
        bring(store, [document])
        assert plain(view(store)) == plain([document])
        assert store.check() == []

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import Role, TextDraft
from reviewer.core.change import Change, Step
from reviewer.core.dossier import Dossier
from reviewer.core.errors import FileInvalid, NotPlaced
from reviewer.formats import xliff12, xliff21
from reviewer.formats.csv_import import Report
from reviewer.formats.xliff_returned import read_returned
from reviewer.store import Store
from reviewer.store.departing import departing
from reviewer.store.returning import bring_back
from reviewer.store.study import known_categories
from tests.formats.dossiers import AT, NAMED, Maker, makers, pairing
from tests.store.world import World

WRITERS = [pytest.param(xliff12, id="1.2"), pytest.param(xliff21, id="2.1")]


def stored(store: Store, maker: Maker) -> str:
    """Store what was made; give the article's id."""
    own, *english = maker.texts

    drafts = [
        TextDraft(it.text.role, it.text.label, it.text.content, it.segments) for it in maker.texts
    ]
    article = store.add_article(
        drafts[0],
        drafts[1:],
        [pairing(own, it) for it in english],
        maker.title,
        unit_ids=[maker.unit_ids.get(it.text.text_id, ()) for it in english],
        details={"url": "https://example.org/a"},
    )
    store.set_reviewer_name(maker.reviewer)
    review = store.start_review(article.article_id, "google-wmt")
    changes = tuple(Change(None, replace(it, review_id=review.review_id)) for it in maker.errors)
    if changes:
        step = Step("s" + article.article_id, article.article_id, review.reviewer_id, "mark",
                    changes, AT)  # fmt: skip
        store.apply(step)
    return article.article_id


def back(store: Store, path: Path, *, partial: bool = False) -> tuple[int, Report]:
    documents = read_returned(path)
    assert documents
    return bring_back(store, path, documents, known_categories(store), "mqm-core", partial=partial)


def alike(one: Dossier, other: Dossier) -> bool:
    """Whether two articles are the same but for who added them when, and how reviews ended."""

    def bare(it: Dossier) -> object:
        return (
            it.article.article_id,
            it.article.title,
            it.texts,
            {key: list(units) for key, units in it.units.items()},
            it.unit_ids,
            it.details,
            [(one.review.typology, one.reviewer, _errors(one.annotations)) for one in it.reviews],
        )

    return bare(one) == bare(other)


def _errors(annotations: Iterable[Annotation]) -> list[Annotation]:
    return sorted((replace(it, revision=1) for it in annotations), key=repr)


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    with Store.open(tmp_path / "one.db") as one, Store.open(tmp_path / "two.db") as two:
        yield one, two


@pytest.mark.parametrize("writer", WRITERS)
def test_an_article_with_its_errors_comes_back_into_an_empty_store(
    stores: tuple[Store, Store], writer: ModuleType, tmp_path: Path
) -> None:
    one, two = stores
    maker = Maker()
    maker.unit_ids = {maker.texts[1].text.text_id: ["a 1", "a 2", "a 3"]}
    first = maker.mark(maker.span(0, "Homyim"), maker.span(1, "Hmeimim"), correction="'=Hmeimim")
    maker.mark(maker.span(0, "di Homyim. Militer"), repeat_of=first.annotation_id, comment="=1+1")
    maker.mark(maker.span(2, "Homyim"), severity=Severity.CRITICAL, category="", correction="")
    key, target = stored(one, maker), tmp_path / "a.xlf"
    assert writer.write(departing(one), target).count == 3
    assert back(two, target) == (1, Report(3, 3, 0, ()))
    assert alike(one.dossier(key), two.dossier(key))
    assert two.check() == []
    assert back(two, target) == (0, Report(3, 0, 0, ()))


@pytest.mark.parametrize("writer", WRITERS)
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_any_text_with_any_marks_comes_back(
    writer: ModuleType, maker: Maker, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Store.open(folder / "one.db") as one, Store.open(folder / "two.db") as two:
        key = stored(one, maker)
        writer.write(departing(one), folder / "a.xlf")
        back(two, folder / "a.xlf")
        errors = bool(maker.errors)
        assert alike(one.dossier(key), two.dossier(key)) or not errors
        if not errors:
            assert two.dossier(key).texts == one.dossier(key).texts


@pytest.mark.parametrize("writer", WRITERS)
def test_what_is_here_stays_and_words_changed_elsewhere_are_found_again(
    stores: tuple[Store, Store], writer: ModuleType, tmp_path: Path
) -> None:
    one, two = stores
    maker = Maker()
    maker.mark(maker.span(0, "serangan"))
    key, target = stored(one, maker), tmp_path / "a.xlf"
    writer.write(departing(one), target)
    changed = target.read_text("utf-8").replace("Rusia memiliki pangkalan", "Rusia punya markas")
    target.write_text(changed, "utf-8")
    added, report = back(two, target)
    assert (added, report.stored, report.moved) == (1, 1, 1)
    (summary,) = two.articles()
    assert summary.article.article_id != key
    (review,) = two.reviews(summary.article.article_id)
    (error,) = two.annotations(review.review_id)
    assert error.span.quote == "serangan"


def test_a_stored_article_that_is_cut_otherwise_gets_fitted_rows(
    world: World, tmp_path: Path
) -> None:
    maker = Maker(world.texts[0].content, [(Role.MACHINE, "New", "One. Two. Three.")])
    with Store.open(tmp_path / "other.db") as other:
        stored(other, maker)
        xliff21.write(departing(other), tmp_path / "a.xlf")
    back(world.store, tmp_path / "a.xlf")
    assert "New" in {it.label for it in world.store.texts(world.article.article_id)}
    assert world.store.check() == []


@pytest.mark.parametrize("writer", WRITERS)
def test_an_error_without_a_place_refuses_all_or_is_left_out(
    stores: tuple[Store, Store], writer: ModuleType, tmp_path: Path
) -> None:
    one, two = stores
    maker = Maker()
    maker.mark(maker.span(0, "serangan"))
    maker.mark(maker.span(0, "pantai"), category=NAMED)
    stored(one, maker)
    target = tmp_path / "a.xlf"
    writer.write(departing(one), target)
    words = target.read_text("utf-8")
    target.write_text(
        words.replace("menanggapi <", "diam <").replace(">serangan<", ">saja<"), "utf-8"
    )
    with pytest.raises(NotPlaced):
        back(two, target)
    assert back(two, target, partial=True)[1].stored == 1


@pytest.mark.parametrize("writer", WRITERS)
def test_bent_facts_are_named_by_their_line(
    stores: tuple[Store, Store], writer: ModuleType, tmp_path: Path
) -> None:
    one, _ = stores
    stored(one, Maker())
    target = tmp_path / "a.xlf"
    writer.write(departing(one), target)
    words = target.read_text("utf-8")
    target.write_text(words.replace('{"source":[[0', '{"source:[[0'), "utf-8")
    with pytest.raises(FileInvalid, match="was changed and cannot be read"):
        read_returned(target)

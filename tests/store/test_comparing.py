from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.coverage import Coverage, coverage_key, pack_coverage
from reviewer.core.errors import FileMissing
from reviewer.core.figure_errors import ReviewerUnknown, SystemUnknown
from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.metrics import Metric
from reviewer.scoring.models import AnyModel, Esa, name_of, signature_of
from reviewer.scoring.mqm import Basis, Mqm2, PerThousand, Words
from reviewer.store.agreeing import agree
from reviewer.store.comparing import compare, overview
from reviewer.store.narrowing import Only
from reviewer.store.score_models import NAMES, model_named
from reviewer.store.study import choose_typology
from tests.store.world import World, draft, one_to_one

TYPOLOGY = typology_toml.shipped()[0]


@pytest.fixture
def marked(world: World) -> World:
    """Errors of two reviewers in the article and in the machine's English."""
    world.mark(0, "Rusia", severity=Severity.MAJOR, correction="Suriah")
    world.mark(0, "Pasukan")
    world.mark(2, "Second")
    world.mark(1, "troops", category="Accuracy/Omission")
    other = world.of_another()
    other.mark(0, "Rusia", severity=Severity.CRITICAL)
    other.mark(0, "Selesai", category="Style/Awkward")
    return other


@pytest.mark.parametrize("model", [Mqm2(), PerThousand(), Google.WMT2020, Google.WMT2023])
def test_the_overview_has_the_scores_of_the_whole(marked: World, model: AnyModel) -> None:
    whole = compare(marked.store, None, TYPOLOGY, model, resamples=20)
    quick = overview(marked.store, None, TYPOLOGY, model)
    assert (whole.complete, quick.complete) == (True, False)
    for by in ("system", "reviewer", "article", "category", "day"):
        for one, other in zip(whole.table(by), quick.table(by), strict=True):
            assert (one.system, one.key, one.name) == (other.system, other.key, other.name)
            assert one.score.score == pytest.approx(other.score.score)
            assert one.score.signature.startswith(other.score.signature)
            same = replace(one.score, interval=None, signature=other.score.signature)
            assert replace(same, score=0, penalty=0) == replace(other.score, score=0, penalty=0)
            assert (one.counts, one.reviews) == (other.counts, other.reviews)
            assert other.worst is None


@pytest.mark.parametrize("category", ["Non-translation!", "Accuracy/Non-translation"])
def test_what_hides_other_errors_does_so_in_the_overview_too(marked: World, category: str) -> None:
    major = Severity.MAJOR
    marked.mark(0, "Kedua di Tartus", category=category, severity=major)
    marked.mark(0, "Tartus", severity=major)
    whole = compare(marked.store, None, TYPOLOGY, Google.WMT2020, metrics=False)
    quick = overview(marked.store, None, TYPOLOGY, Google.WMT2020)
    assert [it.score.score for it in whole.systems] == [it.score.score for it in quick.systems]


def test_the_lines_of_two_reviewers(marked: World) -> None:
    found = compare(marked.store, [marked.article.article_id], TYPOLOGY, Mqm2(), resamples=20)
    assert [it.system for it in found.systems] == ["NLLB", "article"]
    own = found.systems[1]
    assert (own.score.words, own.reviews, own.errors()) == (11, 2, 5)
    assert (own.score.read, own.score.penalty) == (22, (5 + 1 + 1 + 25 + 1) / 2)
    assert (own.score.passed, own.score.small_sample) == (False, True)


def test_metrics_of_machines_and_of_post_editing(marked: World) -> None:
    found = compare(marked.store, None, TYPOLOGY, Mqm2(), resamples=20)
    assert {(it.system, it.against, it.segments) for it in found.metrics} == {
        ("NLLB", "reference", 4),
        ("article", "corrected", 5),
    }
    ter = next(it for it in found.metrics if it.metric is Metric.TER and it.against == "corrected")
    assert ter.score == pytest.approx(100 / 12)  # one of twelve, the emoji among them
    assert compare(marked.store, None, TYPOLOGY, Mqm2(), metrics=False).metrics == ()


def test_two_machines_are_compared_with_each_other_and_not_with_the_article(world: World) -> None:
    english = draft(Role.MACHINE, "A base at Homyim. Two in Tartus.\nRussia left. Home. Done.", "B")
    own = draft(Role.ARTICLE, world.texts[0].content)
    text = world.store.add_english(world.article.article_id, english, one_to_one(own, english))
    world.texts = world.store.texts(world.article.article_id)
    assert text in world.texts
    world.mark(0, "Rusia")
    for number, it in enumerate(world.texts):
        if it.role is Role.MACHINE:
            world.mark(number, "Homyim", severity=Severity.MAJOR)
    found = compare(world.store, None, TYPOLOGY, Mqm2(), resamples=20)
    assert {(it.measure, it.one, it.other) for it in found.pairs} == {
        (measure, "B", "NLLB") for measure in ("mqm2", "BLEU", "chrF", "chrF++", "TER")
    }


def test_systems_of_one_document_meet_across_articles(world: World) -> None:
    other = world.store.add_article(draft(Role.ARTICLE, "Lain sekali. Dua."), [], [])
    texts = {world.article.article_id: world.texts[0].text_id}
    texts[other.article_id] = world.store.texts(other.article_id)[0].text_id
    review = world.store.start_review(other.article_id, "mqm")
    for article, system, key in (
        (world.article, "A", world.review.review_id),
        (other, "B", review.review_id),
    ):
        coverage = Coverage(texts[article.article_id], frozenset({0, 1}), system, "news.7")
        content = world.store.texts(article.article_id)[0].content
        details = {coverage_key(key): pack_coverage(coverage)}
        world.store.add_article(draft(Role.ARTICLE, content), details=details)
    world.mark(0, "Pangkalan")
    (pair,) = compare(world.store, None, TYPOLOGY, Google.WMT2023, metrics=False).pairs
    assert (pair.one, pair.other, pair.articles, pair.segments) == ("A", "B", 1, 2)
    assert (pair.score_of_one, pair.score_of_other) == (0.5, 0)


def test_judgements(world: World) -> None:
    world.do("judge", world.review, replace(world.review, judgement=40.0))
    other = world.of_another()
    other.do("judge", other.review, replace(other.review, judgement=60.0))
    for found in (
        compare(world.store, None, TYPOLOGY, Esa()),
        overview(world.store, None, TYPOLOGY, Esa()),
    ):
        (line,) = found.systems
        assert (line.score.score, line.score.segments, line.reviews) == (50, 1, 2)
    assert compare(world.store, None, TYPOLOGY, Mqm2()).systems == ()
    assert agree(world.store, None, TYPOLOGY, Mqm2()).pairs == ()


def test_agreement_of_stored_reviews(marked: World) -> None:
    found = agree(marked.store, None, TYPOLOGY, Mqm2())
    (pair,) = found.pairs
    assert {pair.one, pair.other} == set(found.reviewers)
    assert (pair.segments, sum(pair.marks)) == (5, 5)
    assert pair.exact["category"].shared == 1
    assert pair.exact["severity"].shared == 0
    assert agree(marked.store, [], TYPOLOGY, Mqm2()).pairs == ()


def test_models_by_name(marked: World, tmp_path: Path) -> None:
    assert [name_of(model_named(it, marked.store)) for it in NAMES] == list(NAMES)
    with pytest.raises(FileMissing):
        model_named("none.toml", marked.store)
    own = tmp_path / "own.toml"
    own.write_bytes(typology_toml.shipped_path("google-wmt").read_bytes())
    choose_typology(marked.store, own)
    assert "google-wmt@" in signature_of(model_named("mqm2", marked.store), Words(9, Basis.TARGET))
    own.unlink()
    assert model_named("wmt2020", marked.store) is Google.WMT2020
    with pytest.raises(FileMissing):
        model_named("mqm2", marked.store)


def test_only_some_systems_and_reviewers(marked: World) -> None:
    whole = compare(marked.store, None, TYPOLOGY, Mqm2(), resamples=20)
    assert whole.known_systems == ("NLLB", "article")
    names = whole.known_reviewers
    assert len(names) == 2
    only = Only(frozenset({"article"}), frozenset(names[:1]))
    found = compare(marked.store, None, TYPOLOGY, Mqm2(), resamples=20, only=only)
    assert (found.known_systems, found.known_reviewers) == (whole.known_systems, names)
    assert [it.system for it in found.systems] == ["article"]
    assert [it.key for it in found.reviewers] == [names[0]]
    assert {it.system for it in found.metrics} <= {"article"}
    quick = overview(marked.store, None, TYPOLOGY, Mqm2(), only=only)
    assert [it.score.score for it in quick.systems] == [it.score.score for it in found.systems]
    assert quick.known_reviewers == names
    with pytest.raises(SystemUnknown, match="there are NLLB, article"):
        compare(marked.store, None, TYPOLOGY, Mqm2(), only=Only(frozenset({"GPT"})))
    with pytest.raises(ReviewerUnknown, match="Nobody"):
        agree(marked.store, None, TYPOLOGY, Mqm2(), only=Only(None, frozenset({"Nobody"})))

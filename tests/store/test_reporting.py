from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.change import Change, Step
from reviewer.core.errors import FileInvalid, FileMissing
from reviewer.core.figure_errors import ModelUnknown, ReviewerUnknown
from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.judging import OWN
from reviewer.scoring.models import Esa
from reviewer.scoring.mqm import Mqm2, PerThousand, Tolerance
from reviewer.store import Store, comparing
from reviewer.store.agreeing import agree
from reviewer.store.reporting import measure
from reviewer.store.score_models import weighed
from reviewer.store.study import all_categories
from tests.reports import AT, BUDI, RINA, add_article, made, opened, reviewed

MQM = typology_toml.load(typology_toml.shipped_path())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as store:
        reviewed(store)
        yield store


@pytest.mark.parametrize("model", ["mqm2", "matecat", "wmt2020", "wmt2023"])
def test_figures_are_those_of_a_comparison(store: Store, model: str) -> None:
    chosen, _ = weighed(model, MQM)
    expected = comparing.compare(store, None, all_categories(store), chosen)
    (part,) = (report := made(store, model)).articles
    found = {
        (rating.system or OWN, review.reviewed.reviewer): rating
        for review in part.reviews
        for rating in review.ratings
    }
    found |= {(it.system or OWN, ""): it for it in report.systems}
    groups = [*expected.reviewers, *expected.systems]
    assert len(found) == len(groups) == 5
    for group in groups:
        rating, score = found[group.system, group.key], group.score
        assert (rating.score, rating.penalty) == (score.score, score.penalty)
        assert (rating.words, rating.segments) == (score.words, score.segments)
        assert (rating.passed, rating.signature) == (score.passed, score.signature)
        assert score.interval
        assert (rating.low, rating.high) == (score.interval.low, score.interval.high)
        for (category, severity), number in group.counts.items():
            assert rating.counts[category][Severity(severity)] == number


def test_agreement_is_that_of_all_reviews_together(store: Store) -> None:
    chosen, _ = weighed("mqm2", MQM)
    assert not isinstance(chosen, Esa)
    (pair,) = agree(store, None, all_categories(store), chosen).pairs
    (line,) = made(store).agreements
    assert (line.one, line.other) == (pair.one, pair.other) == (BUDI, RINA)
    assert (line.exact, line.kappa) == (pair.exact["spans"].f1, pair.kappa)
    assert line.exact == pytest.approx(2 / 8)  # of Budi's two and Rina's six in the article
    assert made(store, reviewer=RINA).agreements == ()


def test_judgements_are_reported_beside_the_marks(store: Store) -> None:
    article = store.articles()[0].article
    review = store.reviews(article.article_id)[0]
    judged = replace(review, judgement=73.0)
    change = Change(review, judged)
    store.apply(Step("j", article.article_id, review.reviewer_id, "judge", (change,), AT))
    (rating,) = made(store, "esa").systems
    assert (rating.score, rating.errors, rating.passed) == (73.0, 6, None)


def test_the_steps_lead_to_the_score(store: Store) -> None:
    rating = made(store, reviewer=RINA).systems[0]
    assert rating.figures["APT"] == 32
    assert rating.figures["NPT"] == rating.figures["PWPT"] * 1000
    assert rating.score == pytest.approx(100 - rating.figures["NPT"] * 10 / 10)
    assert rating.counts["Accuracy/Mistranslation"] == {
        Severity.NEUTRAL: 1, Severity.CRITICAL: 1,
    }  # fmt: skip
    assert (rating.repeats, rating.critical, rating.errors) == (1, 1, 6)
    assert made(store, "wmt2020").systems[0].figures == {}


def test_reviewers_are_all_or_the_one_named(store: Store) -> None:
    report = made(store)
    assert report.reviewers == (RINA, BUDI) and report.single
    assert [it.system for it in report.systems] == ["", "NMT"]
    alone = made(store, reviewer=BUDI)
    assert alone.reviewers == (BUDI,)
    (part,) = alone.articles
    assert [it.reviewed.reviewer for it in part.reviews] == [BUDI]
    assert alone.systems[0].errors == 2  # the omission judges the article


def test_an_unknown_reviewer_is_told_who_there_is(store: Store) -> None:
    with pytest.raises(ReviewerUnknown, match=r"=Budi, Rina"):
        made(store, reviewer="Nobody")


def test_articles_are_fetched_when_their_turn_comes(store: Store) -> None:
    add_article(store, "Second", "Harga beras naik. Panen gagal.\n\nPetani senang di desa.")
    shares: list[float] = []
    chosen, weights = weighed("mqm2", MQM)
    from reviewer.store.reporting import report

    articles = [it.article for it in store.articles()]
    found = report(store, articles, chosen, weights, progress=shares.append)
    before = len(shares)
    assert before and max(shares) < 0.5 and len(found.lines) == 2
    titles = [it.dossier.article.title for it in found.articles]
    assert titles == [it.title for it in found.lines]
    assert shares[before:] == [0.5, 0.75]
    assert not found.lines[0].ratings


def test_models_are_found_by_name_or_file(tmp_path: Path) -> None:
    assert weighed("wmt2020", MQM)[0] is Google.WMT2020
    assert isinstance(weighed("matecat", MQM)[0], PerThousand)
    own = tmp_path / "own.toml"
    text = typology_toml.shipped_path().read_text(encoding="utf-8")
    own.write_text(text.replace("major = 5", "major = 10"), encoding="utf-8")
    for name in (str(own), f"file:{own}"):
        model, weights = weighed(name, MQM)
        assert isinstance(model, Mqm2) and weights.multipliers[Severity.MAJOR] == 10
    (tmp_path / "bad.toml").write_text("x = 1")
    with pytest.raises(FileInvalid):
        weighed(str(tmp_path / "bad.toml"), MQM)
    with pytest.raises(FileMissing):
        weighed("mqm3.toml", MQM)
    with pytest.raises(ModelUnknown, match="“mqm3” is no scoring model; choose mqm2, wmt2020"):
        weighed("mqm3", MQM)


def test_a_model_in_plain_values() -> None:
    plain = measure(Mqm2.of_typology(MQM), MQM)
    assert (plain.name, plain.passing, plain.acceptable, plain.curve) == ("mqm2", 90, 10, None)
    assert plain.rising and plain.weights is MQM
    curved = measure(Mqm2(tolerance=Tolerance(4.5, 0.008)), MQM)
    assert curved.curve == (4.5, 0.008)
    matecat = measure(PerThousand(), MQM)
    assert (matecat.passing, matecat.rising, matecat.weights) == (8, False, None)
    google = measure(Google.WMT2023, MQM)
    assert google.multipliers == {"neutral": 0, "minor": 1, "major": 5, "critical": 5}
    assert google.passing is None

"""What the list of articles tells of their scores."""

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.listed import Listed
from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.mqm import Mqm2
from reviewer.store import expectations
from reviewer.store.comparing import compare
from reviewer.store.listed_figures import NOTHING, changed, list_figures
from tests.store.world import World

TYPOLOGY = typology_toml.shipped()[0]


def test_an_article_has_the_score_that_a_comparison_tells(world: World) -> None:
    key = world.article.article_id
    assert list_figures(world.store, Mqm2()).listed(key) == Listed()
    world.mark(0, "Rusia", severity=Severity.MAJOR)
    world.mark(2, "Second")  # of the machine's English
    world.of_another().mark(0, "Rusia")
    (own,) = (
        it
        for it in compare(world.store, None, TYPOLOGY, Mqm2(), metrics=False).articles
        if it.system == "article"
    )
    score = list_figures(world.store, Mqm2()).listed(key).score
    assert score is not None
    assert own.score.interval is not None
    assert (score.score, score.passed) == (own.score.score, own.score.passed)
    assert (score.low, score.high) == (own.score.interval.low, own.score.interval.high)
    assert (score.words, score.small_sample) == (11, True)
    assert score.signature == own.score.signature
    assert score.rank == score.score
    points = list_figures(world.store, Google.WMT2023).listed(key).score
    assert points is not None
    assert (points.rank, points.digits) == (-points.score, 2)


def test_only_what_changed_is_scored_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    key = world.article.article_id
    world.mark(0, "Rusia")
    known = list_figures(world.store, Mqm2())
    assert changed(world.store, known)[1:] == ([], 0)
    assert list_figures(world.store, Google.WMT2023, known).scores == known.scores
    world.mark(0, "Pasukan")
    assert changed(world.store, known)[1:] == ([key], 2)
    again = list_figures(world.store, Mqm2(), known)
    assert again.scores[key].score < known.scores[key].score
    world.store.remove_article(key)
    assert list_figures(world.store, Mqm2(), again) == NOTHING


def test_findings_are_those_that_triage_kept(world: World) -> None:
    key = world.article.article_id
    assert list_figures(world.store, Mqm2()).listed(key).findings is None
    _, tasks = expectations.tasks(world.store)
    measured = [expectations.measure(it) for it in tasks]
    expectations.keep(world.store, measured)
    found = list_figures(world.store, Mqm2()).listed(key).findings
    assert found == len(measured[0].found)

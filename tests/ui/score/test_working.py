"""What is worked out of the open review in a job."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.core.errors import FileMissing
from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.mqm import Mqm2, PerThousand
from reviewer.store.comparing import compare
from reviewer.store.study import all_categories
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.score.open_review import Open
from reviewer.ui.score.working import measured, model_of, scored
from reviewer.ui.session import Session


def select(session: Session, words: str) -> None:
    text = session.texts[0]
    start = text.content.index(words)
    session.select(TextSelection(text.text_id, start, start + len(words)))


def opened(session: Session, choice: str = "mqm2") -> Open:
    return Open(
        session.store.path,
        tuple(session.segmented(it.text_id) for it in session.texts),
        tuple(session.annotations()),
        session.typology,
        [session.texts[0].text_id],
        choice,
        None,
        [],
    )


@pytest.fixture
def marked(session: Session) -> Session:
    for words in ("Homyim", "negaranya"):
        select(session, words)
        session.mark("Accuracy/Mistranslation/Named entity")
        session.set_correction("Hmeimim")
    return session


def test_models_go_by_name_or_by_a_file_of_weights(tmp_path: Path) -> None:
    typology = typology_toml.load(typology_toml.shipped_path())
    assert isinstance(model_of("mqm2", typology), Mqm2)
    assert isinstance(model_of("matecat", typology), PerThousand)
    assert model_of("wmt2020", typology) is Google.WMT2020
    own = typology_toml.shipped_path("google-wmt")
    assert "google-wmt@1" in getattr(model_of(f"file:{own}", typology), "weights", "")
    with pytest.raises(FileMissing):
        model_of(f"file:{tmp_path / 'none.toml'}", typology)


def test_panel_and_comparison_tell_the_same_score(marked: Session) -> None:
    (score,) = scored(opened(marked), lambda _: None).values()
    store = marked.store
    model = model_of("mqm2", marked.typology)
    found = compare(store, None, all_categories(store), model, metrics=False)
    (own,) = (it for it in found.systems if it.system == "article")
    assert (score.score, score.words.number) == (own.score.score, own.score.words)
    assert score.interval == own.score.interval
    assert score.errors == 2


def test_panel_and_comparison_tell_the_same_metrics(marked: Session) -> None:
    store = marked.store
    model = model_of("mqm2", marked.typology)
    found = compare(store, None, all_categories(store), model, resamples=20)
    theirs = {(it.metric, it.system, it.against): it.score for it in found.metrics}
    shares: list[float] = []
    mine = measured(opened(marked), shares.append)
    assert {(it.metric, it.system, it.against): it.score for it in mine} == theirs
    assert shares == sorted(shares)


def test_what_places_errors_is_kept(marked: Session) -> None:
    asked = opened(marked)
    scored(asked, lambda _: None)
    held = asked.held[0]
    scored(asked, lambda _: None)
    assert asked.held == [held]

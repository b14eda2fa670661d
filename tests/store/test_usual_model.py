"""The model that is chosen by what the data come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.store import Store
from reviewer.store.importing import import_file
from reviewer.store.usual_model import usual_model
from tests.store.world import World

HEAD = "system doc doc_id seg_id rater source target category severity"


@pytest.mark.parametrize(("document", "model"), [("d", "wmt2020"), ("d:zh-en", "wmt2023")])
def test_googles_ratings_are_scored_as_in_their_year(
    tmp_path: Path, document: str, model: str
) -> None:
    row = ["A", document, "1", "1", "r", "One.", "<v>Satu</v>.", "Style", "Minor"]
    file = tmp_path / "ratings.tsv"
    file.write_text("\t".join(HEAD.split()) + "\n" + "\t".join(row) + "\n", "utf-8")
    with Store.open(tmp_path / "reviewer.db") as store:
        assert usual_model(store) == "mqm2"
        import_file(store, file)
        assert usual_model(store) == model


def test_a_review_made_here_is_scored_by_its_typology(world: World) -> None:
    world.mark(0, "Tartus")
    assert usual_model(world.store) == "mqm2"

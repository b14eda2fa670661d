from pathlib import Path

import pytest

from reviewer.core.errors import ArticleUnknown
from tests.store.world import World


def test_a_dossier_has_texts_rows_and_all_reviews(world: World) -> None:
    mine = world.mark(0, "Homyim")
    theirs = world.of_another("Budi").mark(1, "Tartus")
    world.store.add_active_seconds(world.review.review_id, 12.5)
    dossier = world.store.dossier(world.article.article_id)
    assert dossier.article == world.article
    assert [it.text for it in dossier.texts] == list(world.texts)
    assert [(it.reviewer, it.annotations) for it in dossier.reviews][1:] == [("Budi", (theirs,))]
    assert dossier.reviews[0].annotations == (mine,)
    assert dossier.reviews[0].active_seconds == 12.5
    reference, machine = (it.text.text_id for it in dossier.english)
    assert [len(dossier.rows(key)) for key in (reference, machine)] == [4, 5]
    assert dossier.text(machine).text.label == "NLLB"
    with pytest.raises(KeyError):
        dossier.text("no such")


def test_only_of_an_article_that_is_there(world: World) -> None:
    world.store.remove_article(world.article.article_id)
    with pytest.raises(ArticleUnknown):
        world.store.dossier(world.article.article_id)


def test_it_is_one_state_of_the_file(world: World, tmp_path: Path) -> None:
    before = world.store.dossier(world.article.article_id)
    world.mark(0, "Homyim")
    assert before.reviews[0].annotations == ()

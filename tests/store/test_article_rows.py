from pathlib import Path

import pytest

from reviewer.core.article import ArticleState, Role, Segment, TextDraft, article_id
from reviewer.core.change import TextPresence
from reviewer.core.errors import ArticleAmbiguous, ArticleUnknown, TextEmpty
from reviewer.store import Store
from tests.store.world import (
    INDONESIAN,
    MACHINE,
    MACHINE_UNITS,
    REFERENCE,
    REFERENCE_UNITS,
    World,
    draft,
    one_to_one,
)

OWN = draft(Role.ARTICLE, INDONESIAN)


def test_an_article_is_kept_with_its_texts_exactly_as_they_were(world: World) -> None:
    world.reopen()
    texts = world.store.texts(world.article.article_id)
    assert [(it.role, it.label, it.content) for it in texts] == [
        (Role.ARTICLE, "", INDONESIAN),
        (Role.REFERENCE, "", REFERENCE),
        (Role.MACHINE, "NLLB", MACHINE),
    ]
    assert world.store.segments(texts[0].text_id) == OWN.segments
    assert world.store.units(texts[0].text_id, texts[1].text_id) == REFERENCE_UNITS
    assert world.store.units(texts[0].text_id, texts[2].text_id) == MACHINE_UNITS


def test_an_article_has_the_same_id_everywhere(world: World, tmp_path: Path) -> None:
    assert world.article.article_id == article_id(INDONESIAN)
    with Store.open(tmp_path / "other.db") as other:
        assert other.add_article(OWN).article_id == world.article.article_id


def test_the_same_files_again_change_nothing(world: World) -> None:
    before = world.store.articles()
    again = world.store.add_article(
        OWN, [draft(Role.REFERENCE, REFERENCE), draft(Role.MACHINE, MACHINE, "NLLB")], [[], []]
    )
    assert again == world.article
    assert world.store.articles() == before
    assert world.store.texts(again.article_id) == world.texts


def test_the_title_is_the_first_line_until_one_is_given(world: World) -> None:
    assert world.article.title == "Pangkalan di Homyim. Kedua di Tartus."
    assert world.store.add_article(OWN, title=" Homyim ").title == "Homyim"
    assert world.store.add_article(OWN).title == "Homyim"


def test_further_versions_get_labels_of_their_own(world: World) -> None:
    key = world.article.article_id
    drafts = [
        draft(Role.REFERENCE, "Another reference."),
        draft(Role.REFERENCE, "A third reference."),
        draft(Role.MACHINE, "Another output.", "NLLB"),
        draft(Role.MACHINE, MACHINE, "Google"),  # the same words, found by another system
    ]
    for it in drafts:
        world.store.add_english(key, it, one_to_one(OWN, it))
    assert [(it.role, it.label) for it in world.store.texts(key)] == [
        (Role.ARTICLE, ""),
        (Role.REFERENCE, ""),
        (Role.REFERENCE, "2"),
        (Role.REFERENCE, "3"),
        (Role.MACHINE, "Google"),
        (Role.MACHINE, "NLLB"),
        (Role.MACHINE, "NLLB 2"),
    ]


def test_capitals_alone_make_no_other_system(world: World) -> None:
    key = world.article.article_id
    first, same, other = (
        draft(Role.MACHINE, "Another output.", "Mt"),
        draft(Role.MACHINE, "Another output.", "mt"),
        draft(Role.MACHINE, "A third output.", "mt"),
    )
    for it in (first, same, other):
        world.store.add_english(key, it, one_to_one(OWN, it))
    labels = {it.label for it in world.store.texts(key) if it.role is Role.MACHINE}
    assert labels == {"NLLB", "Mt", "mt 2"}


def test_words_that_a_role_has_are_not_added_twice(world: World) -> None:
    key = world.article.article_id
    second = draft(Role.MACHINE, "Another output.", "NLLB")
    added = world.store.add_english(key, second, one_to_one(OWN, second))
    assert world.store.add_english(key, second, one_to_one(OWN, second)) == added
    assert len(world.store.texts(key)) == 4
    assert [it.action for it in world.store.history(key)] == ["add text"]


def test_adding_a_version_can_be_undone_and_redone(world: World) -> None:
    key = world.article.article_id
    it = draft(Role.MACHINE, "Another output.", "GPT")
    added = world.store.add_english(key, it, one_to_one(OWN, it))
    world.undo()
    assert added not in world.store.texts(key)
    world.redo()
    assert added in world.store.texts(key)
    world.undo()
    assert world.store.add_english(key, it, one_to_one(OWN, it)) == added
    assert added in world.store.texts(key)


def test_rows_that_do_not_fit_are_refused_and_nothing_is_stored(path: Path) -> None:
    english = draft(Role.MACHINE, MACHINE, "NLLB")
    with Store.open(path) as store:
        with pytest.raises(ValueError, match="sentences"):
            store.add_article(OWN, [english], [[(1, 1)]])
        with pytest.raises(ValueError, match="alignment"):
            store.add_article(OWN, [english], [])
        assert store.articles() == []


@pytest.mark.parametrize(
    "segments",
    [
        [Segment(0, 5, 0), Segment(4, 9, 0)],
        [Segment(5, 5, 0)],
        [Segment(0, 99, 0)],
        [Segment(0, 2, 1), Segment(3, 4, 0)],
    ],
)
def test_sentences_that_do_not_fit_are_refused(path: Path, segments: list[Segment]) -> None:
    with Store.open(path) as store, pytest.raises(ValueError, match=r"follow|after"):
        store.add_article(TextDraft(Role.ARTICLE, "", "Satu dua tiga.", segments))


@pytest.mark.parametrize("blank", ["", " \n\t"])
def test_a_text_without_words_is_refused(world: World, blank: str) -> None:
    with pytest.raises(TextEmpty):
        world.store.add_article(TextDraft(Role.ARTICLE, "", blank, []))
    with pytest.raises(TextEmpty):
        world.store.add_english(
            world.article.article_id, TextDraft(Role.MACHINE, "X", blank, []), []
        )


def test_a_removed_article_is_hidden_and_comes_back(world: World) -> None:
    key = world.article.article_id
    error = world.mark(0, "Homyim")
    world.store.remove_article(key)
    assert world.store.articles() == []
    with pytest.raises(ArticleUnknown):
        world.store.find(key)
    world.store.restore_article(key)
    assert world.store.find(key) == world.article
    world.store.remove_article(key)
    world.store.add_article(OWN)
    assert world.errors() == [error]
    with pytest.raises(ArticleUnknown):
        world.store.remove_article("nothing")


def test_find_goes_by_id_then_letters_then_title(world: World) -> None:
    store, article = world.store, world.article
    other = store.add_article(draft(Role.ARTICLE, "Lain."), title="ÉTÉ")
    for query in (article.article_id, article.article_id[:4].upper(), f" {article.title}\n"):
        assert store.find(query) == article
    assert store.find("été") == other
    for query in (article.article_id[:3], "", "ÉT"):
        with pytest.raises(ArticleUnknown):
            store.find(query)
    store.add_article(draft(Role.ARTICLE, "Ketiga."), title="été")
    assert store.find("été").title == "été"
    assert store.find("ÉTÉ").title == "ÉTÉ"
    with pytest.raises(ArticleAmbiguous, match="fits 2 articles"):
        store.find("Été")


def test_the_list_tells_state_errors_texts_and_time(world: World) -> None:
    store = world.store
    new = store.add_article(draft(Role.ARTICLE, "Baru."))
    world.mark(0, "Homyim")
    world.mark(1, "Hmeimim")
    store.add_active_seconds(world.review.review_id, 12.5)
    first, second = store.articles()
    assert (first.article, first.state, first.errors, first.texts) == (new, ArticleState.NEW, 0, 1)
    assert (second.state, second.errors, second.texts) == (ArticleState.OPEN, 2, 3)
    assert second.active_seconds == 12.5
    assert second.updated_at > second.article.created_at
    world.undo()
    assert store.articles()[1].errors == 1
    assert store.articles()[1].updated_at > second.updated_at


def test_errors_in_a_text_that_was_taken_away_are_not_counted(world: World) -> None:
    world.mark(0, "Homyim")
    world.mark(2, "Homyim")
    here, away = (
        TextPresence(world.article.article_id, world.texts[2].text_id, it) for it in (True, False)
    )
    world.do("remove text", here, away)
    assert (world.store.articles()[0].errors, world.store.articles()[0].texts) == (1, 2)
    assert [it.span.text_id for it in world.errors()] == [world.texts[0].text_id]
    world.undo()
    assert (world.store.articles()[0].errors, len(world.errors())) == (2, 2)


def test_an_unknown_article_gets_no_text(world: World) -> None:
    with pytest.raises(ArticleUnknown):
        world.store.add_english("nothing", draft(Role.MACHINE, "X."), [])

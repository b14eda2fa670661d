import pytest

from reviewer.core.article import Role
from reviewer.store import occurrences
from tests.store.world import World, draft, one_to_one


@pytest.fixture
def library(world: World) -> World:
    """The world's article and three more."""
    for number, words in enumerate(("di Homyim.", "Homyimnya itu.", "Di mana saja.")):
        article = draft(Role.ARTICLE, f"{number} {words}")
        english = draft(Role.REFERENCE, f"{number} bases at Hmeimim.")
        world.store.add_article(article, [english], [one_to_one(article, english)])
    return world


@pytest.mark.parametrize(
    ("words", "english", "count"),
    [("Homyim", False, 1), ("homyim", False, 0), ("Hmeimim", True, 3), ("Hmeimim", False, 0),
     ("Homyim.", False, 1), (" ", False, 0)],
)  # fmt: skip
def test_whole_words_in_other_articles_are_counted(
    library: World, words: str, english: bool, count: int
) -> None:
    here = library.article.article_id
    assert occurrences.other_articles(library.store, here, words, english=english) == count


def test_removed_articles_do_not_count(library: World) -> None:
    here = library.article.article_id
    for summary in library.store.articles():
        if summary.article.article_id != here:
            library.store.remove_article(summary.article.article_id)
    assert occurrences.other_articles(library.store, here, "Homyim", english=False) == 0

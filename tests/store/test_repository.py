"""Two windows or programs on one file: both keep working, neither loses anything."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.change import Title
from reviewer.core.errors import ChangedElsewhere
from reviewer.store import Store
from tests.store.world import World, clock

MARKING = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from reviewer.store import Store
from world import World
store = Store.open(Path(sys.argv[1]), patience=20)
(summary,) = store.articles()
article = summary.article
review = store.start_review(article.article_id, "mqm")
world = World(store, article, review, store.texts(article.article_id))
for number in range(40):
    error = world.mark(0, "Homyim", comment=f"{sys.argv[3]} {number}")
    if number % 4 == 0:
        world.do("remove", error, None)
"""


def test_programs_that_mark_at_once_lose_nothing(world: World) -> None:
    folder = str(Path(__file__).parent)
    names = ("one", "two", "three")
    running = [
        subprocess.Popen([sys.executable, "-c", MARKING, str(world.store.path), folder, name])
        for name in names
    ]
    assert [program.wait() for program in running] == [0, 0, 0]
    kept = {f"{name} {number}" for name in names for number in range(40) if number % 4}
    assert set(world.comments()) == kept
    assert len(world.comments()) == len(kept)
    assert world.store.articles()[0].errors == len(kept)
    assert world.store.check() == []
    for _ in range(3 * 50):
        assert world.undo() is not None
    assert world.undo() is None
    assert world.errors() == []


def test_each_notices_what_the_other_wrote(world: World) -> None:
    with Store.open(world.store.path, now=clock()) as other:
        theirs = World(other, world.article, world.review, world.texts)
        mine, before = world.store.data_version(), other.data_version()
        error = world.mark(0, "Homyim")
        assert world.store.data_version() == mine
        assert other.data_version() != before
        assert theirs.errors() == [error]
        seen = other.data_version()
        other.articles()
        assert other.data_version() == seen


def test_what_the_other_changed_meanwhile_is_not_overwritten(world: World) -> None:
    error = world.mark(0, "Homyim")
    with Store.open(world.store.path, now=clock()) as other:
        theirs = World(other, world.article, world.review, world.texts)
        theirs.do("comment", error, replace(error, comment="theirs"))
        with pytest.raises(ChangedElsewhere, match="another window"):
            world.do("comment", error, replace(error, comment="mine"))
        with pytest.raises(ChangedElsewhere):
            world.do("remove", error, None)
        assert world.comments() == theirs.comments() == ["theirs"]
        # One reviewer has one line of steps, whichever window they were done in.
        world.undo()
        assert theirs.comments() == [""]


def test_one_article_in_two_windows_has_one_review(world: World) -> None:
    with Store.open(world.store.path) as other:
        assert other.reviewer() == world.store.reviewer()
        assert other.start_review(world.article.article_id, "mqm") == world.review
        title = Title(world.article.article_id, world.article.title)
        world.do("rename", title, replace(title, title="Baru"))
        assert other.find("baru").article_id == world.article.article_id

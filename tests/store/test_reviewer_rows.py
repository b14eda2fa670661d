from pathlib import Path

import pytest

from reviewer.core.name_errors import NameEmpty, NameTaken
from reviewer.core.review import Reviewer
from reviewer.store import Store
from tests.store.world import World


def test_the_reviewer_is_whoever_is_logged_in_until_a_name_is_given(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "sari")
    with Store.open(path) as store:
        assert store.reviewer() == Reviewer("", "sari", confirmed=False)
        first = store.ensure_reviewer()
        assert (first.name, first.confirmed) == ("sari", False)
        assert store.reviewer() == first
        store.set_reviewer_name("  Sari Dewi ")
    with Store.open(path) as store:
        named = store.reviewer()
        assert (named.reviewer_id, named.name, named.confirmed) == (
            first.reviewer_id,
            "Sari Dewi",
            True,
        )
        assert store.reviewer_name(first.reviewer_id) == "Sari Dewi"
        assert store.reviewer_name("nobody") == ""


def test_a_login_name_that_nobody_knows_is_no_hindrance(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pwd

    def unknown(uid: int) -> None:
        raise KeyError(uid)

    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    with Store.open(path) as store:
        assert store.reviewer().name == "reviewer"


def test_a_name_that_is_known_makes_that_reviewer_current(world: World) -> None:
    store = world.store
    first = store.reviewer()
    store.set_reviewer_name("Ani")
    budi = world.of_another("Budi").review.reviewer_id
    assert store.reviewer().reviewer_id == budi != first.reviewer_id
    assert store.reviewer_name(first.reviewer_id) == "Ani"
    store.set_reviewer_name("Ani")
    assert store.reviewer().reviewer_id == first.reviewer_id


def test_somebody_else_leaves_earlier_marks_their_author(world: World) -> None:
    store = world.store
    store.set_reviewer_name("Ani")
    first = store.reviewer()
    store.set_reviewer_name("Budi")  # a name that was given is not written over
    assert store.reviewer_name(first.reviewer_id) == "Ani"
    store.become_reviewer("  Citra  Dewi ")
    assert (store.reviewer().name, store.reviewer().confirmed) == ("Citra Dewi", True)
    store.become_reviewer("Ani")
    assert store.reviewer() == first
    assert store.known_names() == ["Ani", "Budi", "Citra Dewi"]


def test_a_name_is_corrected_but_not_to_that_of_another(world: World) -> None:
    store = world.store
    store.become_reviewer("Budi")
    store.become_reviewer("Anni")
    first = store.reviewer()
    store.rename_reviewer("Ani")
    assert store.reviewer_name(first.reviewer_id) == "Ani"
    with pytest.raises(NameTaken, match="Budi is another reviewer here"):
        store.rename_reviewer("Budi")
    assert store.known_names() == ["Ani", "Budi"]


def test_the_environment_names_the_first_reviewer_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVIEWER_NAME", " Sari  Dewi ")
    with Store.open(path) as store:
        assert (store.reviewer().name, store.reviewer().confirmed) == ("Sari Dewi", True)
        store.ensure_reviewer()
        monkeypatch.setenv("REVIEWER_NAME", "Budi")
        assert store.reviewer().name == "Sari Dewi"


def test_a_blank_name_is_refused(world: World) -> None:
    before = world.store.reviewer()
    with pytest.raises(NameEmpty):
        world.store.set_reviewer_name(" \t")
    assert world.store.reviewer() == before


def test_who_reviews_is_told_once_and_only_of_articles_on_the_list(world: World) -> None:
    store = world.store
    store.set_reviewer_name("Sari")
    assert store.reviewer_names() == ["Sari"]
    store.remove_article(world.article.article_id)
    assert store.reviewer_names() == []

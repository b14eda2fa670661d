"""The typology that a database marks with."""

from pathlib import Path

import pytest

from reviewer.core.errors import ReviewerError
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.store.study import (
    choose_typology,
    known_categories,
    own_typology_file,
    typology_of,
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A typology of the user's own, with a category nobody else has."""
    words = typology_toml.shipped_path().read_text("utf-8")
    file = tmp_path / "own.toml"
    file.write_text(words.replace("Named entity", "Toponym"), "utf-8")
    return file


def test_the_default_counts_until_another_is_chosen(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        typology, trouble = typology_of(store)
        assert (typology.typology_id, trouble) == (typology_toml.DEFAULT, None)
        assert own_typology_file(store) is None


def test_a_choice_is_kept_and_its_categories_are_known(tmp_path: Path, own: Path) -> None:
    toponym = "Accuracy/Mistranslation/Toponym"
    with Store.open(tmp_path / "a.db") as store:
        assert toponym not in known_categories(store)
        choose_typology(store, own)
    with Store.open(tmp_path / "a.db") as store:
        assert own_typology_file(store) == own
        assert typology_of(store)[0].get(toponym)
        assert toponym in known_categories(store)
        assert "Accuracy/Mistranslation/Named entity" in known_categories(store)


def test_a_bad_file_changes_nothing(tmp_path: Path, own: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        choose_typology(store, own)
        bad = tmp_path / "bad.toml"
        bad.write_text("nothing = ", "utf-8")
        with pytest.raises(ReviewerError):
            choose_typology(store, bad)
        assert own_typology_file(store) == own


def test_a_file_that_went_away_gives_the_default_and_says_so(tmp_path: Path, own: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        choose_typology(store, own)
        own.unlink()
        typology, trouble = typology_of(store)
        assert typology.typology_id == typology_toml.DEFAULT
        assert str(own) in str(trouble)


def test_a_typology_of_another_program_is_kept_beside_the_database(tmp_path: Path) -> None:
    file = tmp_path / "issues.xml"
    file.write_text('<issues><issue type="style"/></issues>')
    with Store.open(tmp_path / "a.db") as store:
        chosen = choose_typology(store, file)
        own = own_typology_file(store)
        assert own == tmp_path / "typologies" / "issues.toml"
        assert typology_of(store) == (chosen, None)
        choose_typology(store, file)
        assert own_typology_file(store) == own
        file.write_text('<issues><issue type="grammar"/></issues>')
        choose_typology(store, file)
        assert own_typology_file(store) == own.with_name("issues-2.toml")

from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid, FileMissing
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
    """A user's file with one category more than the shipped one."""
    text = typology_toml.shipped_path().read_text(encoding="utf-8")
    path = tmp_path / "own.toml"
    path.write_text(text.replace('"Style/Awkward"', '"Style/Clumsy"'), encoding="utf-8")
    return path


def test_a_new_database_marks_with_the_default_typology(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db") as store:
        typology, trouble = typology_of(store)
        assert (typology.typology_id, trouble) == (typology_toml.DEFAULT, None)
        assert own_typology_file(store) is None


def test_a_choice_is_kept_in_the_database(tmp_path: Path, own: Path) -> None:
    with Store.open(tmp_path / "r.db") as store:
        choose_typology(store, "google-wmt")
    with Store.open(tmp_path / "r.db") as store:
        assert typology_of(store)[0].typology_id == "google-wmt"
        choose_typology(store, own)
        assert own_typology_file(store) == own
        assert typology_of(store)[0].get("Style/Clumsy") is not None
        assert "Style/Clumsy" in known_categories(store)
        assert "Style/Awkward" in known_categories(store)


def test_a_bad_file_is_refused_and_the_choice_stays(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("[typology\n", encoding="utf-8")
    with Store.open(tmp_path / "r.db") as store:
        choose_typology(store, "google-wmt")
        with pytest.raises(FileInvalid, match="line 1"):
            choose_typology(store, bad)
        assert typology_of(store)[0].typology_id == "google-wmt"


def test_a_file_that_went_away_is_told_and_the_default_serves(tmp_path: Path, own: Path) -> None:
    with Store.open(tmp_path / "r.db") as store:
        choose_typology(store, own)
        own.unlink()
        typology, trouble = typology_of(store)
        assert typology.typology_id == typology_toml.DEFAULT
        assert isinstance(trouble, FileMissing)

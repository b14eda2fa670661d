import sqlite3
from pathlib import Path

import pytest

from reviewer.store import Store


def test_settings_of_the_study_are_kept(path: Path) -> None:
    with Store.open(path) as store:
        assert store.setting("typology") is None
        store.set_setting("typology", "mqm")
        store.set_setting("typology", "wmt")
    with Store.open(path) as store:
        assert store.setting("typology") == "wmt"


def test_a_store_is_closed_when_its_block_ends(path: Path) -> None:
    with pytest.raises(KeyError), Store.open(path) as store:
        raise KeyError
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        store.setting("typology")
    assert [it.name for it in path.parent.iterdir()] == [path.name]


def test_a_store_goes_on_when_the_folder_of_the_program_changes(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Store.open(Path("here.db")) as store:
        (tmp_path / "other").mkdir()
        monkeypatch.chdir(tmp_path / "other")
        assert list(store.export_rows()) == []
        assert store.path == tmp_path / "here.db"

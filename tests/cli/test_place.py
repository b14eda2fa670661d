from pathlib import Path

import pytest

from reviewer.cli.place import VARIABLE, database


def test_the_nearest_name_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv(VARIABLE, raising=False)
    assert database().name == "reviewer.db"
    assert database().parent.name == "Reviewer"
    monkeypatch.setenv(VARIABLE, "variable.db")
    assert database() == Path("variable.db")
    assert database(Path("named.db")) == Path("named.db")
    monkeypatch.setenv(VARIABLE, "")
    assert database().name == "reviewer.db"

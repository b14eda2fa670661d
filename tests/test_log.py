from pathlib import Path

import pytest

from reviewer import log


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(log, "folder", lambda: tmp_path / "logs")
    return tmp_path / "logs"


def _bug() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_bug_is_written_with_versions_and_traceback(folder: Path) -> None:
    path = log.write(_bug())
    assert path is not None
    written = path.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert "_bug" in written
    assert written.count("Reviewer 0") == 1
    log.write(_bug())
    assert path.read_text(encoding="utf-8").count("ZeroDivisionError: ") == 2


def test_a_large_log_starts_anew_and_the_old_one_stays(folder: Path) -> None:
    folder.mkdir()
    (folder / "reviewer.log").write_bytes(b"x" * 1_000_001)
    path = log.write(_bug())
    assert path is not None
    assert path.stat().st_size < 100_000
    assert (folder / "reviewer.log.1").stat().st_size == 1_000_001


def test_a_log_that_cannot_be_written_is_no_second_trouble(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    assert log.write(_bug()) is None

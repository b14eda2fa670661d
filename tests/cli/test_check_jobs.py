from pathlib import Path

import pytest

from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings
from reviewer.cli import check_jobs
from reviewer.cli.check_jobs import FileTask, check_file, checked_folder, checked_units
from reviewer.core.finding import AlignedUnit
from reviewer.formats.pairs_in_folder import PairFiles

# Faults that a row shows by itself, and faults that only two rows together show.
ROWS = (
    ("Pangkalan di Homyim.  Sekitar 600 orang.", "Bases at Hmeimim. Some 900 people."),
    ("Anda dapat membaca lebih lanjut.", "You can read more here."),
    ("Pasukan itu merebut kota Idlib kemarin siang.", "The troops took the town of Idlib."),
    ("Silakan baca selanjutnya.", "You can read more here."),
    ("Pasukan itu merebut kota Idlib kemarin siang.", "It rained in Aleppo for a whole week."),
)
UNITS = [AlignedUnit(n, *ROWS[n % len(ROWS)]) for n in range(1, 42)]
SETTINGS = CheckSettings()


@pytest.fixture
def many_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two cores, and nothing too short for them."""
    monkeypatch.setattr(check_jobs, "cores", lambda: 2)
    monkeypatch.setattr(check_jobs, "PART", 7)
    monkeypatch.setattr(check_jobs, "WORTH_ROWS", 1)
    monkeypatch.setattr(check_jobs, "WORTH_BYTES", 1)


@pytest.mark.usefixtures("many_cores")
@pytest.mark.parametrize("names", [None, ["consistency", "names"]])
def test_all_cores_find_what_one_finds(names: list[str] | None) -> None:
    alone = list(run(UNITS, SETTINGS, only=names))
    assert {"consistency", "names"} <= {it.check for it in alone}
    assert checked_units(UNITS, SETTINGS, names) == alone


def test_few_rows_are_checked_here() -> None:
    assert checked_units(UNITS[:5], SETTINGS, None) == list(run(UNITS[:5], SETTINGS))


def folder_of(tmp_path: Path) -> Path:
    for name in ("b.tsv", "a.tsv"):
        rows = "".join(f"{one}\t{other}\n" for one, other in ROWS)
        (tmp_path / name).write_text(f"id\ten\n{rows}", "utf-8")
    (tmp_path / "c.tsv").write_text("id\ten\nx\n", "utf-8")
    (tmp_path / "d.id.txt").write_text("Satu.", "utf-8")
    return tmp_path


@pytest.mark.usefixtures("many_cores")
def test_a_folder_on_all_cores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path)
    files, unread = checked_folder(folder, SETTINGS, ["names"])
    found = list(run([AlignedUnit(n, *it) for n, it in enumerate(ROWS, 1)], only=["names"]))
    assert files == {"a.tsv": found, "b.tsv": found}
    assert list(files) == ["a.tsv", "b.tsv"]
    assert len(unread) == 2
    assert unread[0].startswith(f"{folder / 'd.id.txt'} was not checked")
    assert unread[1].startswith(f"{folder / 'c.tsv'}, line 2: ")
    told = capsys.readouterr().err.splitlines()
    assert told == [f"{n} of 3 files checked" for n in (1, 2, 3)] + unread


def test_progress_is_one_line_on_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.tsv").write_text("id\ten\n", "utf-8")
    (tmp_path / "b.tsv").write_text("id\ten\n", "utf-8")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    checked_folder(tmp_path, SETTINGS, None)
    assert capsys.readouterr().err == "\r1 of 2 files checked\r2 of 2 files checked\n"


def test_progress_of_many_files_is_told_ten_times(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for n in range(25):
        (tmp_path / f"{n}.tsv").write_text("id\ten\n", "utf-8")
    checked_folder(tmp_path, SETTINGS, None)
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 10
    assert told[-1] == "25 of 25 files checked"


def test_a_file_that_is_gone_becomes_a_sentence(tmp_path: Path) -> None:
    files = PairFiles(tmp_path / "x.tsv", None)
    checked = check_file(FileTask(files, SETTINGS, None))
    assert checked.findings == []
    assert checked.trouble.startswith(f"{files.article} does not exist")

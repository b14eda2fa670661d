"""A fence must be pushed to be known: every import contract is broken on purpose once."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = Path(sys.executable).with_name("lint-imports")

# contract, file to change or make, line to add
BREAKS = [
    ("Arrows go down only", "core/article.py", "import reviewer.store"),
    ("Arrows go down only", "store/__init__.py", "import reviewer.ui.session"),
    ("Arrows go down only", "formats/__init__.py", "import reviewer.checks"),
    ("Arrows go down only", "setup/start.py", "import reviewer.shipped"),
    ("Arrows go down only", "app.py", "import reviewer.cli"),
    ("Arrows go down only", "new_room.py", ""),
    ("The command line does not know the window", "cli/__init__.py", "import reviewer.ui.session"),
    ("The command line does not know the window", "cli/__init__.py", "import PySide6.QtCore"),
    ("Qt lives in ui and app", "core/words.py", "def late() -> None: import PySide6.QtGui"),
    ("Qt lives in ui and app", "formats/__init__.py", "import PySide6"),
    ("SQL lives in store", "ui/session.py", "import sqlite3"),
    ("SQL lives in store", "checks/__init__.py", "from sqlite_utils import Database"),
    ("Core knows no files, no clock, no processes", "core/rows.py", "from pathlib import Path"),
    ("Core knows no files, no clock, no processes", "core/rows.py", "import time"),
    (
        "The views know the session, not each other",
        "ui/find_bar.py",
        "from reviewer.ui.errors_panel import ErrorsPanel",
    ),
]


def _contracts() -> list[dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, object]] = settings["tool"]["importlinter"]["contracts"]
    return contracts


def _verdicts(tree: Path) -> dict[str, str]:
    """Run import-linter; gives "KEPT" or "BROKEN" for each contract."""
    done = subprocess.run(
        [PROGRAM, "--no-logo"], cwd=tree, capture_output=True, text=True, check=False
    )
    names = [str(contract["name"]) for contract in _contracts()]
    verdicts = {}
    for line in done.stdout.splitlines():
        for name in names:
            if line in (f"{name} KEPT", f"{name} BROKEN"):
                verdicts[name] = line.rpartition(" ")[2]
    assert verdicts.keys() == set(names), done.stdout + done.stderr
    assert done.returncode == ("BROKEN" in verdicts.values())
    return verdicts


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program's modules and of the contracts."""
    folder = tmp_path_factory.mktemp("tree")
    ignore = shutil.ignore_patterns("__pycache__", "_shipped")
    shutil.copytree(ROOT / "reviewer", folder / "reviewer", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_all_contracts_hold(tree: Path) -> None:
    assert set(_verdicts(tree).values()) == {"KEPT"}


@pytest.mark.parametrize(("contract", "file", "line"), BREAKS)
def test_a_break_is_noticed(tree: Path, contract: str, file: str, line: str) -> None:
    path = tree / "reviewer" / file
    before = path.read_text(encoding="utf-8") if path.exists() else None
    path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        verdicts = _verdicts(tree)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")
    assert verdicts[contract] == "BROKEN"


def test_each_contract_is_broken_above() -> None:
    assert {contract["name"] for contract in _contracts()} == {name for name, _, _ in BREAKS}


def test_every_view_that_exists_is_fenced() -> None:
    """A view is a widget that the main window puts together with others."""
    fenced = next(
        contract["modules"]
        for contract in _contracts()
        if contract["name"] == "The views know the session, not each other"
    )
    assert isinstance(fenced, list)
    endings = ("_panel", "_pane", "_palette", "_strip", "_line", "_bar", "_sheet", "header")
    views = {
        f"reviewer.ui.{path.stem}"
        for path in (ROOT / "reviewer" / "ui").glob("*.py")
        if path.stem.endswith(endings)
    }
    assert views <= set(fenced)

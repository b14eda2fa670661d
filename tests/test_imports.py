"""What may be loaded before the first paint: cold start stands or falls with it.

Adding to the lists costs every start; the place for a heavy import is the function that uses it.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# From outside the standard library, with an article that is stored already: the toolkit alone.
TOOLKIT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
# What the very first start may need besides, to make the database and to split the sample.
FIRST = {"sqlite_utils", "sqlite_fts4", "click", "dateutil", "six", "pluggy", "sentencex"}
# Parts of Reviewer that a window without a question to them does without.
LATER = (
    "reviewer.checks",
    "reviewer.cli.commands",
    "reviewer.core.alignment",
    "reviewer.core.segmentation",
    "reviewer.formats.csv_",
    "reviewer.formats.text_file",
    "reviewer.scoring",
    "reviewer.setup.apt",
    "reviewer.setup.environment",
    "reviewer.ui.adding",
    "reviewer.ui.care_commands",
    "reviewer.ui.dialogs.",
    "reviewer.ui.exchange",
    "reviewer.ui.export_commands",
    "reviewer.ui.file_commands",
    "reviewer.ui.import_commands",
    "reviewer.ui.merge_commands",
    "reviewer.ui.opening",
    "reviewer.ui.report_",
    "reviewer.ui.score.working",
    "reviewer.ui.score_panel",
    "reviewer.ui.study_commands",
)
# What not even the first start of all needs, which brings in the sample.
NEVER = (
    "reviewer.scoring",
    "reviewer.ui.care_commands",
    "reviewer.ui.dialogs.",
    "reviewer.ui.export_commands",
    "reviewer.ui.import_commands",
    "reviewer.ui.merge_commands",
    "reviewer.ui.report_",
    "reviewer.ui.study_commands",
)
# Modules of Reviewer itself: each costs a start a fifth of a millisecond.
MOST = 190

# Runs the program in this process and tells what was loaded when it had painted the first row.
PROBE = """
import json, runpy, sys
sys.path.insert(0, {root!r})
sys.argv = ["main.py"]
before = set(sys.modules)
try:
    runpy.run_path({root!r} + "/main.py", run_name="__main__")
except SystemExit as end:
    assert not end.code, end.code
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def _loaded(home: Path) -> set[str]:
    """Start the program as `main.py` does, in a home of its own; the modules it loaded."""
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(root=str(ROOT))],
        env=os.environ
        | {name: str(path) for name, path in places.items()}
        | {
            "REVIEWER_DB": str(home / "reviewer.db"),
            "REVIEWER_TRACE_START": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    painted, modules = done.stdout.splitlines()
    assert painted.startswith("painted ")
    return set(json.loads(modules))


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """What the first start of all loads, and what the next one does."""
    home = tmp_path_factory.mktemp("home")
    return _loaded(home), _loaded(home)


def _from_outside(modules: set[str]) -> set[str]:
    names = {name.partition(".")[0] for name in modules} - sys.stdlib_module_names - {"reviewer"}
    return {name for name in names if not name.startswith("_sysconfigdata")}


def test_a_start_loads_the_toolkit_and_nothing_else_from_outside(
    starts: tuple[set[str], set[str]],
) -> None:
    assert _from_outside(starts[1]) <= TOOLKIT


def test_the_first_start_loads_what_makes_a_database_besides(
    starts: tuple[set[str], set[str]],
) -> None:
    assert _from_outside(starts[0]) <= TOOLKIT | FIRST


def test_a_start_loads_no_part_that_answers_later_questions(
    starts: tuple[set[str], set[str]],
) -> None:
    assert sorted(name for name in starts[1] if name.startswith(LATER)) == []


def test_the_first_start_loads_nothing_that_it_does_not_need_for_the_sample(
    starts: tuple[set[str], set[str]],
) -> None:
    assert sorted(name for name in starts[0] if name.startswith(NEVER)) == []


def test_a_start_loads_no_more_modules_than_it_did(starts: tuple[set[str], set[str]]) -> None:
    assert len([name for name in starts[1] if name.startswith("reviewer")]) <= MOST


def test_of_qt_only_what_the_window_shows_is_loaded(starts: tuple[set[str], set[str]]) -> None:
    qt = {name for name in starts[1] if name.startswith("PySide6.Qt")}
    assert qt <= {f"PySide6.Qt{part}" for part in ("Core", "Gui", "Widgets", "Svg")}


def test_setting_up_needs_the_standard_library_alone() -> None:
    probe = (
        "import sys; from reviewer.setup import apt, environment, libraries, start\n"
        "names = {name.partition('.')[0] for name in sys.modules} - sys.stdlib_module_names\n"
        "print(sorted(names - {'__main__', '__mp_main__'}))\n"
        "print(sorted(name for name in sys.modules if name.startswith('reviewer.')\n"
        "             and not name.startswith('reviewer.setup')))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "['reviewer']\n[]\n"

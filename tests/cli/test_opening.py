import os
import subprocess
import sys
from pathlib import Path

APP = (
    "import sys, types; app = types.ModuleType('reviewer.app')\n"
    "def run(db, **what): print(db, what, 'click' in sys.modules); return 7\n"
    "app.run = run; import reviewer; reviewer.app = sys.modules['reviewer.app'] = app\n"
    "from reviewer.cli import main; sys.exit(main())"
)
NOTHING = "{'open_article': None, 'files': ()}"


def _start(db: Path, *words: str, **screen: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    environment = kept | {"REVIEWER_DB": str(db), "PYTHONPATH": str(Path.cwd())} | screen
    words = (sys.executable, "-c", APP, *words)
    return subprocess.run(words, capture_output=True, text=True, env=environment, check=False)


def test_without_words_the_window_opens_and_click_is_not_read_in(db: Path) -> None:
    result = _start(db, QT_QPA_PLATFORM="offscreen")
    assert (result.returncode, result.stdout) == (7, f"{db} {NOTHING} False\n")


def test_with_a_database_alone_it_opens_too(db: Path) -> None:
    result = _start(db, "--db", "other.db", QT_QPA_PLATFORM="offscreen")
    assert (result.returncode, result.stdout) == (7, f"other.db {NOTHING} True\n")


def test_no_screen_is_told_before_qt_ends_the_program(db: Path) -> None:
    result = _start(db)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("There is no screen to open a window on; ")
    assert result.stderr.count("\n") == 1

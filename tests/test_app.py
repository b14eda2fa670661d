"""The doors of the program, each in a process of its own, and what happens on a bug."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def python(script: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a script off-screen, in a home of its own."""
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"} | more,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_window_opens_the_sample_and_is_painted(tmp_path: Path) -> None:
    script = f"""
from pathlib import Path
from reviewer.app import run
raise SystemExit(run(Path({str(tmp_path / "reviews.db")!r})))
"""
    done = python(script, tmp_path, REVIEWER_TRACE_START="1")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("painted ")


def test_the_sample_is_worked_without_a_screen(tmp_path: Path) -> None:
    script = f"""
from pathlib import Path
from reviewer.app import demonstrate
demonstrate(Path({str(tmp_path)!r}))
"""
    done = python(script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
    with (tmp_path / "errors.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["quote"], row["correction"]) == ("Homyim", "Hmeimim")


def test_a_picture_has_the_size_asked_for_and_leaves_the_settings_alone(tmp_path: Path) -> None:
    script = f"""
from pathlib import Path
from reviewer.app import screenshot
from reviewer.formats.reading import read_sample
from reviewer.store import Store
db = Path({str(tmp_path / "reviews.db")!r})
with Store.open(db) as store:
    article = store.add_article(*read_sample().draft)
target = Path({str(tmp_path / "window.png")!r})
screenshot(db, article.article_id, target, (640, 480), "dark", "id")
from PySide6.QtGui import QImage
picture = QImage(str(target))
print(picture.width(), picture.height(), picture.pixelColor(320, 240).lightness() < 100)
"""
    done = python(script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == "True"
    assert not list(tmp_path.glob("**/Reviewer.conf"))


def test_a_bug_in_a_slot_is_told_and_logged_and_the_window_lives_on(tmp_path: Path) -> None:
    script = f"""
from pathlib import Path
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reviewer import app, log
from reviewer.ui.dialogs.bug_report import BugReport
made = []
kept = app.House.__init__
def remember(self, *given):
    kept(self, *given)
    made.append(self)
app.House.__init__ = remember
def fail():
    raise ValueError("a bug on purpose")
def look():
    window = made[0].window
    (dialog,) = window.findChildren(BugReport)
    print("shown", dialog.isVisible(), window.isVisible())
    dialog.reject()
    window.close()
app._application()
QTimer.singleShot(1500, fail)
QTimer.singleShot(2500, look)
code = app.run(Path({str(tmp_path / "reviews.db")!r}))
print("code", code)
print(log.folder())
"""
    done = python(script, tmp_path)
    assert "shown True True" in done.stdout, done.stderr
    assert "code 0" in done.stdout
    folder = Path(done.stdout.splitlines()[-1])
    logged = "".join(it.read_text("utf-8") for it in folder.glob("*.log"))
    assert "a bug on purpose" in logged

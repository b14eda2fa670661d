"""Cold start: from the command to the sample painted, beside a bare window of the same toolkit.

    python benchmarks/start.py [ROUNDS]

Each start is a process of its own, timed from before it is made until it says that the first row
is painted and the event loop is free for keys. Three kinds take turns, so that all meet the same
machine: a bare QWidget that paints one word; `python main.py` with an empty database, which reads,
splits, aligns and stores the sample first; and the same once the sample is stored. Off-screen, and
under Xvfb where that is installed. Prints medians and their ratios to the bare window (at most 2.5)
and exits 1 where one is above. The second table is the command `reviewer`, if it is installed.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIMIT = 2.5
ROUNDS = 11

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QPainter(self).drawText(40, 40, "Homyim")
        QTimer.singleShot(0, self.tell)
    def tell(self):
        print("painted", time.monotonic(), flush=True)
        QApplication.exit(0)

application = QApplication(sys.argv)
bare = Bare()
bare.resize(1280, 800)
bare.show()
application.exec()
"""


def seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """Start the command; seconds until it painted, by the clock that both processes share."""
    began = time.monotonic()
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )
    for line in done.stdout.splitlines():
        if line.startswith("painted "):
            return float(line.split()[1]) - began
    sys.exit(f"{' '.join(command)[:80]} painted nothing: {done.stderr}")


def measure(program: Sequence[str], rounds: int, screen: dict[str, str]) -> dict[str, float]:
    """Median seconds of each kind of start, after one of each that warms the disk."""
    kinds: dict[str, list[float]] = {"bare window": [], "first start": [], "later start": []}
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        environment = os.environ | screen | {"REVIEWER_TRACE_START": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment |= {"HOME": scratch, "XDG_CONFIG_HOME": scratch, "XDG_DATA_HOME": scratch}
        kept = environment | {"REVIEWER_DB": str(home / "kept.db")}
        seconds(program, kept)  # also lets Python keep what it compiled
        for turn in range(rounds + 1):
            fresh = environment | {"REVIEWER_DB": str(home / f"fresh{turn}.db")}
            took = {
                "bare window": seconds([sys.executable, "-c", _BARE], environment),
                "first start": seconds(program, fresh),
                "later start": seconds(program, kept),
            }
            for kind, value in took.items():
                if turn:
                    kinds[kind].append(value)
    return {kind: statistics.median(values) for kind, values in kinds.items()}


@contextmanager
def xvfb() -> Iterator[dict[str, str]]:
    """An X server of one's own; gives the variables that lead Qt there."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"]
    with subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        try:
            with open(reading, encoding="ascii") as number:  # noqa: PTH123 (a descriptor)
                yield {"DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def report(name: str, medians: dict[str, float]) -> bool:
    """Print a table; whether both ratios are within the limit."""
    bare = medians["bare window"]
    print(f"\n{name}")
    for kind, median in medians.items():
        ratio = median / bare
        print(f"  {kind:12} {median * 1000:7.0f} ms   {ratio:4.2f} x")
    return max(medians.values()) <= LIMIT * bare


def main(words: Sequence[str]) -> int:
    """Measure every command on every kind of screen there is; exit code."""
    rounds = int(words[0]) if words else ROUNDS
    programs = {"python main.py": [sys.executable, str(ROOT / "main.py")]}
    installed = Path(sys.executable).with_name("reviewer")
    if installed.exists():
        programs["reviewer"] = [str(installed)]
    within = []
    for name, program in programs.items():
        medians = measure(program, rounds, {"QT_QPA_PLATFORM": "offscreen"})
        within.append(report(f"{name}, off-screen, median of {rounds}", medians))
        if shutil.which("Xvfb"):
            with xvfb() as screen:
                within.append(
                    report(f"{name}, Xvfb, median of {rounds}", measure(program, rounds, screen))
                )
    print(f"\nlimit {LIMIT}: {'met' if all(within) else 'NOT met'}")
    return 0 if all(within) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

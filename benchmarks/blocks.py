"""How long the window does not answer while an editor works with much.

    python benchmarks/blocks.py [--stacks] [NAME...]

A library of 1,000 articles, and in it one article of 10,000 errors in 3,500 rows, in the real
window, off-screen. Each act of an editor is done in an event loop; a timer of that loop beats every
two milliseconds, and between two beats nobody is answered. The longest time between two beats is
told for each act: how long the window's own thread worked in it, and how long it took by the clock
(on a shared machine with all that others did meanwhile). ``--stacks`` tells where the thread was in
it; a NAME tells only the acts that have it in theirs. Ends with 1 when the thread worked longer
than the limit without a look at what the user does, in an act that is not known to.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.editor import Editor  # noqa: E402
from benchmarks.marking import ARTICLES, build  # noqa: E402

if TYPE_CHECKING:
    from types import FrameType

    from reviewer.app import House

LIMIT = 50.0  # ms
ERRORS = 10_000
SENTENCES = 3_500
_BEAT = 2  # ms
_LOOK = 0.004  # s between two looks at where the thread is
_LONGEST = 60.0  # s that an act may take with its jobs
_QUIET = 0.4  # s without a job after which an act is over
_ONE_STEP = "thousands of changes, stored in one transaction before they are shown"
_TEN_THOUSAND = "ten thousand errors, read from the database and put in order"
KNOWN = {
    "open the large article": _TEN_THOUSAND,
    "open the large article again": _TEN_THOUSAND,
    "previous-article": _TEN_THOUSAND,
    "mark all repeats": _ONE_STEP,
    "undo all repeats": _ONE_STEP,
    "redo all repeats": _ONE_STEP,
    "accept all of a kind": _ONE_STEP,
    "undo all of a kind": _ONE_STEP,
    "redo all of a kind": _ONE_STEP,
    "theme-dark": "Qt gives every widget its style sheet anew",
    "theme-light": "Qt gives every widget its style sheet anew",
    "merge-row": "Python's collector, after thousands of changes, in a pause",
    "compare": "seven pages of tables and plots are put together, once",
}
"""Acts that hold the window up for longer than the limit, and why."""


class Block(NamedTuple):
    """The longest time without an answer: milliseconds of the thread's own, and by the clock."""

    own: float = 0.0
    clock: float = 0.0
    begin: float = 0.0
    end: float = 0.0


class Watch:
    """Looks again and again where the window's thread is: from that thread itself, since who holds
    its frames elsewhere lets go of Qt's objects there too."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, tuple[str, ...]]] = []
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, _LOOK, _LOOK)

    def _look(self, _number: int, frame: FrameType | None) -> None:
        self._seen.append((time.perf_counter(), tuple(_ours(frame))))

    def end(self) -> None:
        """Look no more."""
        signal.setitimer(signal.ITIMER_REAL, 0)

    def told(self, block: Block, most: int = 8) -> Iterator[str]:
        """Where the thread was in a block, the most frequent first."""
        counted: Counter[str] = Counter()
        for at, places in self._seen:
            if block.begin <= at <= block.end:
                counted.update(set(places))
        total = max(counted.values(), default=1)
        for place, times in counted.most_common(most):
            yield f"{100 * times // total:3d}% {place}"

    def forget(self) -> None:
        """Begin anew."""
        self._seen.clear()


def _ours(frame: FrameType | None) -> Iterator[str]:
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if "reviewer" in path.parts and "benchmarks" not in path.parts:
            yield f"{path.relative_to(ROOT)}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back


class Bench:
    """A window with a heart."""

    def __init__(self, house: House, watch: Watch | None) -> None:
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        self.house = house
        self.watch = watch
        self._worst = Block()
        self._last = (time.perf_counter(), time.thread_time())
        self._loop = QEventLoop()
        self._heart = QTimer()
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(_BEAT)
        self._heart.timeout.connect(self._beat)
        self._single = QTimer.singleShot
        self._heart.start()

    def _beat(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        block = Block(
            (own - self._last[1]) * 1000, (now - self._last[0]) * 1000, self._last[0], now
        )
        self._last = (now, own)
        if block.own > self._worst.own:
            self._worst = block

    def rest(self, seconds: float) -> None:
        """Let the event loop run."""
        self._single(int(seconds * 1000), self._loop.quit)
        self._loop.exec()

    def settle(self) -> None:
        """Let it run until no job is under way, and a bit longer."""
        end = time.perf_counter() + _LONGEST
        quiet = 0.0
        while quiet < _QUIET and time.perf_counter() < end:
            self.rest(0.1)
            session = self.house.session
            quiet = quiet + 0.1 if session.jobs.idle and not session.findings.under_way else 0.0

    def measure(self, act: Callable[[], object]) -> Block:
        """Do an act within the event loop; the longest block until all is quiet again."""
        if self.watch:
            self.watch.forget()
        self._worst = Block()
        self._single(0, act)
        self.settle()
        return self._worst


def main(names: list[str], *, stacks: bool) -> int:
    """Print the longest block of each act; 0 when the limit is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from reviewer.app import House
    from reviewer.store import Store
    from reviewer.ui.machine_settings import MachineSettings

    broken: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big = build(folder / "reviews.db", ERRORS, SENTENCES)
        print(f"{ARTICLES:,} articles, one of {ERRORS:,} errors in {SENTENCES:,} rows")
        application = QApplication([])
        settings = MachineSettings(QSettings(str(folder / "none.ini"), QSettings.Format.IniFormat))
        settings.language = "en"
        with Store.open(folder / "reviews.db") as store:
            house = House(application, store, settings)
            house.open_first(None, [])
            house.window.show()
            house.window.activateWindow()
            house.after_start()
            bench = Bench(house, Watch() if stacks else None)
            bench.settle()
            for act, do in Editor(house, big).acts():
                wanted = not names or any(it in act for it in names)
                block = bench.measure(do)
                if not wanted:
                    continue
                over = block.own > LIMIT
                broken += [act] if over and act not in KNOWN else []
                print(
                    f"{act:32} {block.own:7.1f} ms own {block.clock:7.1f} ms by the clock"
                    f"{'  OVER' if over else ''}",
                    flush=True,
                )
                if over and bench.watch:
                    for place in bench.watch.told(block):
                        print(f"      {place}")
            if bench.watch:
                bench.watch.end()
            house.tidying.end()
            house.window.close()
            house.leave()
    print(f"over {LIMIT:.0f} ms and not known to be: {', '.join(broken) or 'none'}")
    for act, why in KNOWN.items():
        print(f"  known: {act}: {why}")
    return 1 if broken else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("names", nargs="*")
    options.add_argument("--stacks", action="store_true")
    given = options.parse_args()
    sys.exit(main(given.names, stacks=given.stacks))

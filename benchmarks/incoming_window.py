"""Whether the window stays live while 100,000 segments or ratings come in.

    python benchmarks/incoming_window.py [COUNT]

The real window, off-screen, with the sample open: files of 100,000 aligned segments (TSV, TMX,
XLIFF 1.2) and a file of 100,000 ratings are brought in as *Open* and *Import* do it, the question
about columns answered at once. A timer that fires whenever the loop is free tells how long each
turn of the event loop took; the worst, and how many took over 50 ms, are printed for each, beside
the same seconds with nothing to do, which is what this machine itself makes late. Meanwhile another
program writes to the database every 50 ms: the longest it had to wait is printed. The frame that
opens the article that came in is told apart. Ends with 1 when a frame, this one too, took over
50 ms, or over the worst of the idle time where that is more, or the other program waited for over
1 s.
"""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import bitext, ratings  # noqa: E402

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

    from reviewer.app import House

COUNT = 100_000
FRAME, WAIT = 50.0, 1_000.0  # ms
_PATIENCE = 300.0  # s
_IDLE = 4.0  # s


def _write_on(path: Path, stop: Event, answer: Queue[float]) -> None:
    """Write as a second program would, and tell the longest wait in ms."""
    from reviewer.store import Store

    longest = 0.0
    with Store.open(path, patience=30.0) as store:
        while not stop.is_set():
            begin = time.perf_counter()
            store.set_setting("benchmark", str(begin))
            longest = max(longest, (time.perf_counter() - begin) * 1000)
            time.sleep(0.05)
    answer.put(longest)


class Heartbeat:
    """Milliseconds that each turn of the event loop takes."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.frames: list[float] = []
        self.opening = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.frames.append((now - self._last) * 1000)
        self._last = now
        if self.opening < 0:
            self.opening = self.frames.pop()
        time.sleep(0.001)  # a window that waits for its user does not use the processor either

    def opens(self) -> None:
        """End the frame here: what follows in this turn is the opening of what came in."""
        self._beat()
        self.opening = -1.0

    def until(self, over: Callable[[], bool]) -> tuple[float, list[float]]:
        """Let the loop run until something holds: the seconds it took, and the frames."""
        from PySide6.QtWidgets import QApplication

        self.frames.clear()
        self._last = begin = time.perf_counter()
        while not over():
            QApplication.processEvents()
            if time.perf_counter() - begin > _PATIENCE:
                sys.exit("it does not come to an end")
        return time.perf_counter() - begin, list(self.frames)


def _bring_in(house: House, file: Path, beat: Heartbeat) -> Callable[[], bool]:
    """Begin as the menu does; the result says whether it is in."""
    from reviewer.ui.dialogs.choose_columns import ChooseColumns

    window, came = house.window, list[bool]()
    before = len(house.session.store.articles())
    window.session.articles_changed.connect(beat.opens)
    window.session.articles_changed.connect(lambda: came.append(True))
    house.parts.files.offer([file])

    def over() -> bool:
        for dialog in window.findChildren(ChooseColumns):
            if dialog.isVisible():
                dialog._give()
        return bool(came) and beat.opening >= 0 and len(house.session.store.articles()) > before

    return over


def main() -> int:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from reviewer.app import House
    from reviewer.store import Store
    from reviewer.ui.machine_settings import MachineSettings

    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    application = QApplication(["reviewer", "-platform", "offscreen"])
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bitext.write(folder, count)
        ratings.make(folder / "ratings.tsv", count)
        for file in ("a.tsv", "a.tmx", "a.xlf", "ratings.tsv"):
            path = folder / f"{file}.db"
            with Store.open(path) as store:
                ini = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
                settings = MachineSettings(ini)
                settings.language = "en"
                house = House(application, store, settings)
                house.window.show()
                house.parts.files.add_sample_now()
                application.processEvents()
                house.tidying.begin()
                good &= _measure(house, path, folder / file)
                house.tidying.end()
                house.window.close()
                house.session.jobs.finish()
    print("limits met" if good else "limits NOT met")
    return 0 if good else 1


def _measure(house: House, path: Path, file: Path) -> bool:
    beat = Heartbeat()
    begin = time.perf_counter()
    beat.until(lambda: time.perf_counter() - begin > 1.0)  # what the start left for later
    begin = time.perf_counter()
    _, idle = beat.until(lambda: time.perf_counter() - begin > _IDLE)
    context = multiprocessing.get_context("spawn")
    stop, answer = context.Event(), context.Queue()
    other = context.Process(target=_write_on, args=(path, stop, answer))
    other.start()
    took, frames = beat.until(_bring_in(house, file, beat))
    stop.set()
    waited = answer.get()
    other.join()
    late = sum(it > FRAME for it in frames)
    print(
        f"{file.name:12} in after {took:5.1f} s, worst frame {max(frames):5.1f} ms, {late} over"
        f" {FRAME:.0f} (idle: worst {max(idle):5.1f}); another program waited {waited:4.0f} ms;"
        f" then opening it {beat.opening:.0f} ms"
    )
    return max(*frames, beat.opening) <= max(FRAME, *idle) and waited <= WAIT


if __name__ == "__main__":
    sys.exit(main())

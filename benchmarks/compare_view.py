"""How soon the window of comparisons shows its first table, and whether it answers meanwhile.

    python benchmarks/compare_view.py [ERRORS [SECONDS]]

Builds a database with ERRORS errors (a million unless given) in a thousand articles and opens the
window off-screen: from the call to the first painted table at most 2 s, the second time, when all
modules are loaded. Then opens it once more while a timer asks for a repaint of the whole window
every 30 ms, until everything is worked out or SECONDS (60 unless given) are over; what lies between
two repaints beyond those 30 ms is what a person waits: at most 100 ms. Python's garbage collector
is off, as in the program, which collects in quiet moments.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.comparing import build
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.ui.live_score import LiveScore
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode

TABLE_LIMIT = 2.0
WAIT_LIMIT = 0.1
_EVERY = 0.03
_STAGES = ("first table", "intervals and pairs", "agreement", "metrics")


class Watch:
    """Asks for a repaint again and again, and keeps how long each was waited for."""

    def __init__(self, window: object) -> None:
        self.waits: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(round(1000 * _EVERY))
        self._timer.timeout.connect(lambda: self._tick(window))
        self._timer.start()

    def _tick(self, window: object) -> None:
        window.repaint()  # type: ignore[attr-defined]
        now = time.perf_counter()
        self.waits.append(max(0.0, now - self._last - _EVERY))
        self._last = now


def opened(
    app: QApplication,
    session: Session,
    appearance: Appearance,
    settings: MachineSettings,
    most: float,
    watched: bool,
) -> tuple[float, dict[str, float]]:
    """Open the window; the seconds to its first table, and the longest wait of each stage."""
    begin, busy = time.perf_counter(), time.process_time()
    from reviewer.ui.compare.window import CompareWindow

    window = CompareWindow(session, LiveScore(session), appearance, settings)
    window.show()
    watch = Watch(window) if watched else None
    first, longest, stage = 0.0, dict.fromkeys(_STAGES, 0.0), 0
    while time.perf_counter() - begin < most and (not stage or window.jobs.current()):
        app.processEvents()
        if first and not watched:
            break
        time.sleep(0.001)
        if not first and window.found is not None:
            window.repaint()
            first = time.perf_counter() - begin
            print(
                f"processor until the first table, all threads: {time.process_time() - busy:.2f} s"
            )
        reached = bool(window.found) + bool(window.found and window.found.complete)
        stage = reached + bool(window.agreement)
        if watch and watch.waits:
            name = _STAGES[min(stage, len(_STAGES) - 1)]
            longest[name] = max(longest[name], *watch.waits)
            watch.waits.clear()
    window.jobs.finish()
    window.close()
    return first, longest


def main() -> int:
    errors = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    most = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")
    gc.disable()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reviewer.db"
        build(path, errors)
        ini = QSettings(str(Path(folder) / "none.ini"), QSettings.Format.IniFormat)
        settings, appearance = MachineSettings(ini), Appearance(app, Mode.LIGHT)
        with Store.open(path) as store:
            session = Session(store, typology_toml.load(typology_toml.shipped_path()))
            for name in ("first time", "again"):
                first, _ = opened(app, session, appearance, settings, most, watched=False)
                print(f"{errors} errors, {name}: first table after {first:.2f} s")
            good = 0 < first <= TABLE_LIMIT
            _, longest = opened(app, session, appearance, settings, most, watched=True)
            for stage, wait in longest.items():
                print(f"    longest wait, {stage}: {1000 * wait:.0f} ms")
            good &= max(longest.values()) <= WAIT_LIMIT
            session.jobs.finish()
    print("good" if good else f"over {TABLE_LIMIT} s or {1000 * WAIT_LIMIT:.0f} ms")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""How soon findings are on the screen after an article is opened, and how smoothly it scrolls.

    python benchmarks/findings_window.py

Articles of 300 rows in the real window, off-screen and, where Xvfb is installed, on an X screen.
Time counts from the call that opens one; "rows" is when its rows are painted, "first" when a
finding in view is. A frame is one turn of the event loop with its painting, while the checks read
and a reader scrolls. "At the start" is the first article of a process, where the checks and their
words are still to be loaded, as a start of the program has it; it is told without a limit. The
others are opened later; between them the same is done with the checks held back, which gives the
floor: what a frame takes on this machine, with whatever else it does. Ends with 1 when a limit is
broken: for frames, the greater of the limit and the worst of the floor.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.commit import rank  # noqa: E402
from benchmarks.marking import platforms  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.app import House

ROWS = 300
FIRST, ALL, FRAME = 150.0, 1_500.0, 16.0  # ms
ROUNDS = 15
_PATIENCE = 20.0  # s
_AS_LONG = 0.3  # s
_STEP = 8  # pixels the reader scrolls in a frame


def build(path: Path) -> None:
    """Store two articles: the sample's aligned rows in another order, each with a number."""
    from reviewer.core.aligned_units import aligned_units
    from reviewer.core.article import Role, SegmentedText
    from reviewer.core.drafting import draft_pairs
    from reviewer.formats.reading import read_sample
    from reviewer.store import Store

    draft = read_sample().draft
    with Store.open(path) as store:
        sample = store.add_article(*draft)
        own, english, *_ = store.texts(sample.article_id)
        sides = [SegmentedText(it, store.segments(it.text_id)) for it in (own, english)]
        units = aligned_units(sides[0], sides[1], store.units(own.text_id, english.text_id))
        pairs = [(it.article, it.english) for it in units]
        for seed in range(2):
            chance = random.Random(seed)
            rows = [
                tuple(f"{words} {number + seed}." for words in chance.choice(pairs))
                for number in range(ROWS)
            ]
            made = draft_pairs(rows, [(Role.REFERENCE, "")])
            store.add_article(*made, f"Artikel {seed}")


def measure(path: Path) -> list[dict[str, float]]:
    """Figures of each opening in milliseconds, the cold one first."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from reviewer.app import House
    from reviewer.store import Store
    from reviewer.ui.machine_settings import MachineSettings

    application = QApplication([])
    with Store.open(path) as store:
        ids = [it.article.article_id for it in store.articles() if it.article.title[-1].isdigit()]
        ini = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
        settings = MachineSettings(ini)
        settings.language = "en"
        house = House(application, store, settings)
        house.window.show()
        application.processEvents()
        house.tidying.begin()  # as the program does once the window is there
        figures = [opened(application, house, ids[0])]
        for number in range(1, 2 * ROUNDS + 1):
            # Every article twice, so that the checks and the floor see the same.
            held_back = number % 4 in (0, 3)
            figures.append(opened(application, house, ids[number % 2], held_back=held_back))
        house.tidying.end()
        house.window.close()
        return figures


def opened(
    application: QApplication, house: House, article_id: str, *, held_back: bool = False
) -> dict[str, float]:
    """Open an article, and go on scrolling until all findings are there; or, with the checks
    ``held_back``, as long as that takes at most."""
    session, view = house.session, house.window.desk.view
    bar = view.verticalScrollBar()
    frames: list[float] = []
    if held_back:
        view.rows_shown.disconnect(session.findings.begin)
    first = done = 0.0
    begin = time.perf_counter()
    session.open_article(article_id)
    application.processEvents()  # rows on the screen: what opening itself takes
    rows = time.perf_counter()
    while not done and time.perf_counter() - begin < _PATIENCE:
        start = time.perf_counter()
        bar.setValue(bar.value() + _STEP)
        application.processEvents()
        now = time.perf_counter()
        frames.append((now - start) * 1000)
        if not first and any(it.row in view.rows_in_view() for it in session.found.shown):
            view.viewport().repaint()
            first = time.perf_counter() - begin
        if not session.findings.under_way or (held_back and now - begin > _AS_LONG):
            done = now - begin
        time.sleep(0.002)
    if held_back:
        view.rows_shown.connect(session.findings.begin)
        return {"floor": max(frames)}
    return {
        "rows": (rows - begin) * 1000,
        "first": first * 1000,
        "all": done * 1000,
        "frame": max(frames),
        "frames": float(len(frames)),
        "found": float(len(session.found.shown)),
    }


def told(figures: list[dict[str, float]]) -> str:
    """Median and most of each figure."""
    names = figures[0]
    taken = {name: [it[name] for it in figures] for name in names}
    parts = (f"{name} {rank(it, 0.5):.1f} (most {max(it):.1f})" for name, it in taken.items())
    return ", ".join(parts)


def main() -> int:
    """Print the figures; 0 when every limit is kept."""
    later: list[dict[str, float]] = []
    floors: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder, platforms() as environments:
        path = Path(folder, "reviewer.db")
        build(path)
        for name, environment in environments.items():
            answer = subprocess.run(
                [sys.executable, __file__, "--measure", str(path)],
                env=environment,
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            at_start, *others = json.loads(answer)
            with_checks = [it for it in others if "floor" not in it]
            floor = [it for it in others if "floor" in it]
            print(f"{name}: {ROWS} rows, ms")
            print(f"  at the start  {told([at_start])}")
            print(f"  opened later  {told(with_checks)}")
            print(f"  held back     {told(floor)}")
            later += with_checks
            floors += floor
    frame = max(FRAME, *(it["floor"] for it in floors))
    kept = True
    for it, limit in (("first", FIRST), ("all", ALL), ("frame", frame)):
        worst = max(one[it] for one in later)
        kept = kept and worst <= limit
        print(f"worst {it:5} {worst:7.1f} ms, limit {limit:6.1f} ms")
    return 0 if kept else 1


if __name__ == "__main__":
    if "--measure" in sys.argv:
        print(json.dumps(measure(Path(sys.argv[-1]))))
        sys.exit(0)
    sys.exit(main())

"""How fast the pair view opens and moves, and what it holds, beside a bare window.

    python benchmarks/pair_view.py [--screen]

Off-screen unless told otherwise; each case in a process of its own. The rows are the sample's
sentences over and over, numbered so that no two are alike; a step counts from the event to the end
of the painting that it asked for. "Own work" is what of it the processor did for this thread, which
is what an otherwise idle machine would show. Memory is what the process holds at the end; what the
source itself takes (texts, rows, marks) is printed beside it.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from reviewer.core.article import Role, SegmentedText
    from reviewer.ui.pair.source import PairSource

CASES = ((300, 100), (100_000, 10_000), (100_000, 200_000))
OPEN_LIMIT = {300: 40.0, 100_000: 100.0}
STEP_LIMIT = 16.0
MEMORY_LIMIT = 200.0
STEPS = 400
SIZE = (1280, 800)


def resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def bare() -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(*SIZE)
    start = time.perf_counter()
    window.show()
    app.processEvents()
    return {"open": (time.perf_counter() - start) * 1000, "memory": resident()}


def case(row_count: int, mark_count: int) -> dict[str, float]:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QApplication

    from reviewer.ui.pair.view import PairView
    from reviewer.ui.theme import load_theme

    app = QApplication([])
    view = PairView(load_theme("light"))
    view.resize(*SIZE)
    view.show()
    app.processEvents()
    before = resident()
    source = build(row_count, mark_count)
    held = resident() - before
    start = time.perf_counter()
    view.set_source(source)
    app.processEvents()
    figures = {"open": (time.perf_counter() - start) * 1000}
    view.setFocus()
    chance = random.Random(2)
    bar = view.verticalScrollBar()
    viewport = view.viewport()

    def wheel(step: int) -> None:
        down = -120 if step % 5 else 120
        at = QPointF(300, 300)
        app.sendEvent(
            viewport,
            QWheelEvent(
                at,
                at,
                QPoint(),
                QPoint(0, down),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    def page(step: int) -> None:
        key = Qt.Key.Key_PageUp if step % 4 == 0 else Qt.Key.Key_PageDown
        none = Qt.KeyboardModifier.NoModifier
        app.sendEvent(view, QKeyEvent(QKeyEvent.Type.KeyPress, key, none))

    def jump(step: int) -> None:
        if step % 2:
            bar.setValue(chance.randrange(bar.maximum()))
        else:
            view.go_to_row(chance.randrange(row_count))

    def step_down(step: int) -> None:
        none = Qt.KeyboardModifier.NoModifier
        app.sendEvent(view, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, none))

    for name, act in (("wheel", wheel), ("page", page), ("jump", jump), ("key", step_down)):
        figures |= {f"{name} {k}": v for k, v in timed(act, app.processEvents).items()}
    figures["source memory"] = held
    figures["memory"] = resident()
    return figures


def timed(act: Callable[[int], None], settle: Callable[[], None]) -> dict[str, float]:
    """Median, 99th percentile and most, in milliseconds; the thread's own work at the 99th too."""
    spent, worked = [], []
    for step in range(STEPS):
        start, start_work = time.perf_counter(), time.thread_time()
        act(step)
        settle()
        spent.append((time.perf_counter() - start) * 1000)
        worked.append((time.thread_time() - start_work) * 1000)
    spent.sort()
    worked.sort()
    last = STEPS * 99 // 100
    return {"p50": spent[STEPS // 2], "p99": spent[last], "max": spent[-1], "work": worked[last]}


def build(row_count: int, mark_count: int) -> PairSource:
    """A source with that many rows and marks, as compact as the rows' own types allow."""
    from reviewer.core.annotation import Severity
    from reviewer.core.article import Role
    from reviewer.core.rows import Row, Rows
    from reviewer.ui.pair.source import Mark, MarkKind

    texts = [
        repeated("article.id.txt", Role.ARTICLE, row_count),
        repeated("reference.en.txt", Role.REFERENCE, row_count),
    ]
    kinds = (MarkKind.ERROR, MarkKind.ERROR, MarkKind.FINDING)
    looks = [(kind, severity) for kind in kinds for severity in Severity]
    chance = random.Random(1)
    starts = {
        it.text.text_id: array(
            "q",
            sorted(chance.randrange(len(it.text.content) - 50) for _ in range(mark_count // 2)),
        )
        for it in texts
    }

    class Source:
        def __init__(self) -> None:
            self._rows = Rows(texts[0], [(texts[1], [(1, 1)] * row_count)])
            self._content = {it.text.text_id: it.text.content for it in texts}

        def rows(self) -> Sequence[Row]:
            return self._rows

        def content(self, text_id: str) -> str:
            return self._content[text_id]

        def marks(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
            places = starts[text_id]
            found = []
            for place in range(bisect_left(places, start - 43), bisect_left(places, end)):
                at = places[place]
                until = at + 3 + place % 41
                if until > start:
                    found.append(Mark(str(place), at, until, *looks[place % len(looks)]))
            return found

        def row_at(self, text_id: str, offset: int) -> int | None:
            return self._rows.row_at(text_id, offset)

        def tints(self, text_id: str, start: int, end: int) -> Sequence[tuple[int, int]]:
            return ()

    return Source()


def repeated(name: str, role: Role, row_count: int) -> SegmentedText:
    """A text of the sample with its sentences over and over, four to a paragraph."""
    from reviewer.core.article import Segment, SegmentedText, Text
    from reviewer.core.segmentation import segment
    from reviewer.shipped import resource

    words = resource("sample", "aleppo").joinpath(name).read_text("utf-8")
    sentences = [words[it.start : it.end] for it in segment(words, role.language)]
    parts: list[str] = []
    segments: list[Segment] = []
    at = 0
    for row in range(row_count):
        sentence = f"{sentences[row % len(sentences)]} {row}"
        gap = "\n\n" if row % 4 == 3 else " "
        parts += (sentence, gap)
        segments.append(Segment(at, at + len(sentence), row // 4))
        at += len(sentence) + len(gap)
    return SegmentedText(Text(name, "a", role, "", "".join(parts)), segments)


def in_process(*words: str) -> dict[str, float]:
    """Run one case by itself, so that memory and caches are its own."""
    out = subprocess.run(
        [sys.executable, __file__, "--case", *words], capture_output=True, text=True, check=True
    )
    figures: dict[str, float] = json.loads(out.stdout.splitlines()[-1])
    return figures


def main() -> None:
    if "--screen" not in sys.argv:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if "--case" in sys.argv:
        words = sys.argv[sys.argv.index("--case") + 1 :]
        print(json.dumps(case(*map(int, words)) if words else bare()))
        return
    window = in_process()
    print(f"bare QWidget: shown in {window['open']:.1f} ms, {window['memory']:.0f} MB")
    for rows, marks in CASES:
        it = in_process(str(rows), str(marks))
        more = it["memory"] - window["memory"]
        print(f"\n{rows:,} rows, {marks:,} marks")
        print(f"  open to first paint  {it['open']:7.1f} ms   (at most {OPEN_LIMIT[rows]:.0f})")
        for name in ("wheel", "page", "jump", "key"):
            p50, p99, most, work = (it[f"{name} {k}"] for k in ("p50", "p99", "max", "work"))
            figures = f"p50 {p50:5.1f}  p99 {p99:5.1f}  max {most:5.1f} ms"
            print(f"  {name:<8} {figures}   (p99 at most {STEP_LIMIT:.0f}; own work {work:.1f})")
        print(f"  memory above bare    {more:7.0f} MB   (at most {MEMORY_LIMIT:.0f})")
        print(f"    of it the source   {it['source memory']:7.0f} MB")


if __name__ == "__main__":
    main()

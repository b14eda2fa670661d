"""Two people at one machine, and one who is thrown out: in a real window, without the mouse."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reviewer.store import Store

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")


def marked(db: Path) -> dict[str, list[str]]:
    """The marked words of each reviewer, as another program sees them."""
    with Store.open(db) as store:
        (article,) = (it.article for it in store.articles())
        return {
            store.reviewer_name(it.reviewer_id): [
                mark.span.quote for mark in store.annotations(it.review_id)
            ]
            for it in store.reviews(article.article_id)
        }


def test_two_reviewers_of_one_machine_agree_or_not(program: Any, until: Any) -> None:
    keys = program.screen
    program.start()
    keys.press("ctrl+p")
    keys.write("your name")
    keys.press("Return", "ctrl+a")
    keys.write("Sari")
    keys.press("Return", "w", "a")
    until(lambda: marked(program.db) == {"Sari": ["Serangan"]}, "the mark of the first")
    keys.press("Escape", "alt+r", "n")
    until(lambda: keys.active() == "Your name", "the dialog")
    keys.write("Budi")
    keys.press("Return")
    until(lambda: "Serangan" in keys.active(), "the window again")
    keys.press("ctrl+p")
    keys.write("start my own review")
    keys.press("Return", "ctrl+Home", "w", "a", "alt+Down", "w", "a")
    both = {"Sari": ["Serangan"], "Budi": ["Serangan", "Militer"]}
    until(lambda: marked(program.db) == both, "the marks of the second")
    keys.press("ctrl+z")
    until(lambda: marked(program.db)["Budi"] == ["Serangan"], "undo of the second alone")
    program.leave()
    words = [sys.executable, str(ROOT / "main.py"), "agree", "--db", str(program.db)]
    told = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120)
    assert "Budi" in told.stdout and "Sari" in told.stdout


def test_the_place_is_found_again_after_a_kill(program: Any, until: Any) -> None:
    keys = program.screen
    program.start()
    keys.press(*["alt+Down"] * 5)
    settings = program.home / "config" / "Reviewer" / "Reviewer.conf"

    def kept() -> bool:
        lines = settings.read_text("utf-8").splitlines() if settings.exists() else []
        (article,) = [it for it in lines if it.startswith("whereabouts=")] or [""]
        return bool(article) and article.split()[2] != "0"

    until(kept, "the place to be kept")
    program.stop()  # SIGKILL
    program.start()
    time.sleep(0.5)
    keys.press("w", "a")
    program.until_errors(lambda it: len(it) == 1, "a mark where the caret was")
    with Store.open(program.db) as store:
        (article,) = (it.article for it in store.articles())
        own, reference = store.texts(article.article_id)
        units = store.units(own.text_id, reference.text_id)
        sentence = sum(it[0] for it in units[:5])
        start = store.segments(own.text_id)[sentence].start
    assert program.errors()[0].start == start


def test_nothing_of_the_first_window_is_off_a_small_screen(program: Any) -> None:
    program.start()
    time.sleep(1)
    words = program.screen._xdotool("getactivewindow", "getwindowgeometry", "--shell")
    numbers = dict(it.split("=") for it in words.split() if "=" in it)
    # xdotool counts the frame twice where it says how far down the window is.
    left, top = int(numbers["X"]) // 2, int(numbers["Y"]) // 2
    assert left + int(numbers["WIDTH"]) <= 1280
    assert 0 < top <= 800 - int(numbers["HEIGHT"])

"""The main path, hands off the mouse, in a real window: open, mark, undo, restart, export."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.core.export_row import ExportRow

ROOT = Path(__file__).parents[2]


def _one(correction: str | None) -> Callable[[list[ExportRow]], bool]:
    return lambda rows: [(it.quote, it.correction) for it in rows] == [("Homyim", correction)]


@pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")
def test_an_error_is_marked_undone_and_exported_without_the_mouse(
    program: Any, until: Any, tmp_path: Path
) -> None:
    keys = program.screen
    program.start()

    keys.press("ctrl+f")
    keys.write("Homyim")
    keys.press("Return", "Escape", "n")
    program.until_errors(_one(None), "the mark")
    keys.press("Return")
    program.until_errors(_one("Hmeimim"), "the proposed correction")

    keys.press("ctrl+z")
    program.until_errors(_one(None), "the correction to be undone")
    keys.press("ctrl+z")
    program.until_errors(lambda it: it == [], "the mark to be undone")
    keys.press("ctrl+shift+z", "ctrl+shift+z")
    program.until_errors(_one("Hmeimim"), "the mark to be redone")
    program.leave()

    program.start()
    keys.press("ctrl+z", "ctrl+z")
    program.until_errors(lambda it: it == [], "the mark to be undone after a restart")
    keys.press("ctrl+shift+z", "ctrl+shift+z")
    program.until_errors(_one("Hmeimim"), "the mark to be redone after a restart")

    target = tmp_path / "errors.csv"
    keys.press("ctrl+shift+e")
    until(lambda: keys.active() == "Export", "the export dialog")
    keys.press("Return")
    until(lambda: "Export to" in keys.active(), "the question where to")
    keys.press("ctrl+a")
    keys.write(str(target))
    keys.press("Return")
    until(target.exists, "the exported file")
    program.leave()

    with target.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    article = (ROOT / "resources/sample/aleppo/article.id.txt").read_bytes().decode()
    reference = (ROOT / "resources/sample/aleppo/reference.en.txt").read_bytes().decode()
    start, linked = article.index("Homyim"), reference.index("Hmeimim")
    expected = {
        "text_role": "article",
        "language": "id",
        "start": str(start),
        "end": str(start + 6),
        "quote": "Homyim",
        "category": "Accuracy/Mistranslation/Named entity",
        "severity": "major",
        "correction": "Hmeimim",
        "linked_role": "reference",
        "linked_start": str(linked),
        "linked_end": str(linked + 7),
        "linked_quote": "Hmeimim",
        "origin": "manual",
    }
    assert {key: row[key] for key in expected} == expected


@pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")
def test_a_finding_is_accepted_undone_and_accepted_again_after_a_restart(
    program: Any, until: Any
) -> None:
    keys = program.screen
    program.start()

    def accepted() -> list[ExportRow]:
        keys.press("F8", "a")  # without a finding they do nothing
        found: list[ExportRow] = program.errors()
        return found

    until(accepted, "the first finding to be accepted")
    first = program.errors()[0]
    assert (first.quote, first.correction) == ("Tahrir-al-Sham", "Tahrir al-Sham")
    assert (first.linked_quote, first.origin) == ("Tahrir al-Sham", "finding:names")
    while program.errors():
        keys.press("ctrl+z")
    program.leave()

    program.start()
    keys.press("ctrl+shift+z")
    program.until_errors(lambda it: [row.quote for row in it] == [first.quote], "the redone error")
    program.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")
def test_a_sentence_is_split_its_row_parted_and_both_undone_after_a_restart(
    program: Any, until: Any
) -> None:
    keys = program.screen
    program.start()
    whole = program.rows()

    keys.press("ctrl+f")
    keys.write("Homyim")
    keys.press("Return", "Escape", "n")
    program.until_errors(_one(None), "the mark")
    keys.press("Escape", "ctrl+Left", "ctrl+t")
    until(lambda: sum(program.rows()[0]) == sum(whole[0]) + 1, "the split sentence")
    assert len(program.rows()[0]) == len(whole[0])
    keys.press("ctrl+shift+t")
    until(lambda: len(program.rows()[0]) == len(whole[0]) + 1, "the parted row")
    parted = program.rows()
    program.leave()

    program.start()
    keys.press("ctrl+z", "ctrl+z")
    until(lambda: program.rows() == whole, "sentence and row as they were")
    program.until_errors(_one(None), "the mark to stay")
    keys.press("ctrl+shift+z", "ctrl+shift+z")
    until(lambda: program.rows() == parted, "sentence and row parted again")
    keys.press("ctrl+z", "ctrl+z", "ctrl+j")
    until(lambda: sum(program.rows()[0]) == sum(whole[0]) - 1, "two joined sentences")
    keys.press("ctrl+z")
    until(lambda: program.rows() == whole, "the sentences apart again")
    program.leave()

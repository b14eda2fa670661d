"""A set of articles side by side, as much of it as finds room on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from reviewer.core.report import Report
from reviewer.formats.report.medium import Browser
from reviewer.formats.report.overview import overview
from reviewer.formats.report.plots import Plot
from reviewer.formats.report.words import Words
from tests.reports import add_article, made, opened, reviewed

_PAGE = 970  # 1/96 inch that a page of A4 has for a plot of 640


@pytest.fixture
def report(tmp_path: Path) -> Iterator[Report]:
    """A set of many articles, each with two systems."""
    with opened(tmp_path) as store:
        reviewed(store)
        add_article(store, "Another", "Satu. Dua.\n\nTiga.")
        once = made(store)
        yield replace(once, lines=once.lines * 25)


class Collecting(Browser):
    """Keeps the plots."""

    def __init__(self) -> None:
        self.plots: list[Plot] = []

    def plot(self, plot: Plot) -> str:
        self.plots.append(plot)
        return super().plot(plot)


def test_every_plot_finds_room_on_a_page_under_its_heading(report: Report) -> None:
    medium = Collecting()
    told = "".join(overview(report, Words("en"), medium))
    scores = [it for it in medium.plots if "Score of each article" in it.svg]
    assert len(scores) > 1
    assert sum(it.svg.count("<circle") for it in scores) == 50
    assert all(it.height * 640 / it.width < _PAGE - 100 for it in medium.plots)
    axes = [re.findall(r'fill="#59616c"[^>]*>([^<]*)<', it.svg) for it in scores]
    assert all(it == axes[0] for it in axes)  # one scale
    assert axes[0][-1] == "Calibrated score"
    assert told.count("<h3>Score of each article") == len(scores)


def test_a_title_is_told_whole_once(report: Report) -> None:
    told = "".join(overview(report, Words("en"), Collecting()))
    table = told[told.index('<table class="overview">') :]
    rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", table)
    pairs = [(one, two) for one, two in pairwise(rows) if ">article<" in one]
    assert len(pairs) == 25
    for one, two in pairs:
        assert "مطار 😀</bdi><br/><small>" in one
        assert "…</bdi><br/><small><bdi>=Budi</bdi></small></th><td><bdi>NMT" in two

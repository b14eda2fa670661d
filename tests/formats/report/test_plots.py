import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from reviewer.core.annotation import Severity
from reviewer.core.shown_range import shown_range
from reviewer.formats.report.plots import (
    TONES,
    WIDTH,
    Bar,
    Plot,
    Whisker,
    bars,
    shortened,
    whiskers,
)

SVG = "{http://www.w3.org/2000/svg}"
NAMES = [(it, it.title()) for it in Severity]


def tell(value: float) -> str:
    return f"{value:g}"


def parsed(plot: Plot) -> etree._Element:
    root = etree.fromstring(plot.svg)
    assert root.get("viewBox") == f"0 0 {plot.width} {plot.height}"
    return root


def words(root: etree._Element) -> list[str]:
    return [it.text for it in root.iter(f"{SVG}text")]


def test_bars_are_as_long_as_their_values_and_the_graver_the_darker() -> None:
    lines = [
        Bar("Name", [(Severity.MINOR, 2.0), (Severity.MAJOR, 4.0)]),
        Bar("Style", [(Severity.MINOR, 1.0)]),
    ]
    root = parsed(bars("Title", lines, NAMES, tell, "errors / 1000"))
    drawn = [it for it in root.iter(f"{SVG}rect") if it.get("width") != "12"]
    widths = [float(it.get("width")) for it in drawn]
    assert widths[1] == pytest.approx(2 * widths[0], abs=0.2)
    assert widths[2] == pytest.approx(widths[0] / 2, abs=0.2)
    assert [it.get("fill") for it in drawn[:2]] == [TONES[Severity.MINOR], TONES[Severity.MAJOR]]
    assert float(drawn[1].get("x")) == pytest.approx(float(drawn[0].get("x")) + widths[0], abs=0.2)
    assert {"Name", "Style", "6", "1", "Major", "errors / 1000"} <= set(words(root))
    grounds = [int(TONES[it][1:3], 16) for it in Severity]
    assert grounds == sorted(grounds, reverse=True)


def test_points_stand_in_the_order_of_their_scores_within_their_intervals() -> None:
    lines = [Whisker("One", 80, 60, 95, False), Whisker("Two", 97, None, None, True)]
    root = parsed(whiskers("Title", lines, 90, "threshold", tell, "of 100", (60, 97)))
    one, two = root.iter(f"{SVG}circle")
    assert float(one.get("cx")) < float(two.get("cx"))
    assert (one.get("fill"), two.get("fill")) == ("#2f6fde", "#ffffff")
    low, *_ = [it for it in root.iter(f"{SVG}line") if it.get("y1") == it.get("y2")]
    assert float(low.get("x1")) < float(one.get("cx")) < float(low.get("x2"))
    dashed = next(it for it in root.iter(f"{SVG}line") if it.get("stroke-dasharray"))
    assert float(one.get("cx")) < float(dashed.get("x1")) < float(two.get("cx"))
    assert "threshold 90" in words(root)


def test_an_interval_that_goes_on_ends_in_an_arrow_and_the_axis_has_a_unit() -> None:
    lines = [Whisker("One", 80, -400, 95, False), Whisker("Two", 40, 30, 60, False)]
    root = parsed(whiskers("Title", lines, None, "", tell, "Score of 100", (20, 100)))
    (arrow,) = root.iter(f"{SVG}polygon")
    tip, *_ = arrow.get("points").split()
    assert float(tip.split(",")[0]) == min(float(it.get("x1")) for it in root.iter(f"{SVG}line"))
    assert "Score of 100" in words(root)


def _ends(lines: list[Whisker]) -> tuple[float, float]:
    between = [(it.low, it.high) for it in lines if it.low is not None and it.high is not None]
    return shown_range([it.score for it in lines], between) if lines else (0.0, 1.0)


numbers = st.floats(-1e6, 1e6, allow_nan=False).map(lambda it: round(it, 3))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=40), numbers, numbers, numbers), max_size=6))
@example([("", -1e6, -1e6, -1e6)])
def test_everything_stays_on_the_plot(found: list[tuple[str, float, float, float]]) -> None:
    lines = []
    for label, *values in found:
        low, score, high = sorted(values)
        lines.append(Whisker(label, score, low, high, False))
    root = parsed(whiskers("Title", lines, None, "", tell, "of 100", _ends(lines)))
    for it in root.iter(f"{SVG}line", f"{SVG}circle"):
        places = [float(it.get(name)) for name in ("x1", "x2", "cx") if it.get(name)]
        assert all(math.isfinite(x) and 0 <= x <= WIDTH for x in places)


def test_hostile_words_are_words() -> None:
    root = parsed(bars("<t>&", [Bar('<a href="x">', [(Severity.MINOR, 0.0)])], NAMES, tell, "<u>"))
    assert root.get("aria-label") == "<t>&"
    assert '<a href="x">' in words(root)


def test_long_labels_are_cut() -> None:
    assert shortened("a" * 28) == "a" * 28
    assert shortened("Harga beras naik di Jawa Timur") == "Harga beras naik di Jawa Ti…"

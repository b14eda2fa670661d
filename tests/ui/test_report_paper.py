from reviewer.core.annotation import Severity
from reviewer.formats.report.marking import Drawn, Run
from reviewer.formats.report.plots import Plot
from reviewer.ui.report_paper import MARK, WIDTHS, Line, Paper, lines_of

MINOR = Drawn(0, 9, 1, Severity.MINOR, False, 1)
FRAME = Drawn(0, 4, 2, Severity.MAJOR, True, 0)


def test_words_remember_the_lines_under_them() -> None:
    told = Paper().run(Run("a < b", (MINOR, FRAME), (2,), (MINOR,)), "e-")
    assert told == (
        '<a href="mark:minor.m.1,major.k.0">a &lt; b</a><a href="mark:minor.m.1"><sup>2</sup></a>'
    )
    assert lines_of(f"{MARK}minor.m.1,major.k.0") == [
        Line(Severity.MINOR, False, 1), Line(Severity.MAJOR, True, 0),
    ]  # fmt: skip
    assert Paper().run(Run("a", (), (), ()), "e-") == "a"


def test_plots_are_kept_and_leave_their_room() -> None:
    paper = Paper()
    assert 'src="plot:0" width="640" height="320"' in paper.plot(Plot("<svg/>", 680, 340))
    assert 'src="plot:1"' in paper.plot(Plot("<svg/>", 680, 340))
    assert paper.count() == 2


def test_columns_fill_the_width() -> None:
    assert all(len(it) == n and abs(sum(it) - 100) <= 1 for n, it in WIDTHS.items())

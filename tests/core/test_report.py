from dataclasses import replace

from reviewer.core.annotation import Severity
from reviewer.core.report import Measure, Report
from reviewer.core.typology import Typology


def test_only_scores_rise() -> None:
    rising = {it: Measure(it, {}, True).rising for it in ("mqm2", "esa", "matecat", "wmt2020")}
    assert rising == {"mqm2": True, "esa": True, "matecat": False, "wmt2020": False}


def test_a_report_is_on_one_article_or_on_a_set() -> None:
    lines = ()
    typology = Typology("t", "1", {"en": "T"}, dict.fromkeys(Severity, 1.0), ())
    measure = Measure("mqm2", {}, False)
    report = Report("", "1", typology, measure, (), (), lines, (), ())
    assert not report.single
    from reviewer.core.report import ArticleLine

    assert replace(report, lines=(ArticleLine("a", "A", (), ()),)).single

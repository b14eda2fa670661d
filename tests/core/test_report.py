from dataclasses import replace

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Text
from reviewer.core.report import Measure, Report, judged_system
from reviewer.core.typology import Category, Side, Typology

TEXTS = {
    key: Text(key, "a", role, label, "abc")
    for key, role, label in (
        ("own", Role.ARTICLE, ""), ("ref", Role.REFERENCE, ""), ("nmt", Role.MACHINE, "NMT"),
    )
}  # fmt: skip
OMISSION = Category("Omission", {"en": "Omission"}, {"en": ""}, "", "omission", side=Side.ENGLISH)
TYPOLOGY = Typology("t", "1", {"en": "T"}, dict.fromkeys(Severity, 1.0), (OMISSION,))


def marked(text_id: str, category: str) -> Annotation:
    spans = (Span(text_id, 0, 1, "a"),)
    return Annotation("e", "r", spans, category, Severity.MINOR, None, "", "manual", None, "", "")


def test_errors_on_a_machines_words_judge_that_machine() -> None:
    found = {it: judged_system(marked(it, "Style"), TEXTS, TYPOLOGY) for it in TEXTS}
    assert found == {"own": "", "ref": "", "nmt": "NMT"}
    assert judged_system(marked("nmt", "Omission"), TEXTS, TYPOLOGY) == ""


def test_only_scores_rise() -> None:
    rising = {it: Measure(it, {}, True).rising for it in ("mqm2", "esa", "matecat", "wmt2020")}
    assert rising == {"mqm2": True, "esa": True, "matecat": False, "wmt2020": False}


def test_a_report_is_on_one_article_or_on_a_set() -> None:
    lines = ()
    measure = Measure("mqm2", {}, False)
    report = Report("", "1", TYPOLOGY, measure, (), (), lines, (), ())
    assert not report.single
    from reviewer.core.report import ArticleLine

    assert replace(report, lines=(ArticleLine("a", "A", (), ()),)).single

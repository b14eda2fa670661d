from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Text
from reviewer.core.judged import judged_system
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

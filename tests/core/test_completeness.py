import pytest

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.completeness import Lack, incomplete
from reviewer.core.typology import Category, Typology

DEFINITION = {"en": "What it is."}
TYPOLOGY = Typology(
    "t",
    "1",
    {"en": "Test"},
    {},
    (
        Category("Name", {"en": "Name"}, DEFINITION, "", "other", asks_correction=True),
        Category("Style", {"en": "Style"}, DEFINITION, "", "other"),
    ),
)
AT = "2024-11-30T10:00:00+00:00"


def error(
    category: str,
    correction: str | None = None,
    severity: Severity = Severity.MAJOR,
    comment: str = "",
) -> Annotation:
    spans = (Span("t", 0, 6, "Homyim"),)
    return Annotation(
        "e", "r", spans, category, severity, correction, comment, "manual", None, AT, AT
    )


@pytest.mark.parametrize(
    ("it", "lacks"),
    [
        (error("Name", "Hmeimim"), []),
        (error("Name", ""), []),
        (error("Style"), []),
        (error(""), [Lack.CATEGORY]),
        (error("Elsewhere"), [Lack.UNKNOWN_CATEGORY]),
        (error("Name"), [Lack.CORRECTION]),
        (error("Style", severity=Severity.CRITICAL), [Lack.COMMENT]),
        (error("Style", severity=Severity.CRITICAL, comment="Libel."), []),
        (error("", severity=Severity.CRITICAL, comment=" "), [Lack.CATEGORY, Lack.COMMENT]),
    ],
)
def test_an_error_lacks(it: Annotation, lacks: list[Lack]) -> None:
    assert [found.lack for found in incomplete([it], TYPOLOGY)] == lacks
    assert all(found.annotation is it for found in incomplete([it], TYPOLOGY))


def test_the_order_of_the_errors_is_kept() -> None:
    first, second = error(""), error("Name")
    assert [it.annotation for it in incomplete([first, second], TYPOLOGY)] == [first, second]

from dataclasses import replace

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.decision import Dismissals
from reviewer.core.finding import Field, Finding, FindingSpan

FINDING = Finding(
    "names",
    2,
    "{article} – {english}",
    (Field("article", "Homyim"), Field("english", "Hmeimim")),
    "Accuracy",
    Severity.MAJOR,
    (FindingSpan(Role.ARTICLE, "id", 3, 9, "Homyim"),),
    "Hmeimim",
)


def test_a_dismissal_holds_wherever_the_same_words_stand() -> None:
    moved = replace(FINDING, row=9, spans=(FindingSpan(Role.ARTICLE, "id", 90, 96, "Homyim"),))
    assert Dismissals(keys=frozenset({FINDING.key})).hold_for(moved)


def test_a_dismissal_lapses_when_words_or_sentence_change() -> None:
    put_aside = Dismissals(keys=frozenset({FINDING.key}))
    other_words = replace(FINDING, spans=(FindingSpan(Role.ARTICLE, "id", 3, 9, "Homyin"),))
    assert not put_aside.hold_for(other_words)
    assert not put_aside.hold_for(replace(FINDING, template="{article}: {english}"))


def test_a_whole_check_is_dismissed_by_its_name() -> None:
    assert Dismissals(checks=frozenset({"names"})).hold_for(FINDING)
    assert not Dismissals(checks=frozenset({"numbers"})).hold_for(FINDING)

"""Findings by place: shown, hidden, put again and dropped, against a plain list of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.annotation import Severity, Span
from reviewer.core.article import Role
from reviewer.core.finding import Field, Finding, FindingSpan
from reviewer.ui.finding_index import FindingIndex, PlacedFinding, spans_of
from reviewer.ui.pair.source import MarkKind


def placed(number: int, start: int, *, row: int = 0, english: bool = False) -> PlacedFinding:
    span = FindingSpan(Role.ARTICLE, "id", start, start + 3, f"kata{number % 3}")
    fields = (Field("words", span.quote),)
    finding = Finding("names", 1, "{words}: x", fields, "A", Severity.MINOR, (span,))
    text = "en" if english else "id"
    spans = (Span(text, start, start + 3, span.quote), Span("other", 5000 - start, 5001, "x"))
    return PlacedFinding(f"{number}", finding.key, row, english, spans, finding)


some = st.builds(
    placed,
    st.integers(0, 12),
    st.integers(0, 2000),
    row=st.integers(0, 3),
    english=st.booleans(),
)
acts = st.lists(st.tuples(st.sampled_from(["put", "hidden", "hide", "show", "drop"]), some))


@settings(max_examples=60)
@given(acts)
def test_it_shows_what_was_put_in_and_not_hidden(given: list[tuple[str, PlacedFinding]]) -> None:
    index = FindingIndex()
    known: dict[str, PlacedFinding] = {}
    hidden: set[str] = set()
    for act, it in given:
        key = it.finding_id
        if act in ("put", "hidden"):
            index.put(it, hidden=act == "hidden")
            known[key] = it
            hidden = (hidden | {key}) if act == "hidden" else (hidden - {key})
        elif key in known and act == "drop":
            index.drop(key)
            del known[key]
            hidden.discard(key)
        elif key in known:
            was = key in hidden
            changed = index.hide(known[key], hidden=act == "hide")
            assert changed == ((act == "hide") != was)
            hidden = (hidden | {key}) if act == "hide" else (hidden - {key})
    wanted = sorted((it for it in known.values() if it.finding_id not in hidden), key=_order)
    assert list(index.shown) == wanted
    assert {it.finding_id for it in index.all()} == known.keys()
    for it in known.values():
        assert index.held(it.finding_id) == it
        assert (index.get(it.finding_id) is None) == (it.finding_id in hidden)
        assert it in index.with_key(it.key)
        assert it in index.touching(it.span)
        marks = index.between(it.span.text_id, it.span.start, it.span.end)
        assert (it.finding_id in {mark.mark_id for mark in marks}) == (it.finding_id not in hidden)


def _order(it: PlacedFinding) -> tuple[int, bool, int, int, str]:
    return (it.row, it.english, it.span.start, it.span.end, it.finding_id)


def test_words_and_counterpart_are_marked_differently() -> None:
    index, it = FindingIndex(), placed(1, 100)
    index.put(it, hidden=False)
    assert it.linked
    for span, kind in zip(it.spans, (MarkKind.FINDING, MarkKind.FINDING_COUNTERPART), strict=True):
        (mark,) = index.between(span.text_id, span.start, span.end)
        assert (mark.kind, mark.severity) == (kind, Severity.MINOR)
    assert spans_of([it]) == list(it.spans)


def test_a_place_in_the_text_is_found_between_findings() -> None:
    index = FindingIndex()
    first, second = placed(1, 10), replace(placed(2, 50), row=1)
    for it in (second, first):
        index.put(it, hidden=False)
    assert [index.at_or_after((0, 0, start)) for start in (0, 10, 11)] == [0, 0, 1]
    assert index.at_or_after((1, 1, 0)) == 2

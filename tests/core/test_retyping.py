from dataclasses import replace
from itertools import pairwise

import pytest

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.change import Change, Step
from reviewer.core.retyping import comes_back, goes_on

NOTHING = Annotation(
    annotation_id="a",
    review_id="r",
    spans=(Span("t", 0, 6, "Homyim"),),
    category="Style",
    severity=Severity.MINOR,
    correction=None,
    comment="",
    origin="manual",
    repeat_of=None,
    created_at="2026-03-01T09:00:00.000Z",
    updated_at="2026-03-01T09:00:00.000Z",
)
BEGUN = replace(NOTHING, comment="so", updated_at="2026-03-01T09:00:01.000Z", revision=4)
WHOLE = replace(NOTHING, comment="so it is", updated_at="2026-03-01T09:00:02.000Z", revision=5)


def step(
    before: Annotation | None, after: Annotation, at: str = "", action: str = "comment"
) -> Step:
    return Step("s", "article", "me", action, (Change(before, after),), at or after.updated_at)


def test_words_typed_after_a_pause_go_on_with_those_before() -> None:
    first, then = step(NOTHING, BEGUN), step(replace(BEGUN, revision=9), WHOLE)
    assert goes_on(first, then)
    assert not goes_on(then, first)


@pytest.mark.parametrize(
    ("at", "together"),
    [
        ("2026-03-01T09:00:06.000Z", True),
        ("2026-03-01T09:00:06.001Z", False),
        ("2026-03-01T09:00:00.999Z", False),  # a clock that was set back tells nothing
        ("2026-03-02T09:00:01.500Z", False),
    ],
)
def test_a_rest_of_more_than_five_seconds_parts_them(at: str, together: bool) -> None:
    assert goes_on(step(NOTHING, BEGUN), step(BEGUN, WHOLE, at)) is together


def test_other_fields_errors_and_states_part_them() -> None:
    first = step(NOTHING, BEGUN)
    other = replace(BEGUN, annotation_id="b")
    assert not goes_on(first, step(BEGUN, WHOLE, action="correction"))
    assert not goes_on(first, step(other, replace(WHOLE, annotation_id="b")))
    assert not goes_on(first, step(replace(BEGUN, severity=Severity.MAJOR), WHOLE))
    assert not goes_on(step(None, BEGUN, action="mark"), step(BEGUN, replace(WHOLE), action="mark"))


def test_leaving_the_words_out_is_a_step_of_its_own() -> None:
    one, out, none = (
        replace(NOTHING, correction=it, updated_at=BEGUN.updated_at) for it in ("x", "", None)
    )
    typed, left, back = step(none, one), step(one, out), step(out, none)
    steps = [replace(it, action="correction") for it in (typed, left, back, typed)]
    assert not any(goes_on(*pair) for pair in pairwise(steps))
    noted = replace(out, comment="so")
    assert goes_on(step(out, noted), step(noted, replace(noted, comment="so it is")))


def test_words_that_come_back_are_told_whatever_the_time() -> None:
    back = step(WHOLE, replace(NOTHING, updated_at=WHOLE.updated_at, revision=7))
    assert comes_back(step(NOTHING, BEGUN), back)
    assert not comes_back(step(NOTHING, BEGUN), step(BEGUN, WHOLE))

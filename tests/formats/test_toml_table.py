from __future__ import annotations

from typing import Any

import pytest

from reviewer.formats.toml_table import Fault, Table

TEXT = 'id = "x"\n\n[[category]]\npath = "A"\n[[category]]\npath = "B"\nkey = "N"\n'


def table(**data: Any) -> Table:
    return Table(data, Fault)


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        (Fault("bad", "id"), 1),
        (Fault("missing", "version"), 1),
        (Fault("bad", "path", "category", 0), 4),
        (Fault("bad", "key", "category", 1), 7),
        (Fault("missing", "key", "category", 0), 3),
        (Fault("bad", "path", "category", 9), 3),
        (Fault("bad", "path", "other", 0), 1),
    ],
)
def test_a_fault_finds_its_line(fault: Fault, line: int) -> None:
    assert fault.line(TEXT) == line


def test_values_of_the_right_kind_are_given() -> None:
    it = table(a="words", b=True, c=2, d={"en": "x", "id": "y"}, e={"minor": 0.5})
    assert it.text("a") == "words"
    assert (it.flag("b"), it.flag("none")) == (True, False)
    assert (it.number("c", 1.0), it.number("none", 1.5)) == (2.0, 1.5)
    assert it.choice("a", ("words", "others")) == "words"
    assert it.choice("none", ("x",), "x") == "x"
    assert it.by_language("a") == {"en": "words"}
    assert it.by_language("d") == {"en": "x", "id": "y"}
    assert it.points("e") == {"minor": 0.5}
    it.only(("a", "b", "c", "d", "e"))


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (lambda: table().text("a"), "a is missing"),
        (lambda: table(a=" ").text("a"), "a must be words in quotation marks"),
        (lambda: table(a=1).flag("a"), "a must be true or false"),
        (lambda: table(a=-1).number("a", 0), "a must be a number that is not negative"),
        (lambda: table(a=float("inf")).number("a", 0), "a must be a number that is not negative"),
        (lambda: table(a="z").choice("a", ("x", "y")), "a “z” is not known; choose one of x, y"),
        (lambda: table(a=3).by_language("a"), "a must be words, or words by language"),
        (lambda: table(a={"id": "x"}).by_language("a"), "a has no English (en)"),
        (lambda: table().points("a"), "a is missing"),
        (lambda: table(a=1).points("a"), "a must give points by severity"),
        (lambda: table(a={"big": 1}).points("a"), "severity “big” is not known"),
        (lambda: table(b=1).only(("a",)), "“b” is not known here; known are a"),
    ],
)
def test_others_are_refused_with_a_reason(call: Any, reason: str) -> None:
    with pytest.raises(Fault) as caught:
        call()
    assert reason in caught.value.reason

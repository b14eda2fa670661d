"""Every word that a report or a scorecard says is there in Indonesian, and none besides."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, Text
from reviewer.core.review import ReviewState, Verdict
from reviewer.formats import typology_toml
from reviewer.formats.report.words import LANGUAGES, Words, translations

PROGRAM = Path(__file__).parents[3] / "reviewer"
FILES = [
    *PROGRAM.glob("formats/report/*.py"),
    *PROGRAM.glob("formats/scorecard*.py"),
    *PROGRAM.glob("ui/report_p*.py"),
]


def said(tree: ast.AST) -> Iterator[str]:
    """The words that `say("...")`, `self._say("...")` or `self("...")` are called with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called.split(".")[-1] in ("say", "_say", "self"):
                first = node.args[0]
                assert isinstance(first, ast.Constant), f"not a literal: {ast.unparse(node)}"
                yield str(first.value)


def all_said() -> set[str]:
    return {it for path in FILES for it in said(ast.parse(path.read_text(encoding="utf-8")))}


def test_indonesian_has_all_that_is_said_and_nothing_else() -> None:
    assert len(all_said()) > 80
    assert all_said() == set(translations("id"))


def test_the_same_values_are_filled_in() -> None:
    def fields(words: str) -> list[str]:
        return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)

    wrong = {k: v for k, v in translations("id").items() if fields(k) != fields(v) or not v.strip()}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_have_names(language: str) -> None:
    say = Words(language)
    typology = typology_toml.load(typology_toml.shipped_path())
    assert len({say.severity(it) for it in Severity}) == 4
    assert len({say.verdict(it) for it in Verdict}) == 3
    assert len({say.state(it) for it in ReviewState}) == 2
    assert say.category(typology, "") != say.category(typology, "Gone/Long ago")
    assert say.category(typology, "Gone/Long ago") == "Long ago"
    texts = [Text("t", "a", role, label, "") for role, label in (
        (Role.ARTICLE, ""), (Role.REFERENCE, "2"), (Role.MACHINE, "NMT"), (Role.MACHINE, ""),
    )]  # fmt: skip
    names = [say.text(it) for it in texts]
    assert names[2] == "NMT" and names[1].endswith(" 2") and len(set(names)) == 4


def test_words_in_a_row() -> None:
    assert Words("en").listed(["a", "b", "c"]) == "a, b and c"
    assert Words("id").listed(["a", "b"]) == "a dan b"
    assert [Words("en").listed(it) for it in ([], ["a"])] == ["", "a"]
    assert Words("id")("Page {0} of {1}", 2, 3) == "Halaman 2 dari 3"

"""What holds for all checks alike."""

import pickle
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.checks.catalogue import CHECKS, check_named
from reviewer.checks.check import Check
from reviewer.checks.run import chosen, run
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.finding import AlignedUnit, Finding

ITS = frozenset(
    (
        *("terminology", "mistranslation", "omission", "untranslated", "addition", "duplication"),
        *("inconsistency", "grammar", "legal", "register", "locale-specific-content"),
        *("locale-violation", "style", "characters", "misspelling", "typographical", "formatting"),
        *("inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace"),
        *("internationalization", "length", "non-conformance", "uncategorized", "other"),
    )
)
UNITS = (
    AlignedUnit(1, "Kota itu Idlib.", "The town is Idlib.", 0, 0),
    AlignedUnit(
        2, "Pangkalan di Homyim.  Sekitar 600 orang.", "Bases at Hmeimim. Some 900.", 17, 20
    ),
    AlignedUnit(3, "Dia tiba Senin.", "He came on Tuesday.", 60, 50, Role.MACHINE),
)
ARTICLE = "Kota itu Idlib.\n\nPangkalan di Homyim.  Sekitar 600 orang.\n\n\nDia tiba Senin."


def _categories() -> set[str]:
    path = Path(__file__).parents[2] / "resources" / "typologies" / "mqm-core.toml"
    return {it["path"] for it in tomllib.loads(path.read_text("utf-8"))["category"]}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_each_check_has_its_place(check: Check) -> None:
    assert check.category in _categories()
    assert check.its in ITS
    assert check.title
    assert check.explanation.endswith(".")
    assert check.look or check.look_through
    assert check_named(check.name) is check


def test_names_are_unique() -> None:
    assert len({check.name for check in CHECKS}) == len(CHECKS)


def test_findings_come_in_order_of_row_and_words() -> None:
    found = list(run(UNITS))

    assert [it.row for it in found] == sorted(it.row for it in found)
    assert [it.check for it in found if it.row == 2] == ["names", "whitespace", "numbers"]


def test_spans_point_into_the_stored_text() -> None:
    spans = [it.spans[0] for it in run(UNITS) if it.spans[0].role is Role.ARTICLE]

    assert spans
    assert all(ARTICLE[span.start : span.end] == span.quote for span in spans)


def test_the_english_span_says_which_text_it_is_of() -> None:
    (found,) = run(UNITS, only=["dates"])

    assert [(it.role, it.language, it.quote) for it in found.spans] == [
        (Role.ARTICLE, "id", "Senin"),
        (Role.MACHINE, "en", "Tuesday"),
    ]
    assert found.spans[1].start == 50 + "He came on Tuesday.".index("Tuesday")


def test_rows_on_the_screen_come_first_and_once() -> None:
    found = list(run(UNITS, first_rows=[3]))

    assert found[0].row == 3
    assert sorted(found, key=str) == sorted(run(UNITS), key=str)


def test_progress_tells_each_row() -> None:
    told: list[tuple[int, int]] = []

    list(run(UNITS, first_rows=[2], progress=lambda done, total: told.append((done, total))))

    assert told[-1] == (3, 3)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_checks_are_switched_by_name() -> None:
    names_off = CheckSettings(switched={"names": False, "spelling": True})

    assert "names" not in {check.name for check in chosen(names_off)}
    assert "spelling" in {check.name for check in chosen(names_off)}
    assert [check.name for check in chosen(names_off, ["names"])] == ["names"]


def test_severities_are_replaced() -> None:
    settings = CheckSettings(severities={"names": Severity.CRITICAL})

    assert {it.severity for it in run(UNITS, settings, only=["names"])} == {Severity.CRITICAL}


def test_keys_depend_on_words_and_sentence_alone() -> None:
    here = list(run(UNITS, only=["names"]))
    elsewhere = list(run([AlignedUnit(9, *_words(UNITS[1]), 500, 700)], only=["names"]))
    other = list(run([AlignedUnit(9, "Di Homyin.", "At Hmeimim.")], only=["names"]))

    assert [it.key for it in here] == [it.key for it in elsewhere]
    assert other[0].key not in {it.key for it in here}
    assert len(here[0].key) == 16


def test_settings_units_and_findings_go_to_other_processes() -> None:
    found = list(run(UNITS))

    assert pickle.loads(pickle.dumps((UNITS, CheckSettings(), found))) == (
        UNITS,
        CheckSettings(),
        found,
    )


def test_every_sentence_is_one_of_the_checks_templates() -> None:
    found = list(run(UNITS))

    assert found
    assert all(it.template in check_named(it.check).templates for it in found)


_TEXT = st.text(
    st.sampled_from("aAbZ019 .,:;!?\"“”‘’'()[]-–…%$€£ \n\t\u00a0\u200b\u200dé中ñ😀\u0301рâ€œ@#/&<>")
    | st.characters(),
    max_size=80,
)


def _words(unit: AlignedUnit) -> tuple[str, str]:
    return unit.article, unit.english


def _quotes_hold(units: Sequence[AlignedUnit], found: Sequence[Finding]) -> bool:
    texts = {(unit.row, Role.ARTICLE): unit.article for unit in units}
    texts |= {(unit.row, unit.english_role): unit.english for unit in units}
    return all(
        texts[it.row, span.role][span.start : span.end] == span.quote
        for it in found
        for span in it.spans
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(_TEXT, _TEXT), max_size=4))
def test_any_text_is_read_and_every_quote_is_true(rows: list[tuple[str, str]]) -> None:
    units = [AlignedUnit(n, article, english) for n, (article, english) in enumerate(rows, 1)]
    every = [check.name for check in CHECKS if check.name != "spelling"]

    found = list(run(units, only=every))

    assert _quotes_hold(units, found)
    assert all(it.message for it in found)


def test_without_english_only_one_sided_checks_have_their_say() -> None:
    unit = AlignedUnit(1, "Pada 12 Mei , Pemerintah tidak setuju dengan dia di Homyim.", "")
    assert [it.check for it in run([unit], alone=True)] == ["punctuation"]
    assert [it.check for it in run([unit])] == ["completeness", "punctuation"]

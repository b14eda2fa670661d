"""The scorecard's formulas, recalculated by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reviewer.core.annotation import Severity
from reviewer.core.export_row import Imported
from reviewer.core.figure_errors import ScorecardModel
from reviewer.core.report import Report
from reviewer.core.typology import Category, Typology
from reviewer.formats import typology_toml
from reviewer.formats.scorecard_xlsx import write_scorecard
from reviewer.scoring.mqm import Mqm2, Tolerance
from reviewer.store import Store
from reviewer.store.reporting import report
from tests.reports import BUDI, NAME, TITLE, WRONG, add_article, error, made, opened, reviewed, span

OFFICE = shutil.which("soffice")
MQM = typology_toml.load(typology_toml.shipped_path())
FIGURES = ("APT", "acceptable", "PWPT", "NPT", "raw", "score", "verdict")

Change = Callable[[Any], None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as store:
        reviewed(store)
        yield store


def scored(store: Store, typology: Typology, tolerance: Tolerance | None = None) -> Report:
    """The report by another typology's weights."""
    model = replace(Mqm2.of_typology(typology), tolerance=tolerance)
    return report(store, [it.article for it in store.articles()], model, typology)


def weighing(**points: float) -> Typology:
    """The shipped typology with other multipliers, and named entities that weigh double."""
    multipliers = {it: points.get(it, MQM.multipliers[it]) for it in Severity}
    categories = tuple(replace(it, weight=2.0) if it.path == NAME else it for it in MQM)
    return replace(MQM, multipliers=multipliers, categories=categories)


def rows(book: Any, sheet: str) -> list[list[Any]]:
    """The rows of a table below its header."""
    return [[cell.value for cell in row] for row in book[sheet].iter_rows(min_row=5)]


def figures(row: Sequence[Any], first: int) -> dict[str, Any]:
    """What stands behind the words, errors and critical errors of a row."""
    return dict(zip(FIGURES, row[first + 3 : first + 10], strict=True))


def assert_same(book: Any, expected: Report) -> None:
    """Compare every figure of every text with those of scoring."""
    ratings = [it for part in expected.articles for r in part.reviews for it in r.ratings]
    found = [row for row in rows(book, "Texts") if row[0] is not None]
    assert len(found) == len(ratings) > 0
    for row, rating in zip(found, ratings, strict=True):
        told = figures(row, 4)
        assert row[4:6] == [rating.words, rating.errors]
        for name in ("APT", "PWPT", "NPT", "raw"):
            assert told[name] == pytest.approx(rating.figures[name], rel=1e-12), name
        assert told["score"] == pytest.approx(rating.score, rel=1e-12)
        assert told["verdict"] == ("passes" if rating.passed else "fails")
    systems = list(book["Score"].iter_rows(values_only=True))
    for rating in expected.systems:
        row = next(it for it in systems if it[0] == (rating.system or "article"))
        told = figures(row, 1)
        assert row[1] == pytest.approx(rating.words, rel=1e-12)
        assert [*row[2:4]] == [rating.errors, rating.critical]
        assert told["APT"] == pytest.approx(rating.penalty, rel=1e-12)
        assert told["score"] == pytest.approx(rating.score, rel=1e-12)
        assert told["verdict"] == ("passes" if rating.passed else "fails")


def intervals(book: Any) -> list[Any]:
    """The two ends of each interval on the sheet of texts."""
    return [row[15:17] for row in rows(book, "Texts")]


# ---- as it is written


@pytest.fixture
def card(store: Store, tmp_path: Path) -> Path:
    target = tmp_path / "card.xlsx"
    write_scorecard(made(store), target, "en")
    return target


def test_what_is_shown_before_any_recalculation_is_right(store: Store, card: Path) -> None:
    book = openpyxl.load_workbook(card, data_only=True)
    assert book.sheetnames == ["Score", "Texts", "Categories", "Errors"]
    assert_same(book, made(store))
    ratings = [it for part in made(store).articles for r in part.reviews for it in r.ratings]
    assert intervals(book) == [[it.low, it.high] for it in ratings]
    assert [row[17] for row in rows(book, "Texts")] == [0.5, 0.5, 1]
    points = {row[0]: row[14] for row in rows(book, "Errors")}
    assert points == {1: 0, 2: 1, 3: 25, 4: 5, 5: 0, 6: 1, 7: 5, 8: 1, 9: 1}


def test_figures_are_formulas(card: Path) -> None:
    book = openpyxl.load_workbook(card)
    formulas = [
        cell.value
        for row in book["Texts"].iter_rows(min_row=5, min_col=6, max_col=17)
        for cell in row
    ]
    assert all(str(it).startswith("=") for it in formulas)
    assert any("COUNTIFS" in it for it in formulas) and any("SUMIFS" in it for it in formulas)
    names = {"passing_threshold", "acceptable_points", "reference_words", "multiplier_major"}
    assert names <= set(book.defined_names)


def test_words_never_begin_a_formula_or_a_link(card: Path) -> None:
    book = openpyxl.load_workbook(card)
    sheet = book["Errors"]
    told = {cell.value: cell for row in sheet.iter_rows(min_row=5) for cell in row}
    for words in ('=HYPERLINK("http://x")', BUDI, "<b>pantai</b> & 😀 مطار حميميم"):
        assert told[words].data_type == "s" and told[words].hyperlink is None
    assert book["Score"]["A1"].value == TITLE


def test_lists_filters_and_headers_help(card: Path) -> None:
    book = openpyxl.load_workbook(card)
    lists = {it.formula1: str(it.sqref) for it in book["Errors"].data_validations.dataValidation}
    assert lists['"Neutral,Minor,Major,Critical"'] == "J5:J13"
    (categories,) = (it for it in lists if it.startswith("Categories!$A$5:$A$"))
    last = int(categories.rpartition("$")[2])
    assert book["Categories"].cell(last, 1).value == "(to be classified)"
    for sheet in ("Texts", "Categories", "Errors"):
        assert book[sheet].freeze_panes == "A5" and book[sheet].auto_filter.ref


def test_it_speaks_indonesian(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "card.xlsx"
    write_scorecard(made(store), target, "id")
    book = openpyxl.load_workbook(target, data_only=True)
    assert book.sheetnames == ["Skor", "Teks", "Kategori", "Kesalahan"]
    assert {row[9] for row in rows(book, "Kesalahan")} == {"Netral", "Ringan", "Berat", "Kritis"}


def test_other_models_have_no_scorecard(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ScorecardModel, match="not by wmt2020"):
        write_scorecard(made(store, "wmt2020"), tmp_path / "card.xlsx", "en")
    assert not (tmp_path / "card.xlsx").exists()


def test_a_review_without_errors_has_a_card(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        add_article(store)
        write_scorecard(made(store), tmp_path / "card.xlsx", "en")
    book = openpyxl.load_workbook(tmp_path / "card.xlsx")
    assert rows(book, "Errors") == []


# ---- recalculated


def recalculated(folder: Path, card: Path, changes: dict[str, Change]) -> dict[str, Any]:
    """Apply changes to copies of a card and let LibreOffice compute everything again.

    openpyxl stores formulas without results: what is read afterwards was computed.
    """
    given, done = folder / "given", folder / "done"
    given.mkdir()
    for name, change in changes.items():
        book = openpyxl.load_workbook(card)
        change(book)
        book.save(given / f"{name}.xlsx")
    assert OFFICE
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(given / f"{name}.xlsx") for name in changes]
    words = [OFFICE, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(done), *files]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    return {it: openpyxl.load_workbook(done / f"{it}.xlsx", data_only=True) for it in changes}


def _input(book: Any, name: str, value: object) -> None:
    """Write into a cell by the name that formulas call it."""
    sheet, place = next(iter(book.defined_names[name].destinations))
    book[sheet][place] = value


def _weight(book: Any, path: str, weight: float) -> None:
    row = next(it for it in book["Categories"].iter_rows(min_row=5) if it[0].value == path)
    row[2].value = weight


def _heavier(book: Any) -> None:
    _weight(book, NAME, 2)
    _input(book, "multiplier_minor", 3)
    _input(book, "multiplier_critical", 50)


def _each(book: Any) -> None:
    _input(book, "repeated_errors", "each")


def _curved(book: Any) -> None:
    _input(book, "curve_a", 4.551196)
    _input(book, "curve_b", 0.008)


def _edited(book: Any) -> None:
    """Make the critical error minor and of another category, as a lead would in the list."""
    row = next(it for it in book["Errors"].iter_rows(min_row=5) if it[9].value == "Critical")
    row[8].value, row[9].value = NAME, "Minor"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_the_score_follows_as_scoring_computes_it(store: Store, card: Path, tmp_path: Path) -> None:
    changes = {
        "same": lambda _: None,
        "heavier": _heavier,
        "each": _each,
        "curved": _curved,
        "edited": _edited,
    }
    books = recalculated(tmp_path, card, changes)
    assert_same(books["same"], made(store))
    assert_same(books["heavier"], scored(store, weighing(minor=3, critical=50)))
    assert_same(books["each"], scored(store, replace(MQM, count_repeats=True)))
    assert_same(books["curved"], scored(store, MQM, Tolerance(4.551196, 0.008)))
    first = figures(rows(books["edited"], "Texts")[0], 4)
    assert first["APT"] == 32 - 25 + 1  # critical to minor
    for again, (low, high) in zip(
        intervals(books["same"]),
        intervals(openpyxl.load_workbook(card, data_only=True)),
        strict=True,
    ):
        assert again == pytest.approx([low, high], rel=1e-12)
    assert intervals(books["heavier"])[0] in ([None, None], ["", ""])  # not of that score
    categories = {row[0]: row for row in rows(books["heavier"], "Categories")}
    assert categories[NAME][7:12] == [0, 0, 2, 0, 2 * 5 * 2]
    assert categories[WRONG][11] == 50 + 3


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_names_that_look_like_patterns_count_alone(tmp_path: Path) -> None:
    paths = ("St*", "Star", ">0", "~St?")
    kinds = tuple(
        Category(it, {"en": it}, {"en": ""}, "", "other", points={Severity.MINOR: 2.0 + n})
        for n, it in enumerate(paths)
    )
    typology = replace(MQM, categories=kinds)
    with opened(tmp_path) as store:
        article = add_article(store)
        own = store.texts(article.article_id)[0]
        for number, path in enumerate(paths, 1):
            it = error(number, 1, [span(own, "Tartus")], path, Severity.MINOR)
            store.import_annotations([Imported(it, article.article_id, "Rina")], "m")
        expected = scored(store, typology)
        write_scorecard(expected, tmp_path / "card.xlsx", "en")
        book = recalculated(tmp_path, tmp_path / "card.xlsx", {"same": lambda _: None})["same"]
        assert_same(book, scored(store, typology))
    told = [row[7:12] for row in rows(book, "Categories")[: len(paths)]]
    assert told == [[0, 1, 0, 0, 2.0 + n] for n in range(len(paths))]

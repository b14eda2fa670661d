from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from pypdf import PdfReader

from tests.cli.conftest import Mark, Run, Tell


@pytest.fixture
def article(add: Tell, mark: Mark) -> str:
    article_id: str = add("--title", "Aleppo")["article_id"]
    mark(article_id, ("Homyim", "Hmeimim"), ("negaranya", None))
    return article_id


def words_of(page: Path) -> str:
    return "".join(etree.fromstring(page.read_bytes()).itertext())


def test_a_report_is_written_in_the_format_its_name_says(
    article: str, tell: Tell, tmp_path: Path
) -> None:
    files = [tmp_path / f"report{suffix}" for suffix in (".html", ".PDF", ".xlsx")]
    for file in files:
        told = tell("report", article[:8], "-o", file)
        assert told == {
            "file": str(file), "articles": 1, "reviewers": ["Rina"], "errors": 2, "language": "en",
        }  # fmt: skip
    page, paper, card = files
    assert "Homyim" in words_of(page) and "Calibrated score" in words_of(page)
    assert PdfReader(paper).metadata.title == "Aleppo"  # type: ignore[union-attr]
    assert openpyxl.load_workbook(card)["Score"]["A1"].value == "Aleppo"


def test_options_say_what_is_told(article: str, run: Run, tell: Tell, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    tell("report", "-o", page, "--language", "id", "--corrected", "--no-texts")
    words = words_of(page)
    assert "Teks terkoreksi" in words and "pangkalan di Hmeimim" in words
    assert "Artikel dan teks Inggrisnya" not in words
    tell("report", "-o", page, "--model", "wmt2020", "--reviewer", "Rina")
    assert "model:wmt2020" in words_of(page)
    result = run("report", "-o", page)
    assert result.output == f"The report on 1 article was written to {page}.\n"


def test_the_score_is_the_one_that_score_tells(article: str, tell: Tell, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    tell("report", "-o", page)
    (score,) = tell("score")["scores"]
    words = words_of(page)
    assert score["signature"] in words
    assert f"{score['score']:,.2f}".replace("-", "−") in words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("-o", "report.docx"), "names no kind of report; end it with .html, .pdf or .xlsx"),
        (("-o", "report.html", "--reviewer", "Budi"), "they were reviewed by Rina"),
        (("-o", "report.xlsx", "--model", "wmt2020"), "computed by MQM 2.0, not by wmt2020"),
        (("nowhere", "-o", "report.html"), "No article is called or numbered “nowhere”"),
        (("-o", "report.html", "--model", "gone.toml"), "gone.toml does not exist"),
        (("-o", "report.html", "--language", "fr"), "'fr' is not one of"),
        (("-o", "gone/report.html"), "could not be written"),
        (("-o", "gone/report.pdf"), "could not be written"),
    ],
)
def test_trouble_is_one_sentence_and_nothing_is_written(
    article: str,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("report", *words)
    assert result.exit_code == 2
    assert told in result.stderr and result.stderr.count("\n") == 1
    assert not list(tmp_path.glob("report*"))


def test_without_articles_there_is_nothing_to_tell(run: Run, tmp_path: Path) -> None:
    result = run("report", "-o", tmp_path / "report.html")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "There is no article to report on; add one first.\n"

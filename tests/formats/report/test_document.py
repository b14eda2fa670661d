import pytest
from lxml import etree

from reviewer.formats.report.document import Document, Wanted
from reviewer.formats.report.medium import Browser
from reviewer.formats.report.plots import shortened
from reviewer.store import Store
from tests.reports import BUDI, RINA, TITLE, add_article, made


def chapters(store: Store, wanted: Wanted = Wanted(), **more: str) -> list[etree._Element]:  # noqa: B008
    document = Document(made(store, **more), wanted, Browser())  # type: ignore[arg-type]
    return [etree.fromstring(f"<div>{''.join(it)}</div>") for it in document.chapters()]


def told(element: etree._Element) -> str:
    return "".join(element.itertext())


def test_one_article_is_one_chapter_with_everything(store: Store) -> None:
    (chapter,) = chapters(store)
    words = told(chapter)
    assert words.count(TITLE) == 1 and words.count("How the figures are computed") == 1
    assert "Review by " + RINA in words and "Review by " + BUDI in words
    assert "fails: a <b>name</b>" in words  # the reviewer's own verdict
    assert "still open" in words and "1 March 2026, 09:30 UTC" in words
    assert "MQM Core with named entities" in words and "mqm-core, Version 1" in words
    assert "A repeated error counts once." in words
    assert "Neutral 0, Minor 1, Major 5, Critical 25" in words
    assert words.count("model:mqm2|") == 5  # Rina; Budi's article and NMT; both together twice


def test_a_named_reviewer_stands_alone(store: Store) -> None:
    (chapter,) = chapters(store, reviewer=BUDI)
    assert RINA not in told(chapter) and "Review by" not in told(chapter)


def test_a_set_opens_with_all_articles_and_ends_with_the_basis(store: Store) -> None:
    add_article(store, "Harga beras", "Harga beras naik. Panen gagal.\n\nPetani senang di desa.")
    opening, first, last = chapters(store)
    rows = [[told(it) for it in row] for row in opening.findall(".//table[@class='overview']//tr")]
    assert ["Harga beras", "–", "–", "–", "–", "–", "–", "–"] in rows
    of_title = next(place for place, row in enumerate(rows) if row[0].startswith(TITLE))
    (one, article), (two, system) = (row[:2] for row in rows[of_title : of_title + 2])
    assert (article, system) == ("article", "NMT")
    assert one == f"{TITLE}{RINA} and {BUDI}"
    assert two == f"{shortened(TITLE)}{BUDI}"
    table = opening.find(".//table[@class='agreement']")
    signature = opening.findall(".//p[@class='signature']")[-1]
    assert table is not None
    assert told(signature).startswith("agreement|points:mqm2|")
    unread = next(it for it in (first, last) if "Harga beras" in told(it))
    assert "Nobody has reviewed this article yet." in told(unread)
    assert "How the figures are computed" in told(last)
    assert "How the figures are computed" not in told(opening) + told(first)


@pytest.mark.parametrize(("texts", "corrected"), [(True, True), (False, False), (False, True)])
def test_texts_and_corrections_come_when_wanted(store: Store, texts: bool, corrected: bool) -> None:
    words = told(chapters(store, Wanted("en", texts, corrected))[0])
    assert ("The article and its English" in words) is texts
    assert ("Corrected text" in words) is corrected
    assert ("How to read the marks" in words) is texts


def test_indonesian_says_nothing_in_english(store: Store) -> None:
    words = told(chapters(store, Wanted("id", texts=False))[0])
    assert "Penilaian terjemahan" in words and "Skor terkalibrasi" in words
    assert "Salah terjemah" in words and "1 Maret 2026 pukul 09.30 UTC" in words
    for english in ("Errors", "Severity", "Correction", "Score", "Verdict", "higher"):
        assert english not in words


@pytest.mark.parametrize("model", ["matecat", "wmt2020", "wmt2023"])
def test_every_model_can_be_told(store: Store, model: str) -> None:
    words = told(chapters(store, model=model)[0])
    assert f"model:{model}|" in words
    assert "An error counts by its severity" in words


def test_errors_without_a_judgement_are_not_denied(store: Store) -> None:
    words = told(chapters(store, model="esa")[0])
    assert words.count("No judgement was given.") == 2  # Rina's review is finished, Budi's open
    assert "No errors are marked." not in words
    assert "Homyim" in words

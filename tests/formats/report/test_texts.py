from pathlib import Path

import pytest
from lxml import etree

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, TextDraft
from reviewer.core.change import Change, Step, TextPresence
from reviewer.core.export_row import Imported
from reviewer.core.segmentation import segment
from reviewer.core.typology import Typology
from reviewer.formats.report.medium import Browser
from reviewer.formats.report.texts import Marked, in_reading_order, legend
from reviewer.formats.report.words import Words
from reviewer.store import Store
from tests.reports import AT, BUDI, RINA, error, made, span

SAY = Words("en")


def marked(store: Store, reviewer: str) -> tuple[Marked, Typology]:
    report = made(store, reviewer=reviewer)
    (part,) = report.articles
    (review,) = part.reviews
    return Marked(part.dossier, review.reviewed, SAY, Browser()), report.typology


def tree(markup: str) -> etree._Element:
    return etree.fromstring(f"<div>{markup}</div>")


def words_of(pair: etree._Element, css: str) -> list[str]:
    """The words in spans of a class, the parts of one mark together, without numbers."""
    found = []
    for it in pair.iter("span"):
        if css in it.get("class", "").split():
            found.append("".join(it.itertext()))
    return [it for it in found if not it.isdigit()]


def test_marks_lie_on_their_very_words(store: Store) -> None:
    told, _ = marked(store, RINA)
    pair = tree("".join(told.pair()))
    assert words_of(pair, "neutral") == ["jejak militer"]
    assert words_of(pair, "critical") == ["negaranya", ", dengan"]  # parted where another ends
    assert words_of(pair, "major") == ["Homyim", "Homyim"]
    assert words_of(pair, "k") == ["the country", "Hmeimim"]
    assert "<b>pantai</b> & 😀 مطار حميميم" in words_of(pair, "minor")


def test_overlapping_marks_are_stacked_in_each_other(store: Store) -> None:
    told, _ = marked(store, RINA)
    pair = tree("".join(told.pair()))
    inner = next(it for it in pair.iter("span") if it.text == "jejak militer")
    assert inner.get("class") == "m neutral d0"
    assert inner.getparent().get("class") == "m minor d1"


def test_numbers_lead_to_the_rows_of_the_list(store: Store) -> None:
    told, typology = marked(store, RINA)
    page = tree("".join(told.pair()) + "".join(told.listed(typology)))
    places = {it.get("id") for it in page.iter() if it.get("id")}
    links = [it.get("href") for it in page.iter("a")]
    assert len(places) == 6 and set(links) == {f"#{it}" for it in places}
    assert [it.text for it in page.iter("a")][:3] == ["1", "2", "3"]


def test_the_list_tells_correction_counterpart_and_repeats(store: Store) -> None:
    told, typology = marked(store, RINA)
    page = tree("".join(told.listed(typology)))
    rows = [["".join(it.itertext()) for it in row] for row in page.iter("tr")][1:]
    by_number = {row[0]: row for row in rows}
    assert by_number["4"][1:5] == ["HomyimHmeimim reference", "Named entity", "Major", "Hmeimim"]
    assert by_number["4"][5] == "</td></table><script>alert(1)</script>"
    assert by_number["5"][5] == "Repeats no. 4"
    assert by_number["6"][2] == "(to be classified)"
    assert by_number["6"][4] == "(leave out)"
    assert by_number["2"][4] == "–"


def test_texts_with_marks_are_shown_each_by_its_name(store: Store) -> None:
    told, _ = marked(store, BUDI)
    pair = tree("".join(told.pair()))
    labels = [it.text for it in pair.iter("p") if it.get("class") == "label"]
    assert labels[:2] == ["reference", "NMT"]
    assert words_of(pair, "k") == ["footprint"]
    assert [it.get("lang") for it in pair.iter("p") if it.get("lang")][:3] == ["id", "en", "en"]


def test_the_corrected_text_says_what_was_left_out(store: Store) -> None:
    told, typology = marked(store, RINA)
    text = "".join(tree(told.corrected(typology)).itertext())
    assert "Hmeimim dan Tartus" in text and "pangkalan di Homyim" not in text
    assert "kehadiran militer" in text and "negara itu, dengan" in text
    assert "overlap" not in text


def test_errors_come_in_reading_order(store: Store) -> None:
    (part,) = made(store, reviewer=BUDI).articles
    errors = in_reading_order(part.dossier, part.reviews[0].reviewed)
    assert [it.span.quote for it in errors] == ["Homyim", "responded", "trace"]


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_legend_shows_each_severity_in_its_shape(language: str) -> None:
    page = tree(legend(Words(language), Browser()))
    classes = [it.get("class").split()[1] for it in page.iter("span")]
    assert classes[:4] == list(Severity)


def test_an_article_without_english_stands_alone(tmp_path: Path) -> None:
    content = "Harga beras naik. Panen gagal."
    draft = TextDraft(Role.ARTICLE, "", content, segment(content, "id"))
    with Store.open(tmp_path / "alone.db") as store:
        article = store.add_article(draft, title="Alone")
        own = store.texts(article.article_id)[0]
        it = error(1, 1, [span(own, "beras naik")], "", Severity.MAJOR)
        store.import_annotations([Imported(it, article.article_id, RINA)], "m")
        told, _ = marked(store, RINA)
        rows = [
            ["".join(it.itertext()) for it in row] for row in tree("".join(told.pair())).iter("tr")
        ]
    assert rows == [
        ["", "Indonesian · article", "English"],
        ["1", "Harga beras naik1.", "no counterpart"],
        ["2", "Panen gagal.", "no counterpart"],
    ]


def test_a_counterpart_whose_text_was_taken_away_is_left_out(store: Store) -> None:
    article = store.articles()[0].article
    reference = store.texts(article.article_id)[1].text_id
    here, away = (TextPresence(article.article_id, reference, it) for it in (True, False))
    who = store.ensure_reviewer().reviewer_id
    store.apply(Step("s", article.article_id, who, "remove text", (Change(here, away),), AT))
    told, typology = marked(store, RINA)
    page = tree("".join(told.listed(typology)) + "".join(told.pair()))
    words = "".join(page.itertext())
    assert "Homyim" in words and "Hmeimim reference" not in words
    assert not words_of(page, "k")

"""Bilingual files that other programs wrote, brought in as a user does: what stands in the store.

Where each is from, and under which licence, is told in tests/data/README.md.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.core.dossier import Dossier
from reviewer.core.file_errors import PairsMissing
from reviewer.formats.bitext_reading import look_into, read_drafts
from reviewer.store import Store
from reviewer.store.bitexts import add_bitexts

FILES = Path(__file__).parents[1] / "data" / "other_tools"
Bring = Callable[[Path], Dossier]
Row = tuple[str, str, str]
EMPTY = '<target xml:space="preserve"></target>'
BOLD = '<bpt id="1" ctype="bold">{}</bpt>Biagio Pagano<ept id="1">{}</ept>'


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    """The only article of a file, out of the database."""

    def brought(path: Path) -> Dossier:
        with Store.open(tmp_path / "r.db") as store:
            (article,) = add_bitexts(store, read_drafts(path))
            return store.dossier(article.article_id)

    return brought


def rows(dossier: Dossier) -> list[Row]:
    """Name, the article's words and the English ones of each row."""
    (english,) = dossier.english
    names = dossier.unit_ids[english.text.text_id]
    found, own, other = [], 0, 0
    for (many, others), name in zip(dossier.units[english.text.text_id], names, strict=True):
        ours = dossier.own.segments[own : own + many]
        theirs = english.segments[other : other + others]
        own, other = own + many, other + others
        found.append(
            (
                name,
                " ".join(dossier.own.text.content[it.start : it.end] for it in ours),
                " ".join(english.text.content[it.start : it.end] for it in theirs),
            )
        )
    return found


def languages(name: str) -> list[str]:
    return [it.language for it in look_into(FILES / name).bitext.columns if it.language]


def test_indonesian_messages_of_lokalize(bring: Bring) -> None:
    """Contexts of many words are names and no text; the obsolete message is left out."""
    it = bring(FILES / "lokalize_id.po")
    assert it.details["file"] == "lokalize_id.po"
    assert [(str(text.text.role), text.text.label) for text in it.texts[1:]] == [("reference", "")]
    found = rows(it)
    assert len(found) == 62
    assert found[0] == ("NAME OF TRANSLATORS", "Wantoyo,Linerly", "Your names")
    assert ("5", "Kompil .po", "Compile .po") in found
    assert "Periksa ejaan" not in it.own.text.content


def test_a_memory_of_xml_tmx(bring: Bring) -> None:
    """Without an Indonesian text the first is the article; line breaks in a segment stay."""
    path = FILES / "xml_tmx_sample.tmx"
    assert (languages(path.name), look_into(path).rows) == (["en-gb", "pt-pt"], 7)
    own, other = (text.text.content for text in bring(path).texts)
    assert own.startswith("From Paul, called to be an apostle of Christ Jesus by the\n")
    assert other.startswith("Paulo, Apóstolo de Jesus Cristo por vontade e chamamento\n")
    assert "Graça e paz vos sejam dadas da parte de Deus nosso Pai" in other


def test_a_memory_of_lokalize(bring: Bring) -> None:
    assert languages("lokalize_memory.tmx") == ["en", "fr"]
    found = rows(bring(FILES / "lokalize_memory.tmx"))
    assert found == [("1", "Advanced colors", "Couleurs avancées")]


def test_xliff_of_lokalize_without_a_target_language(bring: Bring) -> None:
    """A unit whose target is not cut into the segments of its source is one row."""
    it = bring(FILES / "lokalize_merge.xlf")
    found = rows(it)
    assert (languages("lokalize_merge.xlf"), len(found)) == (["en"], 14)
    assert it.details["document"] == "/home/xx/Documents/test.odt"
    assert found[:2] == [
        ("000", "", "test symbols"),
        (
            "001",
            "xxtest changing ids of inlined markup. And one more.xx",
            "test changing ids of inlined markup. And one more.",
        ),
    ]
    assert found[-2:] == [
        ("mrkmrk", "huh?", "mrk preserving test: seg1seg2"),
        ("mrkmrk", "xxmrk1test: seg2xx", "mrk1test: seg2"),
    ]


def test_segments_of_xliff_2(bring: Bring) -> None:
    assert languages("matecat_segmented_20.xlf") == ["en", "fr"]
    assert rows(bring(FILES / "matecat_segmented_20.xlf")) == [
        ("u1-1", "Phrase 1.", "Sentence 1."),
        ("u1-2", "Phrase 2.", "Sentence 2."),
        ("u1-3", "Phrase 3.", "Sentence 3."),
        ("u1-4", "Phrase 4.", "pc Sentence 4."),
    ]


def test_mxliff_of_memsource(bring: Bring) -> None:
    """The proposals beside a unit are no translation of it."""
    assert languages("memsource.mxliff") == ["en", "ja"]
    first, second = rows(bring(FILES / "memsource.mxliff"))
    assert first == ("fj4ewiofj3qowjfw:0", "", "Hello World.")
    assert second[1:] == (
        "このライブラリはMemsourceのAPIをPython用にラップしています。",
        "This library wraps Memsoruce API for Python.",
    )


def test_sdlxliff_whose_target_names_its_segments_otherwise(bring: Bring) -> None:
    """Another editor wrote the last target anew: its mark no longer has the source's name."""
    assert languages("ocelot_trados.sdlxliff") == ["en-US", "ja-JP"]
    assert [it[1:] for it in rows(bring(FILES / "ocelot_trados.sdlxliff"))] == [
        (
            "ノード {0} を展開することに失敗しました。 おそらく、処理がクラッシュしました。",
            "Failed to deploy the {0} to the node, maybe the process crashed.",
        ),
        ("データのリストア", "Restorable Data"),
        ("復旧ポイントの参照 dddddd", "Recovery Point Check"),
    ]


def test_mqxliff_of_memoq_once_it_is_translated(bring: Bring, tmp_path: Path) -> None:
    """Its targets are empty; here they are filled as memoQ would, with the tags of the sources."""
    text = (FILES / "supervertaler_memoq.mqxliff").read_text("utf-8")
    assert text.count(EMPTY) == 3
    for words in ("Biagio Pagano", f"{BOLD} lahir pada 29 Januari 1983.", "Ia mulai di Atalanta."):
        text = text.replace(EMPTY, f'<target xml:space="preserve">{words}</target>', 1)
    path = tmp_path / "a.mqxliff"
    path.write_text(text.replace('"en-gb"', '"id-id"'), "utf-8")
    it = bring(path)
    assert it.details["document"] == "test_document.docx"
    assert rows(it) == [
        ("1", "Biagio Pagano", "Biagio Pagano"),
        (
            "4",
            "Biagio Pagano lahir pada 29 Januari 1983.",
            "Biagio Pagano (born 29 January 1983) is an Italian footballer who currently plays as"
            " a midfielder for Ghivizzano Borgoamozzano.",
        ),
        ("15", "Ia mulai di Atalanta.", "Pagano started his career at Atalanta."),
    ]


@pytest.mark.parametrize("name", ["supervertaler_memoq.mqxliff", "matecat_trados.sdlxliff"])
def test_what_nobody_translated_is_no_pair(name: str) -> None:
    with pytest.raises(PairsMissing, match=name):
        read_drafts(FILES / name)

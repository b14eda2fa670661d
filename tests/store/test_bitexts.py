from pathlib import Path

import pytest

from reviewer.core.bitext import Bitext, Column, draft_bitext, guess_choices
from reviewer.store import Store
from reviewer.store.bitexts import add_bitexts

COLUMNS = (Column("doc"), Column("seg_id"), Column("x", "id"), Column("y", "en"))
ROWS = [
    ("a", "1", "Satu dua.", "One two."),
    ("b", "1", "Tiga empat.", "Three four."),
    ("a", "2", "Lima 😀.", ""),
]


def test_each_document_is_an_article_with_its_segments(tmp_path: Path) -> None:
    bitext = Bitext("berkas", COLUMNS, ROWS, {"file": "berkas.tsv"})
    drafts = draft_bitext(bitext, guess_choices(bitext))
    told: list[float] = []
    with Store.open(tmp_path / "r.db") as store:
        first, second = add_bitexts(store, drafts, told.append)
        assert [it.article_id for it in add_bitexts(store, drafts)] == [
            first.article_id,
            second.article_id,
        ]
        assert len(store.articles()) == 2
        dossier = store.dossier(first.article_id)
        assert (dossier.article.title, dossier.details["document"]) == ("a", "a")
        (english,) = dossier.english
        assert dossier.unit_ids[english.text.text_id] == ("1", "2")
        assert dossier.units[english.text.text_id] == [(1, 1), (1, 0)]
        assert dossier.own.text.content == "Satu dua.\nLima 😀."
    assert told == [0.0, 0.5]


def test_a_title_is_kept_unless_another_is_given(tmp_path: Path) -> None:
    bitext = Bitext("berkas", COLUMNS[1:], [row[1:] for row in ROWS], {"file": "berkas.tsv"})
    drafts = draft_bitext(bitext, guess_choices(bitext))
    with Store.open(tmp_path / "r.db") as store:
        titles = [
            add_bitexts(store, drafts, title=title)[0].title
            for title in (None, "Dipilih", None, " ", "Lain")
        ]
    assert titles == ["berkas", "Dipilih", "Dipilih", "Dipilih", "Lain"]


def test_giving_up_keeps_what_is_stored(tmp_path: Path) -> None:
    bitext = Bitext("berkas", COLUMNS, ROWS)

    class Enough(Exception):
        pass

    def give_up(share: float) -> None:
        if share:
            raise Enough

    with Store.open(tmp_path / "r.db") as store:
        with pytest.raises(Enough):
            add_bitexts(store, draft_bitext(bitext, guess_choices(bitext)), give_up)
        assert [it.article.title for it in store.articles()] == ["a"]

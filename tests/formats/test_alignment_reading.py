"""The aligned rows that Reviewer writes, read as pairs again."""

from pathlib import Path

import pytest

from reviewer.core.article import Role
from reviewer.core.bitext import BitextDraft
from reviewer.core.errors import FileInvalid
from reviewer.formats import alignment_tsv
from reviewer.formats.bitext_reading import read_drafts
from reviewer.formats.leaving import Options
from tests.formats.dossiers import MACHINE, OWN, REFERENCE, Maker, leaving


def words(draft: BitextDraft) -> list[tuple[str, str, str]]:
    """Role, label and words of each text; the paragraphs of Reviewer's own are lines there."""
    return [
        (str(it.role), it.label, it.content) for it in (draft.draft.article, *draft.draft.english)
    ]


def in_lines(text: str) -> str:
    return text.replace("\n\n", "\n").replace(". ", ".\n")


@pytest.mark.parametrize("options", [Options(), Options(bom=False, raw=True)])
def test_each_english_text_comes_back_beside_the_article(tmp_path: Path, options: Options) -> None:
    path = tmp_path / "rows.tsv"
    alignment_tsv.write(leaving(Maker().dossier(), options=options), path)
    first, second = read_drafts(path)
    title = "Pangkalan: di “Suriah”"
    assert (first.title, second.title) == (f"{title} – reference", f"{title} – DeepL")
    own = ("article", "", in_lines(OWN))
    assert words(first) == [own, ("reference", "", in_lines(REFERENCE))]
    assert words(second) == [own, ("machine", "DeepL", in_lines(MACHINE))]
    assert first.draft.alignments == (((1, 1),) * 3,)


def test_signs_that_a_cell_cannot_hold_come_back(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    made = Maker("=Satu\\n\tdua.", [(Role.REFERENCE, "", "-One\r\ntwo.")])
    alignment_tsv.write(leaving(made.dossier()), path)
    (draft,) = read_drafts(path)
    assert draft.title == made.title
    assert words(draft) == [
        ("article", "", "=Satu\\n\tdua."),
        ("reference", "", "-One\r\ntwo."),
    ]


@pytest.mark.parametrize("titles", [("Judul", "Judul"), ("Judul", "Judul "), (" Judul", "Judul")])
def test_articles_of_one_title_stay_apart(tmp_path: Path, titles: tuple[str, str]) -> None:
    path = tmp_path / "rows.tsv"
    alone = [
        Maker(own, [(Role.REFERENCE, "", "One.")], title).dossier()
        for own, title in zip(("Satu.", "Dua."), titles, strict=True)
    ]
    alignment_tsv.write(leaving(*alone), path)
    first, second = read_drafts(path)
    assert second.title == f"{first.title} ({alone[1].article.article_id[:8]})"
    assert [it.draft.article.content for it in (first, second)] == ["Satu.", "Dua."]


def test_a_row_with_other_cells_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    alignment_tsv.write(leaving(Maker().dossier()), path)
    path.write_bytes(path.read_bytes() + b"a\tb\n")
    with pytest.raises(FileInvalid, match="line 8: there are 2 cells where the first line has 12"):
        read_drafts(path)

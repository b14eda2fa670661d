from pathlib import Path

import pytest

from reviewer.core.article import Role, SegmentedText, Text
from reviewer.core.errors import FileMissing, TextEmpty
from reviewer.formats import reading
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.reading import Drafted, Failed

ARTICLE = "Militer menanggapi serangan itu. Pangkalan di Homyim dan Tartus."
ENGLISH = "The military has responded. The bases are at Hmeimim and Tartus."


def _silent(_share: float) -> None:
    pass


def _files(folder: Path) -> ArticleFiles:
    (folder / "a.id.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "a.en.txt").write_text(ENGLISH, encoding="utf-8")
    english = EnglishFile(folder / "a.en.txt", Role.MACHINE, "Literal")
    return ArticleFiles(folder / "a.id.txt", (english,))


def test_files_become_an_article_that_can_be_stored(tmp_path: Path) -> None:
    told: list[float] = []
    (drafted,) = reading.read_articles([_files(tmp_path)], told.append)
    assert isinstance(drafted, Drafted)
    assert drafted.draft.article.content == ARTICLE
    (english,) = drafted.draft.english
    assert (english.role, english.label, english.content) == (Role.MACHINE, "Literal", ENGLISH)
    assert drafted.draft.alignments == ([(1, 1), (1, 1)],)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_one_file_that_is_missing_does_not_stop_the_rest(tmp_path: Path) -> None:
    missing = ArticleFiles(tmp_path / "none.txt", ())
    failed, drafted = reading.read_articles([missing, _files(tmp_path)], _silent)
    assert isinstance(failed, Failed)
    assert failed.path == tmp_path / "none.txt"
    assert isinstance(failed.error, FileMissing)
    assert isinstance(drafted, Drafted)


def test_an_article_without_a_line_of_words_is_called_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("…\n—", encoding="utf-8")
    (drafted,) = reading.read_articles([ArticleFiles(tmp_path / "x.txt", ())], _silent)
    assert isinstance(drafted, Drafted)
    assert drafted.title == "x"


def test_pasted_words_of_a_system_are_a_machine_version() -> None:
    drafted = reading.read_pasted(ARTICLE, ENGLISH, "Literal", "Judul", _silent)
    assert drafted.title == "Judul"
    assert [(it.role, it.label) for it in drafted.draft.english] == [(Role.MACHINE, "Literal")]
    alone = reading.read_pasted(ARTICLE, None, "", None, _silent)
    assert alone.draft.english == ()
    with pytest.raises(TextEmpty):
        reading.read_pasted("  \n", None, "", None, _silent)


def test_swapped_texts_change_places() -> None:
    article = Text("a", "x", Role.ARTICLE, "", ENGLISH)
    english = Text("e", "x", Role.REFERENCE, "", ARTICLE)
    draft = reading.read_swapped(article, english, _silent).draft
    assert draft.article.content == ARTICLE
    assert [it.content for it in draft.english] == [ENGLISH]


def test_an_english_version_is_aligned_with_the_article_that_is_there(tmp_path: Path) -> None:
    files = _files(tmp_path)
    whole = reading.read_pasted(ARTICLE, None, "", None, _silent).draft.article
    text = Text("a", "5c1d3a0e-7f0b-5d0c-9a64-0d9a3c7b1e52", Role.ARTICLE, "", ARTICLE)
    draft, units = reading.read_english(
        SegmentedText(text, whole.segments), files.english[0], _silent
    )
    assert draft.content == ENGLISH
    assert units == [(1, 1), (1, 1)]


def test_the_sample_is_aligned_as_a_person_would() -> None:
    draft = reading.read_sample().draft
    assert [it.label for it in draft.english] == ["", reading.SAMPLE_SYSTEM]
    to_reference, to_machine = draft.alignments
    assert to_reference[3] == (2, 1)  # “… Aleppo. .” and “Pasukan pemerintah.”
    assert to_reference[-1] == (1, 0)  # “Source link”
    assert set(to_machine) == {(1, 1)}

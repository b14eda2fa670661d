from importlib import import_module
from pathlib import Path

import pytest

from reviewer.core.file_errors import KindNotRatings, RatingsNotArticle
from reviewer.formats import typology_toml
from reviewer.formats.article_file import read_article
from reviewer.formats.rating_files import FORMATS, RatingFormat, rating_format, rating_format_of


@pytest.mark.parametrize("form", FORMATS, ids=lambda it: it.name)
def test_each_format_has_a_reader_and_a_known_typology(form: RatingFormat) -> None:
    assert callable(import_module(f"reviewer.formats.{form.module}").read_documents)
    assert form.typology in {"", *(it.typology_id for it in typology_toml.shipped())}


def test_names_and_kinds_are_told_apart() -> None:
    assert len({it.name for it in FORMATS}) == len(FORMATS)
    kinds = [kind for it in FORMATS for kind in it.kinds]
    assert len(set(kinds)) == len(kinds)
    assert rating_format("marot-tsv") is rating_format("google-tsv")
    with pytest.raises(KeyError):
        rating_format("odd")


def test_a_file_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text('{"text": "a", "label": []}\n')
    assert rating_format_of(path).name == "doccano"
    path.write_text("words")
    with pytest.raises(KindNotRatings, match="plain text"):
        rating_format_of(path)


def test_who_opens_ratings_as_an_article_is_shown_the_way(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text('{"text": "a", "label": []}\n')
    with pytest.raises(RatingsNotArticle, match=r"doccano JSONL.*reviewer import"):
        read_article(path, lambda _share: None)

import pytest

from reviewer.core.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Harga Cabai Turun",
        "SIMAK JUGA Harga Cabai",
        "Tautan sumber",
        "Source link",
        "Bagikan berita ini ke media sosial",
        "You can share this story on social media:",
        "Iklan",
        "Copyright © 2024 Kabar",
    ],
)
def test_lines_around_an_article(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Baca buku itu juga.",
        "Sumber air di desa itu kering sejak pekan lalu.",
        "The source of the river is near the link road.",
        "Baca juga: " + "kata " * 40,
    ],
)
def test_sentences_of_an_article(line: str) -> None:
    assert not is_boilerplate(line)

from pathlib import Path

import pytest

from reviewer.core.article import Role
from reviewer.formats.file_roles import belongs_to, guess_file, guess_files, language_of
from reviewer.shipped import resource

INDONESIAN = "Serangan yang dipimpin oleh kelompok itu gagal di kota tersebut dan telah berakhir."
ENGLISH = "The attack that was led by the group has failed in the city and is over."


@pytest.mark.parametrize(
    ("name", "text", "role", "label"),
    [
        ("article.id.txt", INDONESIAN, Role.ARTICLE, ""),
        ("reference.en.txt", ENGLISH, Role.REFERENCE, ""),
        ("machine.en.txt", ENGLISH, Role.MACHINE, "machine"),
        ("Aleppo_DeepL_en.txt", ENGLISH, Role.MACHINE, "DeepL"),
        ("aleppo-mt-Google.txt", ENGLISH, Role.MACHINE, "Google"),
        ("aleppo.id.txt", "", Role.ARTICLE, ""),
        ("aleppo.en.txt", "", Role.REFERENCE, ""),
        ("id/aleppo.txt", "", Role.ARTICLE, ""),
        ("en/aleppo.txt", "", Role.REFERENCE, ""),
        ("aleppo.txt", INDONESIAN, Role.ARTICLE, ""),
        ("aleppo.txt", "", None, ""),
        ("reference.en.txt", INDONESIAN, Role.ARTICLE, ""),
    ],
)
def test_a_file_is_guessed_by_its_words_and_then_by_its_name(
    name: str, text: str, role: Role | None, label: str
) -> None:
    guess = guess_file(Path(name), text)
    assert (guess.role, guess.label) == (role, label)


def test_language_needs_more_than_a_word_or_two() -> None:
    assert language_of(INDONESIAN) == "id"
    assert language_of(ENGLISH) == "en"
    assert language_of("Hayat Tahrir al-Sham di Aleppo") is None
    assert language_of(INDONESIAN + ENGLISH) is None
    assert language_of("") is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_files_are_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "text.txt"
    file.write_text(INDONESIAN + " café", encoding)
    assert guess_files([file])[0].role is Role.ARTICLE


def test_a_file_that_cannot_be_read_is_guessed_by_its_name(tmp_path: Path) -> None:
    assert [it.role for it in guess_files([tmp_path / "gone.en.txt", tmp_path])] == [
        Role.REFERENCE,
        None,
    ]


def test_english_finds_its_article_by_name() -> None:
    one, two, english, other = (
        guess_file(Path(name), "") for name in ("a.id.txt", "b.id.txt", "b_DeepL.txt", "c.en.txt")
    )
    assert belongs_to(english, [one, two]) is two
    assert belongs_to(other, [one, two]) is None
    assert belongs_to(other, [one]) is one
    assert belongs_to(other, []) is None


def test_the_sample_is_told_apart() -> None:
    guesses = guess_files(sorted(resource("sample").rglob("*.txt")))
    assert [it.role for it in guesses] == [Role.ARTICLE, Role.MACHINE, Role.REFERENCE]

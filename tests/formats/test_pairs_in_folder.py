from pathlib import Path

import pytest

from reviewer.core.errors import FileMissing
from reviewer.formats.pairs_in_folder import find_pairs


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", "utf-8")


def names(folder: Path) -> tuple[list[tuple[str, str]], list[str]]:
    found = find_pairs(folder)
    pairs = [
        tuple(str(it.relative_to(folder)) if it else "" for it in (one.article, one.english))
        for one in found.pairs
    ]
    alone = [str(it.relative_to(folder)) for it in found.alone]
    return [(one, other) for one, other in pairs], alone


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("x.id.txt", "x.en.txt"),
        ("x_id", "x_en"),
        ("x-id.md", "x-en.md"),
        ("x.id", "x.en"),
        ("X_ID.TXT", "X_EN.TXT"),
        ("id/x.txt", "en/x.txt"),
        ("id/x.id.txt", "en/x.en.txt"),
        ("news/id/may/x", "news/en/may/x"),
        ("news/x.2.id.txt", "news/x.2.en.txt"),
        ("id/en.txt", "en/en.txt"),
    ],
)
def test_pairs_differ_in_the_language_alone(tmp_path: Path, ours: str, theirs: str) -> None:
    write(tmp_path, ours, theirs)
    assert names(tmp_path) == ([(ours, theirs)], [])


def test_tables_are_pairs_by_themselves_and_all_come_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b.tsv", "c.id.txt", "c.en.txt", "a/z.TSV", "id/d.txt", "en/d.txt", "x.id.tsv")
    assert names(tmp_path) == (
        [
            ("a/z.TSV", ""),
            ("b.tsv", ""),
            ("c.id.txt", "c.en.txt"),
            ("id/d.txt", "en/d.txt"),
            ("x.id.tsv", ""),
        ],
        [],
    )


def test_files_without_other_side_and_files_of_no_language(tmp_path: Path) -> None:
    write(tmp_path, "x.id.txt", "y.en.txt", "sub/x.en.txt", "README.md", "paid", "x.id.pdf", "id.x")
    write(tmp_path, ".hidden.id.txt", ".hidden.en.txt", ".git/x.id.txt", ".git/x.en.txt")
    assert names(tmp_path) == ([], ["sub/x.en.txt", "x.id.pdf", "x.id.txt", "y.en.txt"])


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        find_pairs(tmp_path / "none")


def test_files_whose_names_tell_nothing_are_told_by_their_content(tmp_path: Path) -> None:
    write(tmp_path, "notes.md", "broken.xml")
    (tmp_path / "a.json").write_text('[{"id": "Satu dua.", "en": "One two."}]', "utf-8")
    (tmp_path / "b.json").write_text('{"colour": "red"}', "utf-8")
    (tmp_path / "wmt.xml").write_text(
        '<?xml version="1.0"?><dataset id="a"><doc id="d"><src lang="en"><p><seg id="1">One.</seg>'
        '</p></src><hyp lang="id" system="A"><p><seg id="1">Satu.</seg></p></hyp></doc></dataset>',
        "utf-8",
    )
    found = find_pairs(tmp_path)
    assert [it.article.name for it in found.pairs] == ["a.json", "wmt.xml"]
    assert [it.name for it in found.others] == ["b.json", "broken.xml", "notes.md"]

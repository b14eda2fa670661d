from pathlib import Path

import pytest

from reviewer.core.article import Role
from reviewer.core.errors import FileEmpty
from reviewer.core.file_errors import PairsMissing
from reviewer.core.finding import AlignedUnit
from reviewer.formats.pair_reading import read_pair, read_rows
from reviewer.formats.pairs_in_folder import PairFiles

CLEAN = "Pasukan merebut kota itu.", "The troops took the town."


def test_rows_to_check_come_from_any_bilingual_file(tmp_path: Path) -> None:
    tmx = tmp_path / "a.tmx"
    tmx.write_text(
        '<tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>{1}</seg></tuv>'
        '<tuv xml:lang="id"><seg>{0}</seg></tuv></tu></body></tmx>'.format(*CLEAN),
        "utf-8",
    )
    quoted = tmp_path / "a.csv"
    quoted.write_text('no,source,target\n1,"{1}","{0}"\n,,\n3,"{1}","{0}"\n'.format(*CLEAN))
    assert read_rows(tmx) == [AlignedUnit(1, *CLEAN)]
    assert read_rows(quoted) == [AlignedUnit(1, *CLEAN), AlignedUnit(3, *CLEAN)]


def test_rows_beside_a_systems_words_say_so(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("id\tGoogle en\n{}\t{}\n".format(*CLEAN), "utf-8")
    (unit,) = read_rows(table)
    assert unit.english_role is Role.MACHINE


def test_a_file_without_two_languages_has_no_rows(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("nr,id\n1,Pasukan merebut kota itu.\n", "utf-8")
    with pytest.raises(PairsMissing):
        read_rows(table)


def test_texts_are_split_and_aligned_and_keep_their_places(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "a", tmp_path / "b"
    ours.write_text("\ufeffPresiden tiba di Idlib.\r\n\r\nIa pulang pada 5 Mei.\n", "utf-8")
    theirs.write_text("The president arrived in Idlib. He went home on 5 May.", "utf-8")
    assert read_pair(PairFiles(ours, theirs)) == [
        AlignedUnit(1, "Presiden tiba di Idlib.", "The president arrived in Idlib.", 0, 0),
        AlignedUnit(2, "Ia pulang pada 5 Mei.", "He went home on 5 May.", 27, 32),
    ]


def test_a_table_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("id\ten\nSatu. Dua.\tOne.\n", "utf-8")
    assert read_pair(PairFiles(path, None)) == [AlignedUnit(1, "Satu. Dua.", "One.")]


def test_an_empty_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("Ada.", "utf-8")
    (tmp_path / "b").write_text("", "utf-8")
    with pytest.raises(FileEmpty):
        read_pair(PairFiles(tmp_path / "a", tmp_path / "b"))

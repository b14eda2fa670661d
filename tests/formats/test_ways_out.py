from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.core.errors import FileNotWritable
from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats import alignment_tsv, errors_csv, errors_tsv
from reviewer.formats.csv_cells import armed
from reviewer.formats.csv_reading import read_cells
from reviewer.formats.leaving import Leaving, Options, Written
from reviewer.formats.tsv_cells import meant
from reviewer.formats.ways_out import WAYS, file_name, way_out
from tests.formats.dossiers import AT, Maker, leaving, makers

ANY = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
# A table with many controls is taken for no text at all.
SIGNS = st.sampled_from("\t\n\r\\'=") | st.characters(exclude_categories=["Cs", "Cc"])
CELLS = st.text(SIGNS, max_size=12)


def _rows(*rows: ExportRow, options: Options | None = None) -> Leaving:
    def again() -> Iterator[tuple[object, ...]]:
        return iter(rows)

    return replace(leaving(options=options), errors=again, total=len(rows))


def _row(quote: str = "Homyim", correction: str | None = None, comment: str = "") -> ExportRow:
    return ExportRow(
        "r", "a", "Judul", "Rina", "e", "article", "", "id", 1, 1, 0, 6, quote, "", "", "", "minor",
        correction, comment, None, None, None, None, None, "manual", None, AT, AT,
    )  # fmt: skip


def test_names_are_unique_and_each_module_writes() -> None:
    names = [it.name for it in WAYS]
    assert len(set(names)) == len(names)
    for it in WAYS:
        assert callable(import_module(f"reviewer.formats.{it.module}").write)
        assert (it.carries[-1], it.loses[-1]) == (".", ".")
        assert way_out(it.name) is it


@ANY
@given(CELLS.filter(bool), st.none() | CELLS, CELLS)
def test_any_words_come_back_from_either_table(
    tmp_path_factory: pytest.TempPathFactory, quote: str, correction: str | None, comment: str
) -> None:
    folder = tmp_path_factory.mktemp("tables")
    row = _row(quote, correction, comment)
    for module, name in ((errors_csv, "a.csv"), (errors_tsv, "a.tsv")):
        for raw in (False, True):
            target = folder / name
            assert module.write(_rows(row, options=Options(raw=raw)), target) == Written(1)
            (cells,) = read_cells(target)
            (first,) = read_cells(folder / "a.csv")
            assert {it: armed(cells[it]) for it in cells} == {it: armed(first[it]) for it in first}


def test_places_severity_and_link_stand_in_the_table_with_tabs(tmp_path: Path) -> None:
    row = _row(correction="")._replace(
        severity="critical", start=0, end=7, quote="Homyim😀", linked_role="machine",
        linked_label="DeepL", linked_start=3, linked_end=9, linked_quote="Hmeimim",
    )  # fmt: skip
    target = tmp_path / "a.tsv"
    errors_tsv.write(_rows(row), target)
    (cells,) = read_cells(target)
    told = {name: "" if it is None else str(it) for name, it in row._asdict().items()}
    assert {it: cells[it] for it in cells} == told | {"correction": "∅"}


def test_a_line_is_an_error_and_a_tab_ends_a_cell(tmp_path: Path) -> None:
    target = tmp_path / "a.tsv"
    errors_tsv.write(_rows(_row("a\tb\nc\\n", "=1"), options=Options(bom=False)), target)
    header, line = target.read_text("utf-8").splitlines()
    cells = dict(zip(header.split("\t"), line.split("\t"), strict=True))
    assert list(cells) == list(COLUMNS)
    assert (cells["quote"], cells["correction"]) == (r"a\tb\nc\\n", "'=1")


@ANY
@given(maker=makers())
def test_rows_of_the_alignment_are_stretches_of_the_texts(maker: Maker, tmp_path: Path) -> None:
    dossier = maker.dossier()
    target = tmp_path / "a.tsv"
    written = alignment_tsv.write(leaving(dossier, options=Options(bom=False, raw=True)), target)
    with target.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert written.count == len(rows) == sum(len(it) for it in dossier.units.values())
    texts = {(str(it.text.role), it.text.label): it.text for it in dossier.texts}
    for row in rows:
        english = texts[row["text_role"], row["text_label"]]
        for side, text in (("article", dossier.own.text), ("english", english)):
            if row[f"{side}_start"]:
                start, end = int(row[f"{side}_start"]), int(row[f"{side}_end"])
                words = meant(row[f"{side}_words"])
                assert words.removeprefix("'") == text.content[start:end].removeprefix("'")


def test_several_articles_become_a_folder_of_files_with_names_of_their_own(tmp_path: Path) -> None:
    dossiers = [
        Maker(f"Artikel {number}.", [], title=title).dossier()
        for number, title in enumerate(("Satu/dua?", "satu dua", "..", "Satu dua"))
    ]
    shares: list[float] = []
    going = replace(leaving(*dossiers), progress=shares.append)
    folder = tmp_path / "new" / "folder"
    assert way_out("corrected-txt").write(going, folder) == Written(0)
    files = {it.name: it.read_text("utf-8") for it in folder.iterdir()}
    assert files == {
        "Satu dua.txt": "Artikel 0.",
        "satu dua 2.txt": "Artikel 1.",
        "reviewer.txt": "Artikel 2.",
        "Satu dua 3.txt": "Artikel 3.",
    }
    assert shares == [0.25, 0.5, 0.75, 1.0]


def test_one_article_is_a_file_unless_the_target_is_a_folder(tmp_path: Path) -> None:
    one = leaving(Maker().dossier())
    way = way_out("corrected-txt")
    way.write(one, tmp_path / "a.txt")
    way.write(one, tmp_path)
    assert {it.name for it in tmp_path.iterdir()} == {"a.txt", "Pangkalan di Suriah.txt"}


@pytest.mark.parametrize("way", WAYS, ids=lambda it: it.name)
def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    way: object, tmp_path: Path
) -> None:
    assert hasattr(way, "write")
    with pytest.raises(FileNotWritable):
        way.write(leaving(Maker().dossier()), tmp_path / "missing" / "a")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", [it for it in WAYS if not it.alone], ids=lambda it: str(it.name))
def test_giving_up_leaves_what_was_there(way: object, tmp_path: Path) -> None:
    assert hasattr(way, "write")
    target = tmp_path / "a"
    target.write_text("before")

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    maker = Maker()
    rows = [_row()] * 500
    going = replace(leaving(maker.dossier()), errors=lambda: iter(rows), total=500, progress=stop)
    with pytest.raises(KeyboardInterrupt):
        way.write(going, target)
    assert [(it.name, it.read_text()) for it in tmp_path.iterdir()] == [("a", "before")]


@pytest.mark.parametrize(
    ("title", "name"), [("A/B: “c”", "A B c"), ("???", "reviewer"), ("x" * 99, "x" * 60)]
)
def test_titles_are_names_of_files_on_every_system(title: str, name: str) -> None:
    assert file_name(title) == name

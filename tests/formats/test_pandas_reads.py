"""Tables that leave, read back by pandas."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.formats.csv_writing import write_csv_to
from reviewer.formats.ways_out import way_out
from tests.formats.dossiers import Maker, leaving
from tests.formats.test_csv_writing import ROW, rows

_AS_IT_IS = {"dtype": str, "keep_default_na": False}
TEXTS = (
    'Homyim "pangkalan", 😀',
    "dua\nbaris",
    "tab\tdan \\ garis",
    "\u2028 \u00a0 \u200b شرق a\u0301",
    "NaN",
    "007",
)


@settings(deadline=None, max_examples=60)
@given(st.lists(rows(), max_size=4))
def test_the_table_of_errors_has_the_same_cells_as_for_the_csv_module(
    table: list[ExportRow],
) -> None:
    stream = io.BytesIO()
    write_csv_to(table, stream)
    data = stream.getvalue()
    header, *expected = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    if any("\0" in cell for row in expected for cell in row):
        return  # where its reader in C ends a cell; no article has one
    frame = pandas.read_csv(io.BytesIO(data), encoding="utf-8-sig", **_AS_IT_IS)
    assert tuple(frame.columns) == tuple(header) == COLUMNS
    assert frame.to_numpy().tolist() == expected


@pytest.mark.parametrize("words", TEXTS)
@pytest.mark.parametrize("name", ["csv", "tsv", "xlsx"])
def test_words_come_back(name: str, words: str, tmp_path: Path) -> None:
    way = way_out(name)
    file = tmp_path / f"a{way.suffix}"
    row = ROW._replace(quote=words, comment=words)
    going = replace(leaving(Maker().dossier()), errors=lambda: iter([row]), total=1)
    way.write(going, file)
    if name == "xlsx":
        frame = pandas.read_excel(file, sheet_name="errors", **_AS_IT_IS)
    elif name == "csv":
        frame = pandas.read_csv(file, encoding="utf-8-sig", **_AS_IT_IS)
    else:
        frame = pandas.read_csv(
            file, sep="\t", quoting=csv.QUOTE_NONE, encoding="utf-8-sig", **_AS_IT_IS
        )
    if name == "tsv":  # whose signs are told in docs/formats.md
        words = words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    assert len(frame) == 1
    assert frame.at[0, "quote"] == words
    assert frame.at[0, "comment"] == words

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.formats.tsv_cells import escaped, meant


@given(st.text())
def test_any_words_stand_on_one_line_in_one_cell_and_come_back(words: str) -> None:
    cell = escaped(words)
    assert not {"\t", "\n", "\r"} & set(cell)
    assert meant(cell) == words


@pytest.mark.parametrize(("cell", "words"), [(r"\x\\n", r"\x\n"), ("\\", "\\"), (r"a\tb", "a\tb")])
def test_a_backslash_before_anything_else_means_itself(cell: str, words: str) -> None:
    assert meant(cell) == words

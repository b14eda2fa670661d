from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reviewer.formats.report.markup import cleaned, header, isolated, plain, row


@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(), max_size=20))
def test_any_words_come_back_from_markup_as_they_were(words: str) -> None:
    parsed = etree.fromstring(f'<p a="{plain(words)}">{plain(words)}</p>')
    assert (parsed.text or "") == cleaned(words)
    # XML turns tabs and line ends of attributes into blanks.
    blank = cleaned(words).replace("\n", " ").replace("\t", " ")
    assert parsed.get("a") == blank


def test_controls_and_halves_of_characters_are_replaced() -> None:
    assert cleaned("a\x00b\x1b\ud800\ufffe\r\nc\rd\te") == "a�b���\nc\nd\te"


def test_words_of_unknown_direction_stand_apart() -> None:
    assert isolated("<مطار>\nb") == "<bdi>&lt;مطار&gt;<br/>b</bdi>"


def test_heads_come_first_and_figures_last() -> None:
    assert row(["a", "b", "c"], heads=1, numbers=1, classes="x") == (
        '<tr class="x"><th scope="row">a</th><td>b</td><td class="n">c</td></tr>'
    )
    assert header(["<", "n"], numbers=1) == (
        '<thead><tr><th scope="col">&lt;</th><th scope="col" class="n">n</th></tr></thead>'
    )

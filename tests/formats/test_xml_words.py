from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reviewer.formats.xml_words import UNHELD, attribute, content, holdable


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_xml_can_hold_stays_and_the_rest_is_replaced(words: str) -> None:
    made = etree.Element("a")
    made.text = holdable(words)
    read = etree.fromstring(etree.tostring(made, encoding="utf-8")).text or ""
    assert read == UNHELD.sub("\ufffd", words)
    assert len(read) == len(words)


def test_what_xml_cannot_hold() -> None:
    assert UNHELD.findall("a\x00\x0b\x1f\t\n\r\x7f\ud800\ufffe\U0010ffff") == [
        "\x00", "\x0b", "\x1f", "\ud800", "\ufffe",
    ]  # fmt: skip


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_words_in_markup_come_back_blanks_and_all(words: str) -> None:
    read = etree.fromstring(f'<a b="{attribute(words)}">{content(words)}</a>'.encode())
    assert (read.text or "", read.get("b")) == (holdable(words), holdable(words))

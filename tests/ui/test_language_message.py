"""A text that is not in the language of its place is spoken of; doubt is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.ui.language_message import language_message


@pytest.mark.parametrize(
    ("article", "english", "words", "swap"),
    [
        ("en", "id", "The left text seems to be English and the right one Indonesian.", True),
        ("fr", "en", "The article on the left seems to be French, not Indonesian.", False),
        ("en", "en", "The article on the left seems to be English, not Indonesian.", False),
        ("id", "id", "The text on the right seems to be Indonesian, not English.", False),
        (None, "xx", "The text on the right seems to be xx, not English.", False),
    ],
)
def test_a_text_in_another_language_is_said(
    qapp: QApplication, article: str | None, english: str | None, words: str, swap: bool
) -> None:
    assert language_message(article, english) == (words, swap)


@pytest.mark.parametrize(
    ("article", "english"), [("id", "en"), (None, None), ("id", None), (None, "en")]
)
def test_nothing_is_said_where_all_is_well_or_unsure(
    article: str | None, english: str | None
) -> None:
    assert language_message(article, english) is None

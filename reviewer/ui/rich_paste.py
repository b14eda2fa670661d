"""What was copied, as words: of rich text what would be seen of it, paragraph by paragraph."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.core.errors import ReviewerError


class RichPaste(QPlainTextEdit):
    """A box for plain text that takes the paragraphs of rich text with its words."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(words_of(source))


def words_of(copied: QMimeData) -> str:
    """The words that were copied.

    Word processors and browsers give them twice, and often lose the paragraphs in the plain ones.
    """
    plain = copied.text()
    if not copied.hasHtml() or "\n\n" in plain:
        return plain
    from reviewer.formats.html_text import text_of_fragment

    try:
        return text_of_fragment(copied.html()) or plain
    except ReviewerError:  # more than can be taken apart
        return plain


def files_of(copied: QMimeData) -> list[Path]:
    """The files that were copied or dragged."""
    return [Path(it.toLocalFile()) for it in copied.urls() if it.isLocalFile()]


def address_of(copied: QMimeData) -> str:
    """The address on the web that was copied or dragged, and nothing beside it; else empty."""
    from reviewer.formats.source import is_address

    urls = [it.toString() for it in copied.urls() if not it.isLocalFile()]
    words = urls[0] if len(urls) == 1 else copied.text().strip()
    return words if is_address(words) else ""

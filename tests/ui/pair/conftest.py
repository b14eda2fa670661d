from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.rows import Row, Rows
from reviewer.ui.pair.source import Mark, MarkKind
from reviewer.ui.pair.view import PairView
from reviewer.ui.theme import load_theme

Pairs = Sequence[tuple[str, ...]]
Press = Callable[..., None]


def _text(name: str, role: Role, cells: Sequence[str]) -> SegmentedText:
    """Cells joined by blanks; a cell that begins with a pilcrow begins a paragraph."""
    parts: list[str] = []
    segments: list[Segment] = []
    at = paragraph = 0
    for cell in cells:
        if not cell:
            continue
        words, gap = cell.removeprefix("¶"), " "
        if cell != words and at:
            gap, paragraph = "\n\n", paragraph + 1
        gap = gap if at else ""
        at += len(gap)
        segments.append(Segment(at, at + len(words), paragraph))
        at += len(words)
        parts += (gap, words)
    return SegmentedText(Text(name, "a", role, "", "".join(parts)), segments)


class Source:
    """Rows from tuples of cells: the article ``id``, then the English ``en`` and ``mt``."""

    def __init__(self, pairs: Pairs) -> None:
        self.found: list[Mark] = []
        self.placed: dict[str, list[Mark]] = {"id": [], "en": [], "mt": []}
        self.tinted: dict[str, list[tuple[int, int]]] = {}
        self.replace(pairs)

    def replace(self, pairs: Pairs) -> None:
        """Show other rows."""
        article = _text("id", Role.ARTICLE, [pair[0] for pair in pairs])
        english = []
        for place, name in enumerate(("en", "mt")[: len(pairs[0]) - 1], start=1):
            cells = [pair[place] for pair in pairs]
            units = [
                (int(bool(pair[0])), int(bool(cell)))
                for pair, cell in zip(pairs, cells, strict=True)
            ]
            english.append((_text(name, Role.REFERENCE, cells), units))
        self._rows = Rows(article, english)
        self._content = {
            it.text.text_id: it.text.content for it in (article, *(e for e, _ in english))
        }

    def rows(self) -> Sequence[Row]:
        return self._rows

    def content(self, text_id: str) -> str:
        return self._content[text_id]

    def marks(self, text_id: str, start: int, end: int) -> Sequence[Mark]:
        held = [it for it in self.placed[text_id] if it.start < end and start < it.end]
        return sorted(held, key=lambda it: (it.start, -it.end))

    def row_at(self, text_id: str, offset: int) -> int | None:
        return self._rows.row_at(text_id, offset)

    def tints(self, text_id: str, start: int, end: int) -> Sequence[tuple[int, int]]:
        return [it for it in self.tinted.get(text_id, []) if it[0] < end and start < it[1]]

    def place(self, text_id: str, words: str) -> tuple[int, int]:
        """Where words stand in a text."""
        start = self._content[text_id].index(words)
        return start, start + len(words)

    def mark(
        self,
        text_id: str,
        words: str,
        severity: Severity | None = Severity.MINOR,
        kind: MarkKind = MarkKind.ERROR,
        mark_id: str = "",
    ) -> Mark:
        """Mark words; the id is the words unless given."""
        made = Mark(mark_id or words, *self.place(text_id, words), kind, severity)
        self.placed[text_id].append(made)
        return made


ARTICLE: Pairs = (
    ("Militer Suriah menanggapi serangan itu.", "The Syrian military has responded."),
    (
        "Menurut Oleg Ignasiuk, wakil kepala Pusat Rekonsiliasi Rusia untuk Suriah, pasukan Rusia "
        "dan Suriah telah melenyapkan sekitar 600 militan dalam dua hari terakhir.",
        "According to Oleg Ignasyuk, the deputy head of the Russian Reconciliation Center for "
        "Syria, Russian and Syrian forces have eliminated some 600 militants.",
    ),
    ("¶Rusia memiliki pangkalan di Homyim dan Tartus.", "¶Russia has bases at Hmeimim and Tartus."),
    ("Pasukan pemerintah.", ""),
    ("", "You can share this story."),
    ("¶Kelompok al-Nusra 👩🏽‍🚀 melancarkan serangan.", "¶The al-Nusra 👩🏽‍🚀 group attacked."),
)


@pytest.fixture
def make_source() -> Callable[[Pairs], Source]:
    return Source


@pytest.fixture
def source() -> Source:
    """Six rows; the fourth has no English, the fifth no Indonesian."""
    return Source(ARTICLE)


@pytest.fixture
def long_source() -> Source:
    """Three hundred rows of uneven length."""
    return Source(
        [
            (
                f"Baris {n} " + "kata yang panjang sekali " * (n * 7 % 11) + "habis.",
                f"Row {n} " + "with some words in it " * (n * 5 % 9) + "ends.",
            )
            for n in range(300)
        ]
    )


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PairView]:
    """An empty view of 800 by 600, shown and focused, letters of 16 pixels, a steady caret."""
    hints = QGuiApplication.styleHints()
    flash = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    made = PairView(load_theme("light"))
    qtbot.addWidget(made)
    font = QFont("DejaVu Sans")
    font.setPixelSize(16)
    made.set_text_font(font)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    yield made
    hints.setCursorFlashTime(flash)


@pytest.fixture
def press(view: PairView) -> Press:
    """Presses a key in the view, once or more often."""

    def pressed(
        key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(view, key, modifier)

    return pressed

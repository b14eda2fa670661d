"""Which text is saved with its corrections."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from reviewer.core.article import Role, Text
from reviewer.ui.dialogs.corrected_article import CorrectedArticle, Offered
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance

TEXTS = [
    Text("a", "x", Role.ARTICLE, "", "Ibu."),
    Text("b", "x", Role.MACHINE, "Q&A", "Mum."),
    Text("c", "x", Role.MACHINE, "Literal", "Mother."),
]


@pytest.mark.parametrize(
    ("counts", "chosen"), [((0, 0, 0), "a"), ((1, 2, 2), "b"), ((0, 0, 1), "c"), ((3, 3, 0), "a")]
)
def test_the_text_with_the_most_corrections_is_chosen(
    counts: tuple[int, ...],
    chosen: str,
    appearance: Appearance,
    settings: MachineSettings,
    qtbot: QtBot,
) -> None:
    offered = [Offered(text, count) for text, count in zip(TEXTS, counts, strict=True)]
    dialog = CorrectedArticle(offered, appearance, settings)
    qtbot.addWidget(dialog)
    given: list[str] = []
    dialog.wanted.connect(given.append)
    buttons = dialog.findChildren(QRadioButton)
    assert buttons[1].text().startswith(f"Q&&A · {counts[1]} correction")
    save = next(it for it in dialog.findChildren(QPushButton) if it.text() == "&Save…")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert given == [chosen]

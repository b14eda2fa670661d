"""Words that are shown only where all of them fit."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reviewer.ui.spare_words import SpareWords
from reviewer.ui.theme import Appearance


def inked(line: SpareWords) -> bool:
    picture = line.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    return len(colours) > 1


def test_words_are_shown_whole_or_not_at_all(appearance: Appearance, qtbot: QtBot) -> None:
    line = SpareWords(appearance)
    qtbot.addWidget(line)
    line.resize(400, 24)
    assert not inked(line)
    line.tell(("chrF", False), ("61.0", True), tip="chrF|nrefs:1")
    assert (line.told, line.accessibleName(), line.toolTip()) == (
        "chrF 61.0",
        "chrF 61.0",
        "chrF|nrefs:1",
    )
    assert inked(line)
    line.resize(line.needed() - 1, 24)
    assert not inked(line)
    line.tell()
    assert line.told == ""

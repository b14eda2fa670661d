"""The window and its frame stay on the free part of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QRect

from reviewer.ui.window_fit import fitting

FRAME = QMargins(1, 20, 1, 5)


@pytest.mark.parametrize(
    ("window", "room"),
    [
        (QRect(0, 0, 1280, 800), QRect(0, 0, 1280, 800)),
        (QRect(0, 0, 1280, 800), QRect(0, 0, 1366, 728)),
        (QRect(1900, 1000, 1280, 800), QRect(0, 27, 1920, 1053)),
        (QRect(-500, -40, 800, 600), QRect(64, 27, 1856, 1053)),
        (QRect(100, 100, 3000, 2000), QRect(-1280, 0, 1280, 1024)),
    ],
)
def test_nothing_of_it_is_off_the_screen(window: QRect, room: QRect) -> None:
    found = fitting(window, FRAME, room)
    assert room.contains(found.marginsAdded(FRAME))
    assert found.width() == min(window.width(), room.width() - 2)
    assert found.height() == min(window.height(), room.height() - 25)


def test_what_fits_stays_where_it_is() -> None:
    window = QRect(40, 50, 1280, 800)
    assert fitting(window, FRAME, QRect(0, 0, 1920, 1080)) == window

import time

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.ui.first_paint import FirstPaint
from tests.ui.desktop import Desktop


def test_it_tells_when_a_row_was_painted_and_ends(
    desktop: Desktop, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    began = time.monotonic()
    FirstPaint(desktop.window)
    desktop.view.viewport().update()
    desktop.bot.waitUntil(lambda: ended == [0])
    word, told = capfd.readouterr().out.split()
    assert word == "painted"
    assert began <= float(told) <= time.monotonic()

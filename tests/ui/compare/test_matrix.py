"""The square of figures: each can be read on its ground."""

from __future__ import annotations

import pyqtgraph as pg
import pytest

from reviewer.ui.compare.matrix import Matrix, _mixed, contrast, ink_on
from reviewer.ui.compare.window import CompareWindow
from reviewer.ui.theme import Appearance, Mode
from tests.ui.compare.conftest import turned


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_figures_are_read_on_every_ground(appearance: Appearance, mode: Mode) -> None:
    appearance.set_mode(mode)
    theme = appearance.theme
    for share in range(101):
        ground = _mixed(theme.field, theme.accent, share / 100)
        assert contrast(ink_on(ground, theme), ground) >= 4.5
    appearance.set_mode(Mode.LIGHT)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_figures_of_the_matrix_are_painted_so(window: CompareWindow, mode: Mode) -> None:
    window._appearance.set_mode(mode)
    page = turned(window, "agreement")
    assert isinstance(page.plot, Matrix)
    grounds = [it.brush().color() for it in page.plot.plot.items if hasattr(it, "_clicked")]
    inks = [it.color for it in page.plot.plot.items if isinstance(it, pg.TextItem)]
    assert len(grounds) == len(inks) == 2
    assert all(contrast(*it) >= 4.5 for it in zip(inks, grounds, strict=True))
    window._appearance.set_mode(Mode.LIGHT)

"""Every icon draws, in the look's colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QStyle

from reviewer.shipped import resource
from reviewer.ui import icons
from reviewer.ui.theme import load_theme

NAMES = sorted(it.stem for it in resource("icons").glob("*.svg"))
AS_THEY_ARE = {"reviewer", "combo-arrow", "spin-up", "tick-dark", "tick-light"}


def inked(image: QImage) -> list[QColor]:
    """The opaque pixels."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in places)
    return [it for it in colours if it.alpha() == 255]


@pytest.mark.parametrize("name", [it for it in NAMES if it not in AS_THEY_ARE])
def test_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, QColor("#12ab34"), 32).toImage()
    assert image.size() == QSize(32, 32)
    ink = inked(image)
    assert len(ink) >= 8
    assert {it.name() for it in ink} == {"#12ab34"}
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("name", NAMES)
def test_icon_source_names_no_colour_but_the_current_one(name: str) -> None:
    source = resource("icons", f"{name}.svg").read_text("utf-8")
    assert ("#" not in source) == (name not in AS_THEY_ARE)


def test_disabled_icon_is_grey(qapp: QApplication) -> None:
    theme = load_theme("light")
    shown = icons.icon("undo", theme)
    for mode, colour in ((QIcon.Mode.Normal, theme.muted), (QIcon.Mode.Disabled, theme.neutral)):
        ink = inked(shown.pixmap(QSize(32, 32), 1.0, mode).toImage())
        assert {it.name() for it in ink} == {colour.name()}


def test_program_icon_has_every_size(qapp: QApplication) -> None:
    sizes = {it.width() for it in icons.app_icon().availableSizes()}
    assert {16, 32, 256} <= sizes


def test_unknown_icon_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("black"), 16)


@pytest.mark.parametrize(
    "kind",
    [
        QStyle.StandardPixmap.SP_FileDialogToParent,
        QStyle.StandardPixmap.SP_FileDialogNewFolder,
        QStyle.StandardPixmap.SP_FileDialogBack,
        QStyle.StandardPixmap.SP_FileDialogDetailedView,
        QStyle.StandardPixmap.SP_DirIcon,
        QStyle.StandardPixmap.SP_FileIcon,
    ],
)
def test_dialogs_of_qt_draw_our_strokes(qapp: QApplication, kind: QStyle.StandardPixmap) -> None:
    paths, fallback = QIcon.themeSearchPaths(), QIcon.fallbackThemeName()
    name = QIcon.themeName()
    try:
        icons.offer_to_dialogs()
        QIcon.setThemeName("hicolor")  # as it is called under X, where no desktop names another
        image = qapp.style().standardIcon(kind).pixmap(16, 16).toImage()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        drawn = [image.pixelColor(*it) for it in places if image.pixelColor(*it).alpha() > 100]
        assert drawn
        for it in drawn:
            assert max(abs(it.red() - 0x7A), abs(it.green() - 0x82), abs(it.blue() - 0x8E)) < 8
    finally:
        QIcon.setThemeName(name)
        QIcon.setThemeSearchPaths(paths)
        QIcon.setFallbackThemeName(fallback)

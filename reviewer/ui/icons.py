"""The icons: one set of strokes on a 16-unit grid, drawn in the colours of the look."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from reviewer.shipped import resource
from reviewer.ui.theme import Theme

_FOR_DIALOGS = "desktop"
"""The folder of an icon theme as desktops have them, with the names that Qt asks for."""


class _Strokes(QIconEngine):
    """Draws an icon when it is first seen, in the size needed: many are not at the start."""

    def __init__(self, name: str, colours: dict[QIcon.Mode, QColor]) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def clone(self) -> QIconEngine:
        return _Strokes(self._name, self._colours)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._colours.get(mode, self._colours[QIcon.Mode.Normal])
        return pixmap(self._name, colour, min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        drawn = self.pixmap(rect.size() * ratio, mode, state)
        drawn.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), drawn)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon ``NAME.svg`` in the look's colours; ``FileNotFoundError`` for no such icon."""
    _source(name)
    return QIcon(
        _Strokes(
            name,
            {
                QIcon.Mode.Normal: theme.muted,
                QIcon.Mode.Active: theme.text,
                QIcon.Mode.Disabled: theme.neutral,
            },
        )
    )


def offer_to_dialogs() -> None:
    """Let Qt's own dialogs, as those for files, find icons where the desktop has none for them."""
    QIcon.setThemeSearchPaths([*QIcon.themeSearchPaths(), str(resource("icons"))])
    QIcon.setFallbackThemeName(_FOR_DIALOGS)


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    result = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        result.addPixmap(_drawn(_source("reviewer"), size))
    return result


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """One icon in one colour, ``size`` device pixels wide and high."""
    return _drawn(_source(name).replace("currentColor", colour.name()), size)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def _drawn(source: str, size: int) -> QPixmap:
    # Loading Qt's SVG library takes a while: only who shows an icon pays for it.
    from PySide6.QtSvg import QSvgRenderer

    result = QPixmap(QSize(size, size))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result

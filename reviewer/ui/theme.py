"""The look of the window: colours from a TOML file, Qt's palette and one style sheet from them.

The look follows the system's light or dark, or is set. Whoever paints asks :class:`Appearance` for
its ``theme`` and repaints on ``changed``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from reviewer.shipped import resource

SMALL = 0.85
"""Size of secondary words beside the platform's font."""

LEAST_POINTS = 9.75
"""13 pixels at 96 dpi: of a smaller platform font (Windows, bare X11) secondary words could not be
read."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look, by what they are for; see the comments in ``light.toml``."""

    name: str
    dark: bool
    window: QColor
    field: QColor
    hover: QColor
    line: QColor
    current_row: QColor
    selected: QColor
    selection: QColor
    difference: QColor
    highlight: QColor
    notice: QColor
    handle: QColor
    text: QColor
    muted: QColor
    accent: QColor
    link: QColor
    on_accent: QColor
    neutral: QColor
    minor: QColor
    major: QColor
    major_tint: QColor
    critical: QColor
    critical_tint: QColor
    finding: QColor
    new: QColor
    open: QColor
    finished: QColor
    failed: QColor

    def severity(self, severity: Severity) -> QColor:
        """The colour of a severity's line."""
        return {
            Severity.NEUTRAL: self.neutral,
            Severity.MINOR: self.minor,
            Severity.MAJOR: self.major,
            Severity.CRITICAL: self.critical,
        }[severity]

    def tint(self, severity: Severity | None) -> QColor | None:
        """The colour behind the words of a severity that has one."""
        if severity is Severity.MAJOR:
            return self.major_tint
        return self.critical_tint if severity is Severity.CRITICAL else None


class Mode(StrEnum):
    """Which look is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Gives the application its look and says when it changes.

    Who builds many widgets at once leaves the style ``sheet`` out and calls :meth:`dress` when they
    are all in their places: with it, Qt looks at a widget again for each parent that it is given,
    which makes the main window 12 ms later.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, *, sheet: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        app.setStyle("Fusion")
        self._set_font()
        self._tell_platform()
        self._theme = load_theme(self._wanted())
        app.setPalette(palette(self._theme))
        if sheet:
            self.dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The look that is shown."""
        return self._theme

    @property
    def mode(self) -> Mode:
        """The look that was asked for."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        if mode is not self._mode:
            self._mode = mode
            self._tell_platform()
            self._follow()

    def _set_font(self) -> None:
        """The platform's font, not smaller than can be read."""
        font = self._app.font()
        if points_of(font) < LEAST_POINTS:
            font.setPointSizeF(LEAST_POINTS)
            self._app.setFont(font)

    def _tell_platform(self) -> None:
        """Title bars and native dialogs take the same side as the window, where they can."""
        hints = self._app.styleHints()
        if self._mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = self._mode is Mode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _wanted(self) -> str:
        if self._mode is not Mode.SYSTEM:
            return self._mode.value
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _follow(self) -> None:
        if self._wanted() != self._theme.name:
            self._theme = load_theme(self._wanted())
            self._app.setPalette(palette(self._theme))
            self.dress()
            self.changed.emit()

    def dress(self) -> None:
        """Give all widgets the look's style sheet."""
        self._app.setStyleSheet(style_sheet(self._theme))


def load_theme(name: str) -> Theme:
    """Read ``resources/themes/NAME.toml``; ``ValueError`` names a colour missing or too many."""
    with resource("themes", f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    values: dict[str, object] = {"name": data.pop("name"), "dark": data.pop("dark")}
    for group in data.values():
        values |= {key: QColor(value) for key, value in group.items()}
    wrong = {it.name for it in fields(Theme)} ^ values.keys()
    wrong |= {key for key, it in values.items() if isinstance(it, QColor) and not it.isValid()}
    if wrong:
        raise ValueError(f"theme {name}: {', '.join(sorted(wrong))}")
    return Theme(**values)  # type: ignore[arg-type]


def palette(theme: Theme) -> QPalette:
    """Qt's palette for what the style draws itself (check boxes, arrows, dialogs)."""
    role = QPalette.ColorRole
    result = QPalette()
    for colour, roles in (
        (theme.window, (role.Window, role.Base, role.ToolTipBase)),
        (theme.field, (role.AlternateBase, role.Button)),
        (theme.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (theme.text, (role.HighlightedText, role.BrightText)),
        (theme.muted, (role.PlaceholderText,)),
        (theme.selection, (role.Highlight,)),
        (theme.accent, (role.Accent,)),
        (theme.link, (role.Link, role.LinkVisited)),
        (theme.hover, (role.Light, role.Midlight)),
        (theme.line, (role.Mid,)),
        (theme.handle, (role.Dark,)),
    ):
        for it in roles:
            result.setColor(it, colour)
    for it in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, it, theme.neutral)
    return result


def style_sheet(theme: Theme) -> str:
    """The one style sheet, with this look's colours filled in."""
    colours = {
        it.name: getattr(theme, it.name).name()
        for it in fields(Theme)
        if isinstance(getattr(theme, it.name), QColor)
    }
    template = Template(resource("themes", "window.qss").read_text("utf-8"))
    return template.substitute(colours, icons=resource("icons").as_posix(), look=theme.name)


def points_of(font: QFont) -> float:
    """A font's size in points, also of one that was made in pixels.

    Qt's information on a font is of whatever device it was made for last, be it a page of paper:
    it is asked only where the font itself does not tell.
    """
    points = font.pointSizeF()
    return points if points > 0 else QFontInfo(font).pointSizeF()


def scaled(font: QFont, factor: float = 1.0, *, bold: bool = False) -> QFont:
    """The same font at ``factor`` of its size; ``bold`` gives its semibold cut."""
    result = QFont(font)
    result.setPointSizeF(points_of(font) * factor)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result

"""Both looks are complete, legible, and stay apart for the colour-blind."""

from __future__ import annotations

import itertools
import math
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.shipped import resource
from reviewer.ui import theme as theme_module
from reviewer.ui.theme import Appearance, Mode, Theme, load_theme, palette, scaled, style_sheet

LOOKS = ("light", "dark")
MARKS = ("neutral", "minor", "major", "critical", "finding")
Vector = tuple[float, float, float]

# Colour vision deficiency, severity 1.0: Machado, Oliveira and Fernandes, "A Physiologically-based
# Model for Simulation of Color Vision Deficiency" (2009), for linear RGB.
VISION: dict[str, tuple[Vector, Vector, Vector]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 12.0
"""Least distance in CIELAB (Delta E 1976); 2.3 is what an eye just notices."""


def linear(colour: QColor) -> Vector:
    values = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return r, g, b


def contrast(one: QColor, two: QColor) -> float:
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of relative luminances."""
    lights = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(two)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def lab(rgb: Vector) -> Vector:
    """CIELAB under D65 of linear sRGB."""
    r, g, b = (min(1.0, max(0.0, v)) for v in rgb)
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: QColor, vision: str) -> Vector:
    r, g, b = linear(colour)
    x, y, z = (row[0] * r + row[1] * g + row[2] * b for row in VISION[vision])
    return lab((x, y, z))


def surfaces(theme: Theme) -> dict[str, QColor]:
    names = ("window", "field", "hover", "current_row", "selected")
    return {name: getattr(theme, name) for name in names}


def test_contrast_is_computed_as_the_guideline_says() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.478, abs=0.001)


def test_simulation_sees_red_and_green_come_together() -> None:
    red, olive = QColor("#c2410c"), QColor("#9a6700")
    assert math.dist(seen(red, "normal"), seen(olive, "normal")) > 30
    assert math.dist(seen(red, "deuteranopia"), seen(olive, "deuteranopia")) < 5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_words_are_legible_on_every_surface(look: str, ink: str) -> None:
    theme = load_theme(look)
    for name, surface in surfaces(theme).items():
        assert contrast(getattr(theme, ink), surface) >= 4.5, name


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    ("ink", "surface"),
    [
        ("text", "selection"),
        ("text", "difference"),
        ("text", "highlight"),
        ("text", "notice"),
        ("text", "major_tint"),
        ("text", "critical_tint"),
        ("link", "window"),
        ("link", "notice"),
        ("on_accent", "accent"),
        ("major", "major_tint"),
        ("critical", "critical_tint"),
    ],
)
def test_coloured_words_and_tinted_words_are_legible(look: str, ink: str, surface: str) -> None:
    theme = load_theme(look)
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("mark", (*MARKS, "accent", "new", "open", "finished", "failed"))
def test_marks_stand_out_from_every_surface_they_are_drawn_on(look: str, mark: str) -> None:
    theme = load_theme(look)
    for name in ("window", "current_row", "selected"):
        assert contrast(getattr(theme, mark), getattr(theme, name)) >= 3, name


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("mark", MARKS)
def test_marks_stand_out_from_selected_and_differing_words(look: str, mark: str) -> None:
    theme = load_theme(look)
    for name in ("selection", "difference", "highlight", "major_tint", "critical_tint"):
        assert contrast(getattr(theme, mark), getattr(theme, name)) >= 3, name


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("vision", VISION)
def test_hues_stay_apart_for_every_eye(look: str, vision: str) -> None:
    theme = load_theme(look)
    marks = {it.value: theme.severity(it) for it in Severity} | {"finding": theme.finding}
    for one, two in itertools.combinations(marks, 2):
        distance = math.dist(seen(marks[one], vision), seen(marks[two], vision))
        assert distance >= APART, f"{one} and {two}: {distance:.1f}"


@pytest.mark.parametrize("look", LOOKS)
def test_tints_differ_from_the_page_and_from_each_other(look: str) -> None:
    theme = load_theme(look)
    tints = [theme.window, theme.major_tint, theme.critical_tint, theme.current_row]
    for one, two in itertools.combinations(tints, 2):
        assert math.dist(seen(one, "normal"), seen(two, "normal")) >= 2.3
    assert theme.tint(Severity.MINOR) is None
    assert theme.tint(Severity.NEUTRAL) is None
    assert theme.tint(Severity.CRITICAL) == theme.critical_tint


def test_a_theme_with_a_colour_missing_or_misspelt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = resource("themes", "light.toml").read_text("utf-8")
    (tmp_path / "bad.toml").write_text(
        re.sub(r"(?m)^minor = .*$", 'minro = "#ffffff"', good), "utf-8"
    )
    (tmp_path / "worse.toml").write_text(
        re.sub(r"(?m)^minor = .*$", 'minor = "ochre-ish"', good), "utf-8"
    )
    monkeypatch.setattr(theme_module, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ValueError, match="theme bad: minor, minro"):
        load_theme("bad")
    with pytest.raises(ValueError, match="theme worse: minor"):
        load_theme("worse")


@pytest.mark.parametrize("look", LOOKS)
def test_style_sheet_has_every_colour_filled_in_and_its_pictures(look: str) -> None:
    sheet = style_sheet(load_theme(look))
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert "$" not in rules
    for path in re.findall(r'url\("([^"]+)"\)', rules):
        assert Path(path).is_file()
    assert load_theme(look).line.name() in rules


def test_palette_gives_qt_the_colours_of_the_look(qapp: QApplication) -> None:
    theme = load_theme("dark")
    result = palette(theme)
    assert result.color(QPalette.ColorRole.Window) == theme.window
    assert result.color(QPalette.ColorRole.PlaceholderText) == theme.muted
    disabled = QPalette.ColorGroup.Disabled
    assert result.color(disabled, QPalette.ColorRole.ButtonText) == theme.neutral


def test_look_is_set_and_told(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp, Mode.LIGHT)
    assert appearance.theme.name == "light"
    with qtbot.waitSignal(appearance.changed):
        appearance.set_mode(Mode.DARK)
    assert appearance.theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == appearance.theme.window
    assert appearance.theme.window.name() in qapp.styleSheet()
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_mode(Mode.DARK)
    appearance.set_mode(Mode.LIGHT)


def test_system_look_is_followed(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, Mode.SYSTEM)
    hints = qapp.styleHints()
    assert appearance.theme.name == "light"
    monkeypatch.setattr(hints, "colorScheme", lambda: Qt.ColorScheme.Dark, raising=False)
    monkeypatch.setattr(qapp, "styleHints", lambda: hints, raising=False)
    with qtbot.waitSignal(appearance.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "dark"
    appearance.set_mode(Mode.LIGHT)
    with qtbot.assertNotEmitted(appearance.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_a_small_platform_font_is_raised_and_a_larger_one_kept(qapp: QApplication) -> None:
    before = qapp.font()
    try:
        for given, shown in ((9.0, 9.75), (11.0, 11.0)):
            font = qapp.font()
            font.setPointSizeF(given)
            qapp.setFont(font)
            Appearance(qapp, Mode.LIGHT)
            assert qapp.font().pointSizeF() == pytest.approx(shown)
    finally:
        qapp.setFont(before)


def test_fields_and_buttons_of_one_line_are_of_one_height(qapp: QApplication) -> None:
    Appearance(qapp, Mode.LIGHT)
    parts = (QLineEdit(), QComboBox(), QSpinBox(), QDoubleSpinBox(), QPushButton("Copy"))
    for it in parts:
        it.ensurePolished()
    assert {it.sizeHint().height() for it in parts} == {28}


def test_small_words_are_smaller_whatever_the_font_counts_in(qapp: QApplication) -> None:
    font = qapp.font()
    font.setPixelSize(20)
    small = scaled(font, theme_module.SMALL, bold=True)
    assert small.pointSizeF() == pytest.approx(15 * 0.85, abs=0.5)
    assert small.weight() > font.weight()


def test_style_sheet_may_wait_until_the_widgets_are_in_their_places(qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    appearance = Appearance(qapp, Mode.LIGHT, sheet=False)
    assert qapp.styleSheet() == ""
    assert qapp.palette().color(QPalette.ColorRole.Window) == appearance.theme.window
    appearance.dress()
    assert appearance.theme.window.name() in qapp.styleSheet()

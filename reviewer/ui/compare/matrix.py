"""How far each reviewer agrees with each other, as a square of figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsSceneMouseEvent

from reviewer.scoring.reviewer_agreement import Agreement, PairAgreement
from reviewer.ui.compare.plot import Plot, shortened
from reviewer.ui.score import words
from reviewer.ui.theme import Appearance, Theme

translate = QCoreApplication.translate

_ENOUGH = 4.5

MEASURES: Mapping[str, Callable[[PairAgreement], float | None]] = {
    "kappa": lambda it: it.kappa,
    "alpha": lambda it: it.alpha,
    "characters": lambda it: it.characters["spans"].f1,
    "spans": lambda it: it.exact["spans"].f1,
    "correlation": lambda it: it.correlation,
}
"""What the figures may be, by a name."""


def measure_names() -> dict[str, str]:
    """What each measure is called."""
    return {
        "kappa": translate("Compare", "Cohen's κ (sentences with an error)"),
        "alpha": translate("Compare", "Krippendorff's α (points of sentences)"),
        "characters": translate("Compare", "F1 of marked characters"),
        "spans": translate("Compare", "F1 of marks on the same words"),
        "correlation": translate("Compare", "Correlation r (points of sentences)"),
    }


class _Square(QGraphicsRectItem):
    """A cell that tells when it is clicked."""

    def __init__(self, rect: QRectF, clicked: Callable[[], object]) -> None:
        super().__init__(rect)
        self._clicked = clicked
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        event.accept()
        self._clicked()


class Matrix(Plot):
    """A square a pair, the darker the more they agree. ``pair_chosen`` carries the place of the
    pair among those of the agreement."""

    pair_chosen = Signal(int)

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance, name)
        self.found: Agreement | None = None
        self.measure = "kappa"
        self.redraw()

    def prepare(self, plot: Any) -> None:
        plot.setAspectLocked(True)
        plot.invertY(True)

    def show_data(self, agreement: Agreement | None) -> None:
        """Show another agreement."""
        self.found = agreement
        self.redraw()

    def set_measure(self, measure: str) -> None:
        """Show another measure."""
        self.measure = measure
        self.redraw()

    def empty(self) -> str:
        if self.found is None:
            return translate("Compare", "Being worked out…")
        if not self.found.pairs:
            return translate("Compare", "No article has been read by two reviewers yet.")
        return ""

    def draw(self, theme: Theme) -> None:
        assert self.found
        names = self.found.reviewers
        ticks = [(place + 0.5, shortened(name)) for place, name in enumerate(names)]
        self.name_axis("left", "", ticks)
        self.name_axis("bottom", measure_names()[self.measure], ticks)
        for number, pair in enumerate(self.found.pairs):
            value = MEASURES[self.measure](pair)
            one, other = names.index(pair.one), names.index(pair.other)
            for x, y in {(one, other), (other, one)}:
                self._cell(x, y, value, number, pair, theme)
        self.plot.setMouseEnabled(x=False, y=False)
        size = len(names)
        self.plot.setRange(xRange=(0, size), yRange=(0, size), padding=0.02)

    def _cell(
        self,
        x: int,
        y: int,
        value: float | None,
        number: int,
        pair: PairAgreement,
        theme: Theme,
    ) -> None:
        ground = _mixed(theme.field, theme.accent, max(0.0, min(1.0, value or 0.0)))
        square = _Square(QRectF(x, y, 1, 1), lambda: self.pair_chosen.emit(number))
        square.setBrush(ground)
        square.setPen(pg.mkPen(theme.window, width=2))
        square.setToolTip(f"{pair.one} – {pair.other}: {words.figure(value, 3)}")
        self.plot.addItem(square)
        ink = ink_on(ground, theme)
        told = pg.TextItem(words.figure(value, 2), color=ink, anchor=(0.5, 0.5))
        told.setPos(x + 0.5, y + 0.5)
        self.plot.addItem(told)


def ink_on(ground: QColor, theme: Theme) -> QColor:
    """What is read best on ``ground``: between the theme's own two colours lie grounds on which
    neither has a contrast of 4.5; black or white always has."""
    own = max((theme.text, theme.window), key=lambda it: contrast(it, ground))
    if contrast(own, ground) >= _ENOUGH:
        return own
    return max((QColor("black"), QColor("white")), key=lambda it: contrast(it, ground))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def contrast(ink: QColor, ground: QColor) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted(_luminance(it) for it in (ink, ground))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts)
    return sum(weight * it for weight, it in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

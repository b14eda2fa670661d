"""The colours of the pair view, by what they are for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from reviewer.core.annotation import Severity


@dataclass(frozen=True, slots=True)
class PairColors:
    """One look of the pair view.

    ``muted`` is for row numbers, "no counterpart" and lines around the article, ``difference`` for
    words in which two English texts differ, ``highlight`` for what was searched for, ``finding``
    for all findings.
    """

    background: QColor
    text: QColor
    muted: QColor
    current_row: QColor
    accent: QColor
    selection: QColor
    highlight: QColor
    difference: QColor
    neutral: QColor
    minor: QColor
    major: QColor
    major_tint: QColor
    critical: QColor
    critical_tint: QColor
    finding: QColor

    def severity(self, severity: Severity) -> QColor:
        """The colour of a severity's line."""
        return {
            Severity.NEUTRAL: self.neutral,
            Severity.MINOR: self.minor,
            Severity.MAJOR: self.major,
            Severity.CRITICAL: self.critical,
        }[severity]

    def tint(self, severity: Severity | None) -> QColor | None:
        """The colour behind the words of a severity, where it has one."""
        if severity is Severity.MAJOR:
            return self.major_tint
        return self.critical_tint if severity is Severity.CRITICAL else None


def light() -> PairColors:
    """The light look."""
    return PairColors(
        background=QColor("#ffffff"),
        text=QColor("#1c2128"),
        muted=QColor("#646c77"),
        current_row=QColor("#eef4ff"),
        accent=QColor("#2f6fde"),
        selection=QColor("#c6dcff"),
        highlight=QColor("#ffe58a"),
        difference=QColor("#fff1b8"),
        neutral=QColor("#656d78"),
        minor=QColor("#9a6700"),
        major=QColor("#c2410c"),
        major_tint=QColor("#ffe7d9"),
        critical=QColor("#a3123f"),
        critical_tint=QColor("#ffd3de"),
        finding=QColor("#7440c4"),
    )


def dark() -> PairColors:
    """The dark look."""
    return PairColors(
        background=QColor("#1e2227"),
        text=QColor("#e4e8ed"),
        muted=QColor("#98a2ae"),
        current_row=QColor("#232c3a"),
        accent=QColor("#7fb0ff"),
        selection=QColor("#30508a"),
        highlight=QColor("#66551a"),
        difference=QColor("#4a3f12"),
        neutral=QColor("#98a2ae"),
        minor=QColor("#e0b341"),
        major=QColor("#ff9457"),
        major_tint=QColor("#45260f"),
        critical=QColor("#ff7591"),
        critical_tint=QColor("#5c1730"),
        finding=QColor("#c3a1ff"),
    )

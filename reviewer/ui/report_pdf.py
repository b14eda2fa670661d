"""A report as PDF: laid out by Qt, with page numbers, and marks and plots painted over it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTransform,
)

from reviewer.core.annotation import Severity
from reviewer.core.progress import Progress, unwatched
from reviewer.core.report import Report
from reviewer.formats.output import replacing
from reviewer.formats.report.document import Document, Wanted
from reviewer.formats.report.words import Words
from reviewer.ui.report_pages import Chapter, Picture, font
from reviewer.ui.report_paging import Stretch
from reviewer.ui.report_paper import Line, Paper

_DPI = 300
_MARGINS = QMarginsF(16, 15, 16, 15)  # mm
_FOOT = 10.0  # mm above the lower margin that are the page number's
_INK, _MUTED = QColor("#1c2128"), QColor("#59616c")
_LINES = {
    Severity.NEUTRAL: QColor("#656d78"),
    Severity.MINOR: QColor("#a07000"),
    Severity.MAJOR: QColor("#a82606"),
    Severity.CRITICAL: QColor("#8a1140"),
}
_STEP = 4.5  # 1/96 inch between stacked lines
_OVERHANG = 2.0  # 1/96 inch that lines may reach below what they belong to


def write_pdf(
    report: Report,
    target: Path,
    wanted: Wanted,
    progress: Progress = unwatched,
) -> None:
    """Write a report as PDF, whole or not at all.

    ``progress`` is told 0.0 to 1.0 of the chapters and may raise to give up. Needs a
    QGuiApplication, in any thread. Raises ``FileIsFolder``, ``FileNotWritable`` or ``DiskFull``.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _Printing(report, wanted, buffer).run(progress)
    with replacing(target) as stream:
        stream.write(bytes(data.data()))


class _Printing:
    """One report on its way to paper."""

    def __init__(self, report: Report, wanted: Wanted, device: QIODevice) -> None:
        self._say = Words(wanted.language)
        self._writer = QPdfWriter(device)
        self._writer.setResolution(_DPI)
        self._writer.setCreator(f"Reviewer {report.version}")
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                _MARGINS,
                QPageLayout.Unit.Millimeter,
            )
        )
        self._unit = _DPI / 96
        self._foot = _FOOT / 25.4 * _DPI
        self._paper = Paper()
        self._told = Document(report, wanted, self._paper)
        self._title = self._told.title
        self._writer.setTitle(self._title)
        self._size = QSizeF(self._writer.width(), self._writer.height() - self._foot)

    def run(self, progress: Progress) -> None:
        """Lay each chapter out twice, to count pages and to paint them: laid out they are large."""
        bodies = ["".join(it) for it in self._told.chapters()]
        steps = 2 * len(bodies)
        total = 0
        for number, body in enumerate(bodies):
            progress(number / steps)
            total += len(self._chapter(body).pages)
        page = 0
        painter = QPainter(self._writer)
        try:
            for number, body in enumerate(bodies, len(bodies)):
                progress(number / steps)
                page = self._paint(painter, self._chapter(body), page, total)
        finally:
            painter.end()

    def _chapter(self, body: str) -> Chapter:
        return Chapter(body, self._paper.count(), self._writer, self._size)

    def _paint(self, painter: QPainter, chapter: Chapter, done: int, total: int) -> int:
        """Paint a chapter after so many pages; give the number of its last one."""
        lines = list(chapter.lines())
        for number, page in enumerate(chapter.pages, done + 1):
            if number > 1:
                self._writer.newPage()
            top = 0.0
            if page.head:
                self._stretch(painter, chapter, lines, page.head, 0.0)
                top = page.head.height
            self._stretch(painter, chapter, lines, page.place, top)
            self._footer(painter, number, total)
        return done + len(chapter.pages)

    def _stretch(
        self,
        painter: QPainter,
        chapter: Chapter,
        lines: Sequence[tuple[QRectF, float, Line]],
        place: Stretch,
        top: float,
    ) -> None:
        """Paint a stretch of the strip at a height of the page."""
        height = place.height + _OVERHANG * self._unit
        view = QRectF(0, place.top, self._writer.width(), height)
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, top - place.top), True)
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(view.left(), view.top(), view.width(), place.height - 0.5)
        context.palette.setColor(QPalette.ColorRole.Text, _INK)
        chapter.layout.draw(painter, context)
        for words, baseline, line in lines:
            if place.top <= baseline <= place.bottom:
                self._line(painter, words, baseline, line)
        for picture in chapter.pictures:
            for area, baseline in chapter.places(picture.position, 1):
                if place.top <= baseline <= place.bottom:
                    self._plot(painter, area, baseline, picture)
        painter.restore()

    def _line(self, painter: QPainter, words: QRectF, baseline: float, line: Line) -> None:
        """One line in its severity's shape, or a counterpart's frame."""
        unit = self._unit
        if line.counterpart:
            painter.setPen(QPen(_MUTED, unit))
            top = baseline - 11.5 * unit
            frame = QRectF(words.left(), top, words.width(), 15.5 * unit)
            wider = (line.depth + 1.2) * unit
            frame.adjust(-wider, -line.depth * unit, wider, line.depth * unit)
            painter.drawRoundedRect(frame, 2 * unit, 2 * unit)
            return
        y = baseline + (3.5 + line.depth * _STEP) * unit
        pen, offsets = QPen(_LINES[line.severity], 1.2 * unit), [0.0]
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        match line.severity:
            case Severity.NEUTRAL:
                pen.setDashPattern([1.0, 1.4])
            case Severity.MAJOR:
                pen.setWidthF(2.8 * unit)
            case Severity.CRITICAL:
                offsets = [-0.4 * unit, 2.2 * unit]
        painter.setPen(pen)
        for offset in offsets:
            painter.drawLine(QLineF(words.left(), y + offset, words.right(), y + offset))

    def _plot(self, painter: QPainter, area: QRectF, baseline: float, picture: Picture) -> None:
        from PySide6.QtSvg import QSvgRenderer

        width, height = picture.width * self._unit, picture.height * self._unit
        svg = QByteArray(self._paper.plots[picture.number].svg.encode())
        QSvgRenderer(svg).render(painter, QRectF(area.left(), baseline - height, width, height))

    def _footer(self, painter: QPainter, page: int, pages: int) -> None:
        painter.setFont(font(8))
        painter.setPen(_MUTED)
        width, half = self._writer.width(), self._foot / 2
        area = QRectF(0, self._writer.height() - half, width, half)
        told = self._say("Page {0} of {1}", page, pages)
        metrics = QFontMetricsF(painter.font(), self._writer)
        room = width - metrics.horizontalAdvance(told) - 20 * self._unit
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | bottom, title)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | bottom, told)

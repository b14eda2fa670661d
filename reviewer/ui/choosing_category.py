"""Marking and reclassifying by category: by its letter, from the menu, or from the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect

from reviewer.core.annotation import Severity
from reviewer.ui.main_window import MainWindow


class ChoosingCategory(QObject):
    """Gives the selected words or the current error a category."""

    def __init__(self, window: MainWindow, language: str) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._language = language
        window.desk.palette_wanted.connect(self._open_palette)
        window.details.category_wanted.connect(self.reclassify)

    def choose(self, category: str) -> None:
        """Mark the selected words, or else give the current error this category."""
        if self._session.selected_span():
            self._mark(category)
        elif self._session.current:
            self._session.classify(category)

    def reclassify(self) -> None:
        """Ask which category the current error should have."""
        if self._session.current:
            button = self._window.details.category
            rect = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
            self._show_palette(rect, marks=False)

    def _open_palette(self, rect: QRect) -> None:
        self._show_palette(rect, marks=self._session.selected_span() is not None)

    def _show_palette(self, rect: QRect, *, marks: bool) -> None:
        """Ask for a category for what is selected or current now, whatever comes meanwhile."""
        from reviewer.ui.category_palette import CategoryPalette

        session = self._session
        palette = CategoryPalette(session.typology, self._language, self._window)
        current, selection = None if marks else session.current, session.selection

        def chosen(path: str, severity: Severity | None) -> None:
            self._window.desk.view.setFocus()
            if current and session.annotation(current.annotation_id):
                session.set_current(current.annotation_id)
                session.classify(path)
                if severity:
                    session.set_severity(severity)
            elif marks and selection and session.has_text(selection.text_id):
                session.select(selection)
                self._mark(path, severity)

        palette.chosen.connect(chosen)
        palette.closed.connect(palette.deleteLater)
        palette.open_at(
            rect,
            current.severity if current else None,
            category=current.category if current else "",
        )

    def _mark(self, path: str, severity: Severity | None = None) -> None:
        kind = self._session.typology.get(path)
        if self._session.mark(path, severity) and kind and kind.asks_correction:
            self._window.details.focus_correction()

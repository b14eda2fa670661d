"""Says when the same words are marked twice as the same error; whether that is meant, one knows
oneself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.core.annotation import Annotation
from reviewer.core.change import Step
from reviewer.ui import wording
from reviewer.ui.main_window import MainWindow

_BAR = "marked-twice"


class MarkedTwice(QObject):
    """Shows a bar while the second mark is new, with ways out; nothing is refused."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pair: tuple[str, str] | None = None
        self._new = True
        window.session.changed.connect(self._withdraw_when_over)
        window.session.opened.connect(self._withdraw)
        window.session.removing.removed.connect(lambda *_: self._forget_step())

    def tell(self, first: Annotation, second: Annotation, *, new: bool) -> None:
        """Say that ``second`` was marked on the words of ``first``; or, where it is not new, that
        it was given the same category."""
        name = wording.category_name(self._window.session.typology, second.category)
        words = self.tr("“{0}” is marked twice as “{1}”.")
        words = words.format(wording.one_line(second.span.quote), name)
        self._pair, self._new = (first.annotation_id, second.annotation_id), new
        choices = [
            (self.tr("&Go to the first"), self._go_to_first),
            (self.tr("Take the second &back"), self._take_back),
        ]
        self._window.desk.messages.say(_BAR, words, choices)

    def _go_to_first(self) -> None:
        if self._pair:
            self._window.session.set_current(self._pair[0], reveal=True)
        self._window.desk.view.setFocus()

    def _take_back(self) -> None:
        session = self._window.session
        if self._pair and not self._new:
            session.undo()  # it was an error before: only its category is taken back
        elif self._pair:
            first, second = self._pair
            session.set_current(second)
            session.remove()
            session.set_current(first, reveal=True)
        self._window.desk.view.setFocus()

    def _withdraw_when_over(self, step: Step) -> None:
        """Something else was marked, or one of the two is no longer what it was; or undo would
        take back another step than the new category."""
        if self._pair is None:
            return
        found = [self._window.session.annotation(it) for it in self._pair]
        what = {(it.span, it.category) if it else None for it in found}
        if None in what or len(what) > 1 or step.action == "mark" or not self._new:
            self._withdraw()

    def _forget_step(self) -> None:
        """Undo would bring back an article that was removed since."""
        if not self._new:
            self._withdraw()

    def _withdraw(self) -> None:
        self._pair = None
        self._window.desk.messages.withdraw(_BAR)

"""Python's garbage and the database's log, put in order in quiet moments, not in a key press."""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from reviewer.ui.session import Session

_CARRYING = "carry over"
_LOOK_EVERY = 500  # ms
_QUIET = 1.0  # s without an act of the reviewer: nobody waits for the next key to be answered
_FEW = 2_000  # objects: less is not worth a look
_MANY = 400_000  # objects made since the last collection, some 100 MB: no longer to be put off
_WHOLE_EVERY = 60  # collections of the young between two of everything


class Tidying(QObject):
    """Collects when the reviewer pauses, from :meth:`begin` until :meth:`end`.

    Left to itself the collector starts after so many new objects, which is nearly always in the
    answer to a key, and looks at every mark of the article: 10 to 20 ms with 2,000 of them.
    Likewise what marks wrote to the database's log is carried over to the file then, by a job.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._acted = 0.0
        self._collected = 0
        self._carried = session.store.written
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take over; what is in memory now stays there and is not looked at again."""
        gc.disable()
        gc.freeze()
        session = self._session
        for signal in (session.selection_changed, session.current_changed, session.changed):
            signal.connect(self._act)
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Collect if there is something to collect and nobody is at work, or too much of it."""
        made, quiet = gc.get_count()[0], monotonic() - self._acted > _QUIET
        if made > _MANY or (made > _FEW and quiet):
            self._collected += 1
            gc.collect(2 if self._collected % _WHOLE_EVERY == 0 else 1)
        if quiet and self._session.store.written != self._carried:
            self._carry_over()

    def _carry_over(self) -> None:
        store, jobs = self._session.store, self._session.jobs
        self._carried, work = store.written, store.carry_over()
        jobs.start(_CARRYING, "", lambda _progress: work(), lambda _nothing: None)

    def _act(self) -> None:
        self._acted = monotonic()

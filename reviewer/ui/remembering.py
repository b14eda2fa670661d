"""The memory of corrections follows what is marked, when nobody is at the keys."""

from __future__ import annotations

import math
from itertools import islice

from PySide6.QtCore import QObject, Signal

from reviewer.core.annotation import Annotation
from reviewer.core.change import Step
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress
from reviewer.store import Store
from reviewer.ui.later import InAPause, Later
from reviewer.ui.session import Session

QUIET = 1_500
"""Milliseconds without an act, after which there is time."""
_PORTION = 50
_JOB = "memory"


class Remembering(QObject):
    """Brings the memory up to date with errors that were marked, altered or taken back.

    ``grown`` says that the checks may know more now.
    """

    grown = Signal()

    def __init__(self, session: Session, quiet: int = QUIET) -> None:
        super().__init__(session)
        self._session = session
        self._touched: dict[str, None] = {}
        # It works in the window's thread, so that only a real pause will do, however late.
        self._quiet = InAPause(self.follow, self, quiet, longest=math.inf)
        self._catching = Later(self.catch_up, self, quiet)
        session.changed.connect(self._note)
        for signal in (session.selection_changed, session.current_changed):
            signal.connect(self._quiet.put_off)
        session.articles_changed.connect(self._catching.ask)

    def catch_up(self) -> None:
        """Look for what was stored otherwise (by a command, in another window), in a job."""
        path = self._session.store.path

        def work(_progress: Progress) -> list[str]:
            from reviewer.store import memory

            with Store.open(path) as store:
                return memory.stale(store)

        self._session.jobs.start(_JOB, "", work, self._wait_for)

    def follow(self) -> None:
        """Store what was touched, a few errors at a time: this takes some milliseconds."""
        if not self._touched or self._session.jobs.over:
            return
        from reviewer.store import memory

        portion = list(islice(self._touched, _PORTION))
        for it in portion:
            del self._touched[it]
        try:
            grown = memory.follow(self._session.store, portion)
        except ReviewerError as error:
            self._session.failed.emit(error)
            return
        if grown:
            self.grown.emit()
        if self._touched:
            self._quiet.ask()

    def _note(self, step: Step) -> None:
        records = (record for change in step.changes for record in change)
        self._wait_for([it.annotation_id for it in records if isinstance(it, Annotation)])

    def _wait_for(self, annotation_ids: list[str]) -> None:
        if annotation_ids:
            self._touched.update(dict.fromkeys(annotation_ids))
            self._quiet.ask()

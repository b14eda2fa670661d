"""Repairing sentences and rows by hand, or all rows anew: each repair is one undoable step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reviewer.core import repair, sentences
from reviewer.core.change import AlignmentPatch, Change, SentencePatch
from reviewer.core.progress import Progress
from reviewer.core.repair import Repair
from reviewer.core.rows import Units
from reviewer.core.sentences import Recut
from reviewer.store import Store
from reviewer.ui.session import Session


class RowRepair(QObject):
    """Acts on rows of the article beside one English text, and on sentences of any text."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        for signal in (session.opened, session.rows_changed):
            signal.connect(self._finish_rough)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the commands do that need no row to be told."""
        return {
            "split-sentence": self.split_sentence,
            "join-sentences": self.join_sentences,
            "align-again": self.align_again,
        }

    def split(self, row: int) -> None:
        """Part a row in two."""
        units = self._units()
        if units:
            self._apply("split row", repair.split_row(units, row))

    def merge(self, row: int) -> None:
        """Make one row of this and the next."""
        units = self._units()
        if units:
            self._apply("merge rows", repair.merge_rows(units, row))

    def move_sentence(self, row: int, *, english: bool, up: bool) -> None:
        """Move the first sentence of a side to the row above, or the last to the row below."""
        units = self._units()
        if units:
            self._apply("move sentence", repair.move_sentence(units, row, english=english, up=up))

    def split_sentence(self) -> None:
        """Cut the sentence in two at the caret, or before the selected words."""
        session, at = self._session, self._session.selection
        if at is None:
            return
        content = session.content(at.text_id)
        segments = session.segmented(at.text_id).segments
        made = sentences.split_sentence(segments, content, sentences.cut_at(content, at.start))
        nothing = self.tr("Put the caret between two words of a sentence to split it there.")
        if self._recut("split sentence", at.text_id, made, nothing):
            # Both halves stay in their row, so that nothing is seen of it.
            key = session.keys.of("split-row", "Ctrl+Shift+T")
            split = self.tr("The sentence is split; {0} parts the row too.")
            session.notice.emit(split.format(key) if key else self.tr("The sentence is split."))

    def join_sentences(self) -> None:
        """Make one of the sentence at the caret and the next."""
        session, at = self._session, self._session.selection
        if at is None:
            return
        made = sentences.join_sentences(session.segmented(at.text_id).segments, at.start)
        nothing = self.tr("There is no sentence after this one.")
        if self._recut("join sentences", at.text_id, made, nothing):
            session.notice.emit(self.tr("The two sentences are one now."))

    def align_again(self) -> None:
        """Align all rows anew; repairs made by hand come back with undo."""
        session, units = self._session, self._units()
        article = session.article_text
        if not units or article is None or session.jobs.runs(_rough(session.english[0])):
            return
        pair = session.segmented(article.text_id), session.segmented(session.english[0])
        before, english = tuple(units), session.english

        def work(progress: Progress) -> list[tuple[int, int]]:
            from reviewer.core.alignment import align
            from reviewer.lexicon import lexicon

            return align(*pair, lexicon(), progress)

        def done(after: list[tuple[int, int]]) -> None:
            if session.article_text != article or session.english != english:
                return
            if tuple(self._units()) != before:  # repaired by hand meanwhile
                QTimer.singleShot(0, self, self._finish_rough)
                return
            session.store.set_setting(_rough(english[0]), "")
            if tuple(after) != before:
                self._apply("align", Repair(0, before, tuple(after)))

        session.jobs.start(_rough(english[0]), self.tr("Aligning the rows"), work, done)

    def _finish_rough(self) -> None:
        """Align a long article that was opened with rows by place alone."""
        session = self._session
        if session.only_looks:
            return
        if len(session.english) == 1 and session.store.setting(_rough(session.english[0])):
            self.align_again()

    def _units(self) -> Units:
        session = self._session
        article = session.article_text
        if article is None or len(session.english) != 1:
            if session.english:
                session.notice.emit(self.tr("Show one English text alone to repair rows."))
            return ()
        return session.store.units(article.text_id, session.english[0])

    def _apply(self, action: str, made: Repair | None) -> None:
        session = self._session
        if made is None or session.article_text is None:
            session.notice.emit(self.tr("There is nothing to part or move in this row."))
            return
        pair = session.article_text.text_id, session.english[0]
        before = AlignmentPatch(*pair, made.first, made.before)
        after = AlignmentPatch(*pair, made.first, made.after)
        session.apply(action, [Change(before, after)])

    def _recut(self, action: str, text_id: str, made: Recut | None, nothing: str) -> bool:
        if made is None:
            self._session.notice.emit(nothing)
            return False
        before = SentencePatch(text_id, made.before)
        after = SentencePatch(text_id, made.after)
        return self._session.apply(action, [Change(before, after)])


def remember_rough(store: Store, english_text_id: str) -> None:
    """Keep in mind that the rows of this English text are by place alone."""
    store.set_setting(_rough(english_text_id), "1")


def _rough(english_text_id: str) -> str:
    return f"rough rows {english_text_id}"

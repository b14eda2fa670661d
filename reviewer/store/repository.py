"""The store: all that is known of articles, reviews and what reviewers did, in one SQLite file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, ArticleSummary, Segment, Text, TextDraft
from reviewer.core.change import Change, Step, TextPresence
from reviewer.core.errors import ArticleUnknown, ChangedElsewhere
from reviewer.core.export_row import Imported
from reviewer.core.review import Review, Reviewer
from reviewer.core.rows import Units
from reviewer.store import (
    annotation_rows,
    article_rows,
    history,
    incoming,
    origins,
    outgoing,
    review_rows,
    reviewer_rows,
)
from reviewer.store.database_file import DatabaseFile
from reviewer.store.fitting import ensure_english
from reviewer.store.undo_lines import Line, mend_line

if TYPE_CHECKING:
    from reviewer.core.dossier import Dossier
    from reviewer.store.history import Travel


class Store(DatabaseFile):
    """Articles, reviews, errors and their history in one open database file."""

    # ---- articles

    def add_article(
        self,
        article: TextDraft,
        english: Sequence[TextDraft] = (),
        alignments: Sequence[Units] = (),
        title: str | None = None,
        *,
        proposed: str | None = None,
        unit_ids: Sequence[Sequence[str]] = (),
        details: Mapping[str, str] | None = None,
    ) -> Article:
        """Store an article with its English texts; what is there already stays as it is.

        ``alignments`` has the aligned units of each English text, in the order of ``english``. A
        removed article comes back. A new article's title is the ``proposed`` one or its first line;
        a known one keeps its title; a ``title`` that is given replaces either. ``unit_ids`` names
        the aligned units of each English text, and ``details`` says where the article comes from;
        both are kept as first given.
        """
        if len(english) != len(alignments):
            raise ValueError("each English text needs its alignment")
        with self._connection.writing() as sql:
            now = self._now()
            own = article_rows.ensure_article(sql, article, title, now, proposed)
            if details:
                origins.add_details(sql, own.text.article_id, details)
            names = unit_ids or [()] * len(english)
            for draft, units, ids in zip(english, alignments, names, strict=True):
                ensure_english(sql, (article, own), draft, units, ids, now)
            return article_rows.get(sql, own.text.article_id)

    def add_english(self, article_id: str, draft: TextDraft, units: Units) -> Text:
        """Add an English text to an article, under a label that no other text of its role has.

        Words that the role (for machines: the system) has already are not added twice; a text that
        was taken away comes back. An undoable step of the reviewer. Raises ``ArticleUnknown``.
        """
        with self._connection.writing() as sql:
            now = self._now()
            article_rows.get(sql, article_id)
            own = article_rows.own_text(sql, article_id)
            text, present, _ = article_rows.ensure_text(sql, article_id, draft, now, present=False)
            article_rows.ensure_alignment(sql, own, text.text_id, units)
            if not present:
                reviewer = reviewer_rows.ensure_current(sql, now)
                added = Change(None, TextPresence(article_id, text.text_id, True))
                step = Step(
                    str(uuid4()), article_id, reviewer.reviewer_id, "add text", (added,), now
                )
                history.apply(sql, self._contents, step, now)
            return text

    def articles(self) -> list[ArticleSummary]:
        """All articles that are not removed, the newest first."""
        with self._connection.reading() as sql:
            return article_rows.summaries(sql)

    def find(self, query: str) -> Article:
        """Find an article by id, by the first four or more letters of it, or by title.

        Raises ``ArticleUnknown`` or ``ArticleAmbiguous``.
        """
        with self._connection.reading() as sql:
            return article_rows.find(sql, query)

    def remove_article(self, article_id: str) -> None:
        """Take an article off the list; nothing of it is deleted. Raises ``ArticleUnknown``."""
        self._set_withdrawn(article_id, withdrawn=True)

    def restore_article(self, article_id: str) -> None:
        """Put a removed article back on the list. Raises ``ArticleUnknown``."""
        self._set_withdrawn(article_id, withdrawn=False)

    def texts(self, article_id: str) -> list[Text]:
        """The article's texts that are there: the article first, references, then machines."""
        with self._connection.reading() as sql:
            return article_rows.texts(sql, article_id)

    def segments(self, text_id: str) -> Sequence[Segment]:
        """The sentences of a text, in order."""
        with self._connection.reading() as sql:
            return article_rows.segments(sql, text_id)

    def units(self, article_text_id: str, english_text_id: str) -> list[tuple[int, int]]:
        """The rows of a pair of texts: how many segments each takes of either."""
        with self._connection.reading() as sql:
            return article_rows.units(sql, article_text_id, english_text_id)

    def details(self, article_id: str) -> dict[str, str]:
        """What is known of an article's origin, by name."""
        with self._connection.reading() as sql:
            return origins.details_of(sql, article_id)

    def dossier(self, article_id: str) -> Dossier:
        """All there is of an article, in one state of the file. Raises ``ArticleUnknown``."""
        from reviewer.store import dossiers

        with self._connection.snapshot() as sql:
            return dossiers.dossier(sql, article_id)

    # ---- reviewers and reviews

    def reviewer(self) -> Reviewer:
        """Who reviews here: the login name, unconfirmed, until a name was given.

        Without an id before anything was done here: looking stores nothing.
        """
        with self._connection.reading() as sql:
            return reviewer_rows.current(sql) or reviewer_rows.newcomer()

    def ensure_reviewer(self) -> Reviewer:
        """Who reviews here, with an id from now on."""
        with self._connection.writing() as sql:
            return reviewer_rows.ensure_current(sql, self._now())

    def set_reviewer_name(self, name: str) -> None:
        """Give the name of whoever was known by the system's login alone; else as
        :meth:`become_reviewer`. Raises ``NameEmpty``."""
        with self._connection.writing() as sql:
            reviewer_rows.set_name(sql, name, self._now())

    def become_reviewer(self, name: str) -> None:
        """Let another person, known or new, review here from now on. Raises ``NameEmpty``."""
        with self._connection.writing() as sql:
            reviewer_rows.become(sql, name, self._now())

    def rename_reviewer(self, name: str) -> None:
        """Write the reviewer's name otherwise, on all their marks.

        Raises ``NameEmpty`` or ``NameTaken``.
        """
        with self._connection.writing() as sql:
            reviewer_rows.rename(sql, name, self._now())

    def known_names(self) -> list[str]:
        """Everybody who was ever named in this file, in the order of their names."""
        with self._connection.reading() as sql:
            return reviewer_rows.names(sql)

    def reviewer_name(self, reviewer_id: str) -> str:
        """The name of a reviewer, or an empty string for an unknown one."""
        with self._connection.reading() as sql:
            return reviewer_rows.name_of(sql, reviewer_id)

    def reviewer_names(self) -> list[str]:
        """Everybody who has a review of an article on the list."""
        with self._connection.reading() as sql:
            return reviewer_rows.reviewing(sql)

    def reviews(self, article_id: str) -> list[Review]:
        """The reviews of an article, by anyone, the oldest first."""
        with self._connection.reading() as sql:
            return review_rows.of_article(sql, article_id)

    def start_review(self, article_id: str, typology: str) -> Review:
        """The reviewer's latest review of the article, or a new one with this typology."""
        reviewer_id = self.reviewer().reviewer_id
        with self._connection.reading() as sql:
            found = review_rows.latest(sql, article_id, reviewer_id)
        if found is not None:
            return found
        with self._connection.writing() as sql:
            reviewer_id = reviewer_rows.ensure_current(sql, self._now()).reviewer_id
            return review_rows.ensure(sql, article_id, reviewer_id, typology, self._now())

    def add_active_seconds(self, review_id: str, seconds: float) -> None:
        """Add to the time spent on a review."""
        with self._connection.writing() as sql:
            review_rows.add_seconds(sql, review_id, seconds)

    def active_seconds(self, review_id: str) -> float:
        """The time spent on a review, without idle time."""
        with self._connection.reading() as sql:
            return review_rows.seconds(sql, review_id)

    def annotations(self, review_id: str) -> list[Annotation]:
        """The live errors of a review in texts that are there, by text, start, end and id."""
        with self._connection.reading() as sql:
            return annotation_rows.live(sql, review_id)

    def annotation(self, annotation_id: str) -> Annotation | None:
        """One live error, or ``None``."""
        with self._connection.reading() as sql:
            annotation, live = annotation_rows.find(sql, annotation_id) or (None, False)
            return annotation if live else None

    # ---- changes and their history

    def apply(self, step: Step) -> Step:
        """Store a step and its entry in the history, together or not at all; return it as stored.

        What was undone before can no longer be redone. Raises ``ChangedElsewhere`` when a
        ``before`` is not what is stored (revisions aside, which the store counts itself).
        """
        with self._connection.writing() as sql:
            return history.apply(sql, self._contents, step, self._now())

    def undo(self, article_id: str, reviewer_id: str) -> Step | None:
        """Take back the last step and return the inverse that was applied; ``None`` at the start.

        Raises ``ChangedElsewhere`` when somebody else changed the same records since; the next call
        takes back the step before.
        """
        return self._travel(history.undo, (article_id, reviewer_id))

    def redo(self, article_id: str, reviewer_id: str) -> Step | None:
        """Do again what was undone last; ``None`` when nothing was. Raises ``ChangedElsewhere``."""
        return self._travel(history.redo, (article_id, reviewer_id))

    def _travel(self, go: Travel, line: Line) -> Step | None:
        try:
            with self._connection.writing() as sql:
                return go(sql, self._contents, *line, self._now())
        except ChangedElsewhere:
            with self._connection.writing() as sql:  # what cannot be taken back bars no way
                mend_line(sql, line)
            raise

    def undo_action(self, article_id: str, reviewer_id: str) -> str | None:
        """The action that :meth:`undo` would take back."""
        with self._connection.reading() as sql:
            return history.undo_action(sql, article_id, reviewer_id)

    def redo_action(self, article_id: str, reviewer_id: str) -> str | None:
        """The action that :meth:`redo` would do again."""
        with self._connection.reading() as sql:
            return history.redo_action(sql, article_id, reviewer_id)

    def history(self, article_id: str) -> list[Step]:
        """All steps ever done on an article by anyone, undone ones too, in order."""
        with self._connection.reading() as sql:
            return history.of_article(sql, article_id)

    # ---- tables in and out

    def export_rows(self, article_ids: Sequence[str] | None = None) -> Iterator[tuple[object, ...]]:
        """Live errors as tuples in the order of ``core.export_row.COLUMNS``, one at a time.

        Of the given articles, or of all that are not removed, as the file is when the first row is
        taken; sorted by title, article id, reviewer, review id, text role, label, start, end, id.
        """
        return outgoing.export_rows(self.path, self._connection.patience, article_ids)

    def import_annotations(self, items: Sequence[Imported], typology: str = "") -> int:
        """Store errors of any reviewers, all or none; return how many were new or changed.

        Ids and times are kept. Of two states of one error the later ``updated_at`` wins; a
        withdrawn error comes back. Reviewers are known by name; a missing review is made with this
        ``typology``. One undoable step per article and reviewer. ``ArticleUnknown``,
        ``ReviewMismatch``.
        """
        return incoming.import_annotations(self, items, typology, self._now())

    def _set_withdrawn(self, article_id: str, *, withdrawn: bool) -> None:
        with self._connection.writing() as sql:
            if not article_rows.set_withdrawn(sql, article_id, withdrawn=withdrawn):
                raise ArticleUnknown(query=article_id)

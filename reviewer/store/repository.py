"""The store: all that is known of articles, reviews and what reviewers did, in one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from reviewer.core.annotation import Annotation
from reviewer.core.article import Article, ArticleSummary, Segment, Text, TextDraft
from reviewer.core.change import Step
from reviewer.core.export_row import Imported
from reviewer.core.review import Review, Reviewer
from reviewer.core.rows import Units
from reviewer.store.clock import utc_now


class Store:
    """One open database file; to be used in the thread that opened it.

    Every method raises ``DatabaseLocked``, ``DatabaseReadOnly``, ``DatabaseCorrupt``,
    ``DatabaseFailed`` or ``DiskFull`` when the file fails it; nothing is changed then.
    """

    path: Path

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], str] = utc_now, patience: float = 5.0) -> Store:
        """Open a database, making the folder, the file and its tables where they are missing.

        ``now`` gives the time in UTC as ISO 8601; ``patience`` is how many seconds to wait for
        another program's writing. A file of an older Reviewer is copied, then brought up to date.
        Raises ``DatabaseTooNew`` for a file of a newer one, which is left untouched.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ---- articles

    def add_article(
        self,
        article: TextDraft,
        english: Sequence[TextDraft] = (),
        alignments: Sequence[Units] = (),
        title: str | None = None,
    ) -> Article:
        """Store an article with its English texts; what is there already stays as it is.

        ``alignments`` has the aligned units of each English text, in the order of ``english``. A
        removed article comes back. The title is taken from the first line of a new article, and
        kept of a known one, unless given.
        """
        raise NotImplementedError

    def add_english(self, article_id: str, draft: TextDraft, units: Units) -> Text:
        """Add an English text to an article, under a label that no other text of its role has.

        Words that the role (for machines: the system) has already are not added twice; a text that
        was taken away comes back. An undoable step of the reviewer. Raises ``ArticleUnknown``.
        """
        raise NotImplementedError

    def articles(self) -> list[ArticleSummary]:
        """All articles that are not removed, the newest first."""
        raise NotImplementedError

    def find(self, query: str) -> Article:
        """Find an article by id, by the first four or more letters of it, or by title.

        Raises ``ArticleUnknown`` or ``ArticleAmbiguous``.
        """
        raise NotImplementedError

    def remove_article(self, article_id: str) -> None:
        """Take an article off the list; nothing of it is deleted. Raises ``ArticleUnknown``."""
        raise NotImplementedError

    def restore_article(self, article_id: str) -> None:
        """Put a removed article back on the list. Raises ``ArticleUnknown``."""
        raise NotImplementedError

    def texts(self, article_id: str) -> list[Text]:
        """The article's texts that are there: the article first, references, then machines."""
        raise NotImplementedError

    def segments(self, text_id: str) -> list[Segment]:
        """The sentences of a text, in order."""
        raise NotImplementedError

    def units(self, article_text_id: str, english_text_id: str) -> list[tuple[int, int]]:
        """The rows of a pair of texts: how many segments each takes of either."""
        raise NotImplementedError

    # ---- reviewers and reviews

    def reviewer(self) -> Reviewer:
        """Who reviews here: the login name, unconfirmed, until a name was given."""
        raise NotImplementedError

    def set_reviewer_name(self, name: str) -> None:
        """Name the reviewer; a name that another reviewer of this file has makes that one current.

        Raises ``NameEmpty``.
        """
        raise NotImplementedError

    def reviewer_name(self, reviewer_id: str) -> str:
        """The name of a reviewer, or an empty string for an unknown one."""
        raise NotImplementedError

    def reviews(self, article_id: str) -> list[Review]:
        """The reviews of an article, by anyone, the oldest first."""
        raise NotImplementedError

    def start_review(self, article_id: str, typology: str) -> Review:
        """The reviewer's latest review of the article, or a new one with this typology."""
        raise NotImplementedError

    def add_active_seconds(self, review_id: str, seconds: float) -> None:
        """Add to the time spent on a review."""
        raise NotImplementedError

    def active_seconds(self, review_id: str) -> float:
        """The time spent on a review, without idle time."""
        raise NotImplementedError

    def annotations(self, review_id: str) -> list[Annotation]:
        """The live errors of a review in texts that are there, by text, start, end and id."""
        raise NotImplementedError

    def annotation(self, annotation_id: str) -> Annotation | None:
        """One live error, or ``None``."""
        raise NotImplementedError

    # ---- changes and their history

    def apply(self, step: Step) -> None:
        """Store a step and its entry in the history, together or not at all.

        What was undone before can no longer be redone. Raises ``ChangedElsewhere`` when a
        ``before`` is not what is stored (revisions aside, which the store counts itself).
        """
        raise NotImplementedError

    def undo(self, article_id: str, reviewer_id: str) -> Step | None:
        """Take back the last step and return the inverse that was applied; ``None`` at the start.

        Raises ``ChangedElsewhere`` when somebody else changed the same records since.
        """
        raise NotImplementedError

    def redo(self, article_id: str, reviewer_id: str) -> Step | None:
        """Do again what was undone last; ``None`` when nothing was. Raises ``ChangedElsewhere``."""
        raise NotImplementedError

    def undo_action(self, article_id: str, reviewer_id: str) -> str | None:
        """The action that :meth:`undo` would take back."""
        raise NotImplementedError

    def redo_action(self, article_id: str, reviewer_id: str) -> str | None:
        """The action that :meth:`redo` would do again."""
        raise NotImplementedError

    def history(self, article_id: str) -> list[Step]:
        """All steps ever done on an article by anyone, undone ones too, in order."""
        raise NotImplementedError

    # ---- tables in and out

    def export_rows(self, article_ids: Sequence[str] | None = None) -> Iterator[tuple[object, ...]]:
        """Live errors as tuples in the order of ``core.export_row.COLUMNS``, one at a time.

        Of the given articles, or of all that are not removed; sorted by article title, article id,
        reviewer, review id, text role (article, reference, machine), text label, start, end and
        annotation id. The state of the file when the first row is taken is what is exported.
        """
        raise NotImplementedError

    def import_annotations(self, items: Sequence[Imported], typology: str = "") -> int:
        """Store errors of any reviewers in one transaction; return how many were new or changed.

        Ids and times are kept. Of two states of one error the later ``updated_at`` wins; a
        withdrawn error comes back. Reviewers are known by name; a review that is not there is made,
        with this ``typology``. One undoable step ``import`` per article and reviewer.
        Raises ``ArticleUnknown``.
        """
        raise NotImplementedError

    # ---- the file itself

    def setting(self, key: str) -> str | None:
        """A setting of the study, or ``None``."""
        raise NotImplementedError

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting of the study."""
        raise NotImplementedError

    def data_version(self) -> int:
        """A number that is another one after somebody else wrote to the file."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """What is wrong with the file, in words; nothing when it is sound."""
        raise NotImplementedError

    def backup(self, target: Path) -> None:
        """Copy the whole database to a file. Raises ``FileNotWritable`` or ``DiskFull``."""
        raise NotImplementedError

    def dated_backup(self, keep: int = 10) -> Path | None:
        """Copy the database into the folder ``backups`` beside it, keeping the latest copies.

        Returns the copy, or ``None`` when nothing changed since the last one.
        """
        raise NotImplementedError

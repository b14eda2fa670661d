"""What a user can do something about: one class a kind, one sentence each.

A sentence says what is wrong, where, and what to do. The fields in braces are filled in from the
keyword arguments, so that the window can show the same sentence in the user's language.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from functools import partial
from typing import ClassVar

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""What the system says where nothing more can be written: :class:`DiskFull`."""


class ReviewerError(Exception):
    """The user's trouble, not a bug. ``str()`` gives the English sentence."""

    template: ClassVar[str] = ""

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(self.template.format(**fields))

    def __reduce__(self) -> tuple[object, ...]:
        """How another process makes it again."""
        return partial(type(self), **self.fields), ()


class FileMissing(ReviewerError):
    """No such file."""

    template = "{path} does not exist; check the name and the folder."


class FileIsFolder(ReviewerError):
    """A folder where a file is needed."""

    template = "{path} is a folder; name a file in it."


class FileForbidden(ReviewerError):
    """The system does not let us read it."""

    template = (
        "{path} may not be read; ask its owner for permission or copy it to a folder of yours."
    )


class FileUnreadable(ReviewerError):
    """The system failed to read it."""

    template = "{path} could not be read ({reason}); copy it to this computer and try again."


class FileEmpty(ReviewerError):
    """Nothing but blanks."""

    template = "{path} has no text in it; choose a file with the article's words."


class FileBinary(ReviewerError):
    """Not text at all."""

    template = (
        "{path} is neither text nor a document of a known kind; save the article as DOCX, HTML, "
        "PDF or plain text and open that."
    )


class FileTooLarge(ReviewerError):
    """More than can be reviewed."""

    template = (
        "{path} has {size} MB, more than the {limit} MB that can be opened; split it into parts."
    )


class EncodingUnknown(ReviewerError):
    """Bytes that no encoding makes sense of."""

    template = "{path} is in no known text encoding; save it as UTF-8 and open it again."


class FileNotWritable(ReviewerError):
    """Cannot write there."""

    template = "{path} could not be written ({reason}); choose another folder or free some space."


class TextEmpty(ReviewerError):
    """Pasted or given text without words."""

    template = "There is no text to add; copy the article's words and paste again."


class TextBinary(ReviewerError):
    """Pasted text with NUL characters."""

    template = "What was pasted is not plain text; copy the words again from a text editor."


class TextTooLarge(ReviewerError):
    """More pasted text than can be reviewed."""

    template = (
        "What was pasted has {size} MB, more than the {limit} MB that can be opened; "
        "paste it in parts."
    )


class ArticleUnknown(ReviewerError):
    """No stored article answers to that."""

    template = "No article is called or numbered “{query}”; “reviewer list” shows them all."


class TextUnknown(ReviewerError):
    """The article has no such text."""

    template = "The article has no text “{query}”; it has {known}."


class ArticleAmbiguous(ReviewerError):
    """More than one article answers to that."""

    template = "“{query}” fits {count} articles; give more letters of the article's id."


class DatabaseLocked(ReviewerError):
    """Another program keeps it busy."""

    template = "{path} is kept busy by another program; close that program or wait, then try again."


class DatabaseReadOnly(ReviewerError):
    """Cannot be written."""

    template = "{path} may not be changed; make it writable or choose another file with --db."


class DatabaseCorrupt(ReviewerError):
    """Damaged, or no database at all."""

    template = "{path} is damaged or no Reviewer database; bring back a copy from {backups}."


class DatabaseTooNew(ReviewerError):
    """Made by a newer Reviewer."""

    template = "{path} was made by a newer Reviewer ({found}); update Reviewer to open it."


class DiskFull(ReviewerError):
    """No space left."""

    template = "There is no space left for {path}; free some space and try again."


class DatabaseFailed(ReviewerError):
    """The disk or the network drive failed."""

    template = (
        "{path} could not be read or written ({reason}); "
        "check the disk, its quota and its connection, then try again."
    )


class ReviewMismatch(ReviewerError):
    """Annotations from outside that name a review of another article."""

    template = (
        "Review {review_id} belongs to another article than the file says; "
        "correct its review_id and import it again."
    )


class QuotesMoved(ReviewerError):
    """Stored errors whose words are not where they say."""

    template = (
        "“{title}” has errors that quote words which do not stand there ({count}), and they are "
        "not shown; Tools > Check database lists them, and {backups} has older copies."
    )


class ChangedElsewhere(ReviewerError):
    """Another window changed the same thing."""

    template = (
        "This was changed in another window meanwhile; look at it again and repeat your change."
    )


class ReviewOfAnother(ReviewerError):
    """Another reviewer's review is shown; it is theirs to change."""

    template = (
        "This review is by {name} and stays as it is; choose Review > Start my own review to mark."
    )


class FileInvalid(ReviewerError):
    """A file of a known kind that does not hold what it must: says the line and the reason."""

    template = "{path}, line {line}: {reason}."


class NotPlaced(ReviewerError):
    """Errors of a table whose words were not found again; nothing was brought in."""

    template = (
        "{path}: {count} of {total} errors found no place ({details}) and nothing was changed; "
        "add the missing texts, or bring in the others with --partial."
    )

    @property
    def unplaced(self) -> Sequence[tuple[int, str]]:
        """Line and reason of each, where the file has lines."""
        found = self.fields.get("unplaced", ())
        assert isinstance(found, tuple)
        return found


class PictureSizeInvalid(ReviewerError):
    """A size that no picture can have."""

    template = "“{size}” is no size for a picture; write width and height such as 1280x800."


class PatternInvalid(ReviewerError):
    """A pattern of the user's that is no regular expression."""

    template = "The pattern “{name}” cannot be read ({reason}); correct it in Tools > Patterns."


class ScreenMissing(ReviewerError):
    """No window can be seen here."""

    template = (
        "There is no screen to open a window on; start Reviewer where there is one, "
        "or draw a picture of an article with “reviewer screenshot”."
    )

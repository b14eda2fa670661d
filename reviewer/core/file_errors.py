"""What a user can do something about when a file of another program is opened."""

from __future__ import annotations

from reviewer.core.errors import DatabaseCorrupt, ReviewerError


class KindNotArticle(ReviewerError):
    """A file of a known kind that no article is read from."""

    template = (
        "{path} is a file of the kind “{kind}”, from which no article is read; save the article "
        "as DOCX, HTML, PDF or plain text and open that."
    )


class RatingsNotArticle(KindNotArticle):
    """Ratings where an article is wanted: they bring theirs along."""

    template = (
        "{path} has marked errors ({kind}); bring it in with File > Import or “reviewer import”, "
        "which adds its articles too."
    )


class KindNotRatings(ReviewerError):
    """A file of a known kind that no marked errors are read from."""

    template = (
        "{path} is a file of the kind “{kind}”, from which no ratings are read; "
        "“reviewer formats” tells from which they are."
    )


class KindNotTypology(ReviewerError):
    """A file of a known kind that no error categories are read from."""

    template = (
        "{path} is a file of the kind “{kind}”, from which no error categories are read; choose a "
        "typology of Reviewer (TOML), MateCat (JSON), BYU's scorecard or translate5 (XML)."
    )


class TextsMissing(ReviewerError):
    """Marks whose texts are in another file."""

    template = (
        "{path} has marks without the texts they are in; name the file that has these too "
        "(--texts; of Appraise, the JSON of the campaign's batches)."
    )


class LinesMissing(ReviewerError):
    """Empty, or no text, where lines of text are compared."""

    template = "{path} is empty or no text; name a text file with one segment a line."


class AddressUnknown(ReviewerError):
    """An address of a kind that is not fetched."""

    template = (
        "“{address}” is no address that pages are fetched from; name a file, or an address that "
        "begins with http:// or https://."
    )


class NameTooLong(ReviewerError):
    """No file can be called that."""

    template = "“{path}” is longer than the name of a file may be; check the name."


class OutputFull(ReviewerError):
    """Standard output leads to a full disk, or to a device that takes no more."""

    template = (
        "The answer could not be written ({reason}); let it go to a place with room, "
        "or to the screen."
    )


class NoDatabase(DatabaseCorrupt):
    """Damaged or something else, and no copy of it is kept beside it."""

    template = (
        "{path} is damaged or no Reviewer database, and no copies lie beside it; "
        "choose another file."
    )


class DatabaseInUse(ReviewerError):
    """The database that is open, or a file of it, where another file is meant."""

    template = "{path} belongs to the database that is open here; choose another file."


class FileIsDatabase(ReviewerError):
    """A database stands where something is to be written."""

    template = "{path} is a database, which nothing is written over; choose another name."


class DocumentLocked(ReviewerError):
    """Encrypted: it cannot be read without a password."""

    template = (
        "{path} is locked with a password; open it in the program that made it, save it without "
        "a password, and open that."
    )


class DocumentDamaged(ReviewerError):
    """Recognised, but its inside is not what it must be."""

    template = (
        "{path} is damaged or cut short and cannot be read as {kind}; get it again, "
        "or save it again in the program that made it."
    )


class PdfWithoutText(ReviewerError):
    """Pictures of pages: scanned."""

    template = (
        "{path} has pages but no text in them, as scans have; let a text recognition (OCR) "
        "program read it, and open what that saves."
    )


class ArchiveTooManyParts(ReviewerError):
    """A packed document with more parts than any has."""

    template = (
        "{path} has {count} parts packed in it, more than the {limit} that are opened; "
        "save it again in the program that made it."
    )


class ArchiveTooLarge(ReviewerError):
    """A packed document that would unpack to more than is opened."""

    template = (
        "{path} would unpack to {size} MB, more than the {limit} MB that are opened; "
        "take the pictures out of it or split it into parts."
    )


class ArchiveTooDense(ReviewerError):
    """A packed part that unpacks to very many times its size: a bomb."""

    template = (
        "{path} has a part, {part}, that would unpack to more than {limit} times its size, as no "
        "document does; save it again in the program that made it."
    )


class ArchivePathUnsafe(ReviewerError):
    """A packed part whose name leads out of the document."""

    template = (
        "{path} has a part, {part}, whose name leads out of the file; "
        "save it again in the program that made it."
    )


class XmlEntities(ReviewerError):
    """Entities declared in the file: they can swell or fetch other files, and are not followed."""

    template = (
        "{path} declares XML entities, which are not followed as they can swell a file or fetch "
        "others; save it again without them."
    )


class AddressInvalid(ReviewerError):
    """No address that anything is fetched from."""

    template = (
        "{url} is no address of a page; give one that begins with https:// or http:// "
        "and names a site."
    )


class AddressPrivate(ReviewerError):
    """A page on the Internet that leads to this computer or its network."""

    template = (
        "{url} leads to this computer or its own network and was not followed; "
        "save the page in a browser and open the file."
    )


class FetchFailed(ReviewerError):
    """The site did not give the page."""

    template = (
        "{url} could not be fetched ({reason}); check the address and the connection, "
        "or save the page in a browser and open the file."
    )


class FetchTooLarge(ReviewerError):
    """The page is longer than is fetched."""

    template = (
        "{url} has more than the {limit} MB that are fetched; "
        "save the article in a browser and open the file."
    )


class FetchTooSlow(ReviewerError):
    """The site took too long."""

    template = (
        "{url} took longer than {limit} seconds and was given up; try again later, "
        "or save the page in a browser and open the file."
    )


class NestedTooDeep(ReviewerError):
    """Elements in elements in elements, or very many of them: no page is made so."""

    template = (
        "{path} has more elements, or elements nested deeper, than any page or document has; "
        "copy the article's words into a text file and open that."
    )


class PairsMissing(ReviewerError):
    """A bilingual file without two languages."""

    template = (
        "{path} has no segments in two languages; choose a file in which each row or unit has the "
        "Indonesian words and their English."
    )


class TableTooWide(ReviewerError):
    """More columns than any bilingual table has."""

    template = "{path} has more than {limit} columns; keep those with the texts and save it again."


class KindNotPairs(ReviewerError):
    """A file of a known kind that holds no aligned segments."""

    template = (
        "{path} is a file of the kind “{kind}”, which has no aligned segments; choose a table, "
        "XLIFF, TMX, PO or JSON file with both languages."
    )


class FolderWithoutPairs(ReviewerError):
    """A folder in which no files belong together."""

    template = (
        "{path} is a folder in which no pairs were found; give the two files of a pair the same "
        "name but for the language, as in news.id.txt and news.en.txt, or name a file."
    )


class DatabaseGone(ReviewerError):
    """The database was deleted, moved or replaced while it was open."""

    template = (
        "{path} was deleted, moved or replaced while it was open, so nothing more is stored; all "
        "that was stored is in {copy}: put that in its place and start Reviewer again."
    )


class BackupExists(ReviewerError):
    """A copy of the database under a name that is taken: it may be the only one of its day."""

    template = "{path} is there already; give the copy another name, or --force to write over it."


class MergedWithItself(ReviewerError):
    """The database that is open, given as another one."""

    template = "{path} is the database that is open; choose another one to merge with it."

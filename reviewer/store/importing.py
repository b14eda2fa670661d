"""Errors and ratings from a file of any known kind, into the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.core.category_names import CategoryNames
from reviewer.core.errors import NotPlaced
from reviewer.core.progress import Progress, unwatched
from reviewer.core.rated_draft import RatedDraft, draft_rated, source_is_article
from reviewer.core.rating import Doubt, Doubtful, RatedDocument
from reviewer.formats.csv_cells import armed
from reviewer.formats.csv_import import Unplaced, import_csv
from reviewer.formats.kinds import Kind
from reviewer.formats.rating_files import FORMATS, RatingFormat, rating_format, rating_format_of
from reviewer.formats.recognise import recognise
from reviewer.formats.reviewer_jsonl_reading import read_articles
from reviewer.formats.ways_out import way_out
from reviewer.formats.xliff_returned import Documents, read_returned
from reviewer.store.bringing_articles import bring_articles
from reviewer.store.bringing_in import Origin, bring_in
from reviewer.store.repository import Store
from reviewer.store.returning import bring_back
from reviewer.store.study import known_categories, typology_of

CSV = "csv"
"""The name of Reviewer's own table."""

JSONL = "jsonl"
"""The name of Reviewer's own format that holds articles whole."""

XLIFF = "xliff"
"""The name of XLIFF, which may be Reviewer's own."""

_NAMED = 5
# A table that lacks columns looks like any other: its reader says best what is wrong with it.
_LIKE_TABLES = {Kind.REVIEWER_CSV, Kind.PAIR_TABLE, Kind.TEXT, Kind.MARKDOWN, Kind.BINARY}


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did.

    ``errors`` were in the file, ``stored`` of them are new or changed, ``moved`` stand in another
    place than the file says, ``unplaced`` nowhere. ``articles`` and ``reviews`` count new ones.
    ``doubts`` are lines that were not taken as they stand, ``unknown`` the categories that no
    typology has, with the number of their errors.
    """

    form: str
    errors: int
    stored: int
    moved: int = 0
    articles: int = 0
    reviews: int = 0
    unplaced: tuple[Unplaced, ...] = ()
    doubts: tuple[Doubtful, ...] = ()
    unknown: Mapping[str, int] = field(default_factory=dict)


def form_names() -> tuple[str, ...]:
    """The names of all formats that are read."""
    return tuple(form_titles())


def form_titles() -> dict[str, str]:
    """What each format that is read is called by people, by its name."""
    own = {name: way_out(name).title for name in (CSV, JSONL)}
    return own | {it.name: it.title for it in FORMATS}


def import_file(
    store: Store,
    path: Path,
    form: str = "",
    *,
    texts: Path | None = None,
    partial: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Bring errors in, all or, unless ``partial``, none; without ``form`` it is recognised.

    ``texts`` is the file with the texts, for a format that keeps them apart. ``progress`` is told
    the share done, 0 to 1, and may raise to give up. Raises ``NotPlaced``, ``KindNotRatings``,
    ``TextsMissing``, ``FileInvalid`` or another ``ReviewerError``; nothing is changed then.
    """
    tell = progress or unwatched
    kind = None if form else recognise(path)
    if form == CSV or kind in _LIKE_TABLES:
        return _import_table(store, path, tell, partial=partial)
    if form == JSONL or kind is Kind.REVIEWER_JSONL:
        return _import_articles(store, path, tell, partial=partial)
    known = rating_format(form) if form else rating_format_of(path)
    if known.name == XLIFF and (returned := read_returned(path)):
        return _bring_back(store, path, returned, tell, partial=partial)
    documents = list(known.read(path, lambda share: tell(0.4 * share), texts))
    return _import_ratings(store, path, known, documents, tell, partial=partial)


def import_into(
    database: Path, path: Path, texts: Path | None, partial: bool, progress: Progress
) -> Report:
    """Do the same with a database that is opened for it: work for another process."""
    with Store.open(database) as store:
        return import_file(store, path, texts=texts, partial=partial, progress=progress)


def _import_table(store: Store, path: Path, tell: Progress, *, partial: bool) -> Report:
    typology, before = typology_of(store)[0].typology_id, _reviews(store)
    categories = _categories(store)
    found = import_csv(
        path, store, categories, typology, partial=partial, progress=lambda _count: tell(0.0)
    )
    new = _reviews(store) - before
    return Report(CSV, found.total, found.stored, found.moved, reviews=new, unplaced=found.unplaced)


def _reviews(store: Store) -> int:
    with store.reading() as sql:
        return int(sql.execute("SELECT count(*) FROM reviews").fetchone()[0])


def _categories(store: Store) -> set[str]:
    """All that is known: ratings of other programs may have brought what no typology has."""
    with store.reading() as sql:
        stored = {row[0] for row in sql.execute("SELECT DISTINCT category FROM annotations")}
    return known_categories(store) | stored


def _bring_back(
    store: Store, path: Path, returned: Documents, tell: Progress, *, partial: bool
) -> Report:
    typology, total = typology_of(store)[0].typology_id, max(1, len(returned.errors))
    before = _reviews(store)
    # Nobody writes categories into XLIFF by hand: what Reviewer wrote comes back.
    written = {armed(it["category"]) for it in returned.errors}
    articles, found = bring_back(
        store,
        path,
        returned,
        _categories(store) | written,
        typology,
        partial=partial,
        progress=lambda count: tell(count / total),
    )
    new = _reviews(store) - before
    return Report(
        XLIFF, found.total, found.stored, found.moved, articles, new, unplaced=found.unplaced
    )


def _import_articles(store: Store, path: Path, tell: Progress, *, partial: bool) -> Report:
    articles = list(read_articles(path, lambda share: tell(0.4 * share)))
    lost = [doubt for it in articles for doubt in it.doubts]
    errors = sum(len(one.annotations) for it in articles for one in it.dossier.reviews)
    if lost and not partial:
        raise _not_placed(path, lost, errors + len(lost))
    dossiers = [it.dossier for it in articles]
    brought = bring_articles(store, dossiers, lambda share: tell(0.4 + 0.6 * share))
    return Report(
        JSONL,
        errors + len(lost),
        brought.stored,
        articles=brought.articles,
        reviews=brought.reviews,
        unplaced=tuple(Unplaced(it.line, str(it.doubt)) for it in lost),
    )


def _import_ratings(
    store: Store,
    path: Path,
    form: RatingFormat,
    documents: list[RatedDocument],
    tell: Progress,
    *,
    partial: bool,
) -> Report:
    drafts, doubts = _drafted(documents, lambda share: tell(0.4 + 0.1 * share))
    lost = [it for it in doubts if it.doubt.lost]
    total = sum(len(one.marks) for it in documents for one in it.passes)
    total += sum(it.doubt.lost for one in documents for it in one.doubts)
    if lost and not partial:
        raise _not_placed(path, lost, total)
    typology = form.typology or typology_of(store)[0].typology_id
    brought = bring_in(
        store,
        drafts,
        Origin(path.name, typology),
        CategoryNames(sorted(known_categories(store))),
        lambda share: tell(0.5 + 0.5 * share),
    )
    return Report(
        form.name,
        total,
        brought.stored,
        sum(it.doubt is Doubt.MOVED for it in doubts),
        brought.articles,
        brought.reviews,
        tuple(Unplaced(it.line, str(it.doubt)) for it in lost),
        tuple(it for it in doubts if not it.doubt.lost),
        brought.unknown,
    )


def _drafted(
    documents: list[RatedDocument], tell: Progress
) -> tuple[list[RatedDraft], list[Doubtful]]:
    """The documents as articles, and all that is doubtful in them, in the order of lines."""
    from_indonesian = source_is_article(documents)
    drafts: list[RatedDraft] = []
    doubts: list[Doubtful] = []
    for number, document in enumerate(documents, 1):
        draft = draft_rated(document, from_indonesian=from_indonesian)
        if draft is None:
            doubts += document.doubts
            doubts += [
                Doubtful(it.line, Doubt.NO_TEXT) for one in document.passes for it in one.marks
            ]
        else:
            drafts.append(draft)
            doubts += draft.doubts
        tell(number / len(documents))
    return drafts, sorted(doubts)


def _not_placed(path: Path, lost: list[Doubtful], total: int) -> NotPlaced:
    details = "; ".join(f"line {it.line}: {it.doubt}" for it in lost[:_NAMED])
    if len(lost) > _NAMED:
        details += f"; and {len(lost) - _NAMED} more"
    unplaced = tuple(Unplaced(it.line, it.doubt) for it in lost)
    return NotPlaced(path=path, count=len(lost), total=total, details=details, unplaced=unplaced)

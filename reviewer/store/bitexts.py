"""Storing articles whose segments came aligned."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reviewer.core.article import Article
from reviewer.core.bitext import BitextDraft, Choice
from reviewer.core.errors import ReviewerError
from reviewer.core.progress import Progress, unwatched
from reviewer.formats.bitext_reading import read_drafts
from reviewer.formats.pair_reading import read_pair_drafts
from reviewer.formats.pairs_in_folder import PairFiles
from reviewer.store.repository import Store


class NotBrought(NamedTuple):
    """A file that failed, and its trouble."""

    path: Path
    error: ReviewerError


class Brought(NamedTuple):
    """The articles that were stored, and the files that failed."""

    articles: list[Article]
    failed: list[NotBrought]


def add_file(database: Path, path: Path, choices: Sequence[Choice], progress: Progress) -> Brought:
    """Read a bilingual file, its columns being what was chosen, and store its articles.

    Opens the database for it, so that another process can do it. Raises what ``read_drafts`` does.
    """
    drafts = read_drafts(path, choices, lambda share: progress(0.5 * share))
    with Store.open(database) as store:
        added = add_bitexts(store, drafts, lambda share: progress(0.5 + 0.5 * share))
    return Brought(added, [])


def add_pairs(store: Store, pairs: Sequence[PairFiles], progress: Progress) -> Brought:
    """Read and store pairs that were found in a folder; what fails is told, the rest is in.

    ``progress`` is told the share done and may raise to give up: what was stored by then stays.
    """
    brought = Brought([], [])
    for number, files in enumerate(pairs):
        progress(number / len(pairs))
        try:
            brought.articles.extend(add_bitexts(store, read_pair_drafts(files)))
        except ReviewerError as error:
            brought.failed.append(NotBrought(files.article, error))
    return brought


def add_pairs_to(database: Path, pairs: Sequence[PairFiles], progress: Progress) -> Brought:
    """Do the same with a database that is opened for it: work for another process."""
    with Store.open(database) as store:
        return add_pairs(store, pairs, progress)


def add_bitexts(
    store: Store,
    drafts: Sequence[BitextDraft],
    progress: Progress = unwatched,
    title: str | None = None,
) -> list[Article]:
    """Store the articles one after the other; those that are there already stay as they are.

    A single one gets the ``title`` if one is given.
    ``progress`` is told the share done and may raise to give up: what was stored by then stays.
    """
    articles = []
    for number, it in enumerate(drafts):
        progress(number / len(drafts))
        articles.append(
            store.add_article(
                *it.draft,
                title if len(drafts) == 1 else None,
                proposed=it.title,
                unit_ids=it.unit_ids,
                details=it.details,
            )
        )
    return articles

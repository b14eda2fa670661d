"""Commands on articles: adding, listing, showing, correcting, removing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from reviewer.cli import pair_files, trouble
from reviewer.cli.doubts import doubts
from reviewer.cli.known import all_categories
from reviewer.cli.shared import (
    FILE,
    SOURCE,
    opened,
    standard_output,
    takes_database,
    tell,
    tells_json,
)
from reviewer.cli.showing import article_facts, article_lines, text_facts
from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, Text, TextDraft, article_id
from reviewer.core.corrected import Corrected, corrected
from reviewer.core.errors import ArticleUnknown
from reviewer.core.naming import named_text
from reviewer.core.progress import unwatched
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.output import write_whole
from reviewer.formats.reading import read_one
from reviewer.formats.source import Source, source_of
from reviewer.store import Store


@click.command()
@click.argument("article", type=SOURCE)
@click.option(
    "--reference",
    "references",
    multiple=True,
    type=SOURCE,
    metavar="FILE",
    help="A human English text; may be given several times.",
)
@click.option(
    "--machine",
    "machines",
    multiple=True,
    metavar="NAME=FILE",
    help="A machine's English text and the system's name; may be given several times.",
)
@click.option("--title", help="The title, if not the first line.")
@click.option(
    "--columns",
    metavar="COLUMN=PART,...",
    help="What the columns of a bilingual file are: article, reference, machine:SYSTEM, segment,"
    " document. They are guessed otherwise.",
)
@click.option("--lines", is_flag=True, help="Each line is a segment, aligned by its number.")
@tells_json
@takes_database
def add(
    article: Source,
    references: Sequence[Source],
    machines: Sequence[str],
    title: str | None,
    columns: str | None,
    lines: bool,
    as_json: bool,
) -> None:
    """Add the Indonesian text in ARTICLE, and its English texts.

    Each is a file (plain text, Markdown, HTML, DOCX, ODT, RTF or PDF) or the address of a page,
    which is fetched. A bilingual file (TSV, CSV, XLSX, TMX, XLIFF, PO, JSON) is added with its
    segments as they are aligned, and a folder with all pairs in it.
    """
    if isinstance(article, Path) and not lines:
        folder = article.is_dir()
        bilingual = folder or pair_files.has_pairs(article)
        if bilingual and (references or machines):
            raise click.UsageError(f"{article} brings its own English; name no other beside it")
        if folder:
            pair_files.add_folder(article, as_json=as_json)
            return
        if bilingual:
            pair_files.add_pair_file(article, columns, title, as_json=as_json)
            return
    if columns:
        raise click.UsageError("--columns is for a bilingual file alone")
    english = [EnglishFile(it, Role.REFERENCE, "") for it in references]
    english += [EnglishFile(it, Role.MACHINE, name) for name, it in map(_named, machines)]
    if lines:
        files = [(it.path, it.label) for it in english if isinstance(it.path, Path)]
        if not isinstance(article, Path) or len(files) < len(english) or not files:
            raise click.UsageError("--lines needs files, of the article and of its English")
        pair_files.add_line_files(article, files, title, as_json=as_json)
        return
    drafted = read_one(ArticleFiles(article, tuple(english)), unwatched, rough_from=None)
    with opened() as store:
        before = _present(store, drafted.draft.article.content)
        stored = store.add_article(
            *drafted.draft, title, proposed=drafted.title, details=drafted.details
        )
        texts = store.texts(stored.article_id)
    known = len(texts) == before
    if known and not as_json:
        trouble.say(f"“{stored.title}” is stored already, with all these texts; nothing was added.")
    content = drafted.draft.article.content
    others = [
        (it.path, text.content) for it, text in zip(english, drafted.draft.english, strict=True)
    ]
    warnings = [*doubts((article, content), others), *_renamed(drafted.draft.english, texts)]
    for warning in warnings:
        trouble.say(warning)
    facts = {
        "article_id": stored.article_id,
        "title": stored.title,
        "known": known,
        "details": dict(drafted.details),
        "texts": [text_facts(text) for text in texts],
        "warnings": warnings,
    }
    tell(facts, [f"{stored.article_id}  {stored.title}"], as_json=as_json)


def _renamed(english: Sequence[TextDraft], texts: Sequence[Text]) -> Iterator[str]:
    """Say which machine versions have another name now, since theirs was taken by another text."""
    for it in english:
        same = [text for text in texts if (text.role, text.content) == (it.role, it.content)]
        if it.role is Role.MACHINE and it.label not in (text.label for text in same):
            kept = same[-1].label
            yield f"There is another text of “{it.label}” already; this one is kept as “{kept}”."


def _present(store: Store, content: str) -> int:
    """How many texts an article on the list has, which has this Indonesian text; 0 for none."""
    try:
        return len(store.texts(store.find(article_id(content)).article_id))
    except ArticleUnknown:
        return 0


def _named(value: str) -> tuple[str, Source]:
    name, found, place = value.partition("=")
    if not (name.strip() and found and place):
        raise click.UsageError(f"--machine needs NAME=FILE, not “{value}”")
    return name.strip(), source_of(place)


@click.command("list")
@tells_json
@takes_database
def list_articles(as_json: bool) -> None:
    """List the articles, the newest first."""
    with opened() as store:
        summaries = store.articles()
    facts = [
        {
            "article_id": it.article.article_id,
            "title": it.article.title,
            "state": str(it.state),
            "errors": it.errors,
            "texts": it.texts,
            "created_at": it.article.created_at,
            "updated_at": it.updated_at,
            "active_seconds": round(it.active_seconds, 1),
        }
        for it in summaries
    ]
    lines = [
        f"{it.article.article_id[:8]}  {it.state:8}  {it.errors:5}  {it.article.title}"
        for it in summaries
    ]
    tell({"articles": facts}, lines, as_json=as_json)


@click.command()
@click.argument("article")
@click.option("--text", "wanted", metavar="LABEL", help="The English text to show beside it.")
@tells_json
@takes_database
def show(article: str, wanted: str | None, as_json: bool) -> None:
    """Show ARTICLE: its texts, its rows with both sides, its errors.

    LABEL is a machine's name, or: reference, reference 2, machine.
    """
    with opened() as store:
        facts = article_facts(store, store.find(article), wanted)
    tell(facts, article_lines(facts), as_json=as_json)


@click.command("corrected")
@click.argument("article")
@click.option("--text", "wanted", metavar="LABEL", help="Another text of it than the Indonesian.")
@click.option("-o", "--output", "target", type=FILE, help="A file for it, made or replaced.")
@tells_json
@takes_database
def corrected_text(article: str, wanted: str | None, target: Path | None, as_json: bool) -> None:
    """Write ARTICLE with every correction applied; what overlaps is told and left as it was.

    LABEL is a machine's name, or: reference, reference 2, machine.
    """
    with opened() as store:
        found = store.find(article)
        texts = store.texts(found.article_id)
        text = named_text(texts, wanted) if wanted else texts[0]
        errors = [
            error
            for review in store.reviews(found.article_id)
            for error in store.annotations(review.review_id)
        ]
        result = corrected(text, texts, errors, all_categories(store))
    if target:
        write_whole(target, result.content.encode())
    for sentence in _left_out(result):
        trouble.say(sentence)
    if as_json:
        tell({"article_id": found.article_id} | _facts(text.text_id, result), (), as_json=True)
    elif not target:
        standard_output().write(result.content.encode())


def _left_out(result: Corrected) -> Iterator[str]:
    for one, other in result.conflicts:
        yield (
            f"Neither {_told(one)} nor {_told(other)} was applied, because they overlap; "
            "remove or change one of them."
        )
    for error in result.without_place:
        yield (
            f"{_told(error)} was not applied, because it is linked to no words of this text; "
            "link it to the words it replaces."
        )


def _told(error: Annotation) -> str:
    return f"“{error.span.quote}” → “{error.correction}” (at {error.span.start})"


def _facts(text_id: str, result: Corrected) -> dict[str, Any]:
    return {
        "text_id": text_id,
        "content": result.content,
        "applied": [it.annotation_id for it in result.applied],
        "conflicts": [[it.annotation_id for it in pair] for pair in result.conflicts],
        "without_place": [it.annotation_id for it in result.without_place],
    }


@click.command()
@click.argument("article")
@tells_json
@takes_database
def remove(article: str, as_json: bool) -> None:
    """Take ARTICLE off the list; adding the same text again brings it back with its errors."""
    with opened() as store:
        found = store.find(article)
        store.remove_article(found.article_id)
    facts = {"article_id": found.article_id, "title": found.title, "removed": True}
    tell(facts, [f"{found.title} was taken off the list."], as_json=as_json)


COMMANDS = (add, list_articles, show, corrected_text, remove)

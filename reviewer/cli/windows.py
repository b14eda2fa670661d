"""Commands that show something: the window, or a picture of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from reviewer.cli.opening import run_window
from reviewer.cli.place import stands
from reviewer.cli.shared import FILE, SOURCE, database_path, opened, takes_database
from reviewer.core.errors import FileMissing, PictureSizeInvalid
from reviewer.formats.source import Source, is_address, source_of
from reviewer.formats.text_file import regular_size

_SIZE = re.compile(r"(\d{2,5})[x×](\d{2,5})")
_SUFFIXES = (
    ".txt", ".md", ".markdown", ".html", ".htm", ".mht", ".mhtml", ".docx", ".odt", ".rtf", ".pdf",
)  # fmt: skip
_SMALLEST, _LARGEST = 200, 10_000


@click.command("open")
@click.argument("article")
@click.argument("english", nargs=-1, type=SOURCE)
@takes_database
@click.pass_context
def open_article(context: click.Context, article: str, english: Sequence[Source]) -> None:
    """Open the window on ARTICLE: a file or a page with its ENGLISH versions, or a stored one."""
    files: list[Source] = []
    article_id = None
    if english or _means_file(article):
        files = [source_of(article), *english]
        for source in files:
            if isinstance(source, Path):
                regular_size(source)
    else:
        with opened() as store:
            article_id = store.find(article).article_id
    context.exit(run_window(database_path(), article_id, files))


@click.command()
@click.argument("article")
@click.option("-o", "--output", "target", required=True, type=FILE, help="PNG, made or replaced.")
@click.option("--size", default="1280x800", show_default=True, help="Width and height in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--language", type=click.Choice(["en", "id"]), help="Language of the window.")
@takes_database
def screenshot(article: str, target: Path, size: str, theme: str, language: str | None) -> None:
    """Draw the window with ARTICLE into a picture, without a screen."""
    pixels = _pixels(size)
    with opened() as store:
        article_id = store.find(article).article_id
    from reviewer import app

    app.screenshot(database_path(), article_id, target, pixels, theme, language)


def _means_file(article: str) -> bool:
    """Say whether a word is the name of a file or a page rather than of a stored article."""
    if is_address(article):
        return True
    path = Path(article)
    if stands(path):
        return True
    if len(path.parts) > 1 or path.suffix.lower() in _SUFFIXES:
        raise FileMissing(path=path)
    return False


def _pixels(size: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(size.strip().lower())
    if not match or not all(_SMALLEST <= int(it) <= _LARGEST for it in match.groups()):
        raise PictureSizeInvalid(size=size)
    return int(match[1]), int(match[2])


COMMANDS = (open_article, screenshot)

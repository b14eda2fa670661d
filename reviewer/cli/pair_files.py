"""Adding files whose segments are aligned already, and folders of files that belong together."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from reviewer.cli import trouble
from reviewer.cli.shared import opened, tell
from reviewer.core.article import Article
from reviewer.core.bitext import (
    Bitext,
    Choice,
    Part,
    draft_bitext,
    guess_choices,
)
from reviewer.core.file_errors import FolderWithoutPairs, PairsMissing
from reviewer.formats.bitext_reading import read_bitext, read_lines
from reviewer.formats.kinds import PAIRS
from reviewer.formats.pairs_in_folder import find_pairs
from reviewer.formats.recognise import recognise
from reviewer.store.bitexts import add_bitexts, add_pairs

_NAMED = 20
"""Files without pairs that are named one by one."""
_COLUMN = re.compile(r"\s*(?P<column>.+?)\s*=\s*(?P<part>\w+)(?::(?P<label>.+?))?\s*")
_PARTS = {
    "article": Part.ARTICLE,
    "reference": Part.REFERENCE,
    "machine": Part.MACHINE,
    "segment": Part.NAME,
    "document": Part.DOCUMENT,
}


def has_pairs(path: Path) -> bool:
    """Whether a file has segments that are aligned already."""
    return recognise(path) in PAIRS


def add_pair_file(path: Path, columns: str | None, title: str | None, *, as_json: bool) -> None:
    """Add the articles of a bilingual file, and tell of them."""
    bitext = read_bitext(path, _counter(path))
    _store(path, bitext, chosen(bitext, columns), title, as_json=as_json)


def add_line_files(
    article: Path,
    english: Sequence[tuple[Path, str]],
    title: str | None,
    *,
    as_json: bool,
) -> None:
    """Add an article of files whose lines belong together by their number."""
    bitext = read_lines(article, english)
    choices = [Choice(Part.ARTICLE)]
    choices += [Choice(Part.MACHINE, it) if it else Choice(Part.REFERENCE) for _, it in english]
    _store(article, bitext, choices, title, as_json=as_json)


def add_folder(folder: Path, *, as_json: bool) -> None:
    """Add every pair of a folder; what fails is told at the end, and the rest is in."""
    pairs, alone, others = find_pairs(folder)
    if not pairs:
        raise FolderWithoutPairs(path=folder)
    for path in alone:
        trouble.say(f"{path} was left out, because its other language is missing.")
    for path in others[:_NAMED]:
        trouble.say(f"{path} was left out, because no pairs are in it.")
    if len(others) > _NAMED:
        trouble.say(f"So were {len(others) - _NAMED} other files.")

    def progress(share: float) -> None:
        _show(f"{round(share * len(pairs)) + 1} of {len(pairs)}")

    with opened() as store:
        brought = add_pairs(store, pairs, progress)
    _show("")
    for it in brought.failed:
        trouble.say(str(it.error))
    facts = {
        "articles": [_facts(it) for it in brought.articles],
        "failed": [{"file": str(it.path), "reason": str(it.error)} for it in brought.failed],
        "left_out": [str(it) for it in sorted(alone + others)],
    }
    tell(facts, _lines(brought.articles), as_json=as_json)
    if brought.failed:
        click.get_current_context().exit(trouble.USER)


def chosen(bitext: Bitext, columns: str | None) -> list[Choice]:
    """What the columns are: as the user says, or as is guessed.

    The user says ``NAME=PART,...``, where NAME is a header or a number from 1 and PART one of
    article, reference, machine:SYSTEM, segment, document. Raises ``click.UsageError``.
    """
    if columns is None:
        return guess_choices(bitext)
    headers = [it.header for it in bitext.columns]
    choices = [Choice(Part.NOTHING)] * len(headers)
    for told in columns.split(","):
        match = _COLUMN.fullmatch(told)
        if match is None or match["part"] not in _PARTS:
            raise click.UsageError(f"--columns needs COLUMN=PART, not “{told.strip()}”")
        name = match["column"]
        if name in headers:
            place = headers.index(name)
        elif name.isdecimal() and 0 < int(name) <= len(headers):
            place = int(name) - 1
        else:
            known = ", ".join(it or str(n) for n, it in enumerate(headers, 1))
            raise click.UsageError(f"there is no column “{name}”, only {known}")
        part = _PARTS[match["part"]]
        label = match["label"] or (name if part is Part.MACHINE else "")
        choices[place] = Choice(part, label)
    return choices


def _store(
    path: Path,
    bitext: Bitext,
    choices: Sequence[Choice],
    title: str | None,
    *,
    as_json: bool,
) -> None:
    drafts = draft_bitext(bitext, choices)
    if not drafts:
        raise PairsMissing(path=path)
    with opened() as store:
        articles = add_bitexts(store, drafts, title=title)
    facts: dict[str, Any] = {"articles": [_facts(it) for it in articles]}
    if len(articles) == 1:
        facts = {**_facts(articles[0]), **facts}
    facts["columns"] = [
        {"column": it.header or str(number), "part": str(choice.part), "label": choice.label}
        for number, (it, choice) in enumerate(zip(bitext.columns, choices, strict=True), 1)
    ]
    tell(facts, _lines(articles), as_json=as_json)


def _facts(article: Article) -> dict[str, str]:
    return {"article_id": article.article_id, "title": article.title}


def _lines(articles: Sequence[Article]) -> list[str]:
    return [f"{it.article_id}  {it.title}" for it in articles]


def _counter(path: Path) -> Any:
    def progress(share: float) -> None:
        if share:
            _show(f"{path.name}: {share:.0%}")

    return progress


def _show(words: str) -> None:
    """Tell how far it is, where somebody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{words}")
        sys.stderr.flush()

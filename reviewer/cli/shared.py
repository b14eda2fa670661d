"""Options that several commands have, and how they tell what they did."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import click

from reviewer.cli.place import database
from reviewer.formats.source import source_of
from reviewer.store import Store
from reviewer.store.narrowing import Only

if TYPE_CHECKING:
    from reviewer.core.article import Article
    from reviewer.scoring.significance import Interval

# Not click but the reader says what is wrong with a file, in a sentence of its own.
FILE = click.Path(path_type=Path, readable=False)

SOURCE = source_of
"""A file, or the address of a page on the web."""

Function = TypeVar("Function", bound=Callable[..., Any])


def _remember(context: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.obj = value


def takes_database(command: Function) -> Function:
    """Let a command name the database after its own name too."""
    option = click.option(
        "--db",
        type=FILE,
        expose_value=False,
        callback=_remember,
        help="The database file.",
    )
    return option(command)


def tells_json(command: Function) -> Function:
    """Let a command be told to speak JSON."""
    return click.option("--json", "as_json", is_flag=True, help="Tell it as JSON.")(command)


def takes_model(command: Function) -> Function:
    """Let a command be told how errors become scores."""
    return click.option(
        "--model",
        "wanted",
        default="mqm2",
        show_default=True,
        metavar="MODEL",
        help="mqm2, wmt2020, wmt2023, matecat, esa, or a typology's FILE.",
    )(command)


def tells_figures(command: Function) -> Function:
    """Let a command be told to speak JSON or to make a table, not both."""
    forms = (
        click.option(
            "--csv",
            "as_csv",
            is_flag=True,
            callback=_refuse_two_forms,
            help="Tell it as a table (CSV).",
        ),
        click.option(
            "--json", "as_json", is_flag=True, callback=_refuse_two_forms, help="Tell it as JSON."
        ),
    )
    for form in reversed(forms):
        command = form(command)
    return command


def _refuse_two_forms(context: click.Context, form: click.Parameter, wanted: bool) -> bool:
    other = {"as_csv": "as_json", "as_json": "as_csv"}[form.name or ""]
    if wanted and context.params.get(other):
        raise click.UsageError("--csv and --json cannot be told at once")
    return wanted


def takes_articles(command: Function) -> Function:
    """Let a command be given articles; without one it is about all."""
    return click.argument("articles", metavar="[ARTICLE]...", nargs=-1)(command)


def articles_of(store: Store, given: Sequence[str]) -> list[Article]:
    """The articles that a command was given, each once, or all where none was."""
    if not given:
        return [it.article for it in store.articles()]
    return [store.find(it) for it in dict.fromkeys(given)]


def groups_by(kinds: Sequence[str], usual: str) -> Callable[[Function], Function]:
    """Let a command be told what stands side by side."""
    return click.option(
        "--by",
        type=click.Choice(kinds),
        default=usual,
        show_default=True,
        help="What has a line of its own.",
    )


def takes_resamples(default: int | None) -> Callable[[Function], Function]:
    """Let a command be told how often segments are drawn; without a default, not at all."""
    return click.option(
        "--resamples",
        type=click.IntRange(min=1),
        default=default,
        show_default=default is not None,
        metavar="N",
        help="How often segments are drawn for intervals and p-values (paired bootstrap).",
    )


def takes_seed(command: Function) -> Function:
    """Let a command be told where chance begins."""
    return click.option(
        "--seed",
        type=click.IntRange(min=0),
        default=12345,
        show_default=True,
        metavar="S",
        help="Where the chance of drawing begins.",
    )(command)


def takes_names(command: Function) -> Function:
    """Let a command keep to some systems and reviewers."""
    command = click.option(
        "--reviewer",
        "reviewers",
        multiple=True,
        metavar="NAME",
        help="Only what this reviewer judged; may be given again.",
    )(command)
    return click.option(
        "--system",
        "systems",
        multiple=True,
        metavar="NAME",
        help="Only texts that this system made; may be given again.",
    )(command)


def only(systems: Sequence[str], reviewers: Sequence[str]) -> Only:
    """What the names that a command was given keep it to."""
    return Only(frozenset(systems) or None, frozenset(reviewers) or None)


def database_path() -> Path:
    """The database that the running command works on."""
    return database(click.get_current_context().obj)


def opened() -> Store:
    """Open the database that the running command works on."""
    return Store.open(database_path())


def tell(facts: Mapping[str, Any], lines: Iterable[str], *, as_json: bool) -> None:
    """Write what a command did: as JSON in UTF-8, or in lines for people."""
    if as_json:
        text = json.dumps(facts, ensure_ascii=False, indent=2)
        standard_output().write(text.encode() + b"\n")
        return
    for line in lines:
        click.echo(line)


def tell_figures(
    name: str,
    figures: Sequence[Mapping[str, Any]],
    lines: Iterable[str],
    *,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Write figures as JSON under a name, as a table, or in lines for people.

    In the table a figure in a figure has the column ``outer.inner``.
    """
    if not as_csv:
        tell({name: figures}, lines, as_json=as_json)
        return
    rows = [dict(_flat(it)) for it in figures]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    text = StringIO(newline="")
    writer = csv.DictWriter(text, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    standard_output().write(text.getvalue().encode())


def interval_facts(interval: Interval | None) -> dict[str, float] | None:
    """An interval as plain values."""
    from dataclasses import asdict

    return asdict(interval) if interval else None


def _flat(facts: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in facts.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def standard_output() -> BinaryIO:
    """Standard output for bytes: no line end and no character is changed on the way.

    Where there is none, as when a shell closed it, the bytes go nowhere.
    """
    if sys.stdout is None:
        return Path(os.devnull).open("wb")
    sys.stdout.flush()
    return sys.stdout.buffer

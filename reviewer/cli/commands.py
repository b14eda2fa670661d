"""All commands under one name, and what they share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import click

from reviewer import __version__
from reviewer.cli import (
    agreeing,
    articles,
    checking,
    comparing,
    copies,
    exchange,
    figures,
    remembering,
    reports,
    scores,
    triage,
    trouble,
    typologies,
    windows,
)
from reviewer.cli.opening import run_window
from reviewer.cli.place import VARIABLE, database
from reviewer.cli.shared import FILE


class Commands(click.Group):
    """The command ``reviewer``: whatever goes wrong becomes one sentence and an exit code."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Parse the words, run the command, and leave with the exit code."""
        extra |= {"standalone_mode": False, "prog_name": "reviewer"}
        with trouble.told() as outcome:
            try:
                outcome.code = super().main(*args, **extra) or 0
            except click.ClickException as error:
                trouble.say(_sentence(error))
                outcome.code = trouble.USER
            except click.Abort:
                outcome.code = 130
        sys.exit(outcome.code)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; keep click from ending with 1 when a reader goes away."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise trouble.ReaderGone from error


def _sentence(error: click.ClickException) -> str:
    """Make one sentence of what click says about the words of a command."""
    message = " ".join(error.format_message().split()).rstrip(".?!")
    message = message.replace(". ", "; ").replace("? ", ": ").replace("Did you", "did you")
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "reviewer"
    return f"{message}; “{path} --help” shows what can be said."


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--db", type=FILE, help=f"The database file (or {VARIABLE}).")
@click.version_option(__version__, prog_name="Reviewer", message="%(prog)s %(version)s")
@click.pass_context
def reviewer(context: click.Context, db: Path | None) -> None:
    """Judge machine-translated news: read, mark errors, export them.

    Without a command the window opens. ARTICLE is a stored article's id, the first letters of it,
    or its title. REVIEWER_NAME in the environment names who reviews, where nobody was named yet.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    context.obj = db
    if context.invoked_subcommand is None:
        context.exit(run_window(database(db)))


for command in (
    *agreeing.COMMANDS,
    *articles.COMMANDS,
    *checking.COMMANDS,
    *comparing.COMMANDS,
    *copies.COMMANDS,
    *exchange.COMMANDS,
    *figures.COMMANDS,
    *reports.COMMANDS,
    *remembering.COMMANDS,
    *scores.COMMANDS,
    *triage.COMMANDS,
    *typologies.COMMANDS,
    *windows.COMMANDS,
):
    reviewer.add_command(command)


def run(words: Sequence[str]) -> int:
    """Run the command that the words name; give the exit code."""
    try:
        reviewer.main(list(words))
    except SystemExit as done:
        return int(done.code or 0)

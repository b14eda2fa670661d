"""Commands that bring errors in and out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from reviewer.cli import trouble
from reviewer.cli.shared import FILE, opened, standard_output, takes_database, tell, tells_json
from reviewer.formats.csv_import import import_csv
from reviewer.formats.csv_writing import write_csv, write_csv_to
from reviewer.store.study import known_categories, typology_of

_FORMATS = click.Choice(["csv"])
_STANDARD_OUTPUT = Path("-")


@click.command("export")
@click.option("--format", "form", type=_FORMATS, default="csv", show_default=True)
@click.option(
    "-o",
    "--output",
    "target",
    required=True,
    type=FILE,
    help="The file to write; - is standard output.",
)
@click.argument("articles", metavar="[ARTICLE]...", nargs=-1)
@click.option("--no-bom", is_flag=True, help="Leave out the mark by which Excel knows UTF-8.")
@click.option("--raw", is_flag=True, help="Leave cells that a spreadsheet would run as formulas.")
@tells_json
@takes_database
def export_errors(
    form: str, target: Path, articles: Sequence[str], no_bom: bool, raw: bool, as_json: bool
) -> None:
    """Write the errors of ARTICLEs, or of all, into a table."""
    if target == _STANDARD_OUTPUT and as_json:
        raise click.UsageError("--json and -o - both ask for standard output")
    with opened() as store:
        chosen = [store.find(it).article_id for it in articles] if articles else None
        rows = store.export_rows(chosen)
        if target == _STANDARD_OUTPUT:
            write_csv_to(rows, standard_output(), bom=not no_bom, raw=raw)
            return
        count = write_csv(rows, target, bom=not no_bom, raw=raw)
    facts = {"file": str(target), "format": form, "errors": count}
    tell(facts, [f"{_errors(count)} written to {target}."], as_json=as_json)


@click.command("import")
@click.argument("file", type=FILE)
@click.option("--format", "form", type=_FORMATS, default="csv", show_default=True)
@click.option("--partial", is_flag=True, help="Bring in the others when some find no place.")
@tells_json
@takes_database
def import_errors(file: Path, form: str, partial: bool, as_json: bool) -> None:
    """Bring errors from a table back into the articles they were marked in."""
    with opened() as store:
        typology = typology_of(store)[0].typology_id
        report = import_csv(file, store, known_categories(store), typology, partial=partial)
    for line, reason in report.unplaced:
        trouble.say(f"{file}, line {line} left out: {reason}.")
    facts = {
        "file": str(file),
        "format": form,
        "errors": report.total,
        "stored": report.stored,
        "moved": report.moved,
        "unplaced": [it._asdict() for it in report.unplaced],
    }
    same = report.total - len(report.unplaced) - report.stored
    lines = [f"{_errors(report.stored)} brought in, {same} were here already."]
    if report.moved:
        lines.append(f"{_errors(report.moved)} found again in another place.")
    tell(facts, lines, as_json=as_json)


def _errors(count: int) -> str:
    return "1 error" if count == 1 else f"{count} errors"


COMMANDS = (export_errors, import_errors)

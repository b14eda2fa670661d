"""Commands that bring errors in and out."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from reviewer.cli import trouble
from reviewer.cli.shared import (
    FILE,
    opened,
    standard_output,
    takes_articles,
    takes_database,
    tell,
    tells_json,
)
from reviewer.formats.csv_writing import write_csv_to
from reviewer.formats.leaving import Leaving, Options
from reviewer.formats.ways_out import WAYS, WayOut, way_out
from reviewer.store.departing import departing
from reviewer.store.importing import form_names, form_titles, import_file

_STANDARD_OUTPUT = Path("-")


@click.command("export")
@click.option(
    "--format",
    "form",
    type=click.Choice([it.name for it in WAYS]),
    default="csv",
    show_default=True,
    help="What to write; “reviewer formats” tells what each carries.",
)
@click.option(
    "-o",
    "--output",
    "target",
    required=True,
    type=FILE,
    help="The file to write or replace; - is standard output. A folder for several articles in"
    " files of one.",
)
@takes_articles
@click.option("--text", default="", metavar="LABEL", help="Another text than the Indonesian.")
@click.option("--no-bom", is_flag=True, help="Leave out the mark by which Excel knows UTF-8.")
@click.option("--raw", is_flag=True, help="Leave cells that a spreadsheet would run as formulas.")
@tells_json
@takes_database
def export_errors(
    form: str,
    target: Path,
    articles: Sequence[str],
    text: str,
    no_bom: bool,
    raw: bool,
    as_json: bool,
) -> None:
    """Write ARTICLEs, or all, with their errors into a file of a format.

    LABEL is a machine's name, or: reference, reference 2, machine.
    """
    way = way_out(form)
    if target == _STANDARD_OUTPUT and as_json:
        raise click.UsageError("--json and -o - both ask for standard output")
    if text and not way.one_text:
        raise click.UsageError(f"--text says nothing for {form}, which has all texts")
    with opened() as store:
        chosen = [store.find(it).article_id for it in articles] if articles else None
        leaving = departing(store, chosen, Options(bom=not no_bom, raw=raw, text=text))
        if target == _STANDARD_OUTPUT:
            _write_to_output(way, leaving)
            return
        written = way.write(leaving, target)
    facts = {"file": str(target), "format": form, way.counts: written.count}
    lines = [f"{_told(way.counts, written.count)} written to {target}."]
    if written.left_out:
        facts["left_out"] = written.left_out
        lines.append(f"{written.left_out} {way.left_out}.")
    tell(facts, lines, as_json=as_json)


def _write_to_output(way: WayOut, leaving: Leaving) -> None:
    """Write to standard output: a table as it comes, any other format once it is whole."""
    options = leaving.options
    if way.name == "csv":
        rows = leaving.errors()
        write_csv_to(rows, standard_output(), bom=options.bom, raw=options.raw)
        return
    if way.alone and leaving.articles != 1:
        raise click.UsageError(f"{way.name} has a file for each article; name a folder after -o")
    with TemporaryDirectory() as folder:
        file = Path(folder, f"export{way.suffix}")
        way.write(leaving, file)
        with file.open("rb") as stream:
            shutil.copyfileobj(stream, standard_output())


@click.command("formats")
@tells_json
def list_formats(as_json: bool) -> None:
    """List the formats to export, with what each carries and loses, and those to import."""
    facts = [
        {
            "name": it.name,
            "title": it.title,
            "suffix": it.suffix,
            "carries": it.carries,
            "loses": it.loses,
        }
        for it in WAYS
    ]
    lines = [f"{it.name:16}  {it.title}\n{'':16}  {it.carries}\n{'':16}  {it.loses}" for it in WAYS]
    imports = [{"name": name, "title": title} for name, title in form_titles().items()]
    lines += ["", "To import:", *(f"{it['name']:16}  {it['title']}" for it in imports)]
    tell({"formats": facts, "imports": imports}, lines, as_json=as_json)


@click.command("import")
@click.argument("file", type=FILE)
@click.option(
    "--format",
    "form",
    type=click.Choice(form_names()),
    help="What FILE is; recognised by its content where it is not told.",
)
@click.option("--texts", type=FILE, help="The texts, where FILE has none (Appraise's batches).")
@click.option("--partial", is_flag=True, help="Bring in the others when some find no place.")
@tells_json
@takes_database
def import_errors(
    file: Path, form: str | None, texts: Path | None, partial: bool, as_json: bool
) -> None:
    """Bring in errors from FILE: a table of Reviewer's, or ratings of another program.

    Errors of a table go back into the articles they were marked in; ratings bring their articles
    along.
    """
    with opened() as store:
        report = import_file(store, file, form or "", texts=texts, partial=partial)
    for line, reason in report.unplaced:
        trouble.say(f"{file}, line {line} left out: {reason}.")
    doubts = Counter(str(it.doubt) for it in report.doubts)
    facts = {
        "file": str(file),
        "format": report.form,
        "errors": report.errors,
        "stored": report.stored,
        "moved": report.moved,
        "articles": report.articles,
        "reviews": report.reviews,
        "unplaced": [it._asdict() for it in report.unplaced],
        "doubts": [{"line": it.line, "reason": str(it.doubt)} for it in report.doubts],
        "unknown_categories": dict(report.unknown),
    }
    same = report.errors - len(report.unplaced) - report.stored
    lines = [f"{_errors(report.stored)} brought in, {same} were here already."]
    if report.articles or report.reviews:
        came = _told("articles", report.articles), _told("reviews", report.reviews)
        lines.append(f"New: {', '.join(came)}.")
    if report.moved:
        lines.append(f"{_errors(report.moved)} found again in another place.")
    first = {str(it.doubt): it.line for it in reversed(report.doubts)}
    lines += [f"{count} × {it} (first on line {first[it]})." for it, count in doubts.items()]
    if report.unknown:
        named = ", ".join(f"{it} ({count})" for it, count in report.unknown.items())
        lines.append(f"In no typology, and kept as they are: {named}.")
    tell(facts, lines, as_json=as_json)


def _errors(count: int) -> str:
    return _told("errors", count)


def _told(things: str, count: int) -> str:
    return f"1 {things.removesuffix('s')}" if count == 1 else f"{count} {things}"


COMMANDS = (export_errors, import_errors, list_formats)

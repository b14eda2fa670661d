"""Commands on whole databases: a copy of one, and another one brought in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from reviewer.cli.shared import FILE, opened, takes_database, tell, tells_json
from reviewer.core.file_errors import BackupExists
from reviewer.store.merging import Merged, merge


@click.command("backup")
@click.argument("file", type=FILE)
@click.option("--force", is_flag=True, help="Write over a file of that name.")
@tells_json
@takes_database
def back_up(file: Path, force: bool, as_json: bool) -> None:
    """Copy the whole database to FILE, also while others write to it."""
    if not force and file.exists():
        raise BackupExists(path=file)
    with opened() as store:
        store.backup(file)
        source = store.path
    facts = {"database": str(source), "file": str(file), "bytes": file.stat().st_size}
    tell(facts, [f"{source} was copied to {file}."], as_json=as_json)


@click.command("merge")
@click.argument("other", metavar="OTHER.db", type=FILE)
@click.option("--dry-run", is_flag=True, help="Only tell what would come.")
@tells_json
@takes_database
def merge_database(other: Path, dry_run: bool, as_json: bool) -> None:
    """Bring everything of the database OTHER.db into this one; OTHER.db stays as it is.

    Of two states of one row the newer stays. Where both are as new and differ, this database's
    stays and the row is named. A second time nothing changes. Settings are not merged.
    """
    with opened() as store:
        merged = merge(store, other, dry_run=dry_run)
    facts = {
        "other": str(other),
        "dry_run": dry_run,
        "changes": merged.changes,
        "tables": [asdict(it) for it in merged.tables],
        "conflicts": [it._asdict() for it in merged.conflicts],
    }
    tell(facts, _lines(merged, dry_run=dry_run), as_json=as_json)


def _lines(merged: Merged, *, dry_run: bool) -> Iterator[str]:
    yield f"{'':12}{'new':>9}{'newer':>9}{'same':>9}{'kept':>9}{'conflicts':>11}"
    for it in merged.tables:
        counts = f"{it.new:9}{it.newer:9}{it.same:9}{it.kept:9}{it.conflicts:11}"
        yield f"{it.table:12}{counts}"
    for conflict in merged.conflicts:
        yield f"{conflict.table} {conflict.key}: {conflict.reason}."
    rows = "1 row" if merged.changes == 1 else f"{merged.changes} rows"
    yield f"{rows} would come in." if dry_run else f"{rows} came in."


COMMANDS = (back_up, merge_database)

"""Commands on the memory of corrections: out into a table, in from one."""

from __future__ import annotations

from pathlib import Path

import click

from reviewer.cli.shared import FILE, opened, takes_database, tell, tells_json


@click.group()
def memory() -> None:
    """Take the memory of corrections out, or bring one in."""


@memory.command("export")
@click.argument("file", type=FILE)
@tells_json
@takes_database
def export_memory(file: Path, as_json: bool) -> None:
    """Write all remembered corrections into the table FILE (CSV)."""
    from reviewer.formats.corrections_csv import write_corrections
    from reviewer.store import memory

    with opened() as store, store.in_thought():
        memory.follow(store, memory.stale(store))
        count = write_corrections(map(memory.row_of, memory.remembered(store)), file)
    tell(
        {"file": str(file), "corrections": count},
        [f"{_corrections(count)} written to {file}."],
        as_json=as_json,
    )


@memory.command("import")
@click.argument("file", type=FILE)
@tells_json
@takes_database
def import_memory(file: Path, as_json: bool) -> None:
    """Remember the corrections of the table FILE too; only wrong and right are needed."""
    from reviewer.formats.corrections_csv import read_corrections
    from reviewer.store import memory

    rows = read_corrections(file)
    with opened() as store:
        memory.follow(store, memory.stale(store))
        added = len(memory.add(store, map(memory.words_of, rows)))
    tell(
        {"file": str(file), "corrections": len(rows), "added": added},
        [f"{_corrections(added)} added, {len(rows) - added} were known."],
        as_json=as_json,
    )


def _corrections(count: int) -> str:
    return "1 correction" if count == 1 else f"{count} corrections"


COMMANDS = (memory,)

"""Commands on error categories."""

from __future__ import annotations

from pathlib import Path

import click

from reviewer.cli.shared import FILE, tell, tells_json


@click.group("typology")
def typology() -> None:
    """Work with sets of error categories."""


@typology.command("convert")
@click.argument("file", type=FILE)
@click.option(
    "-o", "--output", "target", required=True, type=FILE, help="The TOML, made or replaced."
)
@tells_json
def convert(file: Path, target: Path, as_json: bool) -> None:
    """Make a typology of Reviewer from FILE: MateCat's JSON, BYU's or translate5's XML.

    Look it over before it is used: definitions, examples and names in Indonesian are yours to add.
    """
    from reviewer.formats.typology_files import load_any, write_toml

    found = load_any(file)
    write_toml(found, target)
    facts = {
        "file": str(target),
        "id": found.typology_id,
        "categories": len(found.categories),
        "letters": sum(bool(it.key) for it in found),
    }
    lines = [f"{facts['categories']} categories written to {target}."]
    tell(facts, lines, as_json=as_json)


COMMANDS = (typology,)

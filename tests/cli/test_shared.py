import json
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from reviewer.cli.shared import FILE, tell


def test_json_is_utf8_and_lines_are_lines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    facts = {"title": "Kata “damai” 😀"}
    tell(facts, ["unseen"], as_json=True)
    sys.stdout.flush()
    assert json.loads(capfdbinary.readouterr().out.decode("utf-8")) == facts
    tell(facts, ["one", "two"], as_json=False)
    assert capfdbinary.readouterr().out == b"one\ntwo\n"


def test_click_leaves_it_to_the_reader_what_is_wrong_with_a_file() -> None:
    @click.command()
    @click.argument("file", type=FILE)
    def command(file: object) -> None:
        click.echo(repr(file))

    result = CliRunner().invoke(command, ["/none/at all"])
    assert (result.exit_code, result.stdout) == (0, f"{Path('/none/at all')!r}\n")

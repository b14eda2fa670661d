import json
from pathlib import Path

import pytest

from reviewer.cli.commands import run
from reviewer.formats import typology_toml


def test_a_typology_of_another_program_becomes_one_of_ours(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file, target = tmp_path / "issues.xml", tmp_path / "out.toml"
    file.write_text('<issues><issue type="style"/><issue type="grammar"/></issues>')
    assert run(["typology", "convert", str(file), "-o", str(target), "--json"]) == 0
    facts = json.loads(capfdbinary.readouterr().out)
    assert (facts["id"], facts["categories"]) == ("issues", 2)
    assert [it.path for it in typology_toml.load(target)] == ["Style", "Grammar"]


def test_nothing_is_written_of_what_is_none(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file, target = tmp_path / "issues.xml", tmp_path / "out.toml"
    file.write_text("<issues></issues>")
    assert run(["typology", "convert", str(file), "-o", str(target)]) == 2
    assert b"there are no issues in it" in capfdbinary.readouterr().err
    assert not target.exists()

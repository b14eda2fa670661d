"""The memory of corrections, out and in."""

from pathlib import Path

from tests.cli.conftest import Mark, Run, Tell


def test_corrections_go_out_and_come_back(
    add: Tell, mark: Mark, tell: Tell, tmp_path: Path
) -> None:
    article = add()
    mark(article["article_id"], ("Homyim", "Hmeimim"))
    file = tmp_path / "memory.csv"

    assert tell("memory", "export", file)["corrections"] == 1
    header, row = file.read_text("utf-8-sig").splitlines()
    assert header.startswith("wrong,right,english,article,reviewer")
    assert row.startswith(f"Homyim,Hmeimim,,{article['title']}".partition(",")[0])
    assert tell("memory", "import", file) == {"file": str(file), "corrections": 1, "added": 0}


def test_a_table_from_elsewhere_is_remembered(
    add: Tell, tell: Tell, run: Run, tmp_path: Path
) -> None:
    article = add()["article_id"]
    file = tmp_path / "memory.csv"
    file.write_text("wrong;right;article\nIdlib;Idleb;Hama\n", "utf-8")
    assert run("memory", "import", file).stdout == "1 correction added, 0 were known.\n"

    found = tell("check", article, "--only", "memory")["findings"]

    assert found
    assert found[0]["message"] == "Idlib (Indonesian): corrected to Idleb in Hama"
    assert found[0]["suggestion"] == "Idleb"


def test_a_table_without_the_columns_changes_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "memory.csv"
    file.write_text("from,to\na,b\n", "utf-8")

    result = run("memory", "import", file)

    assert result.exit_code == 2
    assert "must name the columns wrong and right" in result.stderr

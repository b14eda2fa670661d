from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

from reviewer.store import Store

Run = Callable[..., Result]
Tell = Callable[..., Any]

ID = ["Pangkalan udara itu diserang lagi pada hari Senin.", "Rusia membantah laporan itu."]
EN = ["The air base was attacked again on Monday.", "Russia denied that report yesterday."]


def table(path: Path, *rows: tuple[str, ...]) -> Path:
    path.write_text("".join("\t".join(row) + "\n" for row in rows), "utf-8")
    return path


def test_a_bilingual_file_keeps_its_rows(tell: Tell, tmp_path: Path, db: Path) -> None:
    pair = table(tmp_path / "berita.tsv", ("no", "id", "en"), *zip("12", ID, EN, strict=True))
    added = tell("add", pair)
    assert added["title"] == "berita"
    assert [it["part"] for it in added["columns"]] == ["segment", "article", "reference"]
    with Store.open(db) as store:
        dossier = store.dossier(added["article_id"])
        (english,) = dossier.english
        assert dossier.unit_ids[english.text.text_id] == ("1", "2")
        assert english.text.content == "\n".join(EN)
    assert tell("add", pair)["article_id"] == added["article_id"]


def test_the_user_knows_better_what_the_columns_are(tell: Tell, tmp_path: Path) -> None:
    pair = table(tmp_path / "a.tsv", ("x", "y", "doc"), (EN[0], ID[0], "d1"), (EN[1], ID[1], "d2"))
    added = tell("add", pair, "--columns", "2 = article, x=machine:Google, doc=document")
    assert [it["title"] for it in added["articles"]] == ["d1", "d2"]
    shown = tell("show", added["articles"][0]["article_id"])
    assert [(it["role"], it["label"]) for it in shown["texts"]] == [
        ("article", ""),
        ("machine", "Google"),
    ]


def test_what_cannot_be_meant_is_said(run: Run, tmp_path: Path) -> None:
    pair = table(tmp_path / "a.tsv", ("id", "en"), (ID[0], EN[0]))
    text = tmp_path / "a.txt"
    text.write_text(ID[0], "utf-8")
    for words, told in (
        ((pair, "--columns", "id"), "COLUMN=PART"),
        ((pair, "--columns", "id=title"), "COLUMN=PART"),
        ((pair, "--columns", "3=article"), "no column “3”, only id, en"),
        ((text, "--columns", "id=article"), "for a bilingual file alone"),
        ((text, "--lines"), "--lines needs files"),
        ((pair, "--reference", text), "a.tsv brings its own English"),
        ((tmp_path, "--machine", f"NMT={text}"), "brings its own English"),
        ((pair, "--columns", "en=reference"), "no segments in two languages"),
    ):
        result = run("add", *words)
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr


def test_lines_belong_together_by_number(run: Run, tell: Tell, tmp_path: Path) -> None:
    article, english = tmp_path / "a.id", tmp_path / "a.en"
    article.write_text("\n".join(ID), "utf-8")
    english.write_text("\n".join(EN), "utf-8")
    added = tell("add", article, "--reference", english, "--machine", f"NMT={english}", "--lines")
    shown = tell("show", added["article_id"])
    assert len(shown["rows"]) == 2 and len(shown["texts"]) == 3
    english.write_text(EN[0], "utf-8")
    failed = run("add", article, "--reference", english, "--lines")
    assert failed.exit_code == 2 and "1 lines where a.id has 2" in failed.stderr


def test_a_folder_of_pairs(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "berita"
    (folder / "id").mkdir(parents=True)
    (folder / "en").mkdir()
    (folder / "id" / "a.txt").write_text(ID[0], "utf-8")
    (folder / "en" / "a.txt").write_text(EN[0], "utf-8")
    (folder / "lone.id.txt").write_text(ID[1], "utf-8")
    table(folder / "b.tsv", ("id", "en"), (ID[1], EN[1]))
    (folder / "c.tmx").write_text("<tmx", "utf-8")
    for number in range(22):
        (folder / f"z{number:02}.json").write_text("{}", "utf-8")
    result = run("add", folder)
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert "lone.id.txt was left out" in result.stderr
    assert "c.tmx" in result.stderr
    assert "z19.json was left out, because no pairs are in it." in result.stderr
    assert "So were 2 other files." in result.stderr
    (folder / "c.tmx").unlink()
    assert run("add", folder).exit_code == 0


def test_a_folder_without_pairs_is_told(run: Run, tmp_path: Path) -> None:
    result = run("add", tmp_path)
    assert result.exit_code == 2
    assert "no pairs were found" in result.stderr

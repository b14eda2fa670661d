import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import sacrebleu.significance
from click.testing import Result
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest

from reviewer.cli import figures
from reviewer.formats.plain_lines import read_lines

Run = Callable[..., Result]
Tell = Callable[..., Any]

REFERENCE = "The army left the base .\nThe base is near Tartus.\n\nNobody was hurt, it says.\n"
GOOD = "The army left a base.\nThe base is near Tartus.\n\nNobody was hurt, they said.\n"
BAD = "Army goes base\nBase close Tartus  \r\n\nNo one say hurt\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = []
    for name, text in {"ref": REFERENCE, "good": GOOD, "bad": BAD}.items():
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_bytes(text.encode())
    return paths


def _sacrebleu(*words: object) -> Any:
    command = [sys.executable, "-m", "sacrebleu", *map(str, words), "-m", "bleu", "chrf", "ter"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_the_figures_are_those_of_the_sacrebleu_command(tell: Tell, files: list[Path]) -> None:
    ours = tell("metrics", *files)["systems"]
    assert [it["name"] for it in ours] == [str(it) for it in files[1:]]
    for system, path in zip(ours, files[1:], strict=True):
        theirs = _sacrebleu(files[0], "-i", path, "-w", "12")
        for metric, it in zip(("BLEU", "chrF", "TER"), theirs, strict=True):
            assert round(system[metric], 12) == it["score"]
            assert system["signatures"][metric] == it["signature"]
        assert (system["p"], system["segments"]) == (None, 4)


def test_the_conventions_of_published_tables(tell: Tell, files: list[Path]) -> None:
    (ours,) = tell("metrics", files[0], files[2], "--tokenize", "intl", "--eps-smoothing")[
        "systems"
    ]
    words = ("--tokenize", "intl", "--chrf-eps-smoothing", "-w", "12")
    theirs = _sacrebleu(files[0], "-i", files[2], *words)
    for metric, it in zip(("BLEU", "chrF", "TER"), theirs, strict=True):
        assert round(ours[metric], 12) == it["score"]
        assert ours["signatures"][metric] == it["signature"]
    (plain,) = tell("metrics", files[0], files[2])["systems"]
    assert (plain["BLEU"], plain["chrF"]) != (ours["BLEU"], ours["chrF"])


def test_comparing_by_randomization(
    run: Run, tell: Tell, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SACREBLEU_SEED", "7")
    lines = [read_lines(path) * 5 for path in files]
    for path, several in zip(files, lines, strict=True):
        path.write_text("".join(f"{it}\n" for it in several), "utf-8")
    systems: list[tuple[str, Sequence[str]]] = [("good", lines[1]), ("bad", lines[2])]
    signatures, theirs = PairedTest(systems, {"b": BLEU(), "t": TER()}, [lines[0]], "ar", 200)()
    _, ours = tell("metrics", *files, "--trials", "200", "--seed", "7")["systems"]
    for metric in ("BLEU", "TER"):
        result = theirs[metric][1]
        assert isinstance(result, sacrebleu.significance.Result)
        assert (ours[metric], ours["p"][metric]) == (result.score, result.p_value)
        assert ours["signatures"][metric] == str(signatures[metric])
    assert ours["intervals"] is None
    line = run("metrics", *files, "--trials", "200", "--seed", "7").stdout.splitlines()[1]
    assert f"(p {ours['p']['TER']:.4f})" in line and "±" not in line
    assert run("metrics", *files, "--trials", "9", "--resamples", "9").exit_code == 2


def test_comparing_with_the_first_system(
    tell: Tell, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SACREBLEU_SEED", "7")
    lines = [read_lines(path) for path in files]
    systems: list[tuple[str, Sequence[str]]] = [("good", lines[1]), ("bad", lines[2])]
    peers = {"b": BLEU(), "c": CHRF(), "+": CHRF(word_order=2), "t": TER()}
    signatures, theirs = PairedTest(systems, peers, [lines[0]], "bs", 50)()
    ours = tell("metrics", *files, "--resamples", "50", "--seed", "7")["systems"]
    assert ours[0]["p"] == dict.fromkeys(("BLEU", "chrF", "chrF++", "TER"))
    names = {"BLEU": "BLEU", "chrF": "chrF2", "chrF++": "chrF2++", "TER": "TER"}
    for metric, name in names.items():
        for system, it in zip(ours, theirs[name], strict=True):
            assert isinstance(it, sacrebleu.significance.Result)
            assert (system[metric], system["p"][metric]) == (it.score, it.p_value)
            assert system["intervals"][metric]["half"] == it.ci
            assert system["signatures"][metric] == str(signatures[name])


def test_several_processes_count_the_same(
    tell: Tell, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = tell("metrics", *files)
    monkeypatch.setattr(figures, "_PORTION", 1)
    monkeypatch.setattr(figures, "_WORTH_SHARING", 0)
    monkeypatch.setattr(figures, "cores", lambda: 2)
    assert tell("metrics", *files) == alone


def test_for_people_and_as_a_table(run: Run, tell: Tell, files: list[Path]) -> None:
    (one, other) = tell("metrics", *files, "--resamples", "20")["systems"]
    lines = run("metrics", *files, "--resamples", "20").stdout.splitlines()
    assert lines[0].startswith(f"BLEU {one['BLEU']:6.2f} ± ")
    assert f"(p {other['p']['TER']:.4f})" in lines[1]
    assert lines[2] == f"BLEU: {one['signatures']['BLEU']}"
    table = run("metrics", *files, "--resamples", "20", "--csv").stdout
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [float(row["chrF"]) for row in rows] == [one["chrF"], other["chrF"]]
    assert [row["p.TER"] for row in rows] == ["", str(other["p"]["TER"])]


def test_different_numbers_of_lines_are_told(run: Run, files: list[Path]) -> None:
    files[2].write_text("one line\n", "utf-8")
    result = run("metrics", *files)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{files[2]}, line 2: the file has 1 lines and {files[0]} has 4;")


def test_two_forms_at_once_are_refused(run: Run, files: list[Path]) -> None:
    assert run("metrics", *files, "--json", "--csv").exit_code == 2

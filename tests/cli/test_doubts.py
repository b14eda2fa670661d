from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from reviewer.cli.doubts import doubts
from reviewer.shipped import resource

SAMPLE = resource("sample", "aleppo")
ARTICLE, REFERENCE, MACHINE = (
    SAMPLE / name for name in ("article.id.txt", "reference.en.txt", "machine.en.txt")
)
GERMAN = (
    "Die syrische Armee hat den Angriff auf die Stadt nach eigenen Angaben zurückgeschlagen. "
    "Der Sprecher sagte, dass es dabei auf beiden Seiten viele Tote und Verletzte gegeben habe."
)

Run = Callable[..., Result]
Tell = Callable[..., Any]


def _read(path: Path) -> tuple[Path, str]:
    return path, path.read_text("utf-8")


def test_texts_in_their_places_raise_no_doubt(add: Tell) -> None:
    assert list(doubts(_read(ARTICLE), [_read(REFERENCE), _read(MACHINE)])) == []
    assert add()["warnings"] == []


def test_swapped_texts() -> None:
    (sentence,) = doubts(_read(REFERENCE), [_read(MACHINE), _read(ARTICLE)])
    assert f"{REFERENCE} seems to be English and {ARTICLE} Indonesian" in sentence


@pytest.mark.parametrize(
    ("article", "english", "sentences"),
    [
        (REFERENCE, [MACHINE], [f"{REFERENCE} seems to be English, not Indonesian"]),
        (ARTICLE, [MACHINE, ARTICLE], [f"{ARTICLE} seems to be Indonesian, not English"]),
        (ARTICLE, ["d.txt"], ["d.txt seems to be in another language (de), not English"]),
        (
            "d.txt",
            ["d.txt"],
            [
                "d.txt seems to be in another language (de), not Indonesian",
                "d.txt seems to be in another language (de), not English",
            ],
        ),
    ],
)
def test_other_languages(
    article: Path | str, english: list[Path | str], sentences: list[str]
) -> None:
    files = [
        _read(it) if isinstance(it, Path) else (Path(it), GERMAN) for it in (article, *english)
    ]
    told = list(doubts(files[0], files[1:]))
    assert [it.split("; ")[0] for it in told] == sentences


def test_they_are_added_all_the_same(run: Run) -> None:
    result = run("add", REFERENCE, "--reference", ARTICLE)
    assert result.exit_code == 0
    assert result.stderr.count("\n") == 1
    assert "add them the other way round" in result.stderr
    assert run("list").stdout.count("\n") == 1

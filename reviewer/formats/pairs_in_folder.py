"""Finding the pairs in a folder: two files, or one that has both sides.

Two files are a pair when their paths differ only in the language: `x.id.txt` and `x.en.txt`, `x_id`
and `x_en`, `id/x.txt` and `en/x.txt`. Every bilingual file is one by itself: by its name, or by its
content where the name is one that anything may have.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from reviewer.core.errors import ReviewerError
from reviewer.formats.kinds import PAIRS
from reviewer.formats.recognise import recognise
from reviewer.formats.text_file import read_failure

_NAMED = re.compile(
    r"(?P<stem>.+)(?P<sign>[._-])(?P<language>id|en)"
    r"(?P<kind>\.(?:txt|text|md|markdown|html?|mhtml?|docx|odt|rtf|pdf))?",
    re.IGNORECASE,
)
_KINDS = (
    "", ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".mht", ".mhtml", ".docx", ".odt",
    ".rtf", ".pdf",
)  # fmt: skip
_LANGUAGES = ("id", "en")
_BITEXTS = frozenset(
    {
        *(".tsv", ".tab", ".csv", ".xlsx", ".jsonl", ".tmx", ".po"),
        *(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"),
    }
)


_ANYTHING = frozenset({".json", ".xml"})


class PairFiles(NamedTuple):
    """The files of a pair; ``english`` is ``None`` for a table that has both sides."""

    article: Path
    english: Path | None


class Found(NamedTuple):
    """The pairs of a folder, the files of one language without the other, and those of neither.

    All in the order of their names.
    """

    pairs: list[PairFiles]
    alone: list[Path]
    others: list[Path]


def find_pairs(folder: Path) -> Found:
    """Look for pairs in a folder and the folders in it; hidden ones are left out.

    Every bilingual file counts as a pair: tables, workbooks, TMX, XLIFF, files of shared tasks ...

    Raises ``FileMissing``, ``FileForbidden`` or ``FileUnreadable`` when the folder cannot be read.
    """
    pairs: list[PairFiles] = []
    others: list[Path] = []
    sides: dict[str, dict[str, Path]] = {}
    for path in _files(folder):
        if path.suffix.lower() in _BITEXTS or _has_pairs(path):
            pairs.append(PairFiles(path, None))
        elif named := _language(path.relative_to(folder)):
            language, key = named
            sides.setdefault(key, {})[language] = path
        else:
            others.append(path)
    alone: list[Path] = []
    for both in sides.values():
        if len(both) == len(_LANGUAGES):
            pairs.append(PairFiles(both["id"], both["en"]))
        else:
            alone += both.values()
    return Found(sorted(pairs), sorted(alone), others)


def _has_pairs(path: Path) -> bool:
    """Whether a file of a name that tells nothing has aligned segments in it."""
    if path.suffix.lower() not in _ANYTHING:
        return False
    try:
        return recognise(path) in PAIRS
    except ReviewerError:
        return False


def _files(folder: Path) -> list[Path]:
    """All files under a folder, without hidden ones."""
    found: list[Path] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                for it in entries:
                    if it.name.startswith("."):
                        continue
                    if it.is_dir(follow_symlinks=False):
                        waiting.append(here / it.name)
                    else:
                        found.append(here / it.name)
        except OSError as error:
            raise read_failure(here, error) from error
    return sorted(found)


def _language(inside: Path) -> tuple[str, str] | None:
    """The language that a path tells, and the path without it; ``None`` where it tells none."""
    if named := _NAMED.fullmatch(inside.name):
        language = named["language"].lower()
        name = f"{named['stem']}{named['sign']}*{named['kind'] or ''}"
    elif inside.suffix.lower() in _KINDS:
        folders = [it for it in reversed(inside.parent.parts) if it.lower() in _LANGUAGES]
        if not folders:
            return None
        language, name = folders[0].lower(), inside.name
    else:
        return None
    # The folders of the two sides may be called after their languages as well.
    folders = ["*" if it.lower() == language else it for it in inside.parent.parts]
    return language, "/".join([*folders, name])

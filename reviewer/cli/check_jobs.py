"""Checking rows and folders of pairs on all cores."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.cli import trouble
from reviewer.cli.cores import cores, shared_out
from reviewer.core.errors import ReviewerError

if TYPE_CHECKING:
    from reviewer.checks.settings import CheckSettings
    from reviewer.core.finding import AlignedUnit, Finding
    from reviewer.formats.pairs_in_folder import PairFiles

# A process of its own costs as much time as some hundred rows.
PART = 500
WORTH_ROWS = 4 * PART
WORTH_BYTES = 400_000

Names = Collection[str] | None


class Part(NamedTuple):
    """Rows of an article for one process: each by itself, or all as an article."""

    units: Sequence[AlignedUnit]
    settings: CheckSettings
    names: Names
    as_article: bool = False
    alone: bool = False


class FileTask(NamedTuple):
    """A pair of files for one process."""

    files: PairFiles
    settings: CheckSettings
    names: Names


class Checked(NamedTuple):
    """What a pair of files shows, or the sentence that says why it could not be read."""

    findings: list[Finding]
    trouble: str


def checked_units(
    units: Sequence[AlignedUnit], settings: CheckSettings, names: Names, *, alone: bool = False
) -> list[Finding]:
    """Check the rows of one article, which may be ``alone`` (without English); many of them on all
    cores, with the same outcome."""
    from reviewer.checks.languages import fitted
    from reviewer.checks.run import merged, run

    processes = cores()
    if processes < 2 or len(units) < WORTH_ROWS:
        return list(run(units, settings, only=names, alone=alone))
    settings = fitted(settings, units)
    parts = [Part(units, settings, names, as_article=True, alone=alone)]
    parts += [
        Part(units[n : n + PART], settings, names, alone=alone) for n in range(0, len(units), PART)
    ]
    found = dict(shared_out(check_part, parts, processes))
    return merged((it for n in range(1, len(parts)) for it in found[n]), found[0])


def check_part(part: Part) -> list[Finding]:
    """Check rows by themselves, or what only all of them show."""
    from reviewer.checks.run import run_article, run_rows

    work = run_article if part.as_article else run_rows
    return work(part.units, part.settings, part.names, alone=part.alone)


def checked_folder(
    folder: Path, settings: CheckSettings, names: Names
) -> tuple[dict[str, list[Finding]], list[str]]:
    """Check all pairs of a folder, telling how far it is on standard error.

    Gives the findings by the path of the pair's first file within the folder, and a sentence for
    each file that could not be read, which has been told as well.
    """
    from reviewer.formats.pairs_in_folder import find_pairs

    pairs, alone, _ = find_pairs(folder)
    sentences = [
        f"{path} was not checked, because no file is its other side; "
        "name the two alike but for “id” and “en”."
        for path in alone
    ]
    if not (pairs or alone):
        sentences = [
            f"{folder} has no pair to check; "
            "name two files alike but for “id” and “en”, or put aligned rows into a table."
        ]
    # The longest first, so that no core is left with it at the end.
    pairs.sort(key=_size, reverse=True)
    tasks = [FileTask(it, settings, names) for it in pairs]
    processes = cores() if sum(map(_size, pairs)) >= WORTH_BYTES else 1
    found: dict[str, list[Finding]] = {}
    for done, (number, result) in enumerate(shared_out(check_file, tasks, processes), 1):
        if result.trouble:
            sentences.append(result.trouble)
        else:
            found[pairs[number].article.relative_to(folder).as_posix()] = result.findings
        _tell_progress(done, len(tasks))
    for sentence in sentences:
        trouble.say(sentence)
    return dict(sorted(found.items())), sentences


def check_file(task: FileTask) -> Checked:
    """Read and check one pair."""
    from reviewer.checks.run import run
    from reviewer.formats.pair_reading import read_pair

    try:
        return Checked(list(run(read_pair(task.files), task.settings, only=task.names)), "")
    except ReviewerError as error:
        return Checked([], str(error))


def _size(files: PairFiles) -> int:
    size = 0
    for path in (files.article, files.english):
        with suppress(OSError):  # whoever reads it says what is wrong
            size += path.stat().st_size if path else 0
    return size


def _tell_progress(done: int, count: int) -> None:
    """Tell on a terminal how far it is, on one line; elsewhere at each tenth, on a line each."""
    if sys.stderr is None:
        return
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {count} files checked" + "\n" * (done == count))
        sys.stderr.flush()
    elif done == count or 10 * done // count > 10 * (done - 1) // count:
        trouble.say(f"{done} of {count} files checked")

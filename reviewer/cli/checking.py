"""The command that checks: files, tables of aligned rows, folders of them, stored articles."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli import trouble
from reviewer.cli.check_jobs import checked_folder, checked_units
from reviewer.cli.place import stands
from reviewer.cli.shared import FILE, opened, takes_database, tell, tells_json
from reviewer.core.annotation import Severity
from reviewer.core.article import Role, SegmentedText
from reviewer.core.errors import FileMissing
from reviewer.core.naming import named_text

if TYPE_CHECKING:
    from reviewer.checks.settings import CheckSettings
    from reviewer.core.finding import AlignedUnit, Finding
    from reviewer.store import Store

FAILED = 3
"""Exit code when a finding is as severe as ``--fail-on`` says."""


@click.command()
@click.argument("target", metavar="ARTICLE|PAIR|FOLDER|ID", type=FILE)
@click.argument("english", metavar="[ENGLISH]", required=False, type=FILE)
@click.option("--text", "wanted", metavar="LABEL", help="The English text of a stored article.")
@click.option("--only", metavar="NAMES", help="Only these checks, such as: names,numbers.")
@click.option(
    "--fail-on",
    "threshold",
    type=click.Choice([str(it) for it in Severity]),
    help=f"End with exit code {FAILED} if a finding is as severe as this or more.",
)
@click.option("--glossary", type=FILE, help="Terms to check: CSV, XLSX or TBX.")
@tells_json
@takes_database
def check(
    target: Path,
    english: Path | None,
    wanted: str | None,
    only: str | None,
    threshold: str | None,
    glossary: Path | None,
    as_json: bool,
) -> int:
    """Say what seems to be wrong in a translation.

    It is read from the files ARTICLE (Indonesian) and ENGLISH; from PAIR, a file whose rows are
    aligned already: TSV, CSV, XLSX, JSON, TMX, XLIFF, PO, WMT XML; from a FOLDER of such files; or
    from the stored article ID (its first letters or its title will do). Without English only the
    checks that read one side have their say: punctuation, blanks, spelling and the like.
    """
    names = _names(only)
    if wanted and (english or stands(target)):
        raise click.UsageError("--text goes with a stored article, not with files")
    unread: Sequence[str] = ()
    if english is None and stands(target) and target.is_dir():
        files, unread = checked_folder(target, _settings(glossary), names)
        found = [it for findings in files.values() for it in findings]
        facts: dict[str, Any] = {
            "files": [{"file": it, "findings": _facts(files[it])} for it in files]
        }
        tell(facts, _folder_lines(files), as_json=as_json)
    else:
        if english is None and not stands(target):
            found = _stored_findings(target, wanted, glossary, names)
        else:
            found = _file_findings(target, english, _settings(glossary), names)
        tell({"findings": _facts(found)}, _lines(found), as_json=as_json)
    if unread:
        return trouble.USER
    bad = threshold and any(it.severity.rank >= Severity(threshold).rank for it in found)
    return FAILED if bad else 0


def _names(only: str | None) -> Collection[str] | None:
    """The checks asked for by name; ``None`` for those that are on."""
    if only is None:
        return None
    from reviewer.checks.catalogue import CHECKS

    known = [it.name for it in CHECKS]
    names = [it.strip() for it in only.split(",")]
    for name in names:
        if name not in known:
            listed = f"{', '.join(known[:-1])} and {known[-1]}"
            raise click.UsageError(f"No check is called “{name}”, they are {listed}")
    return names


def _settings(glossary: Path | None) -> CheckSettings:
    from reviewer.checks.settings import CheckSettings

    if glossary is None:
        return CheckSettings()
    from reviewer.formats.glossary import read_glossary

    return CheckSettings(glossary=tuple(read_glossary(glossary)))


def _file_findings(
    target: Path, english: Path | None, settings: CheckSettings, names: Collection[str] | None
) -> list[Finding]:
    """Check a pair of files, a file of aligned rows, or an article without English."""
    from reviewer.formats.pair_reading import is_pair_file, read_lone, read_pair
    from reviewer.formats.pairs_in_folder import PairFiles

    if english is None and not is_pair_file(target):
        return checked_units(read_lone(target), settings, names, alone=True)
    return checked_units(read_pair(PairFiles(target, english)), settings, names)


def _stored_findings(
    target: Path, wanted: str | None, glossary: Path | None, names: Collection[str] | None
) -> list[Finding]:
    """Check a stored article as the window does: with the study's own settings and lists, and
    without what the reviewer dismissed. Raises ``TextUnknown``."""
    from reviewer.checks.fault import FaultJudge
    from reviewer.core.decision import Dismissals
    from reviewer.store import check_settings, decisions, library, memory

    if target.suffix.lower() in (".tsv", ".txt", ".md") or len(target.parts) > 1:
        raise FileMissing(path=target)
    with opened() as store, store.in_thought():  # what was marked elsewhere is remembered later
        article = store.find(str(target))
        units, alone = _stored_units(store, article.article_id, wanted)
        reference, _ = _stored_units(store, article.article_id, None)
        memory.follow(store, memory.stale(store))
        settings = check_settings.load(store)
        settings = library.informed(store, settings, article.article_id, units)
        dismissed = Dismissals.of(decisions.of_article(store, article.article_id))
    if glossary:
        settings = replace(settings, glossary=_settings(glossary).glossary)
    found = checked_units(units, settings, names, alone=alone)
    if not alone and reference and reference[0].english_role is Role.REFERENCE:
        judge = FaultJudge(units, reference, settings)
        found = [judge.judged(it) for it in found]
    return [it for it in found if not dismissed.hold_for(it)]


def _stored_units(
    store: Store, article_id: str, wanted: str | None
) -> tuple[list[AlignedUnit], bool]:
    """The rows of a stored article beside one English text, and whether it has none.

    Raises ``TextUnknown``.
    """
    from reviewer.core.aligned_units import aligned_units, lone_units

    own, *others = store.texts(article_id)
    if not (wanted or others):
        return lone_units(SegmentedText(own, store.segments(own.text_id))), True
    other = named_text(others, wanted) if wanted else others[0]
    sides = [SegmentedText(it, store.segments(it.text_id)) for it in (own, other)]
    return aligned_units(sides[0], sides[1], store.units(own.text_id, other.text_id)), False


def _facts(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [
        {
            "check": it.check,
            "row": it.row,
            "message": it.message,
            "category": it.category,
            "severity": str(it.severity),
            "suggestion": it.suggestion,
            "spans": [
                {
                    "role": str(span.role),
                    "language": span.language,
                    "start": span.start,
                    "end": span.end,
                    "quote": span.quote,
                }
                for span in it.spans
            ],
        }
        for it in findings
    ]


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    for it in findings:
        side = " (English)" if all(span.language == "en" for span in it.spans) else ""
        yield f"{it.row:5}  {it.severity:8}  {' '.join(it.message.split())}{side}"


def _folder_lines(files: Mapping[str, Sequence[Finding]]) -> Iterator[str]:
    for file, findings in files.items():
        if findings:
            yield file
            yield from _lines(findings)


COMMANDS = (check,)

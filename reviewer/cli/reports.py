"""The command that writes a report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reviewer.cli.shared import (
    FILE,
    articles_of,
    opened,
    takes_articles,
    takes_database,
    takes_model,
    tell,
    tells_json,
)
from reviewer.core.figure_errors import NothingToReport, ReportFormatUnknown

if TYPE_CHECKING:
    from reviewer.core.report import Report
    from reviewer.formats.report.document import Wanted

_ENDINGS = (".html", ".pdf", ".xlsx")


@click.command("report")
@takes_articles
@click.option(
    "-o",
    "--output",
    "target",
    required=True,
    type=FILE,
    help="The file to write or replace: .html, .pdf or .xlsx.",
)
@takes_model
@click.option("--reviewer", metavar="NAME", help="Only the reviews by this reviewer.")
@click.option(
    "--language",
    type=click.Choice(["en", "id"]),
    default="en",
    show_default=True,
    help="Language of the report.",
)
@click.option("--corrected", is_flag=True, help="Add the text with all corrections applied.")
@click.option("--no-texts", is_flag=True, help="Leave out the texts with their marks.")
@tells_json
@takes_database
def write_report(
    articles: Sequence[str],
    target: Path,
    wanted: str,
    reviewer: str | None,
    language: str,
    corrected: bool,
    no_texts: bool,
    as_json: bool,
) -> None:
    """Write a report on ARTICLEs, or on all: figures, marked texts, errors.

    An .xlsx file is a scorecard whose figures follow when weights or errors are changed in it.
    """
    if target.suffix.lower() not in _ENDINGS:
        raise ReportFormatUnknown(path=target)
    from reviewer.formats.report.document import Wanted
    from reviewer.store.reporting import report
    from reviewer.store.score_models import model_and_weights

    with opened() as store:
        model, weights = model_and_weights(wanted, store)
        chosen = articles_of(store, articles)
        if not chosen:
            raise NothingToReport
        made = report(store, chosen, model, weights, reviewer=reviewer)
        _write(made, target, Wanted(language, not no_texts, corrected))
    facts = {
        "file": str(target),
        "articles": len(made.lines),
        "reviewers": list(made.reviewers),
        "errors": sum(it.errors for it in made.systems),
        "language": language,
    }
    count = "1 article" if len(made.lines) == 1 else f"{len(made.lines)} articles"
    tell(facts, [f"The report on {count} was written to {target}."], as_json=as_json)


def _write(report: Report, target: Path, wanted: Wanted) -> None:
    match target.suffix.lower():
        case ".html":
            from reviewer.formats.report_html import write_html

            write_html(report, target, wanted)
        case ".pdf":
            from reviewer import app

            app.write_pdf(report, target, wanted)
        case _:
            from reviewer.formats.scorecard_xlsx import write_scorecard

            write_scorecard(report, target, wanted.language)


COMMANDS = (write_report,)

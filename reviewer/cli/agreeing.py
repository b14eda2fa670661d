"""The command that says how far reviewers agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from reviewer.cli.shared import (
    articles_of,
    only,
    opened,
    takes_articles,
    takes_database,
    takes_model,
    takes_names,
    tell,
    tell_figures,
    tells_figures,
)
from reviewer.cli.tables import number, table
from reviewer.core.figure_errors import NothingToAgreeOn
from reviewer.store.study import all_categories

if TYPE_CHECKING:
    from reviewer.scoring.agreement import Overlap
    from reviewer.scoring.reviewer_agreement import Agreement, PairAgreement

_Confusion = Mapping[tuple[str | None, str | None], int]


@click.command("agree")
@takes_articles
@takes_model
@takes_names
@tells_figures
@takes_database
def agree(
    articles: Sequence[str],
    wanted: str,
    systems: Sequence[str],
    reviewers: Sequence[str],
    as_csv: bool,
    as_json: bool,
) -> None:
    """Say how far the reviewers of ARTICLEs, or of all, agree: on words, segments, categories.

    Two reviewers are compared on the texts that both judged; a reviewer who read an article twice,
    with the reading before.
    """
    from reviewer.scoring.models import Esa
    from reviewer.store import agreeing
    from reviewer.store.score_models import model_named

    if wanted == "esa":
        raise click.UsageError("Agreement is on marks; choose a model that counts them, not esa")
    with opened() as store:
        model = model_named(wanted, store)
        assert not isinstance(model, Esa)
        chosen = [it.article_id for it in articles_of(store, articles)]
        found = agreeing.agree(
            store, chosen, all_categories(store), model, only=only(systems, reviewers)
        )
    if not found.pairs:
        raise NothingToAgreeOn
    pairs = [_facts(it) for it in found.pairs]
    if as_csv:
        tell_figures("pairs", pairs, (), as_json=False, as_csv=True)
        return
    facts = {
        "reviewers": list(found.reviewers),
        "articles": found.articles,
        "segments": found.segments,
        "alpha": found.alpha,
        "alpha_errors": found.alpha_errors,
        "alpha_severity": found.alpha_severity,
        "pairs": [
            facts | {"categories": _cells(it.categories), "severities": _cells(it.severities)}
            for it, facts in zip(found.pairs, pairs, strict=True)
        ],
        "signature": found.signature,
    }
    tell(facts, _lines(found), as_json=as_json)


def _facts(it: PairAgreement) -> dict[str, Any]:
    return {
        "one": it.one,
        "other": it.other,
        "same_reviewer": it.same_reviewer,
        "articles": it.articles,
        "segments": it.segments,
        "marks": {"one": it.marks[0], "other": it.marks[1]},
        "exact": {label: _overlap(overlap) for label, overlap in it.exact.items()},
        "characters": {label: _overlap(overlap) for label, overlap in it.characters.items()},
        "kappa": it.kappa,
        "kappa_severity": it.kappa_severity,
        "alpha": it.alpha,
        "correlation": it.correlation,
    }


def _overlap(it: Overlap) -> dict[str, float | None]:
    return {"precision": it.precision, "recall": it.recall, "f1": it.f1}


def _cells(confusion: _Confusion) -> list[dict[str, Any]]:
    cells = sorted(confusion.items(), key=lambda cell: (-cell[1], str(cell[0])))
    return [{"one": one, "other": other, "marks": marks} for (one, other), marks in cells]


def _lines(found: Agreement) -> Iterator[str]:
    headers = (
        "one ", "other ", "segments", "marks", "F1 exact", "F1 words", "with category",
        "with severity", "kappa", "alpha", "r",
    )  # fmt: skip
    rows = [
        [
            it.one,
            f"{it.other} (second pass)" if it.same_reviewer else it.other,
            str(it.segments),
            f"{it.marks[0]}/{it.marks[1]}",
            number(it.exact["spans"].f1),
            number(it.characters["spans"].f1),
            number(it.characters["category"].f1),
            number(it.characters["severity"].f1),
            number(it.kappa),
            number(it.alpha),
            number(it.correlation),
        ]
        for it in found.pairs
    ]
    yield from table(headers, rows)
    for it in found.pairs:
        yield from _confused(it)
    if found.segments:
        yield ""
        yield (
            f"all reviewers, {found.segments} segments: Krippendorff's alpha on points "
            f"{number(found.alpha)}, on errors {number(found.alpha_errors)}, "
            f"on severities {number(found.alpha_severity)}"
        )
    yield found.signature


def _confused(it: PairAgreement) -> Iterator[str]:
    """What one calls this and the other calls that, the most frequent first."""
    for what, confusion in (("categories", it.categories), ("severities", it.severities)):
        differing = [cell for cell in _cells(confusion) if cell["one"] != cell["other"]][:5]
        if differing:
            yield ""
            yield f"{it.one} and {it.other}, {what} that differ on the same words:"
        for cell in differing:
            one, other = (_label(cell[side]) for side in ("one", "other"))
            yield f"{cell['marks']:6}  {one} – {other}"


def _label(label: str | None) -> str:
    return "not marked" if label is None else label or "to be classified"


COMMANDS = (agree,)

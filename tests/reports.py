"""A small study with reviews worth a report: overlapping, linked, repeated and hostile marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role, Text, TextDraft
from reviewer.core.change import Change, Step
from reviewer.core.export_row import Imported
from reviewer.core.report import Report
from reviewer.core.review import ReviewState
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.store.reporting import report
from reviewer.store.score_models import weighed

ARTICLE = (
    "Rusia memiliki jejak militer di negaranya, dengan pangkalan di Homyim dan Tartus. "
    "Militer menanggapi.\n\nPangkalan Homyim berada di <b>pantai</b> & 😀 مطار حميميم selesai."
)
REFERENCE = (
    "Russia has a military footprint in the country, with bases at Hmeimim and Tartus. "
    "The military responded.\n\nThe Hmeimim base is on the coast 😀 and done."
)
MACHINE = (
    "Russia has a military trace in its country, with bases in Homyim and Tartus. "
    "The military responded.\n\nThe Homyim base is on the beach 😀 and done."
)
TITLE = "<script>alert('x')</script> & \"Pangkalan\" \u202e مطار 😀"
RINA, BUDI = "Rina <img src=x>", "=Budi"
NAME, WRONG = "Accuracy/Mistranslation/Named entity", "Accuracy/Mistranslation"
AT = "2026-03-01T09:30:00.125Z"


def span(text: Text, words: str, nth: int = 0) -> Span:
    """The nth place of words in a text."""
    start = -1
    for _ in range(nth + 1):
        start = text.content.index(words, start + 1)
    return Span(text.text_id, start, start + len(words), words)


def error(
    number: int,
    reviewer: int,
    spans: Sequence[Span],
    category: str,
    severity: Severity,
    correction: str | None = None,
    comment: str = "",
    repeat_of: int | None = None,
) -> Annotation:
    """An error of a reviewer, by numbers that become ids."""
    return Annotation(
        _id(number), _id(9000 + reviewer), tuple(spans), category, severity, correction, comment,
        "manual", None if repeat_of is None else _id(repeat_of), AT, AT,
    )  # fmt: skip


def _id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def add_article(store: Store, title: str = TITLE, article: str = ARTICLE) -> Article:
    """Store the article with a reference and a machine version."""
    drafts = [
        TextDraft(role, label, content, segment(content, role.language))
        for role, label, content in (
            (Role.ARTICLE, "", article),
            (Role.REFERENCE, "", REFERENCE),
            (Role.MACHINE, "NMT", MACHINE),
        )
    ]
    units = [(1, 1)] * len(drafts[1].segments)
    return store.add_article(drafts[0], drafts[1:], [units, units], title)


def reviewed(store: Store) -> Article:
    """Store the article with a finished review by Rina and an open one by Budi."""
    article = add_article(store)
    own, reference, machine = store.texts(article.article_id)
    rina = [
        error(1, 1, [span(own, "jejak militer di negaranya")], "Style/Awkward", Severity.MINOR),
        error(2, 1, [span(own, "jejak militer")], WRONG, Severity.NEUTRAL, "kehadiran militer"),
        error(3, 1, [span(own, "negaranya, dengan"), span(reference, "the country")], WRONG,
              Severity.CRITICAL, "negara itu, dengan", "=HYPERLINK(\"http://x\")"),
        error(4, 1, [span(own, "Homyim"), span(reference, "Hmeimim")], NAME, Severity.MAJOR,
              "Hmeimim", "</td></table><script>alert(1)</script>"),
        error(5, 1, [span(own, "Homyim", 1)], NAME, Severity.MAJOR, "Hmeimim", "", 4),
        error(6, 1, [span(own, "<b>pantai</b> & 😀 مطار حميميم")], "", Severity.MINOR, ""),
    ]  # fmt: skip
    budi = [
        error(11, 2, [span(own, "Homyim")], NAME, Severity.MAJOR, "Hmeimim"),
        error(12, 2, [span(machine, "trace"), span(reference, "footprint")], WRONG,
              Severity.MINOR, "footprint"),
        error(13, 2, [span(reference, "responded")], "Accuracy/Omission", Severity.MINOR),
    ]  # fmt: skip
    for name, errors in ((RINA, rina), (BUDI, budi)):
        store.import_annotations([Imported(it, article.article_id, name) for it in errors], "m")
    _finish(store, article, _id(9001))
    return article


def _finish(store: Store, article: Article, review_id: str) -> None:
    before = next(it for it in store.reviews(article.article_id) if it.review_id == review_id)
    after = replace(
        before, state=ReviewState.FINISHED, verdict="fail: a <b>name</b>", finished_at=AT
    )
    change = Change(before, after)
    store.apply(Step("step", article.article_id, before.reviewer_id, "finish", (change,), AT))


def made(
    store: Store,
    model: str = "mqm2",
    articles: Sequence[Article] | None = None,
    reviewer: str | None = None,
) -> Report:
    """The report on these articles, or on all."""
    chosen, weights = weighed(model, typology_toml.load(typology_toml.shipped_path()))
    everything = [it.article for it in store.articles()]
    return report(store, articles or everything, chosen, weights, reviewer=reviewer)


def opened(folder: Path) -> Store:
    """A store in a folder."""
    return Store.open(folder / "reviewer.db")

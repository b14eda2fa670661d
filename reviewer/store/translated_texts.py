"""Texts beside what automatic metrics score them against: references, and their own correction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from reviewer.core.article import Role, SegmentedText
from reviewer.core.corrected import corrected
from reviewer.core.progress import Progress, unwatched
from reviewer.core.typology import Typology
from reviewer.scoring.judging import OWN, Judge
from reviewer.scoring.metric_comparing import TranslatedText
from reviewer.scoring.post_editing import pieces
from reviewer.store import judged_rows
from reviewer.store.judged_rows import ArticleRows
from reviewer.store.judged_texts import in_portions
from reviewer.store.repository import Store


def translated_texts(
    store: Store,
    article_ids: Sequence[str],
    categories: Typology,
    progress: Progress = unwatched,
) -> Iterator[TranslatedText]:
    """Each machine's English beside the first reference; the article beside its corrections.

    Each review with corrections that can be applied makes a corrected text of its own.
    """
    for articles in in_portions(store, article_ids, progress):
        reviews = [it.review_id for each in articles for it in each.reviews]
        with store.reading() as sql:
            corrections = set(judged_rows.with_corrections(sql, reviews))
        for each in articles:
            yield from _machines(each, categories)
            if any(it.review_id in corrections for it in each.reviews):
                yield from _post_edited(store, each, categories, corrections)


def _judge(article: ArticleRows, categories: Typology) -> Judge:
    system = article.details.get("system") or OWN
    return Judge(article.texts, article.units, categories, system=system, unit_ids=article.unit_ids)


def _machines(article: ArticleRows, categories: Typology) -> Iterator[TranslatedText]:
    machines = [it for it in article.texts if it.text.role is Role.MACHINE]
    references = [it for it in article.texts if it.text.role is Role.REFERENCE]
    if not machines or not references:
        return
    judge = _judge(article, categories)
    judged = [it.text.text_id for it in (references[0], *machines)]
    document = article.details.get("document") or article.article_id
    reference = _by_row(references[0], judge.rows(judged[0], judged))
    by_machine = [_by_row(it, judge.rows(it.text.text_id, judged)) for it in machines]
    numbers = sorted(reference.keys() | {number for rows in by_machine for number in rows})
    for it, machine in zip(machines, by_machine, strict=True):
        rows: list[tuple[Hashable, str, str]] = [
            ((article.article_id, number), machine.get(number, ""), reference.get(number, ""))
            for number in numbers
        ]
        yield TranslatedText(article.article_id, document, it.text.label, "reference", rows)


def _by_row(text: SegmentedText, rows: Iterable[int]) -> dict[int, str]:
    """The words of each row of a text, as one line."""
    found: dict[int, list[str]] = defaultdict(list)
    for segment, row in zip(text.segments, rows, strict=True):
        found[row].append(_line(text.text.content[segment.start : segment.end]))
    return {row: " ".join(lines) for row, lines in found.items()}


def _line(words: str) -> str:
    return " ".join(words.splitlines())


def _post_edited(
    store: Store, article: ArticleRows, categories: Typology, corrections: set[str]
) -> Iterator[TranslatedText]:
    judge = _judge(article, categories)
    own, document = article.texts[0], article.details.get("document", "")
    names: Sequence[Hashable] | None = None
    if document:
        names = judge.named_rows(own.text.text_id)
    texts = [it.text for it in article.texts]
    for review in article.reviews:
        if review.review_id not in corrections:
            continue
        result = corrected(own.text, texts, store.annotations(review.review_id), categories)
        if not result.applied:
            continue
        rows: list[tuple[Hashable, str, str]] = [
            (
                (review.reviewer, names[it.number] if names else it.number),
                _line(it.original),
                _line(it.corrected),
            )
            for it in pieces(own, result)
        ]
        yield TranslatedText(
            article.article_id,
            document or article.article_id,
            judge.system(own.text.text_id),
            "corrected",
            rows,
            review.reviewer,
        )

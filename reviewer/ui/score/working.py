"""What is worked out of the open review in a job: its score, and the automatic metrics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reviewer.core.article import Role, SegmentedText
from reviewer.core.corrected import corrected
from reviewer.core.progress import Progress
from reviewer.core.typology import Typology
from reviewer.scoring.article_score import ArticleScore, score_article
from reviewer.scoring.comparison import MetricFigure
from reviewer.scoring.judging import Judge
from reviewer.scoring.metrics import Metric, MetricCounts
from reviewer.scoring.models import Esa, Model
from reviewer.scoring.post_editing import pieces
from reviewer.store import Store
from reviewer.store.score_models import weighed
from reviewer.store.study import all_categories
from reviewer.ui.score.open_review import Open

METRICS = (Metric.BLEU, Metric.CHRF, Metric.CHRF_PLUS, Metric.TER)


def judge_of(open_: Open) -> Judge:
    """What places the errors; the alignments are read the first time."""
    if not open_.held:
        own, *english = (it.text.text_id for it in open_.texts)
        with Store.open(open_.path) as store:
            units = {it: store.units(own, it) for it in english}
            categories = all_categories(store)
        open_.held.append(Judge(open_.texts, units, categories))
    return open_.held[0]


def model_of(choice: str, typology: Typology) -> Model:
    """The model that counts errors, by its name or a file. Raises ``FileInvalid``."""
    model, _ = weighed(choice, typology)
    assert not isinstance(model, Esa)
    return model


def scored(open_: Open, progress: Progress) -> dict[str, ArticleScore]:
    """Score the texts that are judged by the errors of this review, by their ids."""
    model = model_of(open_.choice, open_.typology)
    judge = judge_of(open_)
    progress(0.1)
    return {
        it: score_article(judge, open_.annotations, model, it, coverage=open_.coverage)
        for it in open_.judged
    }


def measured(open_: Open, progress: Progress) -> Sequence[MetricFigure]:
    """Each machine version beside the first reference, and the article beside its corrected text.

    Rows are compared, as in a comparison of sets. Nothing is compared across languages.
    """
    judge = judge_of(open_)
    pairs = [*_machine_pairs(open_, judge), *_corrected_pair(open_, judge)]
    figures: list[MetricFigure] = []
    for number, (system, against, hypotheses, references) in enumerate(pairs):
        for step, metric in enumerate(METRICS):
            progress((number + step / len(METRICS)) / len(pairs))
            found = MetricCounts.of(metric, hypotheses, references)
            figure = MetricFigure(
                metric, system, against, 1, len(hypotheses), found.score, None, {}, found.signature
            )
            figures.append(figure)
    return tuple(figures)


_Pair = tuple[str, str, list[str], list[str]]


def _machine_pairs(open_: Open, judge: Judge) -> Iterator[_Pair]:
    references = [it for it in open_.texts if it.text.role is Role.REFERENCE][:1]
    machines = [it for it in open_.texts if it.text.role is Role.MACHINE]
    judged = [it.text.text_id for it in (*references, *machines)]
    by_row = [_by_row(it, judge.rows(it.text.text_id, judged)) for it in (*references, *machines)]
    rows = sorted({number for it in by_row for number in it})
    for reference in by_row[: len(references)]:
        for text, machine in zip(machines, by_row[1:], strict=True):
            said = [machine.get(it, "") for it in rows]
            yield text.text.label, "reference", said, [reference.get(it, "") for it in rows]


def _by_row(text: SegmentedText, rows: Iterable[int]) -> dict[int, str]:
    """The words of each row of a text, as one line."""
    found: dict[int, list[str]] = defaultdict(list)
    for segment, row in zip(text.segments, rows, strict=True):
        words = text.text.content[segment.start : segment.end]
        found[row].append(" ".join(words.splitlines()))
    return {row: " ".join(lines) for row, lines in found.items()}


def _corrected_pair(open_: Open, judge: Judge) -> Iterator[_Pair]:
    own, texts = open_.texts[0], [it.text for it in open_.texts]
    result = corrected(own.text, texts, open_.annotations, open_.typology)
    if result.applied:
        found = pieces(own, result)
        system = judge.system(own.text.text_id)
        yield system, "corrected", [it.original for it in found], [it.corrected for it in found]

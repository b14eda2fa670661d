"""What is worked out of the open review in a job: its score, and the automatic metrics."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, SegmentedText
from reviewer.core.corrected import corrected
from reviewer.core.rows import Block, Rows, Units
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.scoring.article_score import ArticleScore, CategoryLine
from reviewer.scoring.comparison import MetricFigure
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.grouped import RatedSegment, SegmentId, score_group
from reviewer.scoring.judging import Judge
from reviewer.scoring.metrics import Metric, MetricCounts
from reviewer.scoring.models import Model, counts
from reviewer.scoring.mqm import Basis, Mark, Mqm2, PerThousand, Words
from reviewer.store import Store
from reviewer.ui.jobs import Progress
from reviewer.ui.live_score import FILE

METRICS = (Metric.BLEU, Metric.CHRF, Metric.CHRF_PLUS, Metric.TER)


class Open(NamedTuple):
    """An open article and its errors, as plain values.

    ``path`` is the database's; ``text_id`` names the text that is judged, and ``choice`` the
    scoring model. ``words`` keeps the words of each sentence from one time to the next, by text.
    """

    path: Path
    texts: Sequence[SegmentedText]
    annotations: Sequence[Annotation]
    typology: Typology
    text_id: str
    choice: str
    words: dict[str, list[int]]

    def units(self) -> dict[str, Units]:
        """How each English text is aligned with the article, by its id."""
        own, *english = (it.text.text_id for it in self.texts)
        with Store.open(self.path) as store:
            return {it: store.units(own, it) for it in english}


def model_of(choice: str, typology: Typology) -> Model:
    """The model by its name, or MQM 2.0 by the weights of a file. Raises ``FileInvalid``."""
    if choice in list(Google):
        return Google(choice)
    if choice == "matecat":
        return PerThousand()
    if choice.startswith(FILE):
        return Mqm2.of_typology(typology_toml.load(Path(choice.removeprefix(FILE))))
    return Mqm2.of_typology(typology)


def scored(open_: Open, progress: Progress) -> ArticleScore:
    """Score the text that is judged by the errors of this review."""
    model = model_of(open_.choice, open_.typology)
    own = open_.texts[0].text.text_id
    crosses = any(it.span_in(own) is None for it in open_.annotations)
    judge = Judge(open_.texts, open_.units() if crosses else {}, open_.typology)
    marks: dict[int, list[Mark]] = defaultdict(list)
    for number, error in enumerate(open_.annotations):
        if number % 1000 == 0:
            progress(0.5 * number / len(open_.annotations))
        place = judge.place_of(error)
        if place.text_id == open_.text_id:
            mark = Mark(error.category, str(error.severity), error.repeat_of is not None)
            marks[place.number].append(mark)
    if open_.text_id not in open_.words:
        open_.words[open_.text_id] = judge.words(open_.text_id)
    words = open_.words[open_.text_id]
    progress(0.6)
    system = judge.system(open_.text_id)
    group = score_group(
        [
            RatedSegment(
                SegmentId("", open_.text_id, number),
                "",
                system,
                "",
                "",
                count,
                tuple(marks.get(number, ())),
            )
            for number, count in enumerate(words)
        ],
        model,
    )
    found = [mark for several in marks.values() for mark in several]
    return ArticleScore(
        model,
        tuple(_lines(found, model)),
        Words(group.words, Basis.TARGET),
        group.segments,
        sum(mark.severity == "critical" and counts(model, mark) for mark in found),
        group.penalty,
        group.score,
        group.passed,
        group.interval,
        group.signature,
    )


def _lines(marks: Sequence[Mark], model: Model) -> Iterator[CategoryLine]:
    by_category: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_category[mark.category].append(mark)
    for category, several in by_category.items():
        penalty = sum(model.points(mark) for mark in several if counts(model, mark))
        yield CategoryLine(category, Counter(mark.severity for mark in several), penalty)


def measured(open_: Open, progress: Progress) -> Sequence[MetricFigure]:
    """Each machine version beside the first reference, and the article beside its corrected text.

    Rows are compared: those on which both alignments agree. The corrected article is compared as
    one paragraph a segment. Nothing is compared across languages.
    """
    pairs = [*_machine_pairs(open_, open_.units()), *_corrected_pair(open_)]
    figures: list[MetricFigure] = []
    for number, (system, against, hypotheses, references) in enumerate(pairs):
        for step, metric in enumerate(METRICS):
            progress((number + step / len(METRICS)) / len(pairs))
            found = MetricCounts.of(metric, hypotheses, references)
            figures.append(
                MetricFigure(
                    metric,
                    system,
                    against,
                    1,
                    len(hypotheses),
                    found.score,
                    None,
                    {},
                    found.signature,
                )
            )
    return tuple(figures)


_Pair = tuple[str, str, list[str], list[str]]


def _machine_pairs(open_: Open, units: Mapping[str, Units]) -> Iterator[_Pair]:
    by_role = {role: [it for it in open_.texts if it.text.role is role] for role in Role}
    for reference in by_role[Role.REFERENCE][:1]:
        for machine in by_role[Role.MACHINE]:
            english = [(it, units[it.text.text_id]) for it in (machine, reference)]
            said: tuple[list[str], list[str]] = ([], [])
            for row in Rows(open_.texts[0], english):
                for told, text in zip(said, (machine, reference), strict=True):
                    told.append(_words_of(text, row.english))
            yield machine.text.label, "reference", *said


def _words_of(text: SegmentedText, blocks: Sequence[Block]) -> str:
    content = text.text.content
    found = (content[it.start : it.end] for it in blocks if it.text_id == text.text.text_id)
    return " ".join(" ".join(found).split())


def _corrected_pair(open_: Open) -> Iterator[_Pair]:
    own, texts = open_.texts[0].text, [it.text for it in open_.texts]
    result = corrected(own, texts, open_.annotations, open_.typology)
    before, after = own.content.split("\n"), result.content.split("\n")
    if result.applied and len(before) == len(after):
        kept = [(one, two) for one, two in zip(before, after, strict=True) if one.strip()]
        yield own.label, "corrected", [it for it, _ in kept], [it for _, it in kept]

import pytest
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.ter import TER

from reviewer.scoring.comparison import MetricFigure, Pair
from reviewer.scoring.metric_comparing import METRICS, TranslatedText, compare_by_metrics
from reviewer.scoring.metrics import Metric

REFERENCE = ["The base is near Tartus.", "Nobody was hurt, it says.", "They left on Monday."]
GOOD = ["The base is near Tartus.", "Nobody was hurt, he says.", "They left on Monday."]
BAD = ["Base close Tartus.", "None hurt say.", "On Monday left."]


def _text(
    system: str, machine: list[str], *, article: str = "a", against: str = "reference"
) -> TranslatedText:
    rows = [(n, it, ref) for n, (it, ref) in enumerate(zip(machine, REFERENCE, strict=False))]
    return TranslatedText(article, article, system, against, rows)


def _compared(*texts: TranslatedText) -> tuple[tuple[MetricFigure, ...], tuple[Pair, ...]]:
    return compare_by_metrics(texts, resamples=50, seed=3)


def test_the_figures_are_sacrebleus() -> None:
    figures, pairs = _compared(_text("good", GOOD), _text("good", BAD, article="b"))
    assert [it.metric for it in figures] == list(METRICS)
    found = {it.metric: it for it in figures}
    both = [REFERENCE + REFERENCE]
    assert found[Metric.BLEU].score == BLEU().corpus_score(GOOD + BAD, both).score
    ter = found[Metric.TER]
    assert ter.score == TER().corpus_score(GOOD + BAD, both).score
    assert ter.by_article == {
        "a": TER().corpus_score(GOOD, [REFERENCE]).score,
        "b": TER().corpus_score(BAD, [REFERENCE]).score,
    }
    assert (ter.articles, ter.segments, pairs) == (2, 6, ())
    assert ter.interval is not None
    assert ter.signature.startswith("nrefs:1|bs:50|seed:3|case:lc|")


def test_six_rows_that_differ_can_tell_systems_apart() -> None:
    articles = ["a", "b"]
    _, pairs = _compared(
        *[_text("good", GOOD, article=it) for it in articles],
        *[_text("bad", BAD, article=it) for it in articles],
    )
    assert [(it.segments, it.better, it.significant()) for it in pairs] == [(6, "good", True)] * 4


def test_systems_meet_on_the_rows_that_both_have() -> None:
    _, pairs = _compared(_text("good", GOOD), _text("bad", BAD[:2]), _text("bad", BAD, article="b"))
    assert [it.measure for it in pairs] == [str(it) for it in METRICS]
    bleu = pairs[0]
    assert (bleu.one, bleu.other, bleu.segments, bleu.articles) == ("bad", "good", 2, 1)
    assert bleu.score_of_other == BLEU().corpus_score(GOOD[:2], [REFERENCE[:2]]).score
    assert [it.better for it in pairs] == ["good"] * 4
    assert bleu.bootstrap is not None
    assert [(it.randomization, it.significant()) for it in pairs] == [(None, False)] * 4
    assert bleu.interval is not None
    assert bleu.interval.low > 0


def test_post_editing_does_not_meet_translation() -> None:
    figures, pairs = _compared(_text("S", GOOD), _text("T", BAD, against="corrected"))
    assert {(it.system, it.against) for it in figures} == {("S", "reference"), ("T", "corrected")}
    assert pairs == ()


def test_one_row_has_no_interval() -> None:
    figures, pairs = _compared(_text("S", GOOD[:1]), _text("T", BAD[:1]))
    assert {it.interval for it in figures} == {None}
    assert pairs == ()


def test_progress_ends_the_work() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare_by_metrics(
            [_text("S", GOOD, article=str(number)) for number in range(20)],
            resamples=2,
            seed=1,
            progress=stop,
        )

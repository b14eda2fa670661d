"""Reviews of texts for tests of what is made of them."""

from collections.abc import Collection, Mapping, Sequence

from reviewer.scoring.agreement import MarkedSpan
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.mqm import Mark

MINOR, MAJOR = Mark("Style", "minor"), Mark("Accuracy", "major")
CRITICAL = Mark("Accuracy", "critical")


def judged(
    marks: Mapping[int, Mapping[Mark, int]],
    *,
    article: str = "a",
    system: str = "S",
    reviewer: str = "Rina",
    review: str = "",
    words: Sequence[int] = (20, 20),
    seen: Collection[int] | None = None,
    own: bool = True,
    day: str = "2026-03-01",
    judgement: float | None = None,
    judgements: Mapping[int, float] | None = None,
    spans: Sequence[tuple[int, MarkedSpan]] = (),
) -> JudgedText:
    """What a reviewer says of a system's text of an article, whose rows are its sentences."""
    return JudgedText(
        article_id=article,
        title=f"Title of {article}",
        document=article,
        text_id=f"{article}/{system}",
        system=system,
        own=own,
        reviewer=reviewer,
        review_id=review or f"{article}/{reviewer}",
        day=day,
        active_seconds=60.0,
        judgement=judgement,
        judgements=judgements or {},
        words=words,
        rows=range(len(words)),
        seen=seen,
        marks=marks,
        spans=spans,
    )

"""The pair with its marks, the list of errors, the corrected text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, SegmentedText
from reviewer.core.corrected import corrected
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.rows import Block
from reviewer.core.typology import Typology
from reviewer.formats.report.marking import Drawn, drawn_marks, runs
from reviewer.formats.report.markup import header, isolated, plain, row
from reviewer.formats.report.medium import Medium
from reviewer.formats.report.words import Words

_MOST_BESIDE = 2  # English texts that rows can be laid out beside


class Marked:
    """The texts of an article with the errors of one review, numbered as the list has them."""

    def __init__(self, dossier: Dossier, reviewed: Reviewed, say: Words, medium: Medium) -> None:
        self._dossier = dossier
        self._texts = {it.text.text_id: it.text for it in dossier.texts}
        self._say = say
        self._medium = medium
        self.errors = in_reading_order(dossier, reviewed)
        self._numbers = {it.annotation_id: n for n, it in enumerate(self.errors, 1)}
        self._marks = drawn_marks(self.errors)
        self._names = f"e-{reviewed.review.review_id}-"

    # ---- the pair

    def pair(self) -> Iterator[str]:
        """The rows of the article beside its English; several tables beside many texts."""
        shown = self._shown()
        for first in range(0, max(1, len(shown)), _MOST_BESIDE):
            yield from self._table(shown[first : first + _MOST_BESIDE])

    def _shown(self) -> list[SegmentedText]:
        """The English texts that have marks, or the first one where none has."""
        marked = [it for it in self._dossier.english if self._marks.get(it.text.text_id)]
        return marked or list(self._dossier.english[:1])

    def _table(self, english: Sequence[SegmentedText]) -> Iterator[str]:
        say = self._say
        names = say.listed([say.text(it.text) for it in english])
        left = f"{say('Indonesian')} · {say('article')}"
        right = " · ".join(filter(None, (say("English"), names)))
        yield f'<table class="pair">{header(["", left, right])}<tbody>'
        for line in self._dossier.rows(*(it.text.text_id for it in english)):
            cells = [
                str(line.number),
                self._side(line.article, labelled=False),
                self._side(line.english, labelled=len(english) > 1),
            ]
            yield row(cells, heads=1, classes="paragraph" if line.new_paragraph else "")
        yield "</tbody></table>"

    def _side(self, blocks: Sequence[Block], *, labelled: bool) -> str:
        if not blocks:
            return f'<p class="none">{plain(self._say("no counterpart"))}</p>'
        return "".join(self._block(it, labelled=labelled) for it in blocks)

    def _block(self, block: Block, *, labelled: bool) -> str:
        text = self._texts[block.text_id]
        marks: Sequence[Drawn] = self._marks.get(block.text_id, ())
        words = "".join(
            self._medium.run(it, self._names)
            for it in runs(text.content, block.start, block.end, marks)
        )
        label = f'<p class="label">{plain(self._say.text(text))}</p>' if labelled else ""
        return f'{label}<p lang="{text.language}" dir="auto">{words}</p>'

    # ---- the list

    def listed(self, typology: Typology) -> Iterator[str]:
        """Every error with its correction and comment, in the order of the texts."""
        say = self._say
        if not self.errors:
            yield f'<p class="none">{plain(say("No errors are marked."))}</p>'
            return
        names = [say("No."), say("Words and counterpart"), say("Category"), say("Severity")]
        names += [say("Correction"), say("Comment")]
        yield f'<table class="errors">{header(names)}<tbody>'
        for number, error in enumerate(self.errors, 1):
            cells = [
                f'<span id="{self._names}{number}">{number}</span>',
                self._words(error),
                plain(say.category(typology, error.category)),
                self._medium.sample(error.severity, say.severity(error.severity)),
                self._correction(error),
                self._comment(error),
            ]
            yield row(cells, heads=1)
        yield "</tbody></table>"

    def _words(self, error: Annotation) -> str:
        lines = [f"<p>{isolated(error.span.quote)}{self._place(error.span)}</p>"]
        if error.linked and error.linked.text_id in self._texts:
            words = f"{isolated(error.linked.quote)}{self._place(error.linked)}"
            lines.append(f'<p class="linked">{words}</p>')
        return "".join(lines)

    def _place(self, span: Span) -> str:
        """Which text the words stand in, where that is not the article itself."""
        text = self._texts[span.text_id]
        return "" if text.role is Role.ARTICLE else f" <small>{plain(self._say.text(text))}</small>"

    def _correction(self, error: Annotation) -> str:
        if error.correction is None:
            return "–"
        if not error.correction:
            return f"<i>{plain(self._say('(leave out)'))}</i>"
        return isolated(error.correction)

    def _comment(self, error: Annotation) -> str:
        lines = [isolated(error.comment)] if error.comment else []
        repeated = self._numbers.get(error.repeat_of or "")
        if repeated:
            lines.append(plain(self._say("Repeats no. {0}", repeated)))
        return "<br/>".join(lines)

    # ---- the corrected text

    def corrected(self, typology: Typology) -> str:
        """The article with its corrections, and which were left out."""
        own = self._dossier.own.text
        made = corrected(own, [it.text for it in self._dossier.texts], self.errors, typology)
        lines = [
            f'<p lang="id" dir="auto">{plain(it)}</p>'
            for it in made.content.splitlines()
            if it.strip()
        ]
        left_out = sorted(
            {self._numbers[it.annotation_id] for pair in made.conflicts for it in pair}
        )
        if left_out:
            told = self._say(
                "Not corrected because corrections overlap: no. {0}.", ", ".join(map(str, left_out))
            )
            lines.append(f'<p class="caution">{plain(told)}</p>')
        return f'<div class="corrected">{"".join(lines)}</div>'


def in_reading_order(dossier: Dossier, reviewed: Reviewed) -> list[Annotation]:
    """The errors of a review: the article's first, then by text and place."""
    places = {it.text.text_id: number for number, it in enumerate(dossier.texts)}
    return sorted(
        (it for it in reviewed.annotations if it.span.text_id in places),
        key=lambda it: (places[it.span.text_id], it.span.start, it.span.end, it.annotation_id),
    )


def legend(say: Words, medium: Medium) -> str:
    """How each severity is drawn."""
    samples = [medium.sample(it, say.severity(it)) for it in Severity]
    samples.append(medium.framed(say("framed: the counterpart of an error")))
    told = " &#160; ".join(samples)
    return f'<p class="legend">{plain(say("How to read the marks"))}: {told}</p>'

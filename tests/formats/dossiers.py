"""Articles as they leave the store, made without one: for tests of ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role, SegmentedText, Text, article_id, text_id
from reviewer.core.dossier import Dossier, Reviewed
from reviewer.core.review import Review, ReviewState
from reviewer.core.rows import Units
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.formats.leaving import Leaving, Options

OWN = (
    "Rusia memiliki pangkalan di Homyim. Militer menanggapi serangan itu.\n\n"
    "Pangkalan Homyim 😀 berada di pantai."
)
REFERENCE = (
    "Russia has a base at Hmeimim. The military has responded.\n\nThe Hmeimim base is on the coast."
)
MACHINE = (
    "Russia has a base in Homyim. The military responded.\n\nThe Homyim base 😀 is on the beach."
)
NAMED = "Accuracy/Mistranslation/Named entity"
AT = "2026-03-01T09:30:00.125Z"


def text_of(own: str, role: Role, label: str, content: str) -> SegmentedText:
    """A text with its sentences."""
    key = text_id(own, role, label, content)
    return SegmentedText(Text(key, own, role, label, content), segment(content, role.language))


def pairing(one: SegmentedText, other: SegmentedText) -> Units:
    """One to one as far as both go, the rest in one unit."""
    both = min(len(one.segments), len(other.segments))
    rest = (len(one.segments) - both, len(other.segments) - both)
    return [(1, 1)] * both + ([rest] if any(rest) else [])


@dataclass
class Maker:
    """Makes one article; errors are marked by their words."""

    own: str = OWN
    english: Sequence[tuple[Role, str, str]] = (
        (Role.REFERENCE, "", REFERENCE),
        (Role.MACHINE, "DeepL", MACHINE),
    )
    title: str = "Pangkalan: di “Suriah”"
    reviewer: str = "Rina"
    errors: list[Annotation] = field(default_factory=list)
    unit_ids: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.key = article_id(self.own)
        self.texts = [text_of(self.key, Role.ARTICLE, "", self.own)]
        self.texts += [text_of(self.key, *it) for it in self.english]
        self.review_id = str(UUID(int=int(self.key.replace("-", ""), 16) ^ 1, version=4))

    def span(self, text: int, words: str, nth: int = 0) -> Span:
        """Words in one of the texts, in their ``nth`` place."""
        it, start = self.texts[text].text, -1
        for _ in range(nth + 1):
            start = it.content.index(words, start + 1)
        return Span(it.text_id, start, start + len(words), words)

    def mark(self, *spans: Span, correction: str | None = None, **more: object) -> Annotation:
        """Mark an error."""
        fields: dict[str, object] = {
            "category": NAMED,
            "severity": Severity.MAJOR,
            "comment": "",
            "origin": "manual",
            "repeat_of": None,
        }
        fields |= more
        number = UUID(int=len(self.errors) + 1, version=4)
        made = Annotation(
            str(number), self.review_id, spans, correction=correction,
            created_at=AT, updated_at=AT, **fields,  # type: ignore[arg-type]
        )  # fmt: skip
        self.errors.append(made)
        return made

    def dossier(self) -> Dossier:
        """The article as it leaves the store."""
        review = Review(self.review_id, self.key, "r", "mqm-core", ReviewState.OPEN, "", AT)
        errors = sorted(self.errors, key=lambda it: (*it.span[:3], it.annotation_id))
        return Dossier(
            Article(self.key, self.title, AT),
            tuple(self.texts),
            {it.text.text_id: pairing(self.texts[0], it) for it in self.texts[1:]},
            self.unit_ids,
            {"url": "https://example.org/a"},
            (Reviewed(review, self.reviewer, tuple(errors), 12.5),),
        )


def leaving(*dossiers: Dossier, options: Options | None = None) -> Leaving:
    """What a way out is given, for those that ask for whole articles."""

    def no_rows() -> Iterator[tuple[object, ...]]:
        return iter(())

    def again() -> Iterator[Dossier]:
        return iter(dossiers)

    typology = typology_toml.load(typology_toml.shipped_path())
    return Leaving(no_rows, again, typology, len(dossiers), options=options or Options())


WORDS = st.text(
    st.one_of(
        st.sampled_from("aZ. \n\t\r<&>\"'😀é\u0301\u200b"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=40,
)


@st.composite
def makers(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Maker:
    """Any Unicode text with overlapping and linked errors in it."""
    own = draw(words.filter(str.strip))
    english = draw(st.lists(words.filter(str.strip), max_size=2))
    roles = [(Role.REFERENCE, ""), (Role.MACHINE, "DeepL")]
    made = Maker(own, [(*role, it) for role, it in zip(roles, english, strict=False)])
    spans = _spans(draw, made)
    for _ in range(draw(st.integers(0, 5))):
        span, linked = spans(), spans() if draw(st.booleans()) else None
        both = (span,) if linked is None or linked.text_id == span.text_id else (span, linked)
        made.mark(
            *both,
            correction=draw(st.none() | words),
            comment=draw(st.just("") | words),
            severity=draw(st.sampled_from(list(Severity))),
        )
    return made


def _spans(draw: st.DrawFn, made: Maker) -> Callable[[], Span]:
    def span() -> Span:
        text = draw(st.sampled_from(made.texts)).text
        start = draw(st.integers(0, len(text.content) - 1))
        end = draw(st.integers(start + 1, len(text.content)))
        return Span(text.text_id, start, end, text.content[start:end])

    return span

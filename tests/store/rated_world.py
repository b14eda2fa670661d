"""Rated documents as other programs might hold them, and their way through a database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from reviewer.core.annotation import Severity
from reviewer.core.category_names import CategoryNames
from reviewer.core.dossier import Dossier
from reviewer.core.rated_draft import draft_rated
from reviewer.core.rated_view import rated_view
from reviewer.core.rating import Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.store.bringing_in import Origin, bring_in
from reviewer.store.departing import departing
from tests.store.world import clock

TYPOLOGY = typology_toml.shipped()[1]
PATHS = [it.path for it in TYPOLOGY]
SIGNS = "aé😀𝒳ا\u0301\u200b\u200f🇮🇩é\u3042 \u00a0<&\"'\\,;|/-"
words = st.text(SIGNS, min_size=1, max_size=10).filter(lambda it: bool(it.strip()))


def bring(store: Store, documents: Iterable[RatedDocument]) -> None:
    """Store documents whose target is the article."""
    drafts = [draft_rated(it, from_indonesian=False) for it in documents]
    bring_in(store, [it for it in drafts if it], Origin("f", "google-wmt"), CategoryNames(PATHS))


def dossiers(store: Store) -> list[Dossier]:
    return [store.dossier(it.article.article_id) for it in store.articles()]


def view(store: Store) -> list[RatedDocument]:
    """All documents that a database shows, in a known order."""
    found = [it for one in dossiers(store) for it in rated_view(one, TYPOLOGY).documents]
    return sorted(found, key=lambda it: (it.name, it.system))


def plain(documents: Sequence[RatedDocument], *, times: bool = False) -> list[RatedDocument]:
    """Documents without what no program keeps of them: lines, ids, times; in a known order."""
    return sorted(
        (
            replace(
                it,
                passes=tuple(sorted(map(_plain_pass, it.passes), key=lambda one: one.rater)),
                doubts=(),
            )
            for it in documents
        ),
        key=lambda it: (it.name, it.system),
    )


def _plain_pass(it: Pass) -> Pass:
    marks = sorted((replace(m, line=0, key="", at="") for m in it.marks), key=repr)
    return replace(it, marks=tuple(marks), begun="", ended="", seconds=0.0)


def through_files(documents: Sequence[RatedDocument], name: str) -> list[RatedDocument]:
    """Store documents, export them as a format, import that into an empty store, show that."""
    from reviewer.formats.rating_files import rating_format
    from reviewer.formats.ways_out import way_out

    with TemporaryDirectory() as folder:
        file = Path(folder) / f"ratings{way_out(name).suffix}"
        with Store.open(Path(folder) / "one.db", now=clock()) as store:
            bring(store, documents)
            way_out(name).write(departing(store), file)
        with Store.open(Path(folder) / "other.db", now=clock()) as store:
            bring(store, rating_format(name).read(file, lambda _share: None))
            return view(store)


@st.composite
def documents(
    draw: st.DrawFn,
    *,
    linked: bool = True,
    on_source: bool = True,
    comments: bool = True,
    corrections: bool = False,
    scores: bool = False,
    severities: Sequence[Severity] = tuple(Severity),
    raters: Sequence[str] = ("r1", "r2"),
) -> RatedDocument:
    """One document with two raters at most; words of any script, marks that overlap."""
    pairs = tuple(
        RatedPair(str(number), *it)
        for number, it in enumerate(
            draw(st.lists(st.tuples(words, words), min_size=1, max_size=4)), 1
        )
    )
    passes = []
    for rater in draw(st.lists(st.sampled_from(raters), unique=True, min_size=1)):
        seen = draw(st.frozensets(st.integers(0, len(pairs) - 1), min_size=1))
        marks = [
            draw(_marks(pairs, sorted(seen), severities, linked=linked, on_source=on_source))
            for _ in range(draw(st.integers(0, 4)))
        ]
        marks = [
            replace(
                it,
                comment=draw(st.sampled_from(["", "why?", "a\tb"])) if comments else "",
                correction=draw(st.sampled_from([None, "", "x 😀"])) if corrections else None,
            )
            for it in marks
        ]
        given = {n: float(draw(st.integers(0, 100))) for n in seen} if scores else {}
        passes.append(Pass(rater, seen, tuple(marks), given, len(seen) == len(pairs)))
    return RatedDocument("doc 1", "Sys", pairs, tuple(passes))


@st.composite
def _marks(
    draw: st.DrawFn,
    pairs: Sequence[RatedPair],
    seen: Sequence[int],
    severities: Sequence[Severity],
    *,
    linked: bool,
    on_source: bool,
) -> RatedMark:
    segment = draw(st.sampled_from(seen))
    sides = [False, True] if on_source else [False]
    chosen = (
        draw(st.permutations(sides))
        if linked and draw(st.booleans())
        else [draw(st.sampled_from(sides))]
    )
    places = []
    for side in chosen:
        text = pairs[segment].source if side else pairs[segment].target
        start = draw(st.integers(0, len(text) - 1))
        places.append(Place(side, start, draw(st.integers(start + 1, len(text)))))
    category = draw(st.sampled_from([*PATHS[:6], "Ours/Own", "Lone"]))
    return RatedMark(0, segment, tuple(places), category, draw(st.sampled_from(severities)))

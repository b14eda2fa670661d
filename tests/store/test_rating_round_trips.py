"""Out of a database, through a file of another program, into an empty one: what stays."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings

from reviewer.core.rating import RatedDocument, RatedMark
from tests.store.rated_world import documents, plain, through_files

EXAMPLES = settings(max_examples=18, deadline=None)


def _known(document: RatedDocument) -> list[RatedDocument]:
    return plain([document])


def _finished(found: Sequence[RatedDocument]) -> list[RatedDocument]:
    """Documents as Google's files tell them: what a rater was given is rated."""
    return [
        replace(it, passes=tuple(replace(one, finished=True) for one in it.passes)) for it in found
    ]


def _marked(found: Sequence[RatedDocument], **lost: object) -> list[RatedDocument]:
    """Documents without what a format loses of marks."""

    def without(mark: RatedMark) -> RatedMark:
        return replace(mark, **lost)  # type: ignore[arg-type]

    return plain(
        [
            replace(
                it,
                passes=tuple(
                    replace(one, marks=tuple(map(without, one.marks))) for one in it.passes
                ),
            )
            for it in found
        ]
    )


def _target_first(found: Sequence[RatedDocument]) -> list[RatedDocument]:
    """Documents whose marks have their target's words before their source's."""
    return plain(
        [
            replace(
                it,
                passes=tuple(
                    replace(
                        one,
                        marks=tuple(
                            replace(mark, places=tuple(sorted(mark.places))) for mark in one.marks
                        ),
                    )
                    for one in it.passes
                ),
            )
            for it in found
        ]
    )


@EXAMPLES
@given(documents())
def test_google_tsv(document: RatedDocument) -> None:
    sent = replace(
        document,
        passes=tuple(
            replace(
                one,
                marks=tuple(
                    replace(mark, comment=mark.comment.replace("\t", " ")) for mark in one.marks
                ),
            )
            for one in document.passes
        ),
    )
    seen = frozenset().union(*(one.seen for one in document.passes))
    found = through_files([document], "google-tsv")
    assert _target_first(found) == _target_first(_finished(_only(sent, seen)))


@EXAMPLES
@given(documents())
def test_marot_tsv(document: RatedDocument) -> None:
    seen = frozenset().union(*(one.seen for one in document.passes))
    found = through_files([document], "marot-tsv")
    assert _target_first(found) == _target_first(_finished(_only(document, seen)))


@EXAMPLES
@given(documents(on_source=False, linked=False, comments=False, scores=True))
def test_pearmut(document: RatedDocument) -> None:
    seen = frozenset().union(*(one.seen for one in document.passes))
    assert plain(through_files([document], "pearmut")) == plain(_only(document, seen))


def _only(document: RatedDocument, seen: frozenset[int]) -> list[RatedDocument]:
    """The document without the segments that nobody judged."""
    kept = {number: place for place, number in enumerate(sorted(seen))}
    passes = tuple(
        replace(
            one,
            seen=frozenset(kept[number] for number in one.seen),
            marks=tuple(replace(it, segment=kept[it.segment]) for it in one.marks),
            scores={kept[number]: score for number, score in one.scores.items()},
            finished=len(one.seen) == len(kept),
        )
        for one in document.passes
    )
    return [replace(document, pairs=tuple(document.pairs[it] for it in kept), passes=passes)]


@EXAMPLES
@given(documents(corrections=True, scores=True))
def test_label_studio(document: RatedDocument) -> None:
    assert plain(through_files([document], "label-studio")) == _known(document)


@EXAMPLES
@given(documents(on_source=False, linked=False, comments=False))
def test_doccano(document: RatedDocument) -> None:
    seen = frozenset().union(*(one.seen for one in document.passes))
    assert plain(through_files([document], "doccano")) == plain(_only(document, seen))

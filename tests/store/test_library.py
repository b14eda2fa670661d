"""What earlier articles teach the checks."""

from collections.abc import Sequence

import pytest

from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings
from reviewer.core.aligned_units import aligned_units
from reviewer.core.annotation import Severity, Span
from reviewer.core.article import Role, SegmentedText
from reviewer.core.change import Change, Step
from reviewer.core.drafting import draft_pairs
from reviewer.core.editing import new
from reviewer.core.finding import AlignedUnit
from reviewer.store import Store, library
from tests.store.world import World

Pair = tuple[str, str]
HERE: Pair = ("Presiden Zelenskyy tiba di Kyiv.", "President Zelenskyy arrived in Kyiv.")
USUAL: Pair = ("Kemarin Presiden Zelensky pergi.", "Yesterday President Zelenskyy left.")
READ_MORE: Pair = ("Anda dapat membaca lebih lanjut.", "You can read more here.")


def add(store: Store, *pairs: Pair, title: str) -> str:
    draft = draft_pairs([(f"{title}.", f"{title}."), *pairs], [(Role.REFERENCE, "")])
    return store.add_article(*draft, title).article_id


def units_of(store: Store, article_id: str) -> Sequence[AlignedUnit]:
    own, english = store.texts(article_id)
    sides = [SegmentedText(it, store.segments(it.text_id)) for it in (own, english)]
    return aligned_units(sides[0], sides[1], store.units(own.text_id, english.text_id))


def informed(store: Store, article_id: str) -> CheckSettings:
    return library.informed(store, CheckSettings(), article_id, units_of(store, article_id))


@pytest.fixture
def store(world: World) -> Store:
    return world.store


def test_a_spelling_that_two_earlier_articles_share_is_learnt(store: Store) -> None:
    add(store, USUAL, title="Satu")
    here = add(store, HERE, title="Tiga")
    assert informed(store, here).known_names == {}  # one article may have been wrong
    other = add(store, USUAL, title="Dua")
    later = add(store, (HERE[0] + " ", HERE[1]), title="Empat")
    assert informed(store, later).known_names == {"Zelenskyy": "Zelensky"}
    assert informed(store, other).known_names == {}
    found = list(run(units_of(store, later), informed(store, later)))
    assert [it.message for it in found if it.check == "names"] == [
        "Zelenskyy (Indonesian): earlier articles have Zelensky for Zelenskyy"
    ]


def test_one_article_is_enough_once_it_was_read_to_the_end(store: Store) -> None:
    first = add(store, USUAL, title="Satu")
    here = add(store, HERE, title="Dua")
    review = store.start_review(first, "mqm")
    assert informed(store, here).known_names == {}
    finish(store, first)
    assert informed(store, here).known_names == {"Zelenskyy": "Zelensky"}
    assert review.article_id == first


def finish(store: Store, article_id: str) -> None:
    from dataclasses import replace

    from reviewer.core.review import ReviewState

    review = store.start_review(article_id, "mqm")
    done = replace(review, state=ReviewState.FINISHED, finished_at="2026-03-01T00:00:00Z")
    step(store, article_id, Change(review, done))


def step(store: Store, article_id: str, change: Change) -> None:
    number = len(store.history(article_id))
    reviewer = store.reviewer().reviewer_id
    store.apply(Step(f"{article_id}{number}", article_id, reviewer, "test", (change,), "2026"))


def test_a_spelling_that_was_marked_teaches_nothing(store: Store) -> None:
    first = add(store, USUAL, title="Satu")
    here = add(store, HERE, title="Dua")
    finish(store, first)
    text = store.texts(first)[0]
    start = text.content.index("Zelensky")
    span = Span(text.text_id, start, start + 8, "Zelensky")
    review = store.start_review(first, "mqm")
    error = new("e", review.review_id, [span], "", Severity.MINOR, "2026")
    step(store, first, Change(None, error))
    assert informed(store, here).known_names == {}


def test_articles_that_do_not_agree_teach_nothing(store: Store) -> None:
    add(store, USUAL, title="Satu")
    add(store, (USUAL[0].replace("sky", "ski"), USUAL[1]), title="Dua")
    here = add(store, HERE, title="Tiga")
    assert informed(store, here).known_names == {}


def test_the_rendering_of_a_sentence_is_learnt_also_over_rows_without_counterpart(
    store: Store,
) -> None:
    add(store, ("Hanya di sini.", ""), ("", "Only there."), READ_MORE, title="Satu")
    here = add(store, ("Silakan baca selanjutnya.", READ_MORE[1]), title="Dua")
    assert informed(store, here).known_renderings == {"you can read more here": READ_MORE[0]}
    found = list(run(units_of(store, here), informed(store, here)))
    assert [(it.check, it.suggestion) for it in found if it.check == "consistency"] == [
        ("consistency", READ_MORE[0])
    ]


def test_removed_and_later_articles_teach_nothing(store: Store) -> None:
    first = add(store, READ_MORE, title="Satu")
    here = add(store, ("Silakan baca selanjutnya.", READ_MORE[1]), title="Dua")
    assert informed(store, first).known_renderings == {}
    store.remove_article(first)
    assert informed(store, here).known_renderings == {}

"""In the world of `world.py` the sentences of the article and of its English texts are known."""

from dataclasses import replace

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.coverage import Coverage, coverage_key, pack_coverage
from reviewer.core.review import ReviewState
from reviewer.formats import typology_toml
from reviewer.scoring.grouped import RatedSegment
from reviewer.store.ratings import rated_segments
from tests.store.world import INDONESIAN, World, draft

TYPOLOGY = typology_toml.shipped()[0]
OMISSION = "Accuracy/Omission"


def _rated(world: World) -> list[RatedSegment]:
    return list(rated_segments(world.store, [world.article], TYPOLOGY))


def _found(world: World) -> list[tuple[str, int, list[str]]]:
    """System, sentence and categories of each rated segment with errors."""
    return [
        (it.system, it.segment.number, [mark.category for mark in it.marks])
        for it in _rated(world)
        if it.marks
    ]


def test_an_open_review_without_errors_rates_nothing(world: World) -> None:
    assert _rated(world) == []
    finished = replace(world.review, state=ReviewState.FINISHED, revision=2)
    world.do("finish", world.review, finished)
    assert [(it.system, it.segment.number, it.marks) for it in _rated(world)] == [
        ("article", number, ()) for number in range(5)
    ]
    assert [it.words for it in _rated(world)] == [3, 3, 2, 2, 1]


def test_errors_are_told_with_their_sentence(world: World) -> None:
    world.mark(0, "Rusia", severity=Severity.MAJOR)
    error = world.mark(0, "Pasukan")
    world.mark(0, "pulang", repeat_of=error.annotation_id)
    (third, fourth) = (it for it in _rated(world) if it.marks)
    assert (third.segment.number, fourth.segment.number) == (2, 3)
    assert [(it.severity, it.repeat) for it in third.marks] == [("major", False)]
    assert [it.repeat for it in fourth.marks] == [False, True]
    assert len(_rated(world)) == 5


def test_errors_in_a_machine_text_judge_its_system(world: World) -> None:
    world.mark(2, "Second")
    assert _found(world) == [("NLLB", 1, ["Accuracy/Mistranslation"])]
    assert len(_rated(world)) == 10


def test_omissions_judge_the_article_in_the_sentence_of_their_row(world: World) -> None:
    world.mark(2, "retreats", category=OMISSION)
    world.mark(1, "troops", category=OMISSION)
    world.mark(1, "Done", category=OMISSION)
    assert _found(world) == [
        ("article", 2, [OMISSION, OMISSION]),
        ("article", 4, [OMISSION]),
    ]


def test_a_linked_omission_judges_the_words_it_is_linked_to(world: World) -> None:
    spans = (world.span(1, "troops"), world.span(0, "Pasukan"))
    world.do("mark", None, world.error(*spans, category=OMISSION))
    assert _found(world) == [("article", 3, [OMISSION])]


def test_each_review_counts_by_itself(world: World) -> None:
    world.mark(0, "Rusia")
    other = world.of_another()
    other.mark(0, "Rusia")
    rated = _rated(world)
    assert len(rated) == 10
    assert {(it.reviewer, it.review_id) for it in rated} == {
        (world.store.reviewer_name(it.reviewer_id), it.review_id)
        for it in (world.review, other.review)
    }


def _covered(world: World, coverage: Coverage) -> None:
    """Say of the world's review what it judged."""
    details = {"system": "Sys A", coverage_key(world.review.review_id): pack_coverage(coverage)}
    own = draft(Role.ARTICLE, INDONESIAN)
    world.store.add_article(own, details=details)


def test_a_review_judges_what_its_coverage_says(world: World) -> None:
    machine = world.texts[2].text_id
    _covered(world, Coverage(machine, frozenset({1, 3}), "Other"))
    world.mark(2, "Second")
    world.mark(0, "Pasukan", category=OMISSION)  # on the source: the machine left it out
    assert [(it.system, it.segment.text_id, it.segment.number) for it in _rated(world)] == [
        ("Other", machine, 1),
        ("Other", machine, 3),
    ]
    assert _found(world) == [
        ("Other", 1, ["Accuracy/Mistranslation"]),
        ("Other", 3, [OMISSION]),
    ]


def test_a_covered_sentence_without_errors_is_clean_and_others_are_not_rated(world: World) -> None:
    _covered(world, Coverage(world.texts[0].text_id, frozenset({0})))
    assert [(it.system, it.segment.number, it.marks) for it in _rated(world)] == [("Sys A", 0, ())]


def test_an_article_that_a_system_made_is_told_by_its_name(world: World) -> None:
    world.store.add_article(draft(Role.ARTICLE, INDONESIAN), details={"system": "Sys A"})
    world.mark(0, "Rusia")
    assert {it.system for it in _rated(world)} == {"Sys A"}

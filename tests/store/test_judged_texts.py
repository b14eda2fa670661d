"""In the world of `world.py` the sentences of the article and of its English texts are known."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.article import Role
from reviewer.core.coverage import Coverage, coverage_key, pack_coverage
from reviewer.core.review import ReviewState
from reviewer.formats import typology_toml
from reviewer.scoring.judging import JudgedText
from reviewer.scoring.mqm import Mark
from reviewer.store import Store
from reviewer.store.importing import import_file
from reviewer.store.judged_texts import judged_texts
from tests.store.test_outgoing import exported
from tests.store.world import INDONESIAN, World, draft

TYPOLOGY = typology_toml.shipped()[0]
MISTRANSLATION, OMISSION = "Accuracy/Mistranslation", "Accuracy/Omission"


def _judged(world: World, *, spans: bool = False) -> list[JudgedText]:
    return list(judged_texts(world.store, [world.article.article_id], TYPOLOGY, spans=spans))


def test_who_judged_what_and_when(world: World) -> None:
    world.store.add_active_seconds(world.review.review_id, 90)
    finished = replace(
        world.review,
        state=ReviewState.FINISHED,
        finished_at="2026-04-05T00:00:00Z",
        judgement=75.0,
    )
    world.do("finish", world.review, finished)
    (it,) = _judged(world)
    assert (it.system, it.own, it.document) == ("article", True, world.article.article_id)
    assert (it.title, it.day) == (world.article.title, "2026-04-05")
    assert (it.active_seconds, it.judgement, it.seen, it.marks) == (90, 75, None, {})
    assert it.words == [3, 3, 2, 2, 1]
    assert it.rows == [0, 1, 2, 3, 4]


def test_a_blank_marked_at_the_end_of_a_segment_counts_in_it(tmp_path: Path) -> None:
    """So a mark of ``<v> </v>`` in ratings is not taken for one of the next segment."""
    file = tmp_path / "ratings.tsv"
    rows = [
        ("1", "One two.", "Satu dua.<v> </v>", "Fluency/Punctuation", "Minor"),
        ("2", "Three four.", "Tiga empat.", "No-error", "No-error"),
    ]
    head = "system doc doc_id seg_id rater source target category severity"
    table = [head.split(), *(["A", "d", "1", it[0], "r", *it[1:]] for it in rows)]
    file.write_text("".join("\t".join(it) + "\n" for it in table), "utf-8")
    with Store.open(tmp_path / "reviewer.db") as store:
        import_file(store, file)
        (it,) = store.articles()
        (judged,) = judged_texts(store, [it.article.article_id], TYPOLOGY)
        (row,) = (line.row for line in exported(store))
    assert judged.marks == {0: {Mark("Fluency/Punctuation", "minor"): 1}}
    assert row == 1


def test_an_open_review_judges_when_it_says_something(world: World) -> None:
    assert _judged(world) == []
    world.do("judge", world.review, replace(world.review, judgement=0.0))
    (it,) = _judged(world)
    assert (it.judgement, it.rated) == (0, False)


def test_errors_stand_in_the_sentences_they_judge(world: World) -> None:
    error = world.mark(0, "Pasukan", severity=Severity.MAJOR)
    world.mark(0, "pulang", repeat_of=error.annotation_id)
    world.mark(1, "troops", category=OMISSION)
    world.mark(2, "Second")
    own, machine = _judged(world, spans=True)
    assert own.marks == {
        2: {Mark(OMISSION, "minor"): 1},
        3: {Mark(MISTRANSLATION, "major"): 1, Mark(MISTRANSLATION, "minor", repeat=True): 1},
    }
    assert (machine.system, machine.own, machine.marks) == (
        "NLLB",
        False,
        {1: {Mark(MISTRANSLATION, "minor"): 1}},
    )
    assert [(number, it.text_id) for number, it in machine.spans] == [(1, world.texts[2].text_id)]
    assert {(number, it.start) for number, it in own.spans} == {
        (2, world.span(1, "troops").start),
        (3, error.span.start),
        (3, world.span(0, "pulang").start),
    }


def test_a_finished_review_of_machines_has_read_the_flawless_one_too(world: World) -> None:
    """Else a system would be judged by its failures alone, beside one that is judged by all."""
    other = draft(Role.MACHINE, "Another base. Second. Russia goes. Home. Done.", "GPT")
    world.store.add_english(world.article.article_id, other, [(1, 1)] * 5)
    finished = replace(world.review, state=ReviewState.FINISHED, finished_at="2026-04-05T00:00:00Z")
    world.do("finish", world.review, finished)
    assert [it.system for it in _judged(world)] == ["article"]
    world.do("reopen", finished, world.review)
    world.mark(2, "Second")
    assert [it.system for it in _judged(world)] == ["article", "NLLB"]
    world.do("finish", world.review, finished)
    assert [(it.system, it.marks) for it in _judged(world)] == [
        ("article", {}),
        ("NLLB", {1: {Mark(MISTRANSLATION, "minor"): 1}}),
        ("GPT", {}),
    ]


def test_withdrawn_texts_and_errors_are_out(world: World) -> None:
    world.mark(0, "Rusia")
    world.undo()
    assert _judged(world) == []
    world.mark(2, "Second")
    with world.store.writing() as sql:
        sql.execute("UPDATE texts SET withdrawn = 1 WHERE text_id = ?", (world.texts[2].text_id,))
    assert _judged(world) == []


def test_a_coverage_says_what_was_seen(world: World) -> None:
    own = world.texts[0].text_id
    coverage = Coverage(own, frozenset({0, 2}), "Sys A", "news.1", {0: 80.0, 2: 55.0})
    details = {coverage_key(world.review.review_id): pack_coverage(coverage)}
    world.store.add_article(draft(Role.ARTICLE, INDONESIAN), details=details)
    world.mark(0, "Selesai")
    world.mark(1, "Another")
    (it,) = _judged(world)
    assert (it.system, it.document, it.seen) == ("Sys A", "news.1", {0, 1, 2, 4})
    assert set(it.marks) == {1, 4}
    assert it.judgements == {0: 80, 2: 55}


def test_an_omission_in_a_covered_machine_text_judges_that(world: World) -> None:
    machine = world.texts[2].text_id
    coverage = Coverage(machine, frozenset({1, 3}), "Other")
    details = {coverage_key(world.review.review_id): pack_coverage(coverage)}
    world.store.add_article(draft(Role.ARTICLE, INDONESIAN), details=details)
    world.mark(2, "Second")
    world.mark(0, "Pasukan", category=OMISSION)  # on the source: the machine left it out
    (it,) = _judged(world)
    assert (it.system, it.text_id, it.own, it.seen) == ("Other", machine, False, {1, 3})
    assert it.marks == {1: {Mark(MISTRANSLATION, "minor"): 1}, 3: {Mark(OMISSION, "minor"): 1}}


def test_a_linked_omission_judges_the_words_it_is_linked_to(world: World) -> None:
    spans = (world.span(1, "troops"), world.span(0, "Pasukan"))
    world.do("mark", None, world.error(*spans, category=OMISSION))
    (it,) = _judged(world)
    assert it.marks == {3: {Mark(OMISSION, "minor"): 1}}


def test_an_article_that_a_system_made_is_told_by_its_name(world: World) -> None:
    world.store.add_article(draft(Role.ARTICLE, INDONESIAN), details={"system": "Sys A"})
    world.mark(0, "Rusia")
    assert [it.system for it in _judged(world)] == ["Sys A"]


def test_only_the_articles_asked_for_are_read(world: World) -> None:
    world.mark(0, "Rusia")
    assert list(judged_texts(world.store, [], TYPOLOGY)) == []
    assert list(judged_texts(world.store, ["none"], TYPOLOGY)) == []


def test_progress_ends_the_work(world: World) -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(judged_texts(world.store, [world.article.article_id], TYPOLOGY, stop))

"""Ratings in files that other programs wrote, brought in as a user does: what stands in the store.

Where each is from, and under which licence, is told in tests/data/README.md.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.core.annotation import Annotation
from reviewer.core.coverage import coverage_of
from reviewer.core.dossier import Dossier
from reviewer.core.rating import Doubt
from reviewer.store import Store
from reviewer.store.importing import Report, import_file
from tests.store.world import clock

FILES = Path(__file__).parents[1] / "data" / "other_tools"
TERMS = "Terminology/inconsistent use of terminology/multiple terms in translation"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        yield store


def bring(store: Store, path: Path, texts: Path | None = None) -> tuple[Report, list[Dossier]]:
    """What was told, and the articles by their titles; the same file again changes nothing."""
    report = import_file(store, path, texts=texts)
    again = import_file(store, path, texts=texts)
    assert (again.stored, again.articles, again.reviews) == (0, 0, 0)
    assert (report.unplaced, report.moved) == ((), 0)
    found = [store.dossier(it.article.article_id) for it in store.articles()]
    return report, sorted(found, key=lambda it: it.article.title)


def errors(dossier: Dossier) -> list[Annotation]:
    return [it for review in dossier.reviews for it in review.annotations]


def told(dossier: Dossier) -> list[tuple[str, str, str]]:
    """The words of each error as they stand in the text, its severity and category."""
    found = []
    for it in errors(dossier):
        (span,) = it.spans
        text = dossier.text(span.text_id).text
        assert text.content[span.start : span.end] == span.quote
        found.append((span.quote, str(it.severity), it.category))
    return found


def raters(dossier: Dossier) -> list[str]:
    return [it.reviewer for it in dossier.reviews]


def scores(dossier: Dossier) -> list[float]:
    (review,) = dossier.reviews
    found = coverage_of(dossier.details, review.review.review_id)
    assert found is not None
    return [found.scores[it] for it in sorted(found.scores)]


def test_a_report_of_byus_scorecard(store: Store) -> None:
    report, (it,) = bring(store, FILES / "byu_scorecard.json")
    assert (report.form, report.errors, report.stored, report.doubts) == ("byu", 3, 3, ())
    assert report.unknown == {TERMS: 1}
    assert (it.article.title, raters(it)) == ("Testing-123", ["BYU scorecard"])
    assert len(it.own.segments) == 3
    assert told(it) == [
        ("major", "minor", "Terminology/Inconsistent use of terminology"),
        ("in which", "minor", TERMS),
        ("somebody had to doubt it", "minor", "Terminology"),
    ]
    for error in errors(it):  # the rater wrote the words down as well
        assert error.comment.split("||")[1].startswith(error.span.quote)


def test_spans_of_label_studio(store: Store) -> None:
    path = FILES / "label_studio_ingredients.json"
    report, (it,) = bring(store, path)
    assert (report.form, report.errors, report.stored) == ("label-studio", 38, 38)
    assert [doubt for _, doubt in report.doubts] == 38 * [Doubt.SEVERITY]
    (completion,) = json.loads(path.read_text("utf-8"))["completions"]
    places = [result["value"] for result in completion["result"]]
    assert sorted(told(it)) == sorted(
        (place["text"], "neutral", name) for place in places for name in place["labels"]
    )
    assert ("Sodium Lauroyl Methyl Isethionate,", "neutral", "INGREDIENT") in told(it)


def test_scores_and_spans_of_pearmut_beside_each_other(store: Store) -> None:
    report, (other, baseline, best) = bring(store, FILES / "pearmut_contrastive.jsonl")
    assert (report.form, report.errors, report.articles, report.doubts) == ("pearmut", 10, 3, ())
    assert [it.details["system"] for it in (other, baseline, best)] == [
        "Baseline-0",
        "Online-Alpha",
        "Online-Gamma",
    ]
    assert raters(other) == raters(baseline) == raters(best) == ["squealing-hit-488"]
    assert [scores(it) for it in (other, baseline, best)] == [[100, 90], [95, 95], [70, 75]]
    assert told(other) == [
        ("Polideoxirribonucleótidos", "minor", ""),
        ("en tu rostro", "minor", ""),
    ]
    assert told(best)[:4] == [
        ("persona que no se somete a retoques", "minor", ""),
        ("dientes feos", "major", ""),
        ("poros grandes", "major", ""),
        ("Polideoxirribonucleótidos", "minor", ""),
    ]


def test_categories_of_pearmut_on_korean(store: Store) -> None:
    report, (first, second) = bring(store, FILES / "pearmut_multimodal.jsonl")
    assert (report.errors, report.doubts, report.unknown) == (3, (), {})
    spelling = "Linguistic conventions/Spelling"
    assert told(first) == [
        ("Root에", "minor", spelling),
        ("이때 이리 가문이 대거 돌아와 숲을 재정복하고", "minor", spelling),
        ("다르기 때문에 표준 제비갈매기의", "major", spelling),
    ]
    assert (len(first.own.segments), scores(first), scores(second)) == (3, [85, 79, 83], [81])
    assert raters(second) == ["jolly-bough-901"]


ROWS = """\
ani,ende-tutorial1,1000000,TGT,deu,eng,100,ende-tutorial1,False,[],1.0,2.0
ani,ende-tutorial1,1000001,TGT,deu,eng,80,ende-tutorial1,False,"[{MINOR}]",2.0,3.0
ani,ende-tutorial1,1000002,TGT,deu,eng,20,ende-tutorial1,False,"[{MAJOR}]",3.0,4.0
ani,ende-tutorial2,1000003,TGT,deu,eng,70,ende-tutorial2,False,[],4.0,5.0
ani,ende-tutorial2,1000004,TGT,deu,eng,5,ende-tutorial2,False,"[{MISSING}]",5.0,6.0
"""
MARKS = {
    "MINOR": {"start_i": 8, "end_i": 13, "severity": "minor"},
    "MAJOR": {"start_i": 8, "end_i": 20, "severity": "major"},
    "MISSING": {"start_i": "missing", "end_i": "missing", "severity": "major"},
}


def test_what_a_tutorial_of_appraise_asks_for(store: Store, tmp_path: Path) -> None:
    """The texts are Appraise's; the rows are by hand, as of a rater who does what it asks for.

    Wanted: minor on “walked”, major on “stayed inside”, major on what is missing, and the scores.
    """
    rows = ROWS
    for name, mark in MARKS.items():
        rows = rows.replace(f"{{{name}}}", json.dumps(mark).replace('"', '""'))
    path = tmp_path / "scores.csv"
    path.write_text(rows, "utf-8")
    report, (first, second) = bring(store, path, FILES / "appraise_batches.json")
    assert (report.form, report.errors, report.doubts) == ("appraise", 3, ())
    assert told(first) == [("walked", "minor", ""), ("stayed inside", "major", "")]
    assert told(second) == [("The walked outside.", "major", "Accuracy/Omission")]
    assert (scores(first), scores(second)) == ([100, 80, 20], [70, 5])
    assert (raters(first), len(first.own.segments), len(second.own.segments)) == (["ani"], 3, 2)


def test_issues_on_whole_units_from_ocelot(store: Store) -> None:
    report, (it,) = bring(store, FILES / "ocelot_issues_12.xlf")
    assert (report.form, report.doubts, report.unknown) == ("xliff", (), {})
    assert (len(it.own.segments), raters(it)) == (14, ["XLIFF"])
    assert told(it) == [
        ("example target 3", "major", "Accuracy/Mistranslation"),
        ("example target 4", "major", "Accuracy/Mistranslation"),
        ("example target 4", "critical", "Accuracy/Untranslated"),
    ]
    assert [error.comment for error in errors(it)] == ["comment1", "comment2", "comment2"]


def test_several_issues_on_the_same_words_from_ocelot(store: Store) -> None:
    report, (it,) = bring(store, FILES / "ocelot_okapi_issues_12.xlf")
    assert (report.doubts, report.unknown) == ((), {})
    assert sorted((it.comment, it.category) for it in errors(it)) == [
        ("lqi1", "Accuracy/Addition"),
        ("lqi2", "Style/Register"),
        ("lqi3", "Style/Register"),
        ("lqi4", "Accuracy/Omission"),
    ]
    assert {(words, severity) for words, severity, _ in told(it)} == {("Target segment.", "minor")}


def test_issues_of_xliff_2_on_the_source_from_ocelot(store: Store) -> None:
    report, (it,) = bring(store, FILES / "ocelot_issues_20.xlf")
    assert [doubt for _, doubt in report.doubts] == 2 * [Doubt.SEVERITY]
    assert told(it) == 2 * [("LQI", "neutral", "")]
    assert {error.spans[0].text_id for error in errors(it)} == {it.english[0].text.text_id}
    assert {error.comment for error in errors(it)} == {"comment1", "comment2"}

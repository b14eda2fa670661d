"""Ratings written for mt-metrics-eval and for Marot, read as those programs read them."""

import csv
import json
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.rating import Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.formats import google_marot_tsv, google_rows, google_wmt_tsv
from reviewer.formats.google_documents import read_documents
from reviewer.formats.leaving import Leaving
from reviewer.store import Store
from reviewer.store.departing import departing
from tests.store.rated_world import bring
from tests.store.world import clock

# What mt-metrics-eval's scorer counts: the most special weight that fits an error.
WEIGHTS = {
    "Major": 5.0,
    "Minor": 1.0,
    "Neutral": 0.0,
    "Major/Non-translation!": 25.0,
    "Minor/Fluency/Punctuation": 0.1,
}


def as_mt_metrics_eval(path: Path) -> dict[str, dict[str, list[float]]]:
    """Read a file by the rules of mt-metrics-eval: a header, no quoting, whole numbers in a row.

    Of each system and document the points of its segments, mean over raters.
    """
    points: dict[tuple[str, str, int], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    with path.open(encoding="utf-8") as stream:  # every kind of line end ends a row there
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            assert None not in row and None not in row.values()
            parts = [row["severity"], *row["category"].split("/")]
            weight = 0.0
            while parts and not (weight := WEIGHTS.get("/".join(parts), 0.0)):
                parts.pop()
            key = (row["system"], row["doc"], int(row["doc_id"]))
            points[key][row["rater"]] += weight
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for (system, document, number), by_rater in sorted(points.items()):
        found[system][document].append(sum(by_rater.values()) / len(by_rater))
        numbers[system, document].append(number)
    for it in numbers.values():
        assert it == list(range(it[0], it[0] + len(it)))
    return found


def mark(segment: int, category: str, severity: Severity, *places: Place) -> RatedMark:
    return RatedMark(1, segment, places, category, severity, comment='a "b"\tc\nd')


PAIRS = (
    RatedPair("1", 'He said "no".', 'Er sagte "nein', ""),
    RatedPair("2", "Two\u2028lines", "Zwei <v>Tags</v>\rda", ""),
)
FIRST = Pass(
    "r1",
    frozenset({0, 1}),
    (
        mark(0, "Accuracy/Mistranslation", Severity.MAJOR, Place(False, 0, 2), Place(True, 3, 7)),
        mark(0, "Fluency/Punctuation", Severity.MINOR, Place(False, 9, 10)),
        mark(1, "Non-translation!", Severity.MAJOR, Place(False, 0, 4)),
    ),
)
SECOND = Pass("r2", frozenset({0}), (), finished=False)
DOCUMENTS = (
    RatedDocument("d 1", "A", PAIRS, (FIRST, SECOND)),
    RatedDocument("d 1", "B", tuple(it._replace(target="b") for it in PAIRS), (SECOND,)),
    RatedDocument("d 2", "A", (RatedPair("1", "s", "t", ""),), (SECOND,)),
)


@pytest.fixture
def leaving(tmp_path: Path) -> Leaving:
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        bring(store, DOCUMENTS)
        made = departing(store)
        dossiers = list(made.dossiers())
        return replace(made, dossiers=lambda: iter(dossiers))


def test_mt_metrics_eval_reads_what_is_written(leaving: Leaving, tmp_path: Path) -> None:
    path = tmp_path / "out.tsv"
    assert google_wmt_tsv.write(leaving, path).count == 3
    assert as_mt_metrics_eval(path) == {
        "A": {"d 1": [(5.1 + 0) / 2, 25.0], "d 2": [0.0]},
        "B": {"d 1": [0.0]},
    }


def test_segments_have_one_number_over_all_documents(leaving: Leaving, tmp_path: Path) -> None:
    path = tmp_path / "out.tsv"
    google_wmt_tsv.write(leaving, path)
    rows = [it.split("\t") for it in path.read_bytes().decode().split("\n")[1:-1]]
    numbers = {(row[1], row[2], row[3]) for row in rows}
    assert numbers == {("d 1", "1", "1"), ("d 1", "2", "2"), ("d 2", "1", "3")}


def test_words_that_no_row_holds_keep_their_length(leaving: Leaving, tmp_path: Path) -> None:
    path = tmp_path / "out.tsv"
    google_wmt_tsv.write(leaving, path)
    document = next(it for it in read_documents(path) if (it.name, it.system) == ("d 1", "A"))
    assert document.pairs[1].target == "Zwei ＜v>Tags＜/v> da"
    assert len(document.pairs[1].target) == len(PAIRS[1].target)
    (first, *_) = [it for one in document.passes for it in one.marks]
    assert first.places == (Place(False, 0, 2), Place(True, 3, 7))
    assert first.comment == 'a "b" c d'


def test_names_of_the_file_of_origin_are_its_numbers(tmp_path: Path) -> None:
    document = RatedDocument("d", "A", (RatedPair("9/109", "s", "t", ""),), (SECOND,))
    path = tmp_path / "out.tsv"
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        bring(store, [document])
        google_wmt_tsv.write(departing(store), path)
    (found,) = read_documents(path)
    assert [it.name for it in found.pairs] == ["9/109"]


def test_marots_object_tells_time_words_and_tokens(leaving: Leaving, tmp_path: Path) -> None:
    path = tmp_path / "out.tsv"
    google_marot_tsv.write(leaving, path)
    rows = [it.split("\t") for it in path.read_bytes().decode().split("\n")[:-1]]
    assert rows[0][9] == "metadata"
    told = json.loads(next(row[9] for row in rows[1:] if row[8] == "Major"))
    assert told["note"] == 'a "b"\tc\nd'
    assert told["target_spans"] == [[0, 0]]
    assert told["source_spans"] == [[2, 2]]
    assert told["marked_text"] == "Er"
    assert told["segment"]["source_tokens"] == ["He", " ", "said", " ", '"no".']
    at = datetime.fromtimestamp(told["timestamp"] / 1000, UTC)
    assert at.isoformat(timespec="milliseconds")[:-6] + "Z" == told_at(leaving)
    firsts = [("segment" in json.loads(row[9])) for row in rows[1:] if row[:4] == rows[1][:4]]
    assert firsts == [True] + [False] * (len(firsts) - 1)


def told_at(leaving: Leaving) -> str:
    """When the first error of system A was marked."""
    (found,) = (it for it in leaving.dossiers() if it.own.text.content.startswith("Er"))
    return min(it.updated_at for one in found.reviews for it in one.annotations)


@pytest.mark.parametrize(
    ("start", "end", "tokens"),
    [
        (0, 2, [0, 0]),
        (0, 3, [0, 1]),
        (2, 3, [1, 1]),
        (1, 4, [0, 2]),
        (3, 8, [2, 2]),
        (0, 8, [0, 2]),
    ],
)
def test_a_mark_is_all_tokens_that_have_some_of_it(start: int, end: int, tokens: list[int]) -> None:
    pair = RatedPair("1", "x", "Er sagte", "")
    error = mark(0, "", Severity.MAJOR, Place(False, start, end))
    told = json.loads(google_marot_tsv._metadata(google_rows.Row((), pair, error, False)))
    assert told["target_spans"] == [tokens]


def test_a_field_is_one_line() -> None:
    assert google_rows.field("a\tb\r\nc\u2028") == "a b  c\u2028"

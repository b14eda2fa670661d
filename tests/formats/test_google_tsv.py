"""Released ratings and the tables published from them; which convention each of these needed."""

import gzip
import json
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.core.errors import FileEmpty, FileInvalid, FileMissing, FileUnreadable
from reviewer.formats.google_tsv import Dialect, Kind, Rating, read_ratings
from reviewer.scoring.google_mqm import Google, mean_over_raters, mean_over_segments
from reviewer.scoring.mqm import Mark

DATA = Path(__file__).parents[1] / "data"
TED, TED_SCORES = DATA / "mqm_ted_ende.tsv.gz", DATA / "mqm_ted_ende.avg_seg_scores.tsv.gz"
NEWS = DATA / "mqm_zhen_2023.tsv.gz"

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def call(text: str) -> Path:
        path = tmp_path / "ratings.tsv"
        path.write_bytes(text.encode())
        return path

    return call


def _scores(path: Path, convention: Google) -> dict[tuple[str, str], float]:
    """The score of each rated segment of each system."""
    raters: dict[tuple[str, str], dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for it in read_ratings(path)[1]:
        marks = raters[it.key.system, it.key.number][it.rater]
        if it.kind is Kind.ERROR:
            marks.append(Mark(it.category, it.severity))
    return {
        key: mean_over_raters([convention.segment(marks) for marks in by_rater.values()])
        for key, by_rater in raters.items()
    }


def test_the_published_table_of_ted_talks_in_the_convention_of_2021() -> None:
    published = json.loads((DATA / "published_mqm.json").read_text())["mqm_system_scores"]
    table = published["tables"]["TED talks"]["English to German"]
    by_system = defaultdict(list)
    for (system, _), score in _scores(TED, Google.WMT2020).items():
        by_system["ref.A" if system == "ref" else system].append(score)
    assert by_system.keys() == table.keys()
    for system, printed in table.items():
        mean = mean_over_segments(by_system[system])
        assert mean is not None
        assert abs(mean - printed) <= published["tolerance"]


def test_all_published_segment_scores_of_ted_talks() -> None:
    scores = _scores(TED, Google.WMT2020)
    with gzip.open(TED_SCORES, "rt", encoding="utf-8") as stream:
        lines = stream.read().splitlines()[1:]
    rated = 0
    for line in lines:
        system, rest = line.split("\t")
        value, segment = rest.split(" ")
        score = scores.get(("ref" if system == "ref-A" else system, segment))
        rated += score is not None
        assert value == "None" if score is None else float(value) == -round(score, 6)
    assert (rated, len(scores), len(lines)) == (7406, 7406, 8484)


def _stored() -> dict[tuple[str, str], float]:
    found = {}
    for it in read_ratings(NEWS)[1]:
        if "segment" in it.metadata:
            found[it.key.system, it.key.number] = it.metadata["segment"]["metrics"]["MQM"]
    return found


def test_the_stored_scores_of_2023_in_the_convention_of_marot() -> None:
    stored, scores = _stored(), _scores(NEWS, Google.WMT2023)
    assert scores == pytest.approx(stored, abs=1e-12)
    assert len(stored) == 1000


def test_the_other_convention_is_wrong_on_some_segments_of_2023() -> None:
    stored, scores = _stored(), _scores(NEWS, Google.WMT2020)
    assert sum(abs(scores[key] - stored[key]) > 1e-6 for key in stored) == 20


def test_kinds_of_rows() -> None:
    dialect, ratings = read_ratings(NEWS)
    kinds = [it.kind for it in ratings]
    assert dialect is Dialect.MAROT
    assert [kinds.count(kind) for kind in Kind] == [7060 - 802 - 116, 802, 116]
    dialect, ratings = read_ratings(TED)
    assert dialect is Dialect.WMT
    assert sum(it.kind is Kind.NO_ERROR for it in ratings) == 4404


WMT = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"


def _row(source: str, target: str, severity: str = "Major") -> str:
    return f"S\td\t1\t7\tr\t{source}\t{target}\tAccuracy\t{severity}\n"


def _one(path: Path) -> Rating:
    (rating,) = read_ratings(path)[1]
    return rating


def test_marks_are_code_points_of_the_text_without_tags(write: Write) -> None:
    rating = _one(write(WMT + _row("a", 'He said "😀 <v> no </v>" twice.')))
    (marked,) = rating.marked
    assert rating.target == 'He said "😀  no " twice.'
    assert marked == (False, 11, 15, " no ")
    assert rating.target[11:15] == " no "
    assert (rating.key.number, rating.key.in_document, rating.line) == ("7", "1", 2)


def test_omissions_are_marked_in_the_source(write: Write) -> None:
    (marked,) = _one(write(WMT + _row("ab <v>cd</v>", "x"))).marked
    assert marked == (True, 3, 5, "cd")


def test_several_marks(write: Write) -> None:
    rating = _one(write(WMT + _row("a", "<v>b</v> c <v>d</v>")))
    assert [it.quote for it in rating.marked] == ["b", "d"]
    assert not rating.unbalanced


@pytest.mark.parametrize("target", ["a <v>b", "a</v> b", "<v>a<v>b</v>", "</v>a<v>"])
def test_unbalanced_marks_are_told(write: Write, target: str) -> None:
    rating = _one(write(WMT + _row("s", target)))
    assert rating.unbalanced
    assert "<" not in rating.target


def test_quotation_marks_are_text(write: Write) -> None:
    path = write(WMT + _row('"open', 'also "open') + _row("b", 'b"'))
    assert [it.source for it in read_ratings(path)[1]] == ['"open', "b"]


def test_files_without_a_header(write: Write) -> None:
    assert _one(write(_row("a", "b"))).line == 1
    dialect, ratings = read_ratings(write(_row("a", "b").rstrip("\n") + '\t{"note": "x"}\n'))
    assert dialect is Dialect.MAROT
    assert [it.metadata for it in ratings] == [{"note": "x"}]


def test_a_header_may_be_longer_than_its_rows(write: Write) -> None:
    header = WMT.rstrip("\n") + "\tmetadata\t# as of 2023\n"
    dialect, ratings = read_ratings(write(header + _row("a", "b").rstrip("\n") + "\t{}\n"))
    assert (dialect, len(list(ratings))) == (Dialect.MAROT, 1)


def test_a_comment_is_kept(write: Write) -> None:
    path = write(WMT.rstrip("\n") + "\tcomment\n" + _row("a", "b").rstrip("\n") + "\twhy\n")
    assert _one(path).comment == "why"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (WMT + "S\td\t1\n", "line 2: 3 fields stand here where 10 are needed"),
        (_row("a", "b").rstrip("\n") + "\t{no}\n", "line 1: its last field is no JSON"),
        (WMT + _row("a", "b") + _row("a", "b").rstrip("\n") + "\tc\td\n", "line 3: 11 fields"),
    ],
)
def test_faults_are_told_with_their_line(write: Write, text: str, reason: str) -> None:
    with pytest.raises(FileInvalid, match=reason):
        list(read_ratings(write(text))[1])


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "ratings.tsv"
    with pytest.raises(FileMissing):
        read_ratings(path)
    path.write_bytes(b"")
    with pytest.raises(FileEmpty):
        read_ratings(path)
    path.write_bytes(WMT.encode() + b"\xff\n")
    with pytest.raises(FileInvalid, match="line 2: this is not UTF-8"):
        list(read_ratings(path)[1])
    packed = gzip.compress(WMT.encode() * 1000)
    for damaged in (packed[:-20], packed[:20] + b"\xff" * 20 + packed[40:]):
        path.write_bytes(damaged)
        with pytest.raises(FileUnreadable):
            list(read_ratings(path)[1])


def test_what_no_rating_is_ends_the_reading_early(tmp_path: Path) -> None:
    path = tmp_path / "ratings.tsv"
    path.write_bytes(gzip.compress(WMT.encode() + b"a" * 5_000_000))
    with pytest.raises(FileInvalid, match="line 2: it is longer than 4,000,000 bytes"):
        list(read_ratings(path)[1])

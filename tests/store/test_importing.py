from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid, FileMissing, NotPlaced
from reviewer.core.file_errors import KindNotRatings
from reviewer.core.rating import Doubt
from reviewer.formats.ways_out import way_out
from reviewer.store import Store
from reviewer.store.departing import departing
from reviewer.store.importing import form_names, import_file
from tests.store.world import clock

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
ROW = "S\td\t1\t1\tr\tsumber\t<v>a</v> b\tStyle/Odd\tMajor\n"
CLEAN = "S\td\t2\t2\tr\tsumber\tc\tNo-error\tNo-error\n"
ALTERED = "S\td\t2\t2\tr\tsumber\t<v>x</v>\tStyle\tMinor\n" + 2 * CLEAN.replace("\tr\t", "\tq\t")
CHECK = "S\td\t2\t2\tr\tsumber\t<v>c</v>\tFound\tHOTW-test\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        yield store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ratings.tsv"


def test_ratings_are_recognised_and_brought_in(store: Store, file: Path) -> None:
    file.write_text(HEADER + ROW + CLEAN + CHECK)
    report = import_file(store, file)
    assert (report.form, report.errors, report.stored) == ("google-tsv", 1, 1)
    assert (report.articles, report.reviews, report.unplaced) == (1, 1, ())
    assert report.doubts == ((4, Doubt.CHECK),)
    assert report.unknown == {"Style/Odd": 1}
    assert import_file(store, file, "google-tsv").stored == 0


def test_all_or_nothing_unless_asked_otherwise(store: Store, file: Path) -> None:
    file.write_text(HEADER + ROW + ALTERED)
    reason = "1 of 2 errors found no place .line 3: its words do not stand"
    with pytest.raises(NotPlaced, match=reason):
        import_file(store, file)
    assert store.articles() == []
    report = import_file(store, file, partial=True)
    assert (report.errors, report.stored) == (2, 1)
    assert [it.line for it in report.unplaced] == [3]


def test_a_document_without_words_has_no_place_for_errors(store: Store, file: Path) -> None:
    file.write_text(HEADER + "S\td\t1\t1\tr\ta\t\tStyle\tMajor\n")
    with pytest.raises(NotPlaced, match="line 2: the segment has no words"):
        import_file(store, file)


def test_a_table_of_reviewers_own_is_read_as_one(store: Store, file: Path) -> None:
    file.write_text(HEADER + ROW)
    import_file(store, file)
    table = file.with_suffix(".csv")
    way_out("csv").write(departing(store), table)
    report = import_file(store, table, partial=True)
    assert (report.form, report.stored) == ("csv", 0)


def test_categories_of_others_come_back_in_xliff(store: Store, file: Path, tmp_path: Path) -> None:
    file.write_text(HEADER + ROW)
    import_file(store, file)
    written = file.with_suffix(".xlf")
    way_out("xliff").write(departing(store), written)
    with Store.open(tmp_path / "other.db", now=clock()) as other:
        assert import_file(other, written).stored == 1
        assert [row[15] for row in other.export_rows()] == ["Style/Odd"]


def test_what_is_no_rating_is_told(store: Store, file: Path) -> None:
    with pytest.raises(FileMissing):
        import_file(store, file)
    file.write_text("<tmx version='1.4'></tmx>")
    with pytest.raises(KindNotRatings, match="TMX"):
        import_file(store, file)
    file.write_text("just words")
    with pytest.raises(FileInvalid):
        import_file(store, file)
    file.write_text(HEADER + "S\td\t1\n")
    with pytest.raises(FileInvalid, match="line 2: 3 fields"):
        import_file(store, file)
    assert store.articles() == []


class _GivenUp(Exception):
    pass


def test_it_can_be_given_up_until_the_end(store: Store, file: Path) -> None:
    file.write_text(HEADER + ROW)
    told: list[float] = []

    def progress(share: float) -> None:
        told.append(share)
        if share == 1.0:
            raise _GivenUp

    with pytest.raises(_GivenUp):
        import_file(store, file, progress=progress)
    assert told == sorted(told)
    assert store.articles() == []


def test_the_names_of_formats() -> None:
    assert form_names()[:3] == ("csv", "jsonl", "google-tsv")

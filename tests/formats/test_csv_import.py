import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Article, Role, Segment, Text, TextDraft
from reviewer.core.errors import FileInvalid, NotPlaced
from reviewer.core.export_row import Imported
from reviewer.formats.csv_import import Report, import_csv
from reviewer.formats.csv_writing import write_csv, write_csv_to
from reviewer.store import Store

INDONESIAN = (
    "Serangan di Aleppo gagal.\n\n"
    "Pangkalan Homyim di Suriah utuh. Kota Aleppo aman, kata Aleppo TV."
)
ENGLISH = (
    "The attack on Aleppo failed.\n\nThe Hmeimim base is safe. Aleppo is safe, says Aleppo TV."
)
NAME = "Accuracy/Mistranslation/Named entity"
CATEGORIES = {NAME, "=Odd"}
IDS = [f"00000000-0000-4000-8000-{number:012d}" for number in range(100)]


def _sentences(text: str) -> list[Segment]:
    found, start = [], 0
    for paragraph, block in enumerate(text.split("\n\n")):
        for sentence in block.split(". "):
            start = text.index(sentence, start)
            found.append(Segment(start, start + len(sentence), paragraph))
    return found


def _draft(role: Role, content: str, label: str = "") -> TextDraft:
    return TextDraft(role, label, content, _sentences(content))


def _add(store: Store, indonesian: str = INDONESIAN, english: str = ENGLISH) -> Article:
    other = [_draft(Role.REFERENCE, english), _draft(Role.MACHINE, english, "NMT")]
    own = _draft(Role.ARTICLE, indonesian)
    units = [[(1, 1)] * len(own.segments)] * 2
    return store.add_article(own, other, units, title="Judul")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "one.db") as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "two.db") as opened:
        yield opened


def _span(text: Text, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.content.index(words, start + 1)
    return Span(text.text_id, start, start + len(words), words)


def _error(number: int, *spans: Span, **fields: object) -> Annotation:
    values: dict[str, object] = {
        "annotation_id": IDS[number],
        "review_id": IDS[50],
        "spans": spans,
        "category": NAME,
        "severity": Severity.MAJOR,
        "correction": None,
        "comment": "",
        "origin": "manual",
        "repeat_of": None,
        "created_at": "2026-03-01T09:30:00.125Z",
        "updated_at": "2026-03-01T09:31:00.000Z",
    }
    return Annotation(**(values | fields))  # type: ignore[arg-type]


def _mark(store: Store, article: Article, errors: Sequence[Annotation]) -> None:
    items = [Imported(error, article.article_id, "=Rina, “R”") for error in errors]
    store.import_annotations(items, "mqm-core")


def _marked(store: Store) -> Article:
    article = _add(store)
    own, reference, machine = store.texts(article.article_id)
    _mark(
        store,
        article,
        [
            _error(1, _span(own, "Homyim"), _span(reference, "Hmeimim"), correction="Hmeimim"),
            _error(2, _span(own, "Aleppo", 1), correction="", comment='\'=1+1,\n"x"'),
            _error(3, _span(own, "Aleppo", 2), repeat_of=IDS[2], correction="∅"),
            _error(4, _span(machine, "safe, says"), _span(own, "aman"), category="=Odd"),
            _error(5, _span(reference, "Aleppo"), category="", origin="finding:names"),
            _error(6, _span(own, "gagal."), review_id=IDS[51], severity=Severity.NEUTRAL),
        ],
    )
    return article


def _export(store: Store, *, raw: bool = False, bom: bool = True) -> bytes:
    stream = io.BytesIO()
    write_csv_to(store.export_rows(), stream, raw=raw, bom=bom)
    return stream.getvalue()


def _import(store: Store, path: Path, *, partial: bool = False) -> Report:
    return import_csv(path, store, CATEGORIES, "mqm-core", partial=partial)


def _write(folder: Path, data: bytes) -> Path:
    path = folder / "errors.csv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("bom", [False, True])
def test_an_empty_database_exports_the_same_bytes_after_import(
    store: Store, empty: Store, tmp_path: Path, raw: bool, bom: bool
) -> None:
    _marked(store)
    _add(empty)
    path = _write(tmp_path, _export(store, raw=raw, bom=bom))
    assert _import(empty, path) == Report(6, 6, 0, ())
    assert _export(empty) == _export(store)
    assert _import(empty, path) == Report(6, 0, 0, ())


WORDS = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
) | st.text(alphabet="'=+∅,;\"\r\n\t x", max_size=6)


@settings(deadline=None, max_examples=25)
@given(
    errors=st.lists(st.tuples(WORDS, st.none() | WORDS, st.integers(0, 90), st.integers(1, 40))),
    raw=st.booleans(),
)
def test_any_words_come_back_exactly(
    tmp_path_factory: pytest.TempPathFactory,
    errors: list[tuple[str, str | None, int, int]],
    raw: bool,
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    with Store.open(folder / "one.db") as one, Store.open(folder / "two.db") as two:
        article = _add(one)
        _add(two)
        text = one.texts(article.article_id)[0]
        marks = []
        for number, (comment, correction, start, length) in enumerate(errors):
            quote = text.content[start : start + length]
            if quote:
                span = Span(text.text_id, start, start + len(quote), quote)
                marks.append(_error(number, span, comment=comment, correction=correction))
        _mark(one, article, marks)
        write_csv(one.export_rows(), folder / "errors.csv", raw=raw)
        assert _import(two, folder / "errors.csv").stored == len(marks)
        assert _export(two) == _export(one)


def test_as_a_spreadsheet_in_indonesia_saves_it(store: Store, empty: Store, tmp_path: Path) -> None:
    _marked(store)
    _add(empty)
    rows = list(csv.reader(io.StringIO(_export(store, bom=False).decode(), newline="")))
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";").writerows(rows)
    _import(empty, _write(tmp_path, b"\xef\xbb\xbf" + stream.getvalue().encode()))
    assert _export(empty) == _export(store)


def test_moved_words_are_found_in_changed_texts(store: Store, empty: Store, tmp_path: Path) -> None:
    _marked(store)
    added = "Kalimat yang ditambahkan kemudian.\n\n"
    changed = ENGLISH.replace("The Hmeimim base", "The old base at Hmeimim")
    article = _add(empty, added + INDONESIAN, "Hmeimim.\n\n" + changed)
    report = _import(empty, _write(tmp_path, _export(store)))
    assert (report.stored, report.moved, report.unplaced) == (6, 6, ())
    own, reference, _ = empty.texts(article.article_id)
    error = empty.annotation(IDS[1])
    assert error
    assert error.spans == (_span(own, "Homyim"), _span(reference, "Hmeimim", 1))
    third = empty.annotation(IDS[3])
    assert third
    assert third.span == _span(own, "Aleppo", 2)


def test_wrong_offsets_are_put_right(store: Store, tmp_path: Path) -> None:
    article = _marked(store)
    before = _export(store)
    own = store.texts(article.article_id)[0]
    start = own.content.index("Homyim")
    wrong = before.replace(b",%d,%d,Homyim" % (start, start + 6), b",9000,9006,Homyim").replace(
        b"09:31:00.000Z", b"09:32:00.000Z"
    )
    assert wrong.count(b"9000,9006") == 1
    assert _import(store, _write(tmp_path, wrong)).moved == 1
    assert _export(store) == before.replace(b"09:31:00.000Z", b"09:32:00.000Z")


def test_what_finds_no_place_is_told_by_line_and_changes_nothing(
    store: Store, empty: Store, tmp_path: Path
) -> None:
    _marked(store)
    other = _draft(Role.REFERENCE, ENGLISH.replace("Hmeimim", "Khmeimim air"))
    article = empty.add_article(
        _draft(Role.ARTICLE, INDONESIAN), [other], [[(1, 1)] * 3], title="Judul"
    )
    path = _write(tmp_path, _export(store))
    lines = path.read_text("utf-8-sig").splitlines()
    homyim = next(n for n, line in enumerate(lines, 1) if ",Homyim," in line)
    machine = next(n for n, line in enumerate(lines, 1) if "safe, says" in line)
    with pytest.raises(NotPlaced) as caught:
        _import(empty, path)
    assert "2 of 6 errors found no place" in str(caught.value)
    assert f"line {homyim}: “Hmeimim” is not where it stood" in str(caught.value)
    assert f"line {machine}: the article has no machine text “NMT”" in str(caught.value)
    assert empty.reviews(article.article_id) == []
    report = _import(empty, path, partial=True)
    assert report.stored == 4
    assert {it.line for it in report.unplaced} == {homyim, machine}


def test_an_article_that_is_not_here(store: Store, empty: Store, tmp_path: Path) -> None:
    _marked(store)
    path = _write(tmp_path, _export(store))
    with pytest.raises(NotPlaced, match=r"6 of 6 .*the article “Judul” is not here.*and 1 more"):
        _import(empty, path)
    assert _import(empty, path, partial=True).stored == 0


def _changed(folder: Path, store: Store, column: str, value: str) -> Path:
    rows = list(csv.DictReader(io.StringIO(_export(store).decode("utf-8-sig"), newline="")))
    rows[3][column] = value
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    return _write(folder, stream.getvalue().encode())


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("category", "Accuracy/Nonsense", "“Accuracy/Nonsense” is in no typology"),
        ("severity", "", "severity “” is none of neutral, minor, major, critical"),
        ("severity", "bad", "severity “bad” is none of"),
        ("start", "-3", "start “-3” is no offset"),
        ("start", "1,5", "start “1,5” is no offset"),
        ("end", "", "end “” is no offset"),
        ("end", "0", "is not before end 0"),
        ("start", "٣", "is no offset"),
        ("text_role", "source", "text_role “source” is none of article, reference, machine"),
        ("quote", "", "quote is empty"),
        ("reviewer", "", "reviewer is empty"),
        ("review_id", "7", "review_id “7” is no id"),
        ("annotation_id", IDS[2].upper() + "x", "is no id"),
        ("annotation_id", IDS[6], "stands on line"),
        ("repeat_of", "first", "repeat_of “first” is no id"),
        ("updated_at", "yesterday", "updated_at “yesterday” is no time"),
        ("created_at", "2026-03-01T09:30:00", "is no time in UTC"),
        ("linked_start", "x", "linked_start “x” is no offset"),
    ],
)
def test_a_wrong_cell_is_told_with_its_line_and_nothing_changes(
    store: Store, tmp_path: Path, column: str, value: str, reason: str
) -> None:
    _marked(store)
    before = _export(store)
    path = _changed(tmp_path, store, column, value)
    with pytest.raises(FileInvalid) as caught:
        _import(store, path, partial=True)
    assert reason in str(caught.value)
    assert "errors.csv, line " in str(caught.value)
    assert _export(store) == before


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-03-02T09:31:00Z", "2026-03-02T09:31:00Z"),
        ("2026-03-02T09:31:00+00:00", "2026-03-02T09:31:00.000Z"),
        ("2026-03-02 16:31:00+07:00", "2026-03-02T09:31:00.000Z"),
    ],
)
def test_other_ways_to_write_a_time(store: Store, tmp_path: Path, written: str, kept: str) -> None:
    _marked(store)
    assert _import(store, _changed(tmp_path, store, "updated_at", written)).stored == 1
    assert kept in _export(store).decode()

"""Ratings of other programs in a real database: what is stored, and that it stays."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.article import Article, Role
from reviewer.core.category_names import CategoryNames
from reviewer.core.coverage import Coverage, coverage_of
from reviewer.core.rated_draft import RatedDraft, draft_rated
from reviewer.core.rating import Pass, Place, RatedDocument, RatedMark, RatedPair
from reviewer.core.review import ReviewState
from reviewer.formats import typology_toml
from reviewer.formats.google_documents import read_documents
from reviewer.formats.ways_out import way_out
from reviewer.scoring.google_mqm import Google, mean_over_raters
from reviewer.scoring.weighing import weigher
from reviewer.store import Store, turns
from reviewer.store.agreeing import agree
from reviewer.store.bringing_in import Brought, Origin, bring_in
from reviewer.store.comparing import compare
from reviewer.store.departing import departing
from reviewer.store.importing import import_file
from reviewer.store.judged_texts import judged_texts
from tests.released import with_words
from tests.store.world import clock, draft

DATA = Path(__file__).parents[1] / "data"
PAIRS = (RatedPair("1", "One two.", "Satu dua."), RatedPair("2", "Three.", "Tiga."))
PATHS = ["Accuracy/Mistranslation", "Style"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        yield store


def mark(segment: int, start: int, end: int, **fields: object) -> RatedMark:
    places = (Place(False, start, end),)
    made = RatedMark(1, segment, places, "accuracy/mistranslation", Severity.MAJOR)
    return replace(made, **fields)  # type: ignore[arg-type]


def document(*passes: Pass, system: str = "S", name: str = "d") -> RatedDocument:
    return RatedDocument(name, system, PAIRS, passes)


def one_pass(*marks: RatedMark, rater: str = "Budi", seen: Sequence[int] = (0, 1)) -> Pass:
    return Pass(rater, frozenset(seen), marks, finished=len(seen) == 2)


def bring(
    store: Store,
    *documents: RatedDocument,
    from_indonesian: bool = False,
    progress: Callable[[float], None] | None = None,
) -> Brought:
    drafts = [draft_rated(it, from_indonesian=from_indonesian) for it in documents]
    found: list[RatedDraft] = [it for it in drafts if it]
    return bring_in(store, found, Origin("f.tsv", "google-wmt"), CategoryNames(PATHS), progress)


def everything(store: Store) -> object:
    articles = [it.article.article_id for it in store.articles()]
    return [store.dossier(it) for it in articles], list(store.export_rows())


def comments(store: Store) -> list[object]:
    return [row[18] for row in store.export_rows()]


def test_an_article_with_its_rater_review_and_error(store: Store) -> None:
    error = mark(0, 5, 9, comment="why", at="2026-01-02T03:04:05.000Z")
    brought = bring(store, document(one_pass(error)))
    assert (brought.articles, brought.reviews, brought.errors, brought.stored) == (1, 1, 1, 1)
    (summary,) = store.articles()
    dossier = store.dossier(summary.article.article_id)
    assert dossier.article.title == "S – d"
    assert [(it.text.role, it.text.content) for it in dossier.texts] == [
        (Role.ARTICLE, "Satu dua.\nTiga."),
        (Role.REFERENCE, "One two.\nThree."),
    ]
    assert list(dossier.unit_ids.values()) == [("1", "2")]
    assert (dossier.details["document"], dossier.details["system"]) == ("d", "S")
    assert dossier.details["file"] == "f.tsv"
    (reviewed,) = dossier.reviews
    assert reviewed.reviewer == "Budi"
    assert reviewed.review.state is ReviewState.FINISHED
    assert reviewed.review.created_at == error.at
    (stored,) = reviewed.annotations
    assert (stored.span.quote, stored.span.start, stored.comment) == ("dua.", 5, "why")
    assert (stored.category, stored.severity) == ("Accuracy/Mistranslation", Severity.MAJOR)
    assert stored.created_at == error.at
    assert store.check() == []


def test_the_same_again_changes_nothing(store: Store) -> None:
    both = document(one_pass(mark(0, 0, 4), mark(0, 0, 4)), one_pass(rater="Ani"))
    bring(store, both)
    before = everything(store)
    again = bring(store, both)
    assert (again.articles, again.reviews, again.errors, again.stored) == (0, 0, 2, 0)
    assert everything(store) == before


def test_undo_takes_a_raters_errors_and_review_away_and_the_file_brings_them_back(
    store: Store,
) -> None:
    both = document(one_pass(mark(0, 0, 4)), one_pass(mark(1, 0, 4), rater="Ani"))
    bring(store, both)
    (summary,) = store.articles()
    key = summary.article.article_id
    budi = next(it for it in store.reviews(key) if store.reviewer_name(it.reviewer_id) == "Budi")
    store.undo(key, budi.reviewer_id)
    assert [store.reviewer_name(it.reviewer_id) for it in store.reviews(key)] == ["Ani"]
    assert bring(store, both).stored == 1
    assert [row[12] for row in store.export_rows()] == ["Tiga", "Satu"]
    store.undo(key, budi.reviewer_id)
    store.redo(key, budi.reviewer_id)
    assert len(store.reviews(key)) == 2


def test_what_was_changed_since_stays_unless_the_file_is_later(store: Store) -> None:
    bring(store, document(one_pass(mark(0, 0, 4, comment="old", key="7"))))
    bring(store, document(one_pass(mark(0, 0, 4, comment="undated", key="7"))))
    assert comments(store) == ["old"]
    later = mark(0, 0, 4, comment="later", key="7", at="2030-01-01T00:00:00.000Z")
    assert bring(store, document(one_pass(later))).stored == 1
    assert comments(store) == ["later"]


def test_a_review_grows_with_its_rater(store: Store) -> None:
    bring(store, document(one_pass(seen=[0])))
    (summary,) = store.articles()
    key = summary.article.article_id
    (review,) = store.reviews(key)
    assert review.state is ReviewState.OPEN
    own = store.texts(key)[0].text_id
    assert coverage_of(store.details(key), review.review_id) == Coverage(
        own, frozenset({0}), "S", "d"
    )
    bring(store, document(one_pass(seen=[0, 1])))
    (review,) = store.reviews(key)
    assert review.state is ReviewState.FINISHED
    coverage = coverage_of(store.details(key), review.review_id)
    assert coverage and coverage.segments == {0, 1}


def _rated(store: Store, article: Article) -> list[tuple[str, int, int]]:
    """System, sentence and number of errors of all that was judged."""
    typology = typology_toml.shipped()[0]
    return sorted(
        (it.system, number, sum(it.marks.get(number, {}).values()))
        for it in judged_texts(store, [article.article_id], typology)
        for number in (range(len(it.words)) if it.seen is None else it.seen)
    )


def test_two_systems_of_one_wording_share_an_article_and_keep_their_names(store: Store) -> None:
    bring(store, document(one_pass(mark(0, 0, 4))), document(one_pass(), system="T"))
    (summary,) = store.articles()
    assert _rated(store, summary.article) == [
        ("S", 0, 1),
        ("S", 1, 0),
        ("T", 0, 0),
        ("T", 1, 0),
    ]


def test_english_from_indonesian_is_one_article_with_its_machines(store: Store) -> None:
    on_source = mark(1, 0, 3, places=(Place(True, 0, 5),))
    bring(
        store,
        document(one_pass(mark(0, 0, 4), on_source)),
        replace(
            document(one_pass(), system="T"),
            pairs=(RatedPair("1", "One two.", "x"), RatedPair("2", "Three.", "y")),
        ),
        from_indonesian=True,
    )
    (summary,) = store.articles()
    assert summary.article.title == "d"
    texts = store.texts(summary.article.article_id)
    assert [(it.role, it.label) for it in texts] == [
        (Role.ARTICLE, ""),
        (Role.MACHINE, "S"),
        (Role.MACHINE, "T"),
    ]
    assert "system" not in store.details(summary.article.article_id)
    assert _rated(store, summary.article) == [
        ("S", 0, 1),
        ("S", 1, 1),
        ("T", 0, 0),
        ("T", 1, 0),
    ]


def test_an_article_that_is_here_in_other_sentences_keeps_them(store: Store) -> None:
    stored = draft(Role.ARTICLE, "Satu dua.\nTiga.")
    first, second = stored.segments
    halves = [first._replace(end=4), first._replace(start=5), second]
    store.add_article(stored._replace(segments=halves), title="Mine")
    bring(store, document(Pass("Budi", frozenset({0}), (mark(0, 5, 9),), {0: 70.0})))
    (summary,) = store.articles()
    key = summary.article.article_id
    assert summary.article.title == "Mine"
    own, english = store.texts(key)
    assert store.units(own.text_id, english.text_id) == [(2, 1), (1, 1)]
    (review,) = store.reviews(key)
    coverage = coverage_of(store.details(key), review.review_id)
    assert coverage and coverage.segments == {0, 1}
    assert coverage.scores == {0: 70.0, 1: 70.0}
    assert review.judgement == 70
    assert store.check() == []


def test_a_rater_without_a_name_gets_one(store: Store) -> None:
    bring(store, document(one_pass(rater=" ")))
    (summary,) = store.articles()
    (reviewed,) = store.dossier(summary.article.article_id).reviews
    assert reviewed.reviewer == "rater"


def test_unknown_categories_are_kept_and_listed(store: Store) -> None:
    brought = bring(store, document(one_pass(mark(0, 0, 4, category="Fluency/Display"))))
    assert brought.unknown == {"Fluency/Display": 1}
    assert [row[15] for row in store.export_rows()] == ["Fluency/Display"]


def another(number: int, *marks: RatedMark) -> RatedDocument:
    """A document of its own words, so that it is an article of its own."""
    pairs = (RatedPair("1", "One.", f"Satu {number}."), RatedPair("2", "Two.", "Dua."))
    return RatedDocument(f"d{number}", "S", pairs, (one_pass(*marks),))


class _GivenUp(Exception):
    pass


@pytest.mark.parametrize("held", [0.0, 1.0])
def test_nothing_is_left_when_it_is_given_up(
    store: Store, monkeypatch: pytest.MonkeyPatch, held: float
) -> None:
    """Be it in the first turn or after some: the rest is taken back, and comes in again whole."""
    monkeypatch.setattr(turns, "_HELD", held)
    bring(store, document(one_pass(mark(0, 0, 4)), name="here"))
    before = everything(store)
    documents = [another(n, mark(0, 0, 4)) for n in range(4)]
    more = document(one_pass(mark(1, 0, 4)), one_pass(rater="Ani"), system="T", name="here")
    told: list[float] = []

    def progress(share: float) -> None:
        told.append(share)
        if share >= 0.8:
            raise _GivenUp

    for _ in range(2):
        with pytest.raises(_GivenUp):
            bring(store, more, *documents, progress=progress)
        assert everything(store) == before
    assert told[-1] == (0.8 if held == 0.0 else 1.0)
    assert store.check() == []
    brought = bring(store, more, *documents)
    assert brought.stored == 5
    assert len(store.articles()) == 5
    assert len(list(store.export_rows())) == 6
    assert bring(store, more, *documents).stored == 0


def test_others_write_while_ratings_come_in(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_HELD", 0.0)
    documents = [another(n) for n in range(3)]
    written: list[float] = []

    def progress(share: float) -> None:
        with Store.open(store.path, patience=0.0) as other:
            other.set_setting("between", str(share))
        written.append(share)

    bring(store, *documents, progress=progress)
    assert len(written) == 3
    assert len(store.articles()) == 3


@pytest.mark.parametrize(
    ("name", "convention"),
    [("mqm_ted_ende", Google.WMT2020), ("mqm_zhen_2023", Google.WMT2023)],
)
def test_the_published_figures_come_out_of_the_database(
    store: Store, tmp_path: Path, name: str, convention: Google
) -> None:
    path = tmp_path / "ratings.tsv"
    with_words(DATA / f"{name}.tsv.gz", path)
    bring(store, *read_documents(path))
    typology = typology_toml.shipped()[0]
    if convention is Google.WMT2020:
        published = json.loads((DATA / "published_mqm.json").read_text())["mqm_system_scores"]
        wanted = published["tables"]["TED talks"]["English to German"]
        for line in compare(store, None, typology, convention, pairs=False).systems:
            printed = wanted.pop("ref.A" if line.system == "ref" else line.system)
            assert line.score.score == pytest.approx(printed, abs=published["tolerance"])
        assert wanted == {}
        return
    stored = [
        it.split('"MQM": ')[1].split("}")[0] for it in path.read_text().splitlines() if "MQM" in it
    ]
    weighed, points = weigher(convention), defaultdict(list)
    for it in judged_texts(store, [it.article.article_id for it in store.articles()], typology):
        review = weighed(it)
        assert review and it.seen
        for number in it.seen:
            points[it.text_id, number].append(review.points.get(number, 0.0))
    assert sorted(mean_over_raters(several) for several in points.values()) == pytest.approx(
        sorted(map(float, stored)), abs=1e-9
    )


SAME = (
    ("A", "d1", "1", "r1", "Hello there.", "Halo <v>dunia</v>.", "Accuracy", "Major"),
    ("B", "d1", "1", "r1", "Hello there.", "Halo dunia.", "No-error", "No-error"),
    ("A", "d2", "2", "r1", "Good morning.", "Selamat pagi.", "No-error", "No-error"),
    ("B", "d3", "3", "r1", "Good morning.", "Pagi.", "No-error", "No-error"),
    ("A", "d3", "3", "r1", "Good morning.", "Selamat <v>pagi</v>.", "Style", "Minor"),
    ("A", "d3", "3", "r2", "Good morning.", "Selamat pagi.", "No-error", "No-error"),
)


def test_documents_with_the_same_words_stay_apart(store: Store, tmp_path: Path) -> None:
    """They are one article, whose id its words make, and two texts to score."""
    file, out = tmp_path / "in.tsv", tmp_path / "out.tsv"
    head = "system doc doc_id seg_id rater source target category severity comment"
    rows = [head.split(" "), *([*it[:2], "1", *it[2:], ""] for it in SAME)]
    file.write_text("".join("\t".join(it) + "\n" for it in rows), "utf-8")
    import_file(store, file)
    assert len(store.articles()) == 3  # d1 has the same words in A and B, A in d2 and d3
    typology = typology_toml.shipped()[1]
    found = compare(store, None, typology, Google.WMT2020, metrics=False)
    a, _ = found.systems
    # d1: 5 points, d2: none, d3: the mean of 1 and 0
    assert a.score.segments == 3
    assert a.score.score == pytest.approx(5.5 / 3)
    (pair,) = found.pairs
    assert (pair.articles, pair.segments) == (2, 2)
    # r1 did not look at d3 for a second time when reading d2.
    agreed = agree(store, None, typology, Google.WMT2020)
    assert [(it.one, it.other, it.segments) for it in agreed.pairs] == [("r1", "r2", 1)]
    way_out("google-tsv").write(departing(store), out)
    assert sorted(out.read_text("utf-8").splitlines()) == sorted("\t".join(it) for it in rows)

from dataclasses import replace
from typing import Any

import pytest

from reviewer.core.annotation import Annotation
from reviewer.core.article import Role, SegmentedText, Text
from reviewer.core.change import AlignmentPatch, Change, TextPresence, Title
from reviewer.core.errors import DatabaseCorrupt
from reviewer.core.export_row import COLUMNS, ExportRow
from reviewer.core.rows import Rows
from reviewer.store import Store
from tests.store.world import INDONESIAN, World, draft


def exported(store: Store, *articles: str) -> list[ExportRow]:
    return [ExportRow(*cells) for cells in store.export_rows(articles or None)]  # type: ignore[arg-type]


def test_an_error_is_told_with_all_that_is_known_of_it(world: World) -> None:
    error = world.error(
        world.span(0, "Tartus"),
        world.span(2, "Tartus"),
        correction="Tartous",
        comment="ejaan",
        repeat_of="other",
        updated_at="2026-05-01T00:00:00Z",
    )
    world.do("mark", None, error)
    assert exported(world.store) == [
        ExportRow(
            review_id=world.review.review_id,
            article_id=world.article.article_id,
            article_title="Pangkalan di Homyim. Kedua di Tartus.",
            reviewer=world.store.reviewer().name,
            annotation_id=error.annotation_id,
            text_role="article",
            text_label="",
            language="id",
            row=2,
            paragraph=1,
            start=30,
            end=36,
            quote="Tartus",
            context_before="Pangkalan di Homyim. Kedua di ",
            context_after=".\nRusia mundur. Pasukan pulang. 😀 Selesai"[:40],
            category="Accuracy/Mistranslation",
            severity="minor",
            correction="Tartous",
            comment="ejaan",
            linked_role="machine",
            linked_label="NLLB",
            linked_start=23,
            linked_end=29,
            linked_quote="Tartus",
            origin="manual",
            repeat_of="other",
            created_at=error.created_at,
            updated_at="2026-05-01T00:00:00Z",
        )
    ]


def test_what_is_not_there_is_none(world: World) -> None:
    world.mark(1, "Hmeimim")
    (row,) = exported(world.store)
    assert (row.text_role, row.text_label, row.language) == ("reference", "", "en")
    assert row[COLUMNS.index("linked_role") : COLUMNS.index("origin")] == (None,) * 5
    assert (row.correction, row.comment, row.repeat_of) == (None, "", None)


def test_contexts_are_forty_code_points(world: World) -> None:
    world.mark(0, "pulang")
    (row,) = exported(world.store)
    start = INDONESIAN.index("pulang")
    assert row.context_before == INDONESIAN[start - 40 : start]
    assert len(row.context_before) == 40
    assert row.context_after == ". 😀 Selesai."


def row_on_screen(world: World, error: Annotation, english: Text) -> int:
    """The row that the pair view shows the error in."""
    store, own = world.store, world.texts[0]
    units = store.units(own.text_id, english.text_id)
    pair = (
        SegmentedText(own, store.segments(own.text_id)),
        SegmentedText(english, store.segments(english.text_id)),
    )
    row = Rows(pair[0], [(pair[1], units)]).row_at(error.span.text_id, error.span.start)
    assert row is not None
    return row + 1


def test_rows_are_those_of_the_screen(world: World) -> None:
    own, reference, machine = world.texts
    split = AlignmentPatch(own.text_id, machine.text_id, 0, ((1, 1),))
    world.do("split", split, replace(split, units=((1, 0), (0, 1))))
    expected: dict[str, int] = {}
    for text in range(3):
        for segment in world.store.segments(world.texts[text].text_id):
            words = world.texts[text].content[segment.start : segment.end]
            error = world.mark(text, words)
            english = world.texts[text] if text else reference
            expected[error.annotation_id] = row_on_screen(world, error, english)
            if text == 0:
                linked = world.error(world.span(0, words), world.span(2, "Russia"))
                world.do("mark", None, linked)
                expected[linked.annotation_id] = row_on_screen(world, linked, machine)
    blank = world.mark(0, "\n")  # at the end of a sentence: its own row
    expected[blank.annotation_id] = 2
    assert {row.annotation_id: row.row for row in exported(world.store)} == expected
    assert {row.quote: row.paragraph for row in exported(world.store)}["Rusia mundur."] == 2


def test_without_english_each_sentence_is_a_row(world: World) -> None:
    article = world.store.add_article(draft(Role.ARTICLE, "Satu. Dua.\nTiga. Empat."))
    alone = World(
        world.store,
        article,
        world.store.start_review(article.article_id, "mqm"),
        world.store.texts(article.article_id),
    )
    alone.mark(0, "Tiga")
    (row,) = exported(world.store, article.article_id)
    assert (row.row, row.paragraph) == (3, 2)


def test_the_order_is_title_reviewer_role_label_and_place(world: World) -> None:
    world.store.set_reviewer_name("Zainal")
    for text, words in ((2, "Tartus"), (1, "Russia"), (0, "Rusia"), (0, "Homyim"), (2, "base")):
        world.mark(text, words)
    world.mark(0, "Homyim")
    theirs = world.of_another("Ani")
    theirs.mark(2, "base")
    first = world.store.add_article(draft(Role.ARTICLE, "Awal."), title="Awal")
    review = world.store.start_review(first.article_id, "mqm")
    World(world.store, first, review, world.store.texts(first.article_id)).mark(0, "Awal")
    rows = exported(world.store)
    assert [(row.reviewer, row.text_role, row.quote) for row in rows] == [
        ("Ani", "article", "Awal"),
        ("Ani", "machine", "base"),
        ("Zainal", "article", "Homyim"),
        ("Zainal", "article", "Homyim"),
        ("Zainal", "article", "Rusia"),
        ("Zainal", "reference", "Russia"),
        ("Zainal", "machine", "base"),
        ("Zainal", "machine", "Tartus"),
    ]
    assert rows[2].annotation_id < rows[3].annotation_id
    assert [row.quote for row in exported(world.store, first.article_id)] == ["Awal"]


def test_what_was_taken_away_is_left_out(world: World) -> None:
    key, machine = world.article.article_id, world.texts[2]
    gone = world.mark(0, "Homyim")
    world.do("remove", gone, None)
    world.mark(2, "Homyim")
    linked = world.error(world.span(0, "Tartus"), world.span(2, "Tartus"))
    world.do("mark", None, linked)
    world.do(
        "remove text",
        TextPresence(key, machine.text_id, True),
        TextPresence(key, machine.text_id, False),
    )
    (row,) = exported(world.store)
    assert (row.quote, row.linked_role, row.linked_quote) == ("Tartus", None, None)
    world.store.remove_article(key)
    assert exported(world.store) == []


def test_all_rows_come_from_one_state_of_the_file(world: World) -> None:
    one, two = world.mark(0, "Homyim"), world.mark(0, "Tartus")
    rows: Any = world.store.export_rows()
    first = ExportRow(*next(rows))
    world.do("rename", *(Title(world.article.article_id, it) for it in (first.article_title, "B")))
    world.do("remove", two, None)
    second = ExportRow(*next(rows))
    assert [first.annotation_id, second.annotation_id] == [one.annotation_id, two.annotation_id]
    assert [first.article_title, second.article_title] == [world.article.title] * 2
    assert next(rows, None) is None
    assert len(exported(world.store)) == 1


def test_stopping_early_lets_go_of_the_file(world: World) -> None:
    world.store.apply(
        world.step("mark", *(Change(None, world.error(world.span(0, "Homyim"))) for _ in range(9)))
    )
    rows: Any = world.store.export_rows()
    next(rows)
    rows.close()
    world.reopen()  # closing as the last one takes the log away: nobody else holds the file
    world.store.close()
    assert not world.store.path.with_name("reviews.db-wal").exists()
    world.reopen()


def test_damage_found_on_the_way_is_told(world: World) -> None:
    world.mark(0, "Homyim")
    path = world.store.path
    world.store.close()
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    with pytest.raises(DatabaseCorrupt):
        list(world.store.export_rows())

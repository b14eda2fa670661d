from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.article import Role
from reviewer.formats import reading
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.ui.adding import Adding
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.row_repair import RowRepair
from reviewer.ui.session import Session


def rows(session: Session) -> list[tuple[str, str]]:
    """The first word of each side of each row."""
    return [
        tuple(
            session.content(side[0].text_id)[side[0].start :].split()[0] if side else ""
            for side in row.sides
        )  # type: ignore[misc]
        for row in session.rows()
    ]


def test_rows_are_repaired_stored_and_brought_back_by_undo(session: Session, qtbot: QtBot) -> None:
    repair = RowRepair(session)
    whole = rows(session)
    with qtbot.waitSignal(session.rows_changed):
        repair.split(1)
    assert rows(session)[1:3] == [("Militer", ""), ("", "The")]
    repair.merge(0)
    assert rows(session)[0] == ("Rusia", "Russia")
    assert rows(session)[1] == ("", "The")
    repair.move_sentence(1, english=True, up=True)
    assert len(rows(session)) == len(whole) - 1
    assert session.undo_action() == "move sentence"
    for _ in range(3):
        session.undo()
    assert rows(session) == whole


def sentence(session: Session, text: int, words: str) -> TextSelection:
    """The caret before these words."""
    it = session.texts[text]
    place = it.content.index(words)
    return TextSelection(it.text_id, place, place)


def test_a_sentence_is_split_at_the_caret_and_its_row_parted(
    session: Session, qtbot: QtBot
) -> None:
    repair = RowRepair(session)
    whole = rows(session)
    second = session.rows()[1].article[0]
    words = session.content(second.text_id)[second.start : second.end].split()
    session.select(sentence(session, 0, " ".join(words[1:3])))
    with qtbot.waitSignal(session.rows_changed):
        repair.split_sentence()
    assert rows(session) == whole
    assert session.undo_action() == "split sentence"
    repair.split(1)
    assert rows(session)[1][0] == words[0]
    assert rows(session)[2] == (words[1], "")
    again = Session(session.store, session.typology)
    assert session.article
    again.open_article(session.article.article_id)
    assert rows(again) == rows(session)
    again.undo()
    again.undo()
    assert rows(again) == whole
    session.refresh()


def test_sentences_of_two_rows_are_joined_and_parted_by_undo(session: Session) -> None:
    repair = RowRepair(session)
    whole = rows(session)
    session.select(sentence(session, 1, "Russia"))
    repair.join_sentences()
    assert len(rows(session)) == len(whole) - 1
    session.undo()
    assert rows(session) == whole


def test_where_there_is_nothing_to_cut_or_join_it_is_said(session: Session, qtbot: QtBot) -> None:
    repair = RowRepair(session)
    session.select(sentence(session, 0, session.content(session.texts[0].text_id).split()[0]))
    with qtbot.waitSignal(session.notice):
        repair.split_sentence()
    last = len(session.content(session.texts[0].text_id).rstrip())
    session.select(TextSelection(session.texts[0].text_id, last, last))
    with qtbot.waitSignal(session.notice):
        repair.join_sentences()
    assert session.undo_action() is None


def test_a_cut_is_told_since_its_row_stays_whole(session: Session) -> None:
    told: list[str] = []
    session.notice.connect(told.append)
    repair = RowRepair(session)
    session.select(sentence(session, 0, "ignifikan"))  # within a word
    repair.split_sentence()
    text = session.texts[0]
    ends = [text.content[it.start : it.end] for it in session.segmented(text.text_id).segments]
    assert ends[1].startswith("signifikan")
    repair.join_sentences()
    assert told == [
        "The sentence is split; Ctrl+Shift+T parts the row too.",
        "The two sentences are one now.",
    ]


def test_undo_of_a_repair_leaves_the_current_error(session: Session) -> None:
    session.select(TextSelection(session.texts[0].text_id, 0, 5))
    made = session.mark("")
    assert made
    RowRepair(session).split(1)
    session.undo()
    assert session.current
    assert session.current.annotation_id == made.annotation_id


def test_a_repair_outlives_the_session(session: Session) -> None:
    RowRepair(session).split(0)
    repaired = rows(session)
    assert session.article is not None
    again = Session(session.store, session.typology)
    again.open_article(session.article.article_id)
    assert rows(again) == repaired


def test_nothing_to_repair_is_said(session: Session, qtbot: QtBot) -> None:
    repair = RowRepair(session)
    with qtbot.waitSignal(session.notice):
        repair.merge(len(session.rows()) - 1)
    session.show_english([session.texts[2].text_id, session.texts[1].text_id])
    with qtbot.waitSignal(session.notice) as said:
        repair.split(0)
    assert "alone" in said.args[0]
    assert session.undo_action() is None


def test_aligning_again_puts_rows_right_and_can_be_undone(session: Session, qtbot: QtBot) -> None:
    repair = RowRepair(session)
    whole = rows(session)
    repair.merge(0)
    repair.split(1)
    wrong = rows(session)
    with qtbot.waitSignal(session.rows_changed, timeout=20_000):
        repair.align_again()
    assert rows(session) == whole
    session.undo()
    assert rows(session) == wrong


def test_a_long_article_opens_with_rough_rows_and_is_aligned_while_it_is_read(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reading, "ROUGH_FROM", 4)
    repair = RowRepair(session)
    article = "Satu kota. Dua kota di Aleppo. Tiga orang. Empat orang di Tartus. Lima."
    english = "Two cities in Aleppo. Three people. Four people in Tartus. Five."
    (tmp_path / "a.id.txt").write_text(article)
    (tmp_path / "a.en.txt").write_text(english)
    reference = EnglishFile(tmp_path / "a.en.txt", Role.REFERENCE, "")
    with qtbot.waitSignal(session.opened, timeout=20_000):
        Adding(session).add_files([ArticleFiles(tmp_path / "a.id.txt", (reference,))])
    rough = rows(session)
    assert len(rough) == 5
    with qtbot.waitSignal(session.rows_changed, timeout=20_000):
        pass
    assert rows(session)[0] == ("Satu", "")
    assert rows(session)[1:] == [
        ("Dua", "Two"),
        ("Tiga", "Three"),
        ("Empat", "Four"),
        ("Lima.", "Five."),
    ]
    session.open_article(session.article.article_id)  # type: ignore[union-attr]
    assert session.jobs.current() is None
    assert repair.parent() is None

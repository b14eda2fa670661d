from pytestqt.qtbot import QtBot

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
    assert "alone" in said.args[0]  # type: ignore[index]
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

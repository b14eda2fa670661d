from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.store import Store, check_settings, reviewer_rows
from reviewer.ui.pair.source import MarkKind, TextSelection
from reviewer.ui.row_repair import RowRepair
from reviewer.ui.session import Session
from tests.ui.findings import look, shown
from tests.ui.test_session import NAMED_ENTITY, select

NAMES = [("names", "Homyim"), ("names", "Homyim")]


def test_what_the_checks_see_stands_in_both_texts(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    assert shown(session) == NAMES
    first = session.found.shown[0]
    assert first.linked
    assert first.linked.quote == "Hmeimim"
    for span, kind in zip(
        first.spans, (MarkKind.FINDING, MarkKind.FINDING_COUNTERPART), strict=True
    ):
        marks = session.marks(span.text_id, span.start, span.end)
        assert [(it.mark_id, it.start, it.end, it.kind) for it in marks] == [
            (first.finding_id, span.start, span.end, kind)
        ]


def test_an_article_without_english_is_looked_through_by_itself(
    session: Session, store: Store, qtbot: QtBot
) -> None:
    content = "Dia pulang , lalu tidur. Mereka di Homyim tidak datang."
    draft = TextDraft(Role.ARTICLE, "", content, segment(content, "id"))
    session.open_article(store.add_article(draft, [], [], "Sendiri").article_id)
    look(session, qtbot)
    assert shown(session) == [("punctuation", "pulang ,")]
    session.set_current(session.found.shown[0].finding_id)
    session.accept_finding()
    assert not session.found.shown


def test_nothing_is_looked_for_before_the_rows_are_on_the_screen(
    session: Session, qtbot: QtBot
) -> None:
    qtbot.wait(60)
    assert session.findings.under_way
    assert not session.found.shown


def test_the_rows_in_view_come_first(session: Session, qtbot: QtBot) -> None:
    came: list[list[int]] = []
    session.findings_changed.connect(lambda _: came.append([it.row for it in session.found.shown]))
    session.findings.in_view = lambda: [2]
    look(session, qtbot)
    assert next(filter(None, came)) == [2]
    assert [it.row for it in session.found.shown] == [0, 2]


def test_another_english_text_is_compared_anew(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    session.set_current(session.found.shown[0].finding_id)
    machine = session.english_texts[1].text_id
    session.show_english([machine])
    assert not session.found.shown
    assert session.finding is None
    look(session, qtbot)
    assert ("names", "Homyim") not in shown(session)  # the machine spells it the same


def test_of_two_english_texts_together_the_findings_of_both_are_shown(
    session: Session, qtbot: QtBot
) -> None:
    """What both show is said once, of the reference."""
    reference, machine = (it.text_id for it in session.english_texts)
    found = {}
    for english in ([reference], [machine], [machine, reference]):
        session.show_english(english)
        look(session, qtbot)
        found[tuple(english)] = list(session.found.shown)
    alone = {it.finding_id for it in found[(reference,)]}
    others = {it.finding_id for it in found[(machine,)]} - alone
    together = found[(machine, reference)]
    assert {it.finding_id for it in together} == alone | others
    assert [it.order for it in together] == sorted(it.order for it in together)
    assert {it.linked.text_id for it in together if it.linked} >= {reference}


def test_results_of_an_older_state_are_dropped(session: Session, qtbot: QtBot) -> None:
    machine = session.english_texts[1].text_id

    def switch_at_work() -> None:
        if session.jobs.runs("findings") and session.english != (machine,):
            session.show_english([machine])

    session.jobs.busy_changed.connect(switch_at_work)
    session.findings.begin()
    qtbot.waitUntil(lambda: session.english == (machine,))
    look(session, qtbot)
    assert ("names", "Homyim") not in shown(session)


def test_a_word_that_is_marked_is_no_finding_until_the_mark_goes(
    session: Session, qtbot: QtBot
) -> None:
    look(session, qtbot)
    select(session, "Homyim")
    session.mark(NAMED_ENTITY)
    assert [it.row for it in session.found.shown] == [2]
    session.remove()
    assert shown(session) == NAMES
    session.undo()
    assert [it.row for it in session.found.shown] == [2]


def test_a_longer_mark_leaves_the_finding(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    select(session, "di Homyim")
    session.mark("Style")
    assert shown(session) == NAMES


def test_a_finding_that_was_accepted_stays_away_when_its_mark_is_moved(
    session: Session, qtbot: QtBot
) -> None:
    look(session, qtbot)
    session.set_current(session.found.shown[0].finding_id)
    made = session.edit_finding()
    assert made
    session.move_edge(end=False, forward=False, by_word=True)
    assert [it.row for it in session.found.shown] == [2]


def test_findings_that_stand_stay_while_rows_are_repaired(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    before = list(session.found.shown)
    session.set_current(before[1].finding_id)
    session.rows_changed.emit()
    assert list(session.found.shown) == before
    look(session, qtbot)
    assert list(session.found.shown) == before
    assert session.finding == before[1]


def test_the_study_switches_checks_and_sets_their_severity(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    check_settings.save(session.store, switched={}, severities={"names": Severity.NEUTRAL})
    session.findings.look_again()
    look(session, qtbot)
    assert {it.finding.severity for it in session.found.shown} == {Severity.NEUTRAL}
    check_settings.save(session.store, switched={"names": False}, severities={})
    session.findings.look_again()
    look(session, qtbot)
    assert shown(session) == []


def test_what_was_found_beside_the_english_goes_with_it(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    for text in list(session.english_texts):
        session.take_away_text(text.text_id)
    assert shown(session) == []
    look(session, qtbot)
    assert shown(session) == []


def test_dismissals_hold_after_a_restart(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    session.set_current(session.found.shown[0].finding_id)
    session.dismiss_finding()
    assert session.article
    with Store.open(session.store.path) as store:
        again = Session(store, session.typology)
        again.open_article(session.article.article_id)
        look(again, qtbot)
        assert shown(again) == []
        again.undo()
        assert shown(again) == NAMES
        again.jobs.finish()


def test_findings_stay_when_the_article_is_read_again(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    first = session.found.shown[0]
    with Store.open(session.store.path) as store:
        other = Session(store, session.typology)
        assert session.article
        other.open_article(session.article.article_id)
        look(other, qtbot)
        other.set_current(first.finding_id)
        other.accept_finding()
        other.jobs.finish()
    assert session.refresh()
    assert [it.row for it in session.found.shown] == [2]


@pytest.mark.parametrize(("words", "count"), [("Homyim", 1), ("Homy", 0)])
def test_other_articles_with_the_same_words_are_counted(
    session: Session, qtbot: QtBot, words: str, count: int, tmp_path: Path
) -> None:
    from reviewer.core.article import Role, TextDraft
    from reviewer.core.segmentation import segment

    content = f"Pesawat tiba di {words}."
    session.store.add_article(TextDraft(Role.ARTICLE, "", content, segment(content, "id")))
    look(session, qtbot)
    told: list[int] = []
    session.findings.count_elsewhere(session.found.shown[0], told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [count]


def test_the_caret_in_a_finding_makes_it_current(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    first = session.found.shown[0]
    session.select(TextSelection(first.span.text_id, first.span.start, first.span.start))
    session.set_current(first.finding_id)
    assert (session.finding, session.current) == (first, None)


def test_the_checks_can_be_loaded_beforehand(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    session.findings.warm_up()
    assert session.jobs.runs("load checks")
    qtbot.waitUntil(lambda: not session.jobs.runs("load checks"))
    assert shown(session) == NAMES


def test_the_dismissals_of_another_reviewer_do_not_hold(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    session.set_current(session.found.shown[0].finding_id)
    session.dismiss_finding()
    assert shown(session) == []
    with session.store.writing() as sql:
        reviewer_rows.ensure(sql, "Budi", session.now(), confirmed=True)
    session.store.set_reviewer_name("Budi")
    session.reviewer_changed.emit()
    assert shown(session) == NAMES


def test_the_current_finding_follows_its_row(session: Session, qtbot: QtBot) -> None:
    look(session, qtbot)
    session.set_current(session.found.shown[1].finding_id)
    RowRepair(session, session).merge(0)
    look(session, qtbot)
    assert [it.row for it in session.found.shown] == [0, 1]
    assert session.finding == session.found.shown[1]


def test_what_the_machine_alone_gets_wrong_is_shown_beside_the_reference(
    store: Store, qtbot: QtBot
) -> None:
    said = (
        (Role.ARTICLE, "", "Harga naik 15 persen. Ibu datang 😀 ke Homyim."),
        (Role.REFERENCE, "", "Prices rose 15 percent. Mother came 😀 to Hmeimim."),
        (Role.MACHINE, "MT", "Prices rose 51 percent. Mother came 😀 to Hmeimim."),
    )
    own, *others = (TextDraft(r, label, it, segment(it, r.language)) for r, label, it in said)
    units = [(1, 1)] * len(own.segments)
    article = store.add_article(own, others, [units, units], "Harga")
    session = Session(store, typology_toml.load(typology_toml.shipped_path()))
    session.open_article(article.article_id)
    reference, machine = (it.text_id for it in session.english_texts)
    look(session, qtbot)
    assert shown(session) == [("names", "Homyim")]
    session.show_english([machine, reference])
    look(session, qtbot)
    own_id = session.texts[0].text_id
    assert shown(session) == [("numbers", "51"), ("names", "Homyim")]
    placed = [[span.text_id for span in it.spans] for it in session.found.shown]
    assert placed == [[machine, own_id], [own_id, reference]]
    session.set_current(session.found.shown[1].finding_id)
    look_again = list(session.found.shown)
    session.findings.look_again()
    look(session, qtbot)
    assert list(session.found.shown) == look_again
    assert session.finding == look_again[1]
    session.set_current(look_again[0].finding_id)
    made = session.accept_finding()
    assert made
    assert (made.span.text_id, made.span.quote, made.correction) == (machine, "51", "15")
    assert made.linked
    assert (made.linked.text_id, made.linked.quote) == (own_id, "15")
    session.show_english([machine])
    look(session, qtbot)
    assert [it.english for it in session.found.shown] == [False]  # the name is the article's fault
    session.jobs.finish()

"""Accepting and dismissing findings, as steps of the session."""

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.core.decision import Scope
from reviewer.core.errors import ReviewerError, ReviewOfAnother
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.store import decisions, reviewer_rows
from reviewer.ui.deciding import category_of
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from tests.ui.findings import look, shown
from tests.ui.test_session import NAMED_ENTITY, quotes, select


@pytest.fixture
def looked(session: Session, qtbot: QtBot) -> Session:
    """The small article with its findings: Homyim twice."""
    look(session, qtbot)
    return session


def test_accepting_marks_all_that_the_finding_says(looked: Session) -> None:
    looked.step_finding(1)
    made = looked.accept_finding()
    assert made is not None
    assert [it.quote for it in made.spans] == ["Homyim", "Hmeimim"]
    assert made.category == NAMED_ENTITY
    assert made.severity is Severity.MAJOR
    assert made.correction == "Hmeimim"
    assert made.origin == "finding:names"
    assert looked.annotations() == [made]
    assert looked.store.annotations(made.review_id) == [made]
    assert decisions.counts(looked.store) == {"names": (1, 0)}


def test_the_next_finding_is_current_after_a_decision(looked: Session) -> None:
    first, second = looked.found.shown
    looked.step_finding(1)
    assert (looked.finding, looked.current) == (first, None)
    looked.accept_finding()
    assert (looked.finding, looked.current) == (second, None)
    notices: list[str] = []
    looked.notice.connect(notices.append)
    looked.accept_finding()
    assert (looked.finding, looked.current) == (None, None)
    assert notices == ["That was the last finding."]


def test_accepting_is_one_step_back_and_forth(looked: Session) -> None:
    first = looked.found.shown[0]
    looked.step_finding(1)
    looked.accept_finding()
    looked.undo()
    assert quotes(looked) == []
    assert looked.found.shown[0] == first
    assert looked.finding == first
    assert decisions.counts(looked.store) == {}
    looked.redo()
    assert quotes(looked) == ["Homyim"]
    assert looked.current
    assert looked.finding is None
    assert decisions.counts(looked.store) == {"names": (1, 0)}


def test_findings_are_gone_through_from_the_caret_and_round_the_end(looked: Session) -> None:
    first, second = looked.found.shown
    select(looked, "Tartus juga")
    looked.step_finding(1)
    assert looked.finding == first
    looked.step_finding(-1)
    assert looked.finding == second
    looked.set_current(None)
    select(looked, "Militer")
    looked.step_finding(1)
    assert looked.finding == second
    looked.set_current(None)
    select(looked, "Militer")
    looked.step_finding(-1)
    assert looked.finding == first


def test_an_error_and_a_finding_are_never_both_current(looked: Session) -> None:
    looked.step_finding(1)
    select(looked, "negaranya")
    made = looked.mark("Style")
    assert (looked.current, looked.finding) == (made, None)
    looked.step_finding(1)
    assert looked.current is None
    assert looked.finding is not None
    looked.step_error(1)
    assert looked.current == made
    assert looked.finding is None


def test_editing_first_leaves_the_new_error_current(looked: Session) -> None:
    looked.step_finding(1)
    made = looked.edit_finding()
    assert (looked.current, looked.finding) == (made, None)


def test_dismissing_holds_for_the_same_words_in_the_article_and_can_be_undone(
    looked: Session,
) -> None:
    before = list(looked.found.shown)
    looked.step_finding(1)
    looked.dismiss_finding()
    assert shown(looked) == []
    assert quotes(looked) == []
    assert decisions.counts(looked.store) == {"names": (0, 1)}
    looked.undo()
    assert list(looked.found.shown) == before
    assert looked.finding == before[0]


@pytest.mark.parametrize("scope", list(Scope))
def test_a_dismissal_reaches_as_far_as_was_said(looked: Session, scope: Scope) -> None:
    looked.step_finding(1)
    looked.dismiss_finding(scope)
    assert shown(looked) == []
    assert looked.article
    (made,) = decisions.of_article(looked.store, looked.article.article_id)
    assert made.scope is scope
    assert (made.finding_key == "") == (scope is Scope.CHECK)
    elsewhere = decisions.of_article(looked.store, "another")
    assert elsewhere == ([made] if scope is Scope.EVERYWHERE else [])


def test_all_of_a_kind_are_accepted_in_one_step(looked: Session) -> None:
    looked.step_finding(1)
    assert len(looked.same_kind()) == 2
    looked.accept_kind()
    first, second = looked.annotations()
    assert (first.repeat_of, second.repeat_of) == (None, first.annotation_id)
    assert shown(looked) == []
    looked.undo()
    assert quotes(looked) == []
    assert len(looked.found.shown) == 2


def test_a_finding_stays_current_when_its_error_cannot_be_stored(looked: Session) -> None:
    select(looked, "negaranya")
    looked.mark("Style")
    with looked.store.writing() as sql:
        reviewer_rows.ensure(sql, "Budi", looked.now(), confirmed=True)
    looked.store.set_reviewer_name("Budi")
    looked.reviewer_changed.emit()  # from now on the review shown is another's
    failures: list[ReviewerError] = []
    looked.failed.connect(failures.append)
    looked.step_finding(1)
    before = looked.finding
    assert before is not None
    assert looked.accept_finding() is None
    assert looked.edit_finding() is None
    assert [type(it) for it in failures] == [ReviewOfAnother, ReviewOfAnother]
    assert looked.finding == before
    assert quotes(looked) == ["negaranya"]


def test_without_a_current_finding_nothing_is_decided(looked: Session) -> None:
    assert looked.accept_finding() is None
    assert looked.edit_finding() is None
    looked.accept_kind()
    looked.dismiss_finding()
    assert quotes(looked) == []
    assert looked.undo_action() is None


def test_without_findings_a_notice_says_so(session: Session, qtbot: QtBot) -> None:
    notices: list[str] = []
    session.notice.connect(notices.append)
    session.step_finding(1)

    def step_at_work() -> None:
        if session.jobs.runs("findings") and len(notices) == 1:
            session.step_finding(1)

    session.jobs.busy_changed.connect(step_at_work)
    session.findings.begin()
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert notices == ["There are no findings to decide.", "The checks are reading the article."]


def test_a_category_is_found_in_other_sets_too(looked: Session) -> None:
    first = looked.found.shown[0]
    google = typology_toml.load(typology_toml.shipped_path("google-wmt"))
    assert category_of(first, looked.typology) == NAMED_ENTITY
    assert category_of(first, google) == "Accuracy/Mistranslation"
    bare = Typology("bare", "1", {"en": "Bare"}, looked.typology.multipliers, ())
    assert category_of(first, bare) == ""


def test_f8_goes_on_from_where_the_reader_went(looked: Session) -> None:
    first, second = looked.found.shown
    looked.step_finding(1)
    looked.step_finding(1)
    assert looked.finding == second
    looked.select(TextSelection(first.spans[0].text_id, 0, 0))
    looked.step_finding(1)
    assert looked.finding == first
    looked.select(TextSelection(first.spans[0].text_id, 0, 0))
    looked.step_finding(1)
    assert looked.finding == first
    looked.step_finding(1)
    assert looked.finding == second

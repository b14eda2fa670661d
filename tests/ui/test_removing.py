"""Articles taken off the list and brought back, when the store does not let them."""

from __future__ import annotations

import pytest

from reviewer.core.article import Role, TextDraft
from reviewer.core.change import Step
from reviewer.core.errors import DatabaseLocked, ReviewerError
from reviewer.core.segmentation import segment
from reviewer.ui.session import Session
from tests.ui.conftest import add_article
from tests.ui.desktop import Desktop


def _another(session: Session) -> str:
    content = "Ibu di Jakarta."
    draft = TextDraft(Role.ARTICLE, "", content, segment(content, "id"))
    return session.store.add_article(draft, [], [], "Ibu").article_id


def test_what_cannot_be_removed_or_brought_back_is_told_and_stays(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.article
    article_id, told = session.article.article_id, list[ReviewerError]()
    session.failed.connect(told.append)

    def locked(_id: str) -> None:
        raise DatabaseLocked(path=session.store.path)

    with monkeypatch.context() as patched:
        patched.setattr(session.store, "remove_article", locked)
        assert not session.removing.remove(article_id)
    assert len(told) == 1
    assert session.article is not None
    assert not session.removing.undoes
    assert session.removing.remove(article_id)
    with monkeypatch.context() as patched:
        patched.setattr(session.store, "restore_article", locked)
        session.undo()
    assert len(told) == 2
    assert session.removing.undoes
    session.undo()
    assert session.article is not None


def test_what_was_added_again_is_not_brought_back_by_undo(session: Session) -> None:
    assert session.article
    removed, other = session.article.article_id, _another(session)
    session.removing.remove(removed)
    session.open_article(other)
    assert session.undo_action() == "remove article"
    add_article(session.store)  # as another window does
    session.undo()
    assert session.article.article_id == other
    assert session.undo_action() is None
    assert not session.removing.redoes


def test_a_removal_is_not_the_last_thing_done_once_articles_were_added(desktop: Desktop) -> None:
    session, files = desktop.session, desktop.house.parts.files
    assert session.article
    article_id = session.article.article_id
    session.removing.remove(article_id)
    files.add_sample_now()
    assert not session.removing.undoes
    session.removing.remove(session.article.article_id)
    session.undo()
    assert session.removing.redoes
    files.add_sample_now()
    assert not session.removing.redoes
    assert article_id not in [it.article.article_id for it in session.articles()]


def test_a_step_stored_as_the_article_closes_does_not_bar_a_second_removal(
    session: Session,
) -> None:
    assert session.article
    article_id = session.article.article_id
    session.removing.remove(article_id)
    session.undo()
    step = Step("", article_id, "", "comment", (), session.now())
    session.closing.connect(lambda: session.changed.emit(step))  # as what is being typed is stored
    session.redo()
    assert session.article is None
    assert session.removing.undoes
    assert not session.removing.redoes


def test_what_cannot_be_removed_again_can_be_tried_once_more(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.article
    session.removing.remove(session.article.article_id)
    session.undo()

    def locked(_id: str) -> None:
        raise DatabaseLocked(path=session.store.path)

    with monkeypatch.context() as patched:
        patched.setattr(session.store, "remove_article", locked)
        session.redo()
    assert session.removing.redoes
    session.redo()
    assert session.article is None

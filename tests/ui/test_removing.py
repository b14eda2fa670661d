"""Articles taken off the list and brought back, when the store does not let them."""

from __future__ import annotations

import pytest

from reviewer.core.errors import DatabaseLocked, ReviewerError
from reviewer.ui.session import Session


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

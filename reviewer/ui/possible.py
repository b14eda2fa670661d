"""Which commands can be used now, as far as the session knows without asking the store."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from reviewer.core.review import ReviewState
from reviewer.ui.session import Session

_ON_AN_ARTICLE = (
    "rename",
    "add-english",
    "report",
    "corrected",
    "finish",
    "find",
    "go-to-row",
)
_ON_AN_ERROR = ("remove", "link", "unlink", "correction", "comment", "repeats", "reclassify")
_ON_A_FINDING = (
    "accept-finding",
    "edit-finding",
    "accept-kind",
    "dismiss-finding",
    "dismiss-everywhere",
    "dismiss-check",
)


def enable(
    commands: Mapping[str, QAction], session: Session, known: dict[tuple[str, ...], bool]
) -> None:
    """Enable what can be done now, by the names of the commands.

    ``known`` keeps what was possible when last asked: after every mark this is asked, and hardly
    ever has it changed.
    """
    for names, possible in (
        (_ON_AN_ARTICLE, session.article is not None),
        (_ON_AN_ERROR, session.current is not None),
        (_ON_A_FINDING, session.finding is not None),
        (("next-english",), len(session.english_choices()) > 1),
        (("start-own-review",), not session.shows_own),
        (("reopen",), session.review is not None and session.review.state is ReviewState.FINISHED),
    ):
        if known.get(names) is not possible:
            known[names] = possible
            for name in names:
                commands[name].setEnabled(possible)

"""Opening the window: without click, which a start without words does not wait for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from reviewer.core.errors import ScreenMissing
from reviewer.formats.source import Source
from reviewer.setup.screen import why_no_screen


def run_window(db: Path, article_id: str | None = None, files: Sequence[Source] = ()) -> int:
    """Open the window and stay until it is closed; give the exit code.

    Raises ``ScreenMissing`` where Qt would end the program, or another ``ReviewerError``.
    """
    # A platform that was asked for by name is left to Qt: it may need no screen.
    if not os.environ.get("QT_QPA_PLATFORM") and why_no_screen():
        raise ScreenMissing
    from reviewer import app

    return app.run(db, open_article=article_id, files=files)

"""The command line: the same roads as the window, without a screen."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say, those of the process unless given; without any, open the window.

    Returns the exit code: 0, or 2 when the user can do something about what went wrong, which one
    sentence on standard error says. A bug comes out as an exception, is written to the log by the
    hook set here, and ends the process with 1.
    """
    from reviewer.cli import trouble

    sys.excepthook = trouble.report_bug
    words = sys.argv[1:] if words is None else words
    if words:
        # click is read in only when there is something to parse: a window opens sooner without.
        from reviewer.cli.commands import run

        return run(words)
    import gc

    from reviewer.cli.opening import run_window
    from reviewer.cli.place import database

    # Nothing becomes garbage before the window is there; `app.run` turns the collector on again.
    gc.disable()
    with trouble.told() as outcome:
        outcome.code = run_window(database())
    return outcome.code


def main_gui() -> int:
    """Open the window from a launcher without a console (Windows)."""
    return main()

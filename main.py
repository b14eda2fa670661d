"""The one command: `python3 main.py` starts Reviewer, and prepares a fresh machine first.

`python3 main.py WORDS` says the same as `reviewer WORDS`; `python3 main.py --test` runs the tests.
This file alone must be readable by any Python 3, so that an old one can be told in a sentence.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this is the file that says so)
    sys.stderr.write(
        "Reviewer needs Python 3.11 or newer and this is Python "
        + sys.version.split()[0]
        + "; install a newer one and start main.py with it.\n"
    )
    sys.exit(2)

from pathlib import Path

from reviewer.setup import start
from reviewer.setup.screen import why_no_screen
from reviewer.setup.trouble import SetupTrouble


def main(words: list[str]) -> int:
    """Prepare what is missing, then run the tests, the sample off-screen, or the program."""
    try:
        if words[:1] == ["--test"]:
            return start.run_tests(words[1:])
        start.prepare()
    except SetupTrouble as trouble:
        sys.stderr.write(str(trouble) + "\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; the next start goes on from here.\n")
        return 130
    # Measuring a start (REVIEWER_TRACE_START) means the window, seen or not.
    window = bool(words or os.environ.get("REVIEWER_TRACE_START"))
    without_screen = None if window else why_no_screen()
    if without_screen is not None:
        folder = start.sample_folder()
        sys.stderr.write(without_screen + " The sample is worked off-screen instead.\n")
        return demonstrate(folder)
    from reviewer.cli import main as reviewer

    return reviewer()


def demonstrate(folder: Path) -> int:
    """Work the sample off-screen into a folder; exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reviewer.cli import trouble

    sys.excepthook = trouble.report_bug
    with trouble.told() as outcome:
        from reviewer import app

        app.demonstrate(folder)
    return outcome.code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

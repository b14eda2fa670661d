"""A pattern tried on the open article in a job, and what is wrong with it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.core.errors import PatternInvalid, ReviewerError
from reviewer.core.rows import Block
from reviewer.ui.jobs import Progress
from reviewer.ui.session import Session

if TYPE_CHECKING:
    from reviewer.checks.settings import Pattern
    from reviewer.checks.trying import Tried

JOB = "pattern"


def try_on_article(
    session: Session,
    pattern: Pattern,
    done: Callable[[Tried], None],
    failed: Callable[[ReviewerError], None],
) -> None:
    """Look for a pattern in what is shown of the open article; the last call counts."""
    rows = session.rows()
    side = 0 if pattern.language == "id" else 1
    contents = {it.text_id: it.content for it in session.texts}

    def texts() -> Iterator[tuple[int, str]]:
        for row in rows:
            if row.sides[side]:
                yield row.number, _words(contents, row.sides[side])

    def work(progress: Progress) -> Tried:
        from reviewer.checks.settings import CheckSettings
        from reviewer.checks.trying import try_pattern

        return try_pattern(pattern, texts(), CheckSettings().pattern_seconds, lambda: progress(0))

    session.jobs.start(JOB, "", work, done, failed=failed)


def _words(contents: dict[str, str], blocks: tuple[Block, ...]) -> str:
    """The words of one side of a row; of two English texts those of the first."""
    first = blocks[0].text_id
    same = [it for it in blocks if it.text_id == first]
    return contents[first][same[0].start : same[-1].end]


def problem(error: PatternInvalid) -> str:
    """What is wrong with an expression, and where."""
    words = _problems().get(str(error.fields["problem"]), str(error.fields["problem"]))
    position = error.fields["position"]
    if not isinstance(position, int):
        return QCoreApplication.translate("PatternProblem", "{0}.").format(words)
    told = QCoreApplication.translate("PatternProblem", "{0} (at character {1}).")
    return told.format(words, position + 1)


def _problems() -> dict[str, str]:
    """What the regex package says, in the user's language."""
    say = QCoreApplication.translate
    return {
        "missing )": say("PatternProblem", "A round bracket is opened and not closed"),
        "unbalanced parenthesis": say("PatternProblem", "A round bracket is closed and not opened"),
        "unterminated character set": say(
            "PatternProblem", "A square bracket is opened and not closed"
        ),
        "missing ]": say("PatternProblem", "A square bracket is opened and not closed"),
        "nothing to repeat": say("PatternProblem", "There is nothing before this that can repeat"),
        "multiple repeat": say("PatternProblem", "Two signs of repetition follow each other"),
        "bad character range": say("PatternProblem", "The range ends before it begins"),
        "bad escape (end of pattern)": say(
            "PatternProblem", "The last backslash has nothing after it; write two for a backslash"
        ),
        "min repeat greater than max repeat": say(
            "PatternProblem", "The least number of repetitions is greater than the most"
        ),
        "unknown group": say("PatternProblem", "There is no group of this name or number"),
        "invalid group reference": say("PatternProblem", "There is no group of this number"),
        "bad character in group name": say(
            "PatternProblem", "A group's name needs letters, digits and no digit at its start"
        ),
        "missing >": say("PatternProblem", "The name of the group is not closed with >"),
        "unknown extension": say("PatternProblem", "This is no known kind of group"),
        "unknown property": say(
            "PatternProblem", "There is no property of characters of this name"
        ),
    }

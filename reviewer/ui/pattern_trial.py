"""A pattern tried on the open article in a job, and what is wrong with it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reviewer.core.errors import PatternInvalid, ReviewerError
from reviewer.core.progress import Progress
from reviewer.core.rows import Block
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


_PROBLEMS = {  # what the package regex says
    "missing )": QT_TRANSLATE_NOOP("PatternProblem", "A round bracket is opened and not closed"),
    "unbalanced parenthesis": QT_TRANSLATE_NOOP(
        "PatternProblem", "A round bracket is closed and not opened"
    ),
    "unterminated character set": QT_TRANSLATE_NOOP(
        "PatternProblem", "A square bracket is opened and not closed"
    ),
    "missing ]": QT_TRANSLATE_NOOP("PatternProblem", "A square bracket is opened and not closed"),
    "nothing to repeat": QT_TRANSLATE_NOOP(
        "PatternProblem", "There is nothing before this that can repeat"
    ),
    "multiple repeat": QT_TRANSLATE_NOOP(
        "PatternProblem", "Two signs of repetition follow each other"
    ),
    "bad character range": QT_TRANSLATE_NOOP("PatternProblem", "The range ends before it begins"),
    "bad escape (end of pattern)": QT_TRANSLATE_NOOP(
        "PatternProblem", "The last backslash has nothing after it; write two for a backslash"
    ),
    "min repeat greater than max repeat": QT_TRANSLATE_NOOP(
        "PatternProblem", "The least number of repetitions is greater than the most"
    ),
    "unknown group": QT_TRANSLATE_NOOP(
        "PatternProblem", "There is no group of this name or number"
    ),
    "invalid group reference": QT_TRANSLATE_NOOP(
        "PatternProblem", "There is no group of this name or number"
    ),
    "bad character in group name": QT_TRANSLATE_NOOP(
        "PatternProblem", "A group's name needs letters and digits, with a letter first"
    ),
    "missing >": QT_TRANSLATE_NOOP("PatternProblem", "The group's name is not closed with >"),
    "unknown extension": QT_TRANSLATE_NOOP("PatternProblem", "This is no known kind of group"),
    "unknown property": QT_TRANSLATE_NOOP(
        "PatternProblem", "There is no property of characters of this name"
    ),
}


def problem(error: PatternInvalid) -> str:
    """What is wrong with an expression, and where; in English where we have no words of ours."""
    said = str(error.fields["problem"])
    words = QCoreApplication.translate("PatternProblem", str(_PROBLEMS.get(said, said)))
    position = error.fields["position"]
    if not isinstance(position, int):
        return f"{words}."
    told = QCoreApplication.translate("PatternProblem", "{0} (at character {1}).")
    return told.format(words, position + 1)

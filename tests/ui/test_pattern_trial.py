"""What is wrong with a pattern, in words; a trial on the article on the screen."""

import pytest
from pytestqt.qtbot import QtBot

from reviewer.checks.patterns import compiled
from reviewer.checks.settings import Pattern
from reviewer.checks.trying import Tried
from reviewer.core.errors import PatternInvalid
from reviewer.ui.pattern_trial import problem, try_on_article
from reviewer.ui.session import Session


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("a(b", "A round bracket is opened and not closed (at character 4)."),
        ("a)b", "A round bracket is closed and not opened (at character 2)."),
        ("[a", "A square bracket is opened and not closed (at character 3)."),
        ("*a", "There is nothing before this that can repeat (at character 1)."),
        ("[z-a]", "The range ends before it begins (at character 5)."),
        ("a{3,1}", "The least number of repetitions is greater than the most (at character 3)."),
        ("\\", "The last backslash has nothing after it; write two for a backslash (at character"),
        (r"\g<x>", "There is no group of this name or number (at character 4)."),
        (r"(?<n", "missing"),
    ],
)
def test_problems_are_told_with_their_place(expression: str, words: str) -> None:
    with pytest.raises(PatternInvalid) as raised:
        compiled(Pattern("", expression, ""))
    if words != "missing":
        assert problem(raised.value).startswith(words)
    assert "(at character " in problem(raised.value)


def test_of_two_english_texts_the_first_is_looked_through(session: Session, qtbot: QtBot) -> None:
    reference, machine = (it.text_id for it in session.english_texts)
    session.show_english([reference, machine])
    found: list[Tried] = []
    try_on_article(session, Pattern("", "H[a-z]+m\\b", "", "en"), found.append, session.failed.emit)
    qtbot.waitUntil(lambda: bool(found))
    assert [it.words for it in found[0].matches] == ["Hmeimim", "Hmeimim"]

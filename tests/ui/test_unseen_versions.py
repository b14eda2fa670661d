"""Errors in an English version that is not shown: gone to, never changed unseen."""

import pytest

from reviewer.core.annotation import Annotation, Severity
from tests.ui.desktop import Desktop

REFERENCE, MACHINE = 1, 2


@pytest.fixture
def both(desktop: Desktop) -> Desktop:
    """An error in the reference and one in the machine's version; the reference is shown."""
    mark(desktop, "bases in Homyim", MACHINE)
    mark(desktop, "footprint", REFERENCE)
    desktop.caret("Rusia")
    return desktop


def mark(desktop: Desktop, words: str, text: int) -> Annotation:
    desktop.session.show_english([desktop.session.texts[text].text_id])
    desktop.choose(words, text)
    desktop.press("A")
    assert desktop.session.current
    return desktop.session.current


def shown(desktop: Desktop) -> list[str]:
    return [desktop.session.text(it).role for it in desktop.session.english]


def test_f4_goes_through_all_versions_and_shows_each(both: Desktop) -> None:
    seen = []
    for key in ("F4", "F4", "F4", "Shift+F4"):
        both.press(key)
        assert both.session.current
        span = both.session.current.span
        assert both.session.english == (span.text_id,)
        selection = both.view.selection()
        assert selection
        assert (selection.text_id, selection.caret) == (span.text_id, span.start)
        seen.append(span.quote)
    assert len(set(seen)) == 2
    assert seen[0] == seen[2]
    assert both.view.hasFocus()


def test_an_error_chosen_in_the_list_is_shown_in_its_version(both: Desktop) -> None:
    listed = both.window.errors
    listed.take_keyboard()
    for _ in range(2):
        both.press("Down")
    assert both.session.current
    assert shown(both) == ["machine"]
    assert both.session.current.span.quote == "bases in Homyim"


def test_another_version_leaves_no_unseen_error_current(both: Desktop) -> None:
    both.press("F4")
    assert both.session.current
    before = both.marked()
    both.press("Ctrl+E")
    while both.session.english == (both.session.texts[REFERENCE].text_id,):
        both.press("Ctrl+E")
    both.session.show_english([both.session.texts[MACHINE].text_id])
    assert both.session.current is None or both.session.current.span.quote == "bases in Homyim"
    both.session.show_english([both.session.texts[REFERENCE].text_id])
    assert both.session.current is None
    both.press("Del", "2")
    assert both.marked() == before


def test_an_error_in_the_article_stays_current_in_every_version(desktop: Desktop) -> None:
    desktop.mark("Rusia")
    desktop.press("Ctrl+E")
    assert desktop.session.current
    desktop.press("2")
    assert desktop.session.annotations()[0].severity is Severity.MAJOR


def test_what_is_taken_back_is_shown(desktop: Desktop) -> None:
    mark(desktop, "bases in Homyim", MACHINE)
    desktop.press("Ctrl+E", "Ctrl+E")
    assert shown(desktop) == ["reference"]
    desktop.press("Ctrl+Z")
    assert desktop.marked() == []
    assert shown(desktop) == ["machine"]

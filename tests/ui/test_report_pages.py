from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.report_pages import Chapter, Piece, Stretch, cut
from reviewer.ui.report_paper import Line

HEIGHT = 100.0


def pieces_of(heights: list[int], keeps: set[int], head: int) -> list[Piece]:
    """Pieces one under the other; those from ``head`` on belong to a table headed by it."""
    top, found, headed = 0.0, [], None
    for number, height in enumerate(heights):
        place = Stretch(top, top + height)
        found.append(Piece(place, number in keeps or number == head, headed))
        if number == head:
            headed = place
        top += height
    return found


piece_lists = st.builds(
    pieces_of,
    st.lists(st.integers(1, 60), min_size=1, max_size=30),
    st.sets(st.integers(0, 29), max_size=4),
    st.integers(0, 40).map(lambda it: it if it < 5 else 99),
)


@settings(max_examples=80, deadline=None)
@given(piece_lists)
def test_pages_show_everything_once_and_part_nothing(pieces: list[Piece]) -> None:
    pages = cut(pieces, HEIGHT)
    assert pages[0].place.top == 0 and pages[-1].place.bottom == pieces[-1].place.bottom
    assert all(one.place.bottom == two.place.top for one, two in pairwise(pages))
    ends = {it.place.bottom for it in pieces}
    for page in pages:
        head = page.head.height if page.head else 0
        assert page.place.height + head <= HEIGHT + 1e-9
        first = next((it for it in pieces if it.place.top == page.place.top), None)
        if first is not None and page is not pages[0]:
            assert page.head == first.head
        if all(it.place.height + (it.head.height if it.head else 0) <= HEIGHT for it in pieces):
            assert page.place.bottom in ends


def test_a_heading_goes_with_what_it_heads() -> None:
    pages = cut(pieces_of([50, 30, 15, 40], {2}, 99), HEIGHT)
    assert [it.place for it in pages] == [Stretch(0, 80), Stretch(80, 135)]


def test_what_is_taller_than_a_page_goes_on() -> None:
    pages = cut(pieces_of([20, 250], set(), 99), HEIGHT)
    assert [it.place for it in pages] == [
        Stretch(0, 20), Stretch(20, 120), Stretch(120, 220), Stretch(220, 270),
    ]  # fmt: skip


def test_a_table_that_goes_on_has_its_head_again() -> None:
    pages = cut(pieces_of([10, 40, 40, 40], set(), 0), HEIGHT)
    assert [it.head for it in pages] == [None, Stretch(0, 10)]


def chapter(body: str, plots: int = 0) -> Chapter:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    made = Chapter(body, plots, writer, QSizeF(600, 400))
    made.kept = (writer, buffer)  # type: ignore[attr-defined]
    return made


def test_marks_and_plots_are_found_where_they_stand(qtbot: QtBot) -> None:
    made = chapter(
        '<p>Rusia 😀 <a href="mark:major.m.0,minor.m.1">memiliki</a> jejak</p>'
        '<p><img src="plot:0" width="300" height="120"/></p>',
        plots=1,
    )
    (mark,) = made.marks
    assert mark.lines == [Line(Severity.MAJOR, False, 0), Line(Severity.MINOR, False, 1)]
    text = made.document.toRawText()
    start = len(text.encode("utf-16-le")[: 2 * mark.position].decode("utf-16-le"))
    assert text[start : start + mark.length] == "memiliki"
    ((words, baseline),) = made.places(mark.position, mark.length)
    assert words.top() < baseline < words.bottom() and words.width() > 30
    (picture,) = made.pictures
    assert (picture.number, picture.width, picture.height) == (0, 300, 120)
    ((place, bottom),) = made.places(picture.position, 1)
    assert place.width() == 300 and bottom > words.bottom()


def test_marked_words_lead_nowhere(qtbot: QtBot) -> None:
    made = chapter('<p><a href="mark:minor.m.0">memiliki</a></p>')
    assert "mark:" not in made.document.toHtml()


def test_rows_stay_whole(qtbot: QtBot) -> None:
    rows = "".join(f"<tr><th>{n}</th><td>{'kata ' * 40}</td><td>b</td></tr>" for n in range(12))
    head = "<thead><tr><th></th><th>Indonesian</th><th>English</th></tr></thead>"
    made = chapter(f'<h3>Head</h3><table class="pair">{head}<tbody>{rows}</tbody></table>')
    assert len(made.pages) > 2
    assert made.pages[0].head is None and all(it.head for it in made.pages[1:])
    layout, document = made.document.documentLayout(), made.document
    block = document.begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        holding = [
            it for it in made.pages
            if it.place.top - 1 <= rect.top() and rect.bottom() <= it.place.bottom + 1
        ]  # fmt: skip
        assert holding or not block.text(), block.text()
        block = block.next()


def test_what_stands_on_one_page_does_not_stand_on_the_next(qtbot: QtBot) -> None:
    row = "<tr><th>Name</th><td>kata kata</td></tr>"
    part = f'<table class="about"><tbody>{row * 9}</tbody></table><h3>Head</h3><p>kata</p>'
    made = chapter(part * 9)
    assert len(made.pages) > 3
    assert all(one.place.bottom <= two.place.top for one, two in pairwise(made.pages))
    document, layout = made.document, made.document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.text():
            middle = layout.blockBoundingRect(block).center().y()
            assert sum(it.place.top <= middle <= it.place.bottom for it in made.pages) == 1
        block = block.next()

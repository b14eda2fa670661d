from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.report_pages import Chapter
from reviewer.ui.report_paper import Line


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


def test_words_that_run_leftward_are_underlined_whole(qtbot: QtBot) -> None:
    made = chapter('<p>Pangkalan <a href="mark:minor.m.0">di مطار</a> حميميم selesai</p>')
    (mark,) = made.marks
    stretches = [it for it, _ in made.places(mark.position, mark.length)]
    # The second Arabic word stands between the first English one and the first Arabic one.
    assert len(stretches) == 2 and stretches[0].right() < stretches[1].left()
    ((line, _),) = made.places(0, len("Pangkalan "))
    assert stretches[0].left() == line.right()

"""What is painted, and that it is where the words are: pixels of the grabbed widget."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.annotation import Severity
from reviewer.ui.pair.places import words_in_view
from reviewer.ui.pair.source import MarkKind
from reviewer.ui.pair.view import PairView
from reviewer.ui.theme import load_theme

if TYPE_CHECKING:
    from tests.ui.pair.conftest import Source

BELOW = 6
LOOK = load_theme("light")
SEVERITIES = list(Severity)


def picture(view: PairView) -> QImage:
    return view.viewport().grab().toImage()


def words(view: PairView, source: Source, text_id: str, part: str) -> QRect:
    """The only line's part on which words stand, with the room for stacked lines below."""
    canvas = view.canvas()
    assert canvas is not None
    (rect,) = words_in_view(canvas, text_id, *source.place(text_id, part))
    return rect.adjusted(0, 0, 0, BELOW)


def rows_of(image: QImage, area: QRect, color: QColor) -> list[int]:
    """How often a colour stands in each line of pixels of an area, from its top."""
    return [
        sum(image.pixelColor(x, y) == color for x in range(area.left(), area.right() + 1))
        for y in range(area.top(), area.bottom() + 1)
    ]


def full_lines(image: QImage, area: QRect, color: QColor) -> list[int]:
    """The lines of pixels that a colour fills from end to end."""
    return [y for y, count in enumerate(rows_of(image, area, color)) if count == area.width()]


def count(image: QImage, area: QRect, color: QColor) -> int:
    return sum(rows_of(image, area, color))


@pytest.mark.parametrize(
    ("severity", "lines", "tint"),
    [
        (Severity.MINOR, [2], None),
        (Severity.MAJOR, [3], LOOK.major_tint),
        (Severity.CRITICAL, [2, 2], LOOK.critical_tint),
    ],
)
def test_an_error_has_its_line_under_its_words_only(
    view: PairView, source: Source, severity: Severity, lines: list[int], tint: QColor | None
) -> None:
    source.mark("id", "memiliki", severity)
    view.set_source(source)
    image, area = picture(view), words(view, source, "id", "memiliki")
    color = LOOK.severity(severity)
    found = full_lines(image, area, color)
    runs = [[found[0]]]
    for one, two in pairwise(found):
        if two == one + 1:
            runs[-1].append(two)
        else:
            runs.append([two])
    assert [len(run) for run in runs] == lines
    assert found[0] > area.height() // 2
    beside = area.adjusted(-4, 0, 4, 0)
    assert count(image, beside, color) == count(image, area, color)
    if tint is not None:
        assert count(image, area, tint) > area.width() * 5
        assert count(image, beside, tint) == count(image, area, tint)


def test_lines_around_the_article_are_grey(view: PairView, source: Source) -> None:
    source.replace([("Presiden tiba.", "The president came."), ("¶Baca juga: Cuaca", "¶Read on")])
    view.set_source(source)
    image = picture(view)
    own, aside = words(view, source, "id", "Presiden tiba."), words(view, source, "id", "Baca juga")
    assert count(image, own, LOOK.text)
    assert not count(image, aside, LOOK.text)
    assert count(image, aside, LOOK.muted)


def test_a_neutral_error_is_dotted(view: PairView, source: Source) -> None:
    source.mark("id", "memiliki", Severity.NEUTRAL)
    view.set_source(source)
    image, area = picture(view), words(view, source, "id", "memiliki")
    per_line = [it for it in rows_of(image, area, LOOK.neutral) if it > area.width() // 4]
    assert len(per_line) == 2
    assert all(area.width() * 0.4 < it < area.width() * 0.6 for it in per_line)


def test_a_finding_is_wavy_and_its_counterpart_dotted(view: PairView, source: Source) -> None:
    source.mark("id", "memiliki", None, MarkKind.FINDING)
    source.mark("en", "bases", None, MarkKind.FINDING_COUNTERPART)
    view.set_source(source)
    image = picture(view)
    wave = words(view, source, "id", "memiliki")
    rows = [
        y
        for y in range(wave.top(), wave.bottom() + 3)
        if any(
            image.pixelColor(x, y).hue() == pytest.approx(LOOK.finding.hue(), abs=8)
            for x in range(wave.left(), wave.right())
        )
    ]
    assert len(rows) >= 4
    dots = words(view, source, "en", "bases")
    per_line = [it for it in rows_of(image, dots, LOOK.finding) if it > dots.width() // 4]
    assert len(per_line) == 2
    assert all(dots.width() * 0.3 < it < dots.width() * 0.7 for it in per_line)


def test_overlapping_errors_are_stacked(view: PairView, source: Source) -> None:
    source.mark("id", "memiliki pangkalan", Severity.MINOR)
    source.mark("id", "memiliki", Severity.MAJOR)
    source.mark("id", "Militer", Severity.MAJOR)
    view.set_source(source)
    image, area = picture(view), words(view, source, "id", "memiliki")
    minor = full_lines(image, area, LOOK.minor)
    major = full_lines(image, area, LOOK.major)
    assert len(minor) == 2 and len(major) == 3
    assert min(major) > max(minor) + 1
    alone = full_lines(image, words(view, source, "id", "Militer"), LOOK.major)
    assert min(alone) == min(minor)


def test_a_mark_over_lines_and_rows_has_a_line_on_each(view: PairView, source: Source) -> None:
    source.mark("id", "600 militan dalam dua hari terakhir.\n\nRusia memiliki", Severity.MINOR)
    view.set_source(source)
    image, canvas = picture(view), view.canvas()
    assert canvas is not None
    place = source.place("id", "600 militan dalam dua hari terakhir.\n\nRusia memiliki")
    parts = words_in_view(canvas, "id", *place)
    assert len(parts) >= 2
    for part in parts:
        assert len(full_lines(image, part.adjusted(0, 0, 0, BELOW), LOOK.minor)) == 2


def frame_of(image: QImage, area: QRect, color: QColor) -> bool:
    """Whether a frame of this colour goes around an area, two or three pixels outside."""
    middle_x, middle_y = area.center().x(), area.center().y()
    near = range(1, 5)
    left = any(image.pixelColor(area.left() - d, middle_y) == color for d in near)
    right = any(image.pixelColor(area.right() + d, middle_y) == color for d in near)
    top = any(image.pixelColor(middle_x, y) == color for y in range(area.top() - 4, area.top() + 6))
    return left and right and top


def test_the_current_error_is_outlined_on_both_sides(view: PairView, source: Source) -> None:
    source.mark("id", "memiliki", Severity.MAJOR, mark_id="m")
    source.mark("en", "bases", Severity.MAJOR, MarkKind.COUNTERPART, mark_id="m")
    view.set_source(source)
    here, there = words(view, source, "id", "memiliki"), words(view, source, "en", "bases")
    image = picture(view)
    assert not frame_of(image, here, LOOK.major)
    assert count(image, there.adjusted(-5, -3, 5, 3), LOOK.major) == 0
    view.set_current_mark("m")
    image = picture(view)
    assert frame_of(image, here, LOOK.major)
    assert frame_of(image, there, LOOK.major)
    assert full_lines(image, here, LOOK.major)
    view.set_current_mark(None)
    assert not frame_of(picture(view), here, LOOK.major)


def test_the_outline_leaves_the_punctuation_beside_it_readable(
    view: PairView, source: Source
) -> None:
    source.replace([("Presiden tiba, lalu pergi.", "The president came, then left.")])
    mark = source.mark("id", "tiba", Severity.MINOR)
    view.set_source(source)
    word = words(view, source, "id", "tiba")
    comma = QRect(word.right() + 1, word.top(), 5, word.height())
    plain = count(picture(view), comma, LOOK.text)
    view.set_current_mark(mark.mark_id)
    assert plain
    assert count(picture(view), comma, LOOK.text) == plain


def test_emoji_before_a_mark_do_not_shift_it(view: PairView, source: Source) -> None:
    source.mark("id", "melancarkan", Severity.MINOR)
    view.set_source(source)
    image, area = picture(view), words(view, source, "id", "melancarkan")
    assert len(full_lines(image, area, LOOK.minor)) == 2
    assert count(image, area.adjusted(-6, 0, 6, 0), LOOK.minor) == count(image, area, LOOK.minor)


def test_the_current_row_has_a_band_and_a_bar(view: PairView, source: Source) -> None:
    view.set_source(source)
    view.go_to_row(1)
    image, canvas = picture(view), view.canvas()
    assert canvas is not None
    for index, current in ((0, False), (1, True), (2, False)):
        box, top = canvas.box(index), canvas.top_seen(index)
        assert top is not None
        y = top + box.above + 3
        expected = LOOK.current_row if current else LOOK.window
        for x in (10, canvas.columns.left - 5, canvas.columns.right - 5, image.width() - 2):
            assert image.pixelColor(x, y) == expected
        assert (image.pixelColor(1, y) == LOOK.accent) == current


def test_selection_highlights_and_differences_lie_behind_the_words(
    view: PairView, source: Source
) -> None:
    source.tinted["en"] = [source.place("en", "bases")]
    view.set_source(source)
    view.select("id", *source.place("id", "memiliki"))
    view.set_highlights({"en": [source.place("en", "Tartus"), source.place("en", "al-Nusra")]})
    image = picture(view)
    for text_id, part, color in (
        ("id", "memiliki", LOOK.selection),
        ("en", "Tartus", LOOK.highlight),
        ("en", "al-Nusra", LOOK.highlight),
        ("en", "bases", LOOK.difference),
    ):
        area = words(view, source, text_id, part)
        inside = count(image, area, color)
        assert inside > area.width() * area.height() // 3
        assert count(image, area.adjusted(-6, 0, 6, 0), color) == inside
        assert any(image.pixelColor(x, area.center().y()).value() < 110 for x in columns(area))
    view.set_highlights({})
    area = words(view, source, "en", "Tartus")
    assert count(picture(view), area, LOOK.highlight) == 0


def columns(area: QRect) -> range:
    return range(area.left(), area.right() + 1)


def test_an_empty_side_says_so_in_grey(view: PairView, source: Source) -> None:
    view.set_source(source)
    image, canvas = picture(view), view.canvas()
    assert canvas is not None
    top = canvas.top_seen(3)
    assert top is not None
    area = QRect(canvas.columns.right, top, canvas.columns.width, canvas.box(3).height)
    assert count(image, area, LOOK.muted) > 20
    assert count(image, area, LOOK.text) == 0


def test_two_english_texts_stand_one_under_the_other(view: PairView, make_source: type) -> None:
    source = make_source([("Satu kata.", "One word.", "A single word."), ("Dua.", "Two.", "")])
    view.set_source(source)
    view.set_labels({"en": "Reference", "mt": "Literal"})
    canvas = view.canvas()
    assert canvas is not None
    upper = words(view, source, "en", "One word.")
    lower = words(view, source, "mt", "A single word.")
    article = words(view, source, "id", "Satu kata.")
    assert upper.left() == lower.left()
    assert lower.top() > upper.bottom() + canvas.style.small_height
    assert article.top() == upper.top()
    label = QRect(upper.left(), upper.top() - canvas.style.small_height, 80, 12)
    assert count(picture(view), label, LOOK.window) < label.width() * label.height()


def test_the_caret_is_two_pixels_and_only_with_the_focus(
    qtbot: QtBot, view: PairView, source: Source
) -> None:
    view.set_source(source)
    view.select("id", *[source.place("id", "emiliki")[0]] * 2)
    qtbot.waitUntil(view.hasFocus)
    caret = view.caret_rect()
    assert caret.width() == 2
    assert full_lines(picture(view), caret, LOOK.text) == list(range(caret.height()))
    view.clearFocus()
    assert full_lines(picture(view), caret, LOOK.text) != list(range(caret.height()))


def test_the_caret_blinks(qtbot: QtBot, view: PairView, source: Source) -> None:
    QGuiApplication.styleHints().setCursorFlashTime(200)
    view.set_source(source)
    qtbot.waitUntil(view.hasFocus)

    def shown() -> bool:
        caret = view.caret_rect()
        return len(full_lines(picture(view), caret, LOOK.text)) == caret.height()

    assert shown()
    qtbot.waitUntil(lambda: not shown(), timeout=5000)
    qtbot.waitUntil(shown, timeout=5000)


def test_other_colours_at_once(view: PairView, source: Source) -> None:
    source.mark("id", "memiliki", Severity.MAJOR)
    view.set_source(source)
    dark = load_theme("dark")
    view.set_theme(dark)
    image = picture(view)
    assert image.pixelColor(image.width() - 3, image.height() - 3) == dark.window
    assert len(full_lines(image, words(view, source, "id", "memiliki"), dark.major)) == 3


def test_only_what_changed_is_painted_again(
    view: PairView, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_source(source)
    view.viewport().repaint()
    painted: list[int] = []
    original = view._painter.row

    def row(painter: object, canvas: object, box: object, *rest: object) -> None:
        painted.append(box.index)  # type: ignore[attr-defined]
        original(painter, canvas, box, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(view._painter, "row", row)

    def painting(act: object) -> set[int]:
        painted.clear()
        act()  # type: ignore[operator]
        QApplication.processEvents()
        return set(painted)

    start, end = source.place("id", "Homyim")
    assert painting(lambda: view.refresh_marks("id", start, end)) == {2}
    assert painting(lambda: view.refresh_marks("en", 10**6, 10**6 + 5)) == set()
    assert painting(view.refresh_marks) == {0, 1, 2, 3, 4, 5}
    assert painting(lambda: view.go_to_row(3)) == {0, 3}
    assert painting(lambda: view.select("id", start, end)) == {2, 3}
    view.scroll_by(10**6)


def test_changed_marks_are_painted(view: PairView, source: Source) -> None:
    view.set_source(source)
    area = words(view, source, "id", "memiliki")
    assert count(picture(view), area, LOOK.minor) == 0
    mark = source.mark("id", "memiliki", Severity.MINOR)
    view.refresh_marks("id", mark.start, mark.end)
    assert len(full_lines(picture(view), area, LOOK.minor)) == 2
    source.placed["id"].clear()
    view.refresh_marks("id", mark.start, mark.end)
    assert count(picture(view), area, LOOK.minor) == 0


class Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_keyboard_comes_and_goes_without_painting_the_scroll_bar(
    view: PairView, long_source: Source, qtbot: QtBot
) -> None:
    view.set_source(long_source)
    qtbot.waitUntil(view.hasFocus)
    QApplication.processEvents()
    paints = Paints()
    view.verticalScrollBar().installEventFilter(paints)
    view.clearFocus()
    QApplication.processEvents()
    view.setFocus()
    QApplication.processEvents()
    assert view.verticalScrollBar().isVisible()
    assert paints.count == 0

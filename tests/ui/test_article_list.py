"""The articles as a list: second lines, sorting, narrowing, dots."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from reviewer.core.article import Article, ArticleState, ArticleSummary
from reviewer.core.listed import Listed, ListedScore
from reviewer.core.review import Verdict
from reviewer.ui import wording
from reviewer.ui.article_list import ArticleDelegate, ArticleList, SortBy
from reviewer.ui.theme import Appearance


def summary(title: str, **fields: object) -> ArticleSummary:
    values: dict[str, object] = {
        "state": ArticleState.NEW,
        "errors": 0,
        "texts": 2,
        "updated_at": "2024-11-30T10:00:00Z",
        "active_seconds": 0.0,
    }
    return ArticleSummary(Article(title, title, ""), **(values | fields))  # type: ignore[arg-type]


def test_counts_stand_where_there_is_no_room_for_the_state(appearance: Appearance) -> None:
    model = ArticleList()
    model.set_articles([summary("A", state=ArticleState.OPEN, errors=11, reviews=2)])
    model.set_figures({"A": Listed(None, 2)})
    lines = model.lines(model.shown[0])
    delegate = ArticleDelegate(model, appearance)
    errors, both = wording.error_count(11), wording.error_count(11, 2)
    findings = wording.finding_count(2)
    assert list(dict.fromkeys((lines.second, *lines.narrower))) == [
        f"open · {both} · {findings}",
        f"{both} · {findings}",
        f"{errors} · {findings}",
    ]
    assert delegate.second_line(lines, 0) == f"{errors} · {findings}"


def test_second_line_tells_state_count_and_time() -> None:
    model = ArticleList()
    model.set_articles(
        [
            summary("A", updated_at="2024-11-30T10:00:03Z"),
            summary(
                "B",
                state=ArticleState.OPEN,
                errors=3,
                active_seconds=760.0,
                updated_at="2024-11-30T10:00:02Z",
            ),
            summary("C", state=ArticleState.FINISHED, errors=0, active_seconds=20.0),
        ]
    )
    lines = [model.lines(it).second for it in model.shown]
    assert lines[0] == "new"
    assert lines[1].startswith("open · 3 error")
    assert lines[1].endswith(" · 12 min")
    assert lines[2].startswith("finished · 0 error")
    assert lines[2].count("·") == 1
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "A, new"
    assert "B\n" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_failed_article_is_told_by_a_word_and_a_red_dot(appearance: Appearance) -> None:
    model = ArticleList()
    failed = summary("A", state=ArticleState.FINISHED, verdict=Verdict.FAIL)
    passed = summary("B", state=ArticleState.FINISHED, verdict=Verdict.PASS)
    again = summary("C", state=ArticleState.OPEN, verdict=Verdict.FAIL)
    model.set_articles([failed, passed, again])
    assert [model.lines(it).second.rsplit(" · ")[-1] for it in (failed, passed)] == ["fail", "pass"]
    assert "fail" not in model.lines(again).second
    delegate, dots = ArticleDelegate(model, appearance), {}
    for it in (failed, passed, again):
        picture = QImage(40, 40, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        delegate.paint_mark(painter, QRect(0, 0, 40, 40), it)
        painter.end()
        dots[it.article.title] = picture.pixelColor(12, 17)
    theme = appearance.theme
    assert dots == {"A": theme.failed, "B": theme.finished, "C": theme.open}


def test_latest_change_and_most_errors_come_first() -> None:
    model = ArticleList()
    model.set_articles(
        [
            summary("old", updated_at="2020-01-01T00:00:00Z", errors=1),
            summary("new", updated_at="2024-01-01T00:00:00Z"),
        ]
    )
    assert [it.article.title for it in model.shown] == ["new", "old"]
    model.set_sort(SortBy.ERRORS)
    assert [it.article.title for it in model.shown] == ["old", "new"]


def test_an_article_hidden_by_the_filter_is_counted_on() -> None:
    model = ArticleList()
    model.set_articles([summary("one"), summary("two")])
    model.set_filter("one")
    model.update("two", ArticleState.OPEN, 7)
    assert [it.article.title for it in model.shown] == ["one"]
    model.set_filter("")
    known = model.summary("two")
    assert known
    assert (known.errors, known in model.shown) == (7, True)
    model.update("unknown", ArticleState.OPEN, 1)
    assert model.summary("unknown") is None
    assert not model.index_of("unknown").isValid()


def test_a_score_is_told_of_what_is_finished_and_the_worst_comes_first(
    appearance: Appearance,
) -> None:
    def score(value: float, *, passed: bool, small: bool = False) -> Listed:
        words = 319 if small else 800
        return Listed(
            ListedScore(
                value, value - 9, min(100.0, value + 4), passed, small, words, value, 1, "m"
            ),
            findings=3,
        )

    model = ArticleList()
    finished = ArticleState.FINISHED
    model.set_articles(
        [
            summary("good", state=finished),
            summary("short", state=finished, errors=2),
            summary("bad", state=finished, errors=9),
            summary("said", state=finished, verdict=Verdict.FAIL),
            summary("open", state=ArticleState.OPEN, errors=1),
            summary("new"),
        ]
    )
    model.set_figures(
        {
            "good": score(96.24, passed=True),
            "short": score(94.1, passed=True, small=True),
            "bad": score(81, passed=False),
            "said": score(99, passed=True),
            "open": score(90, passed=True),
            "new": Listed(None, 11),
        }
    )
    told = {it.article.title: model.lines(it).second for it in model.shown}
    assert told == {
        "good": "finished · 96.2 · pass",
        "short": "finished · 94.1 (85 to 98) · pass",
        "bad": "finished · 81.0 · fail",
        "said": "finished · 99.0 · verdict: fail",
        "open": f"open · {wording.error_count(1)} · {wording.finding_count(3)}",
        "new": f"new · {wording.finding_count(11)}",
    }
    lines = next(model.lines(it) for it in model.shown if it.article.title == "short")
    delegate = ArticleDelegate(model, appearance)
    ways = {delegate.second_line(lines, room) for room in range(400)}
    assert ways == {
        "finished · 94.1 (85 to 98) · pass",
        "94.1 (85 to 98) · pass",
        "85 to 98 · pass",
        "94.1 (85 to 98)",
    }
    assert delegate.second_line(lines, 168) == "94.1 (85 to 98) · pass"
    assert delegate.second_line(lines, 0) == "94.1 (85 to 98)"
    assert [it.article.title for it in model.shown if model.passed(it) is False] == ["bad", "said"]
    model.set_sort(SortBy.SCORE)
    order = ["bad", "open", "short", "good", "said", "new"]
    assert [it.article.title for it in model.shown] == order
    assert model.lines(model.shown[1]).second == f"open · 90.0 · {wording.finding_count(3)}"
    short = model.describe(model.shown[2])
    assert "score 94.1 (85.1 to 98.1) · pass · small sample, 319 words" in short
    changed: list[int] = []
    model.item_changed.connect(changed.append)
    figures = {it.article.title: model.figures(it) for it in model.shown}
    model.set_figures(figures | {"new": Listed(None, 12)})
    assert changed == [5]
    model.set_figures(figures | {"good": score(50, passed=False)})
    assert model.shown[0].article.title == "good"


def test_a_narrow_list_keeps_the_expected_count_it_is_sorted_by() -> None:
    model = ArticleList()
    model.set_articles([summary("A", state=ArticleState.FINISHED)])
    model.set_figures({"A": Listed(ListedScore(81, 72, 85, False, True, 319, 81, 1, "m"))})
    model.set_expected({"A": 4.0})
    model.set_sort(SortBy.EXPECTED)
    lines, expected = model.lines(model.shown[0]), wording.expected_count(4.0)
    assert lines.second == f"{expected} · finished · 81.0 (72 to 85) · fail"
    ways = list(dict.fromkeys((lines.second, *lines.narrower)))
    assert ways[1:] == [
        f"{expected} · 81.0 (72 to 85) · fail",
        f"{expected} · 72 to 85 · fail",
        "81.0 (72 to 85)",
    ]

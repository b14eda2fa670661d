"""The list of articles: states, counts, sorting, narrowing, dropping, the menu of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.article import Article, ArticleState, ArticleSummary, Role, TextDraft
from reviewer.core.listed import Listed, ListedScore
from reviewer.core.review import Verdict
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.ui import wording
from reviewer.ui.article_list import ArticleDelegate, ArticleList, SortBy
from reviewer.ui.articles_panel import ArticlesPanel
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance

NONE = Qt.KeyboardModifier.NoModifier


def add(store: Store, title: str) -> Article:
    content = f"{title} adalah berita. Kalimat kedua."
    draft = TextDraft(Role.ARTICLE, "", content, segment(content, "id"))
    return store.add_article(draft, title=title)


def summary(title: str, **fields: object) -> ArticleSummary:
    values: dict[str, object] = {
        "state": ArticleState.NEW,
        "errors": 0,
        "texts": 2,
        "updated_at": "2024-11-30T10:00:00Z",
        "active_seconds": 0.0,
    }
    return ArticleSummary(Article(title, title, ""), **(values | fields))  # type: ignore[arg-type]


@pytest.fixture
def panel(session: Session, appearance: Appearance, qtbot: QtBot) -> ArticlesPanel:
    add(session.store, "Banjir di Demak")
    add(session.store, "Élan baru")
    made = ArticlesPanel(session, appearance)
    qtbot.addWidget(made)
    made.resize(216, 500)
    made.show()
    return made


def titles(panel: ArticlesPanel) -> list[str]:
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def second_line(panel: ArticlesPanel, title: str) -> str:
    model = panel.list.model()
    row = titles(panel).index(title)
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)).split(", ")[-1]


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
    assert [model.lines(it).second.rsplit(" · ")[-1] for it in (failed, passed)] == [
        "verdict: fail",
        "verdict: pass",
    ]
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


def test_another_verdict_is_listed_at_once(panel: ArticlesPanel, session: Session) -> None:
    session.start_own_review()
    session.finish("pass")
    assert second_line(panel, "Pangkalan di Suriah").endswith("pass")
    session.finish("fail: names")
    assert second_line(panel, "Pangkalan di Suriah").endswith("fail")
    session.undo()
    assert second_line(panel, "Pangkalan di Suriah").endswith("pass")


def test_articles_are_sorted_by_name_date_and_errors(
    panel: ArticlesPanel, session: Session, qtbot: QtBot
) -> None:
    select_and_mark(session, "Rusia")
    panel.refresh()
    panel.set_sort(SortBy.NAME)
    assert titles(panel) == ["Banjir di Demak", "Élan baru", "Pangkalan di Suriah"]
    panel.set_sort(SortBy.ERRORS)
    assert titles(panel)[0] == "Pangkalan di Suriah"
    assert panel.sort_by.value == "errors"
    by_name = next(it for it in panel.sort_button.menu().actions() if it.text() == "By name")
    with qtbot.waitSignal(panel.sort_changed):
        by_name.trigger()
    assert panel.sort_by.value == "name"
    assert titles(panel)[-1] == "Pangkalan di Suriah"
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


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


def test_filter_narrows_by_any_part_of_the_title(panel: ArticlesPanel) -> None:
    panel.filter.setText("demak")
    assert titles(panel) == ["Banjir di Demak"]
    panel.filter.clear()
    assert len(titles(panel)) == 3
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def select_and_mark(session: Session, words: str) -> None:
    it = session.texts[0]
    start = it.content.index(words)
    session.select(TextSelection(it.text_id, start, start + len(words)))
    assert session.mark("")


def test_counts_of_the_open_article_follow_without_reading_the_list_again(
    panel: ArticlesPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[ArticleSummary]:
        raise AssertionError("the whole list was read")

    assert second_line(panel, "Pangkalan di Suriah") == "new"
    monkeypatch.setattr(session, "articles", refuse)
    select_and_mark(session, "Rusia")
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")
    select_and_mark(session, "Tartus")
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 2 error")
    session.undo()
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")
    monkeypatch.undo()
    counted = next(it for it in session.articles() if it.article == session.article)
    assert (counted.errors, counted.state) == (1, ArticleState.OPEN)


def test_a_finished_review_is_shown_as_finished(panel: ArticlesPanel, session: Session) -> None:
    select_and_mark(session, "Rusia")
    session.finish("")
    assert second_line(panel, "Pangkalan di Suriah").startswith("finished · 1 error")
    session.reopen()
    assert second_line(panel, "Pangkalan di Suriah").startswith("open · 1 error")


def test_a_renamed_article_keeps_its_place_as_the_open_one(
    panel: ArticlesPanel, session: Session
) -> None:
    session.rename("Armada di Tartus")
    assert "Armada di Tartus" in titles(panel)
    assert panel.list.currentIndex().data() == "Armada di Tartus"


def test_click_and_enter_choose_an_article_arrows_alone_do_not(
    panel: ArticlesPanel, session: Session, qtbot: QtBot
) -> None:
    panel.set_sort(SortBy.NAME)
    model = panel.list.model()
    by_title = {it.article.title: it.article.article_id for it in session.articles()}
    place = panel.list.visualRect(model.index(0, 0)).center()
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert chosen.args == [by_title[model.index(0, 0).data()]]
    panel.take_keyboard()
    with qtbot.assertNotEmitted(panel.article_chosen):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [by_title[model.index(1, 0).data()]]
    panel.list.clearFocus()
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def test_right_click_does_not_choose(panel: ArticlesPanel, qtbot: QtBot) -> None:
    panel.set_sort(SortBy.NAME)
    place = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    with qtbot.assertNotEmitted(panel.article_chosen):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.RightButton, NONE, place)
    assert panel.list.currentIndex().data() == "Pangkalan di Suriah"


def test_menu_of_an_article_tells_what_is_wanted(panel: ArticlesPanel, qtbot: QtBot) -> None:
    menu = panel.menu_for("some-id")
    wishes = {
        "Open": panel.article_chosen,
        "Rename…": panel.rename_wanted,
        "Add an English version…": panel.add_english_wanted,
        "Remove from the list": panel.remove_wanted,
    }
    actions = {it.text(): it for it in menu.actions()}
    for name, signal in wishes.items():
        with qtbot.waitSignal(signal) as told:
            actions.pop(name).trigger()
        assert told.args == ["some-id"]
    actions.pop("Copy the article's id").trigger()
    assert QGuiApplication.clipboard().text() == "some-id"
    assert not actions


def drag(panel: ArticlesPanel, urls: list[str]) -> QDragEnterEvent:
    data = QMimeData()
    data.setUrls([QUrl(it) for it in urls])
    kind = Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), kind, data, left, none)
    entering.ignore()
    panel.dragEnterEvent(entering)
    if entering.isAccepted():
        panel.dropEvent(QDropEvent(QPointF(9, 9), kind, data, left, none))
    return entering


def test_dropped_files_are_told_and_nothing_else_is_taken(
    panel: ArticlesPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    one, two = tmp_path / "satu dua.txt", tmp_path / "b.md"
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        drag(panel, [one.as_uri(), "https://example.org/x", two.as_uri()])
    assert dropped.args == [[one, two]]
    with qtbot.assertNotEmitted(panel.files_dropped):
        with qtbot.waitSignal(panel.address_dropped) as asked:
            drag(panel, ["https://example.org/x"])
        refused = [drag(panel, [it]).isAccepted() for it in ("ftp://example.org/x", "mailto:a@b")]
    assert asked.args == ["https://example.org/x"]
    assert refused == [False, False]


def test_empty_list_offers_the_sample(tmp_path: Path, appearance: Appearance, qtbot: QtBot) -> None:
    with Store.open(tmp_path / "empty.db") as store:
        session = Session(store, typology_toml.load(typology_toml.shipped_path()))
        panel = ArticlesPanel(session, appearance)
        qtbot.addWidget(panel)
        panel.show()
        assert panel.sample_button.isVisible()
        assert not panel.filter.isEnabled()
        with qtbot.waitSignal(panel.sample_wanted):
            QTest.mouseClick(panel.sample_button, Qt.MouseButton.LeftButton)
        add(store, "Satu")
        session.articles_changed.emit()
        assert not panel.sample_button.isVisible()
        assert titles(panel) == ["Satu"]
        assert panel.filter.isEnabled()


def test_new_open_and_finished_have_dots_of_their_own(
    panel: ArticlesPanel, session: Session, appearance: Appearance
) -> None:
    theme = appearance.theme

    def middle() -> str:
        index = panel.list.model().index(titles(panel).index("Pangkalan di Suriah"), 0)
        image = panel.list.viewport().grab(panel.list.visualRect(index)).toImage()
        return image.pixelColor(12, 17).name()

    assert middle() == theme.selected.name()
    select_and_mark(session, "Rusia")
    assert middle() == theme.open.name()
    session.finish("")
    assert middle() == theme.finished.name()


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
        "short": "finished · 85 to 98 · pass",
        "bad": "finished · 81.0 · fail",
        "said": "finished · 99.0 · verdict: fail",
        "open": f"open · {wording.error_count(1)} · {wording.finding_count(3)}",
        "new": f"new · {wording.finding_count(11)}",
    }
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

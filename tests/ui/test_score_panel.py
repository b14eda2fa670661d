"""The score of the open article: the line at the bottom, the panel, its cells and controls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from reviewer.formats import typology_toml
from reviewer.scoring.mqm import Mqm2
from reviewer.store.comparing import compare
from reviewer.store.importing import import_file
from reviewer.store.study import all_categories
from reviewer.ui.error_list import EVERY_KIND, Kind
from reviewer.ui.live_score import FILE
from reviewer.ui.score.table import ScoreTable
from reviewer.ui.score_panel import ScorePanel
from tests.ui.desktop import NAMED, Desktop

LEFT = Qt.MouseButton.LeftButton


def settle(desktop: Desktop) -> None:
    """Wait until the score is that of what is marked now."""
    live = desktop.house.scores.live
    live._scoring.hurry()
    live._measuring.hurry()
    desktop.bot.waitUntil(lambda: not any(map(live._session.jobs.runs, ("score", "metrics"))))


@pytest.fixture
def marked(desktop: Desktop) -> Desktop:
    """Two errors: a major name, and awkward words."""
    desktop.mark("Homyim", "N")
    desktop.press("Esc")
    desktop.mark("signifikan", "Y")
    settle(desktop)
    return desktop


@pytest.fixture
def panel(marked: Desktop) -> ScorePanel:
    """The panel over the two errors."""
    marked.press("F12")
    settle(marked)
    made = marked.house.scores.panel
    assert made
    assert made.isVisible()
    return made


def cells(table: ScoreTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def click(table: ScoreTable, row: int, column: int) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)


def test_the_line_tells_score_interval_verdict_and_that_it_rests_on_little(marked: Desktop) -> None:
    told = marked.window.status.score.told
    # 25 words, 5 points and 1: 100 - 240 x 10 / 10.
    assert told.startswith("MQM −140.0 (")
    assert told.endswith(") · fail · small sample")


def test_another_mark_is_scored_without_being_waited_for(marked: Desktop) -> None:
    before = marked.window.status.score.told
    marked.mark("Militer", "Y")
    assert marked.window.status.score.told == before
    settle(marked)
    assert marked.window.status.score.told != before


def test_nothing_is_told_without_an_article(marked: Desktop) -> None:
    marked.session.close_article()
    settle(marked)
    assert not marked.window.status.score.isVisible()


def test_a_click_on_the_line_opens_the_panel_and_another_closes_it(marked: Desktop) -> None:
    button = marked.window.status.score
    QTest.mouseClick(button, LEFT)
    panel = marked.house.scores.panel
    assert panel
    assert panel.isVisible()
    assert marked.view.hasFocus()
    QTest.mouseClick(button, LEFT)
    assert not panel.isVisible()
    assert marked.view.hasFocus()


def test_esc_closes_the_panel_and_gives_the_keyboard_back(
    marked: Desktop, panel: ScorePanel
) -> None:
    marked.press("Esc")
    assert not panel.isVisible()
    assert marked.view.hasFocus()


def test_the_table_counts_by_category_and_severity(panel: ScorePanel) -> None:
    assert cells(panel.table) == [
        ["Named entity", "", "", "1", "", "1", "5", ""],
        ["Awkward", "", "1", "", "", "1", "1", ""],
        ["All categories", "", "1", "1", "", "2", "6", ""],
    ]


def test_a_cell_narrows_the_list_of_errors_which_says_so(
    marked: Desktop, panel: ScorePanel
) -> None:
    errors = marked.window.errors
    click(panel.table, 0, 3)
    assert [it.split(" ")[0] for it in marked.listed()] == ["Homyim"]
    assert errors.only.isVisible()
    assert errors.only.words.text() == "Only: Named entity · Major"
    click(panel.table, 0, 3)
    assert len(marked.listed()) == 2
    assert not errors.only.isVisible()
    click(panel.table, 2, 2)
    assert marked.listed() == ["signifikan"]
    QTest.mouseClick(errors.only.close_button, LEFT)
    assert len(marked.listed()) == 2
    assert panel.table._cells.kind == EVERY_KIND
    click(panel.table, 0, 1)  # counts nothing
    assert len(marked.listed()) == 2


def test_the_keyboard_chooses_a_cell_too(marked: Desktop, panel: ScorePanel) -> None:
    table = panel.table
    assert table.hasFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    marked.press("Return")
    assert marked.listed() == ["signifikan"]


def test_a_narrowed_list_follows_further_marks(marked: Desktop, panel: ScorePanel) -> None:
    marked.window.errors.narrow_to(Kind(None, Severity.MINOR))
    marked.mark("Militer", "Y")
    assert marked.listed() == ["signifikan", "Militer"]
    marked.mark("pantai", "N")
    assert len(marked.listed()) == 2


def test_every_step_to_the_score_is_told(panel: ScorePanel) -> None:
    told = panel.told()
    for part in (
        "MQM: −140.0 (",
        "Fails: −140.0 is below 90.",
        "Small sample: 25 words, fewer than 500.",
        "= 100 − 240.00 × 10 / 10 = −140.0",
        "Points per word: 0.2400",
        "Raw score: 76.00",
        "model:mqm2|",
        "words:target",
        "Literal beside reference: BLEU",
        "smooth:exp",
    ):
        assert part in told


def test_copy_puts_the_figures_on_the_clipboard(panel: ScorePanel) -> None:
    QTest.mouseClick(panel.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == panel.told()
    QTest.mouseClick(panel.metrics.copy, LEFT)
    assert QGuiApplication.clipboard().text().startswith("BLEU|nrefs:1|")


def test_a_machine_version_is_measured_as_sacrebleu_does(
    marked: Desktop, panel: ScorePanel
) -> None:
    from sacrebleu import corpus_chrf

    texts = marked.session.texts
    rows = marked.session.store.segments
    said = [[it.content[at.start : at.end] for at in rows(it.text_id)] for it in texts]
    chrf = next(it for it in marked.house.scores.live.metrics or () if it.metric == "chrF")
    assert chrf.score == corpus_chrf(said[2], [said[1]]).score


def test_the_line_tells_how_the_machine_version_measures(marked: Desktop) -> None:
    line = marked.window.status.metrics
    assert line.told.startswith("chrF ")
    assert line.told.endswith("(Literal)")
    assert "BLEU|nrefs:1|" in line.toolTip()
    marked.session.close_article()
    assert line.told == ""


def test_corrections_are_measured_as_effort(marked: Desktop, panel: ScorePanel) -> None:
    assert "Post-editing" not in panel.told()
    marked.window.errors.narrow_to(EVERY_KIND)
    marked.session.set_correction("besar")
    settle(marked)
    assert "Post-editing: TER 3.8" in panel.told()


def test_another_model_scores_the_same_errors_and_is_remembered(
    marked: Desktop, panel: ScorePanel
) -> None:
    live = marked.house.scores.live
    live.choose("wmt2023")
    settle(marked)
    assert panel.figures.large.text() == "1.50"  # 6 points in 4 sentences
    assert panel.figures.verdict.isHidden()
    assert marked.session.store.setting("scoring model") == "wmt2023"
    live.choose("matecat")
    settle(marked)
    assert panel.figures.large.text() == "100.0"  # 2.5 points in 25 words
    assert "limit of 8" in panel.figures.verdict.text()


def test_a_file_gives_its_own_weights(marked: Desktop, panel: ScorePanel, tmp_path: Path) -> None:
    told = typology_toml.shipped_path().read_text("utf-8").replace("major = 5", "major = 3")
    (tmp_path / "own.toml").write_text(told, "utf-8")
    live = marked.house.scores.live
    live.choose(f"{FILE}{tmp_path / 'own.toml'}")
    settle(marked)
    assert live.score
    assert live.score.penalty == 4
    live.choose(f"{FILE}{tmp_path / 'none.toml'}")
    assert live.choice == f"{FILE}{tmp_path / 'own.toml'}"
    assert any("none.toml" in it for it in marked.bars())


def test_a_machine_version_is_scored_by_the_errors_on_its_own_words(
    marked: Desktop, panel: ScorePanel
) -> None:
    machine = marked.session.texts[2]
    marked.session.show_english([machine.text_id])
    marked.choose("trace", text=2)
    marked.press("M")
    settle(marked)
    assert panel.text.currentData() == machine.text_id  # the one that is shown
    assert [it[0] for it in cells(panel.table)] == ["Mistranslation", "All categories"]
    panel.text.setCurrentIndex(0)
    panel.text.activated.emit(0)
    settle(marked)
    assert cells(panel.table)[-1][-3:-1] == ["2", "6"]
    marked.mark("Militer", "Y")
    settle(marked)
    assert panel.text.currentIndex() == 0  # what a person chose stays


def test_the_line_follows_the_texts_that_are_shown_and_names_them(marked: Desktop) -> None:
    status, (_, reference, machine) = marked.window.status, marked.session.texts
    alone = status.score.told
    marked.bot.waitUntil(lambda: "finding" in status._counts.text())
    marked.session.show_english([machine.text_id])
    for words_of_it in ("trace", "beach"):
        marked.choose(words_of_it, text=2)
        marked.press("M")
    settle(marked)
    told = status.score.told
    assert told.startswith("MQM −140.0 (−")
    assert ") fail · Literal −" in told
    assert told.endswith(") fail · small sample")
    live = marked.house.scores.live
    counted = [live.scores[it.text_id] for it in live.on_screen()]
    assert [it.errors for it in counted] == [2, 2]
    assert status._counts.text().startswith("4 error")
    assert f" · {sum(it.words.number for it in counted)} word" in status._counts.text()
    marked.session.show_english([reference.text_id])
    settle(marked)
    assert status.score.told == alone
    assert status._counts.text().startswith("2 error")
    assert status._counts.text().endswith("25 words")
    assert "in all texts 4 error" in status._counts.toolTip()


def test_a_review_of_a_part_has_the_score_that_a_comparison_tells(
    desktop: Desktop, tmp_path: Path
) -> None:
    file, session = tmp_path / "ratings.tsv", desktop.session
    rows = [
        ("r1", "1", "One two three.", "Satu <v>dua</v> tiga.", "Accuracy/Mistranslation", "Major"),
        ("r2", "2", "Four five six.", "Empat lima enam.", "No-error", "No-error"),
        ("r2", "3", "Seven eight.", "<v>Tujuh</v> delapan.", "Fluency/Grammar", "Minor"),
    ]
    head = "system doc doc_id seg_id rater source target category severity"
    lines = [head.split(), *(["NMT", "d", "1", it[1], it[0], *it[2:]] for it in rows)]
    file.write_text("".join("\t".join(it) + "\n" for it in lines), "utf-8")
    import_file(session.store, file)
    articles = {it.article.title: it.article.article_id for it in session.articles()}
    article_id = articles["NMT – d"]
    session.open_article(article_id)
    model = Mqm2.of_typology(session.typology)
    desktop.house.scores.live.choose("mqm2")
    compared = compare(session.store, [article_id], all_categories(session.store), model)
    for reviewer, told in (("r1", "1 of 3 rows rated"), ("r2", "2 of 3 rows rated")):
        review = next(
            it.review_id
            for it in session.store.reviews(article_id)
            if session.store.reviewer_name(it.reviewer_id) == reviewer
        )
        session.reload(review)
        settle(desktop)
        score = desktop.house.scores.live.score
        (theirs,) = (it.score for it in compared.reviewers if it.key == reviewer)
        assert score
        assert (score.score, score.words.number) == (theirs.score, theirs.words)
        assert told in desktop.window.status.score.told
        panel = desktop.house.scores.open_panel()
        assert told in panel.told()


def test_the_verdict_of_the_reviewer_stands_beside_the_scores_and_can_be_undone(
    marked: Desktop, panel: ScorePanel
) -> None:
    judging = panel.judging
    judging.verdict.setCurrentIndex(2)
    judging.verdict.activated.emit(2)
    judging.reason.setFocus()
    marked.write("names only")
    QTest.keyClick(judging.reason, Qt.Key.Key_Return)
    review = marked.session.review
    assert review
    assert review.verdict == "pass once corrected: names only"
    settle(marked)
    assert ") · fail · verdict: pass once corrected ·" in marked.window.status.score.told
    assert panel.figures.verdict.text().startswith("Fails")
    assert panel.figures.given.text() == "Verdict: pass once corrected"
    judging.verdict.setCurrentIndex(3)
    judging.verdict.activated.emit(3)
    settle(marked)
    assert ") · verdict: fail · small" in marked.window.status.score.told
    marked.session.undo()
    marked.session.undo()
    marked.session.undo()
    assert marked.session.review
    assert marked.session.review.verdict == ""
    assert panel.figures.given.isHidden()
    assert judging.verdict.currentIndex() == 0
    assert judging.reason.text() == ""


def test_a_judgement_is_one_step_however_it_is_given(marked: Desktop, panel: ScorePanel) -> None:
    session, judging = marked.session, panel.judging
    steps = len(session.store.history(session.article.article_id if session.article else ""))
    judging.number.setFocus()
    QApplication.processEvents()
    marked.write("8")
    marked.write("5")
    marked.bot.waitUntil(lambda: bool(session.review and session.review.judgement == 85))
    assert session.article
    assert len(session.store.history(session.article.article_id)) == steps + 1
    assert session.store.reviews(session.article.article_id)[0].judgement == 85
    assert judging.slider.value() == 85
    session.undo()
    assert judging.number.value() == -1
    assert judging.number.text() == "–"


def test_a_dragged_judgement_is_stored_when_it_is_let_go(
    marked: Desktop, panel: ScorePanel
) -> None:
    slider = panel.judging.slider
    start, end = QPoint(6, slider.height() // 2), QPoint(slider.width() - 8, slider.height() // 2)
    QTest.mousePress(slider, LEFT, pos=start)
    QTest.mouseMove(slider, end)
    assert marked.session.review
    assert marked.session.review.judgement is None
    assert panel.judging.number.value() > 80
    QTest.mouseRelease(slider, LEFT, pos=end)
    assert (marked.session.review.judgement or 0) > 80


def test_an_article_without_errors_says_so(desktop: Desktop) -> None:
    desktop.press("F12")
    settle(desktop)
    panel = desktop.house.scores.panel
    assert panel
    assert panel._empty.isVisible()
    assert panel._empty.text() == "No errors are marked in this text."
    assert panel.figures.large.text() == "100.0"
    assert desktop.session.typology.get(NAMED)

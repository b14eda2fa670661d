"""A small study, marked as people would: two articles, two systems, two reviewers."""

from __future__ import annotations

from reviewer.core.annotation import Severity
from reviewer.core.article import Article, Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.store import Store, reviewer_rows
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session

NAMED = "Accuracy/Mistranslation/Named entity"
OTHER_MACHINE = (
    "Russia has a significant military footprint in the country, with bases at Homyim and "
    "Tartus. The military responded to this attack.\n\nThe Homyim base is on the coast. 😀 Tartus "
    "also."
)
SECOND = (
    (Role.ARTICLE, "", "Banjir merendam Demak sejak Selasa. Ribuan orang mengungsi ke sekolah."),
    (Role.REFERENCE, "", "Floods have covered Demak since Tuesday. Thousands fled to schools."),
    (
        Role.MACHINE,
        "Literal",
        "The flood soaks Demak since Tuesday. Thousands evacuated to school.",
    ),
    (Role.MACHINE, "DeepL", "Flooding has hit Demak since Tuesday. Thousands fled to schools."),
)
# reviewer -> (article, text, words, category, severity)
MARKS = {
    "Dewi": (
        (0, "", "Homyim", NAMED, Severity.MAJOR),
        (0, "", "negaranya", "Accuracy/Mistranslation", Severity.MINOR),
        (0, "Literal", "trace", "Accuracy/Mistranslation", Severity.MAJOR),
        (0, "Literal", "Homyim", NAMED, Severity.MAJOR),
        (0, "DeepL", "Homyim", NAMED, Severity.MAJOR),
        (1, "", "merendam", "Style/Awkward", Severity.MINOR),
        (1, "Literal", "soaks", "Accuracy/Mistranslation", Severity.MAJOR),
        (1, "Literal", "evacuated", "Style/Awkward", Severity.MINOR),
        (1, "DeepL", "hit", "Style/Awkward", Severity.NEUTRAL),
    ),
    "Putri": (
        (0, "", "Homyim", NAMED, Severity.MAJOR),
        (0, "Literal", "military trace", "Accuracy/Mistranslation", Severity.MAJOR),
        (0, "Literal", "its", "Style/Awkward", Severity.MINOR),
        (0, "DeepL", "Homyim", NAMED, Severity.MINOR),
        (1, "Literal", "soaks", "Style/Awkward", Severity.MINOR),
    ),
}


def _add(store: Store, session: Session) -> list[Article]:
    """The article that is open with a second system, and another article."""
    first = session.article
    assert first
    machine = TextDraft(Role.MACHINE, "DeepL", OTHER_MACHINE, segment(OTHER_MACHINE, "en"))
    rows = [(1, 1)] * len(machine.segments)
    store.add_english(first.article_id, machine, rows)
    drafts = [TextDraft(*it, segment(it[2], it[0].language)) for it in SECOND]
    units = [[(1, 1), (1, 1)]] * 3
    return [first, store.add_article(drafts[0], drafts[1:], units, "Banjir di Demak")]


def mark_study(session: Session) -> list[Article]:
    """Mark it all; the reviews are finished on two days, and the first article is open."""
    store = session.store
    articles = _add(store, session)
    for day, (name, marks) in enumerate(MARKS.items(), 10):
        with store._connection.writing() as sql:
            reviewer_rows.ensure(sql, name, store._now(), confirmed=True)
        store.set_reviewer_name(name)
        session.reviewer_changed.emit()
        for number, article in enumerate(articles):
            session.open_article(article.article_id)
            session.start_own_review()
            for which, label, words, category, severity in marks:
                if which == number:
                    _mark(session, label, words, category, severity)
            session.now = lambda day=day: f"2026-11-{day}T10:00:00+00:00"  # type: ignore[misc]
            session.judge(70.0 + day - 10 * number)
            session.finish("pass" if number else "fail: the name of the base")
            assert session.review
            store.add_active_seconds(session.review.review_id, 600.0)
    session.open_article(articles[0].article_id)
    session.articles_changed.emit()
    return articles


def _mark(session: Session, label: str, words: str, category: str, severity: Severity) -> None:
    text = next(it for it in session.texts if it.label == label and it.role is not Role.REFERENCE)
    start = text.content.index(words)
    session.select(TextSelection(text.text_id, start, start + len(words)))
    assert session.mark(category, severity)

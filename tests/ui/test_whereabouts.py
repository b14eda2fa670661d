"""An article opens where one was in it, also after a restart that nobody had planned."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.core.article import Article, Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.store import Store
from reviewer.ui.machine_settings import MachineSettings, Whereabout
from tests.ui.desktop import Desktop


def add_long(store: Store) -> Article:
    drafts = [
        TextDraft(role, label, content, segment(content, role.language))
        for role, label, content in (
            (Role.ARTICLE, "", " ".join(f"Kalimat nomor {n} di sini." for n in range(200))),
            (Role.REFERENCE, "", " ".join(f"Sentence number {n} is here." for n in range(200))),
            (Role.MACHINE, "Mt", " ".join(f"Sentence numero {n} is here." for n in range(200))),
        )
    ]
    units = [(1, 1)] * len(drafts[0].segments)
    return store.add_article(drafts[0], drafts[1:], [units, units], "Panjang")


def test_an_article_is_found_again_as_it_was_left(
    desktop: Desktop, qtbot: QtBot, qapp: QApplication, settings: MachineSettings
) -> None:
    session, view = desktop.session, desktop.view
    first = session.article
    long = add_long(session.store)
    assert first
    session.open_article(long.article_id)
    desktop.press("Ctrl+E")
    view.go_to_row(120)
    view.scroll_by(37)
    place, caret, english = view.scroll_place(), view.selection(), session.english
    assert place[0] > 100 and session.text(english[0]).label == "Mt"
    session.open_article(first.article_id)
    assert session.english != english and view.scroll_place() == (0, 0)
    session.open_article(long.article_id)
    assert (view.scroll_place(), view.selection(), session.english) == (place, caret, english)

    desktop.press("Alt+Down")
    place, caret = view.scroll_place(), view.selection()
    assert caret
    key, offset = long.article_id, caret.caret
    qtbot.waitUntil(lambda: settings.whereabouts[key].caret == offset)
    # Nothing was closed: the program was killed.
    again = House(qapp, session.store, settings)
    again.window.resize(desktop.window.size())
    again.window.show()
    again.open_first(None, [])
    assert again.session.article == long
    assert again.session.english == english
    assert again.window.desk.view.selection() == caret
    assert again.window.desk.view.current_row() == 121
    assert again.window.desk.view.scroll_place() == place
    again.window.close()
    again.leave()


def test_what_was_kept_is_read_back_and_damage_is_passed_over(tmp_path: object) -> None:
    raw = QSettings(f"{tmp_path}/s.ini", QSettings.Format.IniFormat)
    settings = MachineSettings(raw)
    kept = {"a": Whereabout(("x", "y"), "x", 7, 3, 12), "b": Whereabout((), "t", 0, 0, 0)}
    settings.whereabouts = kept
    assert list(settings.whereabouts.items()) == list(kept.items())
    raw.setValue("whereabouts", "a x x 7 3 12\nb x\nc x x 7 3 many\n")
    assert settings.whereabouts == {"a": Whereabout(("x",), "x", 7, 3, 12)}

"""What an editor does in the window, act by act: for benchmarks that watch how it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.app import House

REPEATS = 500  # of one word, marked at once

Act = tuple[str, Callable[[], object]]


class Editor:
    """Works in a window; ``big`` is the id of its large article."""

    def __init__(self, house: House, big: str) -> None:
        self.house = house
        self.big = big

    def command(self, name: str) -> Act:
        """A command of the menus."""
        return name, self.house.commands.menus.commands[name].trigger

    def select(self, words: str, nth: int = 0) -> None:
        """Select words of the Indonesian text."""
        text = self.house.session.texts[0]
        start = -1
        for _ in range(nth + 1):
            start = text.content.index(words, start + 1)
        self.house.window.desk.view.select(text.text_id, start, start + len(words))

    def leave(self) -> None:
        """Close whatever dialog or popup is open."""
        from PySide6.QtWidgets import QApplication, QDialog

        for it in QApplication.topLevelWidgets():
            if isinstance(it, QDialog) and it.isVisible():
                it.reject()
        if popup := QApplication.activePopupWidget():
            popup.close()
        for it in QApplication.topLevelWidgets():
            if it.isVisible() and it is not self.house.window:  # the comparisons
                it.close()

    def acts(self) -> Iterator[Act]:
        """All that is done, in order."""
        yield from self._reading()
        yield from self._marking()
        yield from self._repairing()
        yield from self._dialogs()

    def _reading(self) -> Iterator[Act]:
        house, window, session = self.house, self.house.window, self.house.session
        first = session.articles()[1].article.article_id
        yield "open a small article", lambda: session.open_article(first)
        yield "open the large article", lambda: session.open_article(self.big)
        yield self.command("next-article")
        yield self.command("previous-article")
        yield "open the large article again", lambda: session.open_article(self.big)
        for words in ("A", "Art", "Artikel 77", ""):
            yield f"filter articles: {words!r}", partial(window.articles.filter.setText, words)
        for name in ("sort-name", "sort-errors", "sort-expected", "sort-score", "sort-date"):
            yield self.command(name)
        for words in ("p", "pangkalan", "mistranslation", "zz", ""):
            yield f"filter errors: {words!r}", partial(window.errors.filter.setText, words)
        yield "find", window.desk.open_search
        for words in ("a", "pang", "Homyim", ""):
            yield f"find {words!r}", partial(window.desk.searching.ask, words, False, False)
        yield "find: close", window.desk.searching.close
        yield self.command("next-error")
        yield self.command("previous-error")
        yield self.command("next-finding")
        yield "findings tab", lambda: window.errors.show_findings(True)
        yield "errors tab", lambda: window.errors.show_findings(False)
        for name in ("theme-dark", "theme-light", "articles", "articles", "errors", "errors"):
            yield self.command(name)
        for name in ("zoom-in", "zoom-in", "zoom-out", "zoom-reset", "full-screen", "full-screen"):
            if name in house.commands.menus.commands:
                yield self.command(name)

    def _marking(self) -> Iterator[Act]:
        session = self.house.session
        yield "select", lambda: self.select("dibawa")
        yield "mark", lambda: session.mark("Accuracy/Mistranslation")
        for name in ("undo", "redo"):
            yield self.command(name)
        yield f"mark {REPEATS} repeats", lambda: self._mark_many(REPEATS)
        for name in ("undo", "redo"):
            act = self.command(name)
            yield f"{name} {REPEATS} marks", act[1]
        yield "mark all repeats", session.mark_repeats
        for name in ("undo", "redo", "undo"):
            act = self.command(name)
            yield f"{name} all repeats", act[1]
        yield self.command("next-finding")
        yield "accept all of a kind", session.accept_kind
        for name in ("undo", "redo", "undo"):
            act = self.command(name)
            yield f"{name} all of a kind", act[1]
        yield self.command("next-finding")
        yield self.command("dismiss-everywhere")
        yield self.command("undo")
        yield self.command("next-finding")
        yield self.command("dismiss-check")
        yield self.command("undo")

    def _mark_many(self, count: int) -> None:
        from reviewer.core import editing
        from reviewer.core.change import Change

        session = self.house.session
        it = session.current
        assert it is not None
        spans = session.repeats(it)[:count]
        made = [editing.repeat(it, span, session.new_id(), session.now()) for span in spans]
        session.apply("mark repeats", [Change(None, other) for other in made])

    def _repairing(self) -> Iterator[Act]:
        yield "go to a word", lambda: self.select("juru bicara", 40)
        yield "caret there", lambda: self._caret("juru bicara", 40)
        for name in ("merge-row", "undo", "split-sentence", "undo", "join-sentences", "undo"):
            yield self.command(name)
        for name in ("sentence-down", "undo", "align-again", "undo"):
            yield self.command(name)

    def _caret(self, words: str, nth: int) -> None:
        text = self.house.session.texts[0]
        start = -1
        for _ in range(nth + 1):
            start = text.content.index(words, start + 1)
        self.house.window.desk.view.select(text.text_id, start, start)

    def _dialogs(self) -> Iterator[Act]:
        for name in (
            "palette",
            "commands",
            "keys",
            "go-to-row",
            "checks",
            "patterns",
            "glossary",
            "settings",
            "change-keys",
            "reviewer-name",
            "finish",
            "export",
            "report",
            "check-database",
            "triage",
            "compare",
            "score-panel",
            "about",
        ):
            if name in self.house.commands.menus.commands:
                yield self.command(name)
                yield f"{name}: close", self.leave
        yield "export the errors as CSV", self._export
        for language in ("id", "en"):
            yield f"names in {language}", partial(self._translate, language)

    def _export(self) -> None:
        from reviewer.formats.ways_out import WAYS
        from reviewer.ui.dialogs.export import ExportWish

        wish = ExportWish(None, next(it for it in WAYS if it.suffix == ".csv"), "")
        folder = self.house.session.store.path.parent
        self.house.parts.exporting.export(wish, folder / "errors.csv")

    def _translate(self, language: str) -> None:
        self.house.commands.menus.fill_categories(language, lambda _path: None)

"""Take the pictures of the README and the tour: `python docs/pictures/take.py [FOLDER]`.

The sample and four documents of `tests/data/ntrex_dev.tsv.gz` are added to a database of their own
and marked as an editor would; then each state of the window is drawn off-screen, 1280 x 800.
"""

from __future__ import annotations

import csv
import gzip
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "*.warning=false"

from PySide6.QtCore import QSettings, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from reviewer.app import House  # noqa: E402
from reviewer.core.annotation import Severity  # noqa: E402
from reviewer.core.article import Role  # noqa: E402
from reviewer.core.drafting import Given, draft_article  # noqa: E402
from reviewer.lexicon import lexicon  # noqa: E402
from reviewer.shipped import resource  # noqa: E402
from reviewer.store import Store  # noqa: E402
from reviewer.ui.later import Later  # noqa: E402
from reviewer.ui.machine_settings import MachineSettings  # noqa: E402
from reviewer.ui.pair.source import TextSelection  # noqa: E402
from reviewer.ui.session import Session  # noqa: E402

SAMPLE = resource("sample", "aleppo")
NEWS = ROOT / "tests" / "data" / "ntrex_dev.tsv.gz"
OTHERS = {
    "guardian.221754": "Wawancara tentang kucing",
    "upi.176249": "Final di lintasan sepuluh ribu meter",
    "cnn.304489": "Kebijakan baru di Gedung Putih",
    "bbc.381790": "Pemilu daerah: hasil sementara",
}
NAMED = "Accuracy/Mistranslation/Named entity"
MARKS = (
    ("melenyapkan", "Style/Register", Severity.MINOR, None),
    ("jejak militer", "Style/Unidiomatic", Severity.MINOR, None),
    ("negaranya", "Accuracy/Mistranslation", Severity.MAJOR, "negara itu"),
    ("Homyim", NAMED, Severity.MAJOR, "Hmeimim"),
)
MACHINE_MARKS = (("Homyim", NAMED, Severity.MAJOR), ("trace", "Style/Awkward", Severity.MINOR))


def main() -> None:
    """Take all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    application = QApplication(["reviewer"])
    with tempfile.TemporaryDirectory() as name:
        for theme in ("light", "dark"):
            with Store.open(Path(name) / f"{theme}.db") as store:
                ini = QSettings(str(Path(name) / f"{theme}.ini"), QSettings.Format.IniFormat)
                settings = MachineSettings(ini)
                settings.theme, settings.language = theme, "en"
                sample = add_articles(store)
                house = House(application, store, settings)
                house.window.resize(1280, 800)
                house.window.show()
                review_others(house.session)
                Pictures(house, target, theme).take(sample)
                house.session.jobs.finish()
                house.leave()


def add_articles(store: Store) -> str:
    """Store the articles; the sample's id."""
    for doc, title in OTHERS.items():
        with gzip.open(NEWS, "rt", encoding="utf-8", newline="") as file:
            rows = [it for it in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
                    if it["doc"] == doc]  # fmt: skip
        texts = ["\n\n".join(it[language] for it in rows) for language in ("ind", "eng")]
        draft = draft_article(texts[0], [Given(Role.REFERENCE, "", texts[1])], lexicon())
        store.add_article(*draft, title)
    words = [(SAMPLE / f"{it}.txt").read_text("utf-8")
             for it in ("article.id", "reference.en", "machine.en")]  # fmt: skip
    english = [Given(Role.REFERENCE, "", words[1]), Given(Role.MACHINE, "Literal", words[2])]
    draft = draft_article(words[0], english, lexicon())
    return store.add_article(*draft, "Hayat Tahrir al-Sham di Aleppo").article_id


def review_others(session: Session) -> None:
    """Finish two of the other articles, one of them failed."""
    ids = {it.article.title: it.article.article_id for it in session.articles()}
    titles = list(OTHERS.values())
    for title, words, verdict in ((titles[3], 1, "pass"), (titles[2], 3, "fail")):
        session.open_article(ids[title])
        text = session.article_text
        assert text
        for place in range(words):
            start = text.content.index(" ", 40 * place + 20) + 1
            end = text.content.index(" ", start)
            session.select(TextSelection(text.text_id, start, end))
            session.mark("Style/Awkward", Severity.MAJOR if verdict == "fail" else Severity.MINOR)
        session.finish(verdict)


class Pictures:
    """Draws one state of the window after the other."""

    def __init__(self, house: House, folder: Path, theme: str) -> None:
        self._house = house
        self._folder = folder
        self._theme = theme
        self._window = house.window
        self._session = house.session

    def take(self, sample: str) -> None:
        """All pictures in the light theme, the first one in the dark theme too."""
        self._session.open_article(sample)
        for words, category, severity, correction in MARKS:
            self._mark(words, category, severity)
            if correction:
                self._session.set_correction(correction)
        self._reveal()
        self._save("main-" + self._theme, self._window)
        if self._theme == "light":
            for take in (self._palette, self._finding, self._score, self._triage, self._compare):
                take()

    def _palette(self) -> None:
        self._select("pantai" if "pantai" in self._text() else "militan")
        self._house.commands.menus.commands["palette"].trigger()
        QApplication.processEvents()
        field = QApplication.focusWidget()
        assert field
        QTest.keyClicks(field, "ter")
        self._settle()
        self._save("tour-palette", self._window)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def _finding(self) -> None:
        self._window.errors.show_findings(True)
        self._session.step_finding(1)
        self._settle()
        self._save("tour-finding", self._window)
        self._window.errors.show_findings(False)

    def _score(self) -> None:
        machine = next(it for it in self._session.texts if it.role is Role.MACHINE)
        self._session.show_english([machine.text_id])
        for words, category, severity in MACHINE_MARKS:
            if words in machine.content:
                self._mark(words, category, severity, machine.text_id)
        self._house.scores.open_panel()
        self._reveal()
        self._save("tour-score", self._window)
        self._house.scores.close_panel()

    def _triage(self) -> None:
        self._house.commands.menus.commands["triage"].trigger()
        self._settle()
        dialog = next(it for it in self._window.findChildren(QWidget) if it.isWindow()
                      and it.isVisible() and it is not self._window)  # fmt: skip
        self._save("tour-triage", dialog)
        dialog.close()

    def _compare(self) -> None:
        compare = self._house.scores.open_compare()
        compare.resize(1280, 800)
        self._wait(lambda: compare.jobs.current() is None)
        self._settle()
        self._save("tour-compare", compare)
        compare.close()

    # ---- parts

    def _text(self) -> str:
        text = self._session.article_text
        assert text
        return text.content

    def _select(self, words: str, text_id: str = "") -> None:
        text = self._session.article_text
        assert text
        it = self._session.text(text_id) if text_id else text
        start = it.content.index(words)
        self._session.select(TextSelection(it.text_id, start, start + len(words)))

    def _mark(self, words: str, category: str, severity: Severity, text_id: str = "") -> None:
        self._select(words, text_id)
        assert self._session.mark(category, severity)

    def _settle(self) -> None:
        """Let the window do all that it put off."""
        for _ in range(3):
            for later in self._window.findChildren(Later):
                later.hurry()
            self._wait(lambda: self._session.jobs.idle and not self._session.findings.under_way)
            QTest.qWait(150)

    def _reveal(self) -> None:
        """Bring the current error into view, when the window has found its sizes."""
        self._settle()
        assert self._session.current
        self._session.set_current(self._session.current.annotation_id, reveal=True)
        self._settle()

    def _wait(self, over: Callable[[], bool]) -> None:
        while not over():
            QTest.qWait(20)

    def _save(self, name: str, widget: QWidget) -> None:
        assert widget.grab().save(str(self._folder / f"{name}.png"))


if __name__ == "__main__":
    main()

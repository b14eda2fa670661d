from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.app import House
from reviewer.core.article import Article, Role, TextDraft
from reviewer.core.segmentation import segment
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.ui import field_commit
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.session import Session
from reviewer.ui.theme import Appearance, Mode
from tests.ui.desktop import Desktop
from tests.ui.details import DetailsWindow
from tests.ui.findings import look
from tests.ui.study import mark_study

ARTICLE = (
    "Rusia memiliki jejak militer yang signifikan di negaranya, dengan pangkalan di Homyim dan "
    "Tartus. Militer menanggapi serangan itu.\n\nPangkalan Homyim berada di pantai. 😀 Tartus juga."
)
REFERENCE = (
    "Russia has a significant military footprint in the country, with bases at Hmeimim and "
    "Tartus. The military has responded.\n\nThe Hmeimim base is on the coast. 😀 So is Tartus."
)
MACHINE = (
    "Russia has a significant military trace in its country, with bases in Homyim and Tartus. "
    "The military responded to that attack.\n\nThe Homyim base is on the beach. 😀 Tartus too."
)


def add_article(store: Store) -> Article:
    """Store the small article of these tests with a reference and a machine version."""
    drafts = [
        TextDraft(role, label, content, segment(content, role.language))
        for role, label, content in (
            (Role.ARTICLE, "", ARTICLE),
            (Role.REFERENCE, "", REFERENCE),
            (Role.MACHINE, "Literal", MACHINE),
        )
    ]
    units = [(1, 1)] * len(drafts[0].segments)
    return store.add_article(drafts[0], drafts[1:], [units, units], "Pangkalan di Suriah")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "reviewer.db") as opened:
        yield opened


@pytest.fixture
def session(store: Store, qtbot: QtBot) -> Iterator[Session]:
    """A session with the small article open and nothing marked."""
    typology = typology_toml.load(typology_toml.shipped_path())
    made = Session(store, typology)
    made.open_article(add_article(store).article_id)
    yield made
    made.jobs.finish()


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """The light look."""
    return Appearance(qapp, Mode.LIGHT)


@pytest.fixture
def settings(tmp_path: Path) -> MachineSettings:
    """Settings of a machine on which nothing was set but the language."""
    made = MachineSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.language = "en"
    return made


@pytest.fixture
def desktop(
    store: Store, settings: MachineSettings, qtbot: QtBot, qapp: QApplication
) -> Iterator[Desktop]:
    """The program's window with the small article open and the keyboard in the text."""
    article = add_article(store)
    house = House(qapp, store, settings)
    house.session.open_article(article.article_id)
    house.window.show()
    house.window.activateWindow()
    qtbot.waitUntil(house.window.isActiveWindow)
    house.window.desk.view.setFocus()
    yield Desktop(house, qtbot)
    house.window.close()
    house.leave()


@pytest.fixture
def details(session: Session, appearance: Appearance, qtbot: QtBot) -> DetailsWindow:
    """The details pane beside a stand-in for the text, which has the keyboard."""
    made = DetailsWindow(session, appearance)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.activateWindow()
    made.text.setFocus()
    qtbot.waitUntil(made.text.hasFocus)
    return made


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause is long enough: only what a person does can store."""
    monkeypatch.setattr(field_commit, "PAUSE", 10_000_000)


@pytest.fixture
def looked(desktop: Desktop) -> Desktop:
    """The window with the small article and its two findings: Homyim twice."""
    look(desktop.session, desktop.bot)
    return desktop


@pytest.fixture
def sample(desktop: Desktop) -> Desktop:
    """The window with the sample article and all of its findings."""
    desktop.house.parts.files.add_sample_now()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    desktop.view.setFocus()
    return desktop


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing copied: Qt would give up what Python made when Python is gone already."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def studied(session: Session) -> Session:
    """The small study of two reviewers, with the first article open."""
    mark_study(session)
    return session

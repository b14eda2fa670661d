"""Every dialog: freed when closed, named for those who do not see, its size remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reviewer.formats.file_roles import guess_files
from reviewer.formats.typology_toml import load, shipped_path
from reviewer.ui.dialogs.about import About
from reviewer.ui.dialogs.add_files import AddFiles
from reviewer.ui.dialogs.bug_report import BugReport
from reviewer.ui.dialogs.check_database import CheckDatabase
from reviewer.ui.dialogs.dialog import Dialog, even
from reviewer.ui.dialogs.finish_review import FinishReview
from reviewer.ui.dialogs.open_address import OpenAddress
from reviewer.ui.dialogs.paste_article import PasteArticle
from reviewer.ui.dialogs.settings import Settings
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import LEAST_POINTS, Appearance

HERE = Path(__file__).parent
GUESSES = guess_files([HERE / "a.id.txt", HERE / "mt.en.txt"])
Home = tuple[Appearance, MachineSettings, QWidget]
Make = Callable[[Home], Dialog]

DIALOGS: dict[str, Make] = {
    "about": lambda home: About(HERE / "reviewer.db", HERE, *home),
    "add-files": lambda home: AddFiles(GUESSES, *home),
    "bug-report": lambda home: BugReport("It failed.", "KeyError", HERE, *home),
    "check-database": lambda home: CheckDatabase(HERE / "reviewer.db", *home),
    "finish-review": lambda home: FinishReview([], load(shipped_path()), lambda _: 0, "", *home),
    "open-address": lambda home: OpenAddress(*home),
    "paste": lambda home: PasteArticle(*home),
    "settings": lambda home: Settings(load(shipped_path()), None, *home),
}


@pytest.fixture
def home(appearance: Appearance, settings: MachineSettings, window: QWidget) -> Home:
    return appearance, settings, window


@pytest.fixture(params=DIALOGS)
def make(request: pytest.FixtureRequest) -> Make:
    return DIALOGS[request.param]


def test_closing_leaves_nothing_behind(make: Make, home: Home, qtbot: QtBot) -> None:
    before = set(QApplication.allWidgets())
    dialog = make(home)
    dialog.open()
    inner = dialog.findChildren(QWidget)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert not any(isValid(it) for it in inner)
    assert {it for it in QApplication.allWidgets() if it not in before} == set()


def test_every_control_has_a_name(make: Make, home: Home, qtbot: QtBot) -> None:
    dialog = make(home)
    qtbot.addWidget(dialog)
    buddies = {it.buddy() for it in dialog.findChildren(QLabel)}
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QListWidget, QDoubleSpinBox)
    controls: list[QWidget] = [it for kind in kinds for it in dialog.findChildren(kind)]
    inside = {it for it in controls if isinstance(it.parent(), QDoubleSpinBox)}
    nameless = [
        it for it in controls if it not in inside and not it.accessibleName() and it not in buddies
    ]
    assert nameless == []
    buttons = dialog.findChildren(QAbstractButton)
    assert buttons and all(it.text() or it.accessibleName() for it in buttons)


def test_no_two_mnemonics_of_a_dialog_are_the_same(make: Make, home: Home, qtbot: QtBot) -> None:
    dialog = make(home)
    qtbot.addWidget(dialog)
    words = [it.text() for it in dialog.findChildren(QAbstractButton)]
    words += [it.text() for it in dialog.findChildren(QLabel) if it.buddy()]
    letters = [text[text.index("&") + 1].lower() for text in words if "&" in text]
    assert len(letters) == len(set(letters))


def test_the_size_is_remembered(make: Make, home: Home, qtbot: QtBot) -> None:
    dialog = make(home)
    assert dialog.size() == dialog.first_size.expandedTo(dialog.minimumSizeHint())
    dialog.open()
    dialog.resize(700, 500)
    dialog.reject()
    again = make(home)
    qtbot.addWidget(again)
    assert again.size() == QSize(700, 500)


def test_a_damaged_size_is_forgotten(home: Home, qtbot: QtBot) -> None:
    home[1].set_state("dialog-paste", QByteArray(b"wide x high"))
    dialog = PasteArticle(*home)
    qtbot.addWidget(dialog)
    assert dialog.size() == PasteArticle.first_size


def test_the_line_for_trouble_takes_no_room_while_all_is_well(home: Home, qtbot: QtBot) -> None:
    dialog = DIALOGS["about"](home)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.trouble.isHidden()
    dialog.trouble.say("The disk is full.")
    assert dialog.trouble.isVisible()
    dialog.trouble.say("")
    assert dialog.trouble.isHidden()


def middle(widget: QWidget) -> float:
    """Where a widget's middle is, in pixels from the top of its dialog."""
    return widget.mapTo(widget.window(), QPoint(0, 0)).y() + widget.height() / 2


def test_labels_stand_in_the_middle_of_one_line_and_beside_the_first_of_several(
    appearance: Appearance, settings: MachineSettings, qtbot: QtBot
) -> None:
    dialog = Dialog("Try", appearance, settings, None)
    qtbot.addWidget(dialog)
    form, line, boxes = QFormLayout(), QLineEdit(), [QCheckBox("One"), QCheckBox("Two")]
    column = QVBoxLayout()
    for box in boxes:
        column.addWidget(box)
    form.addRow("Words", line)
    form.addRow("With", column)
    even(form)
    dialog.body.addLayout(form)
    dialog.show()
    qtbot.waitExposed(dialog)
    words, beside = form.labelForField(line), form.labelForField(column)
    assert abs(middle(words) - middle(line)) <= 0.5
    top = beside.mapTo(dialog, QPoint(0, 0)).y()
    assert abs(top + beside.fontMetrics().height() / 2 - middle(boxes[0])) <= 2


def test_dialog_is_larger_where_the_letters_are(
    home: Home, qtbot: QtBot, qapp: QApplication
) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(2 * LEAST_POINTS)
    qapp.setFont(font)
    try:
        dialog = PasteArticle(*home)
        qtbot.addWidget(dialog)
        assert dialog.size() == PasteArticle.first_size * 2
    finally:
        qapp.setFont(before)

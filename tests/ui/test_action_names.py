import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from reviewer.ui.action_names import action_keys, action_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&Open articles…", "Open articles"),
        ("Select the &word\tW", "Select the word"),
        ("Cut && paste...", "Cut & paste"),
        ("検索(&F)", "検索"),
    ],
)
def test_a_name_has_no_mnemonic_no_dots_and_no_key(
    qapp: QApplication, text: str, name: str
) -> None:
    assert action_name(QAction(text)) == name


def test_keys_are_all_shortcuts_and_the_one_after_the_tab(qapp: QApplication) -> None:
    action = QAction("Larger text\t+")
    action.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    assert action_keys(action) == ["Ctrl++", "Ctrl+=", "+"]
    assert action_keys(QAction("Quit")) == []

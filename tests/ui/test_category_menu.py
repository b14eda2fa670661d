from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reviewer.formats import typology_toml
from reviewer.ui.category_menu import fill_categories

NAMED = "Accuracy/Mistranslation/Named entity"


def test_each_category_marks_under_its_own_name(qtbot: QtBot) -> None:
    menu, marked = QMenu(), list[str]()
    qtbot.addWidget(menu)
    typology = typology_toml.load(typology_toml.shipped_path())
    for language, name in (("en", "Named entity"), ("id", "Nama diri")):
        fill_categories(menu, typology, language, marked.append)
        assert [it.text().strip() for it in menu.actions()].count(f"{name}\tN") == 1
    action = next(it for it in menu.actions() if it.text().endswith("\tN"))
    assert action.text().startswith("        ")
    assert len(action.toolTip().splitlines()) == 2
    action.trigger()
    assert marked == [NAMED]
    assert len(menu.actions()) == len(list(typology))

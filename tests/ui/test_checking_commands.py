"""The commands on what the checks know, from the menus to the findings."""

import pytest
from PySide6.QtWidgets import QDialog

from reviewer.store import memory
from reviewer.ui.article_list import SortBy
from tests.ui.desktop import Desktop


@pytest.mark.parametrize("command", ["checks", "memory", "patterns", "glossary", "triage"])
def test_each_command_opens_its_dialog(desktop: Desktop, command: str) -> None:
    desktop.run(command)
    (dialog,) = [it for it in desktop.window.findChildren(QDialog) if it.isVisible()]
    assert dialog.name == command  # type: ignore[attr-defined]
    dialog.reject()


def test_the_memory_is_up_to_date_when_it_is_looked_at(desktop: Desktop) -> None:
    desktop.choose("Homyim")
    desktop.session.mark("")
    desktop.session.set_correction("Hmeimim")
    assert memory.remembered(desktop.session.store) == []
    desktop.run("memory")
    assert len(memory.remembered(desktop.session.store)) == 1


def test_what_is_remembered_is_looked_for_at_once(desktop: Desktop) -> None:
    """The name stands in the article twice; the second place is found by the memory."""
    desktop.session.findings.begin()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    desktop.choose("jejak")
    desktop.session.mark("")
    desktop.session.set_correction("tapak")
    memory.add(desktop.session.store, [(memory.Words("Tartus juga", "Tartus pun"), "")])
    desktop.house.checking.remembering.grown.emit()
    desktop.bot.waitUntil(lambda: not desktop.session.findings.under_way)
    assert "memory" in {it.finding.check for it in desktop.session.found.all()}


def test_opening_an_article_reads_the_expectations_again(desktop: Desktop) -> None:
    triaging = desktop.house.checking.triaging
    article = desktop.session.article
    assert article
    desktop.window.articles.set_sort(SortBy.EXPECTED)
    with desktop.bot.waitSignal(triaging.listed):
        desktop.session.open_article(article.article_id)

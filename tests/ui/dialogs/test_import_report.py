"""The list of what an import did not take as it stands."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.core.rating import Doubt, Doubtful
from reviewer.formats.csv_import import Unplaced
from reviewer.store.importing import Report
from reviewer.ui.dialogs.import_report import ImportReport
from tests.ui.desktop import Desktop


def told(dialog: ImportReport) -> str:
    return " ".join(it.text() for it in dialog.findChildren(QLabel) if not it.isHidden())


def shown(desktop: Desktop, report: Report) -> ImportReport:
    window = desktop.window
    dialog = ImportReport(Path("a.tsv"), report, window.appearance, window.settings, window)
    dialog.open()
    return dialog


def test_what_was_left_out_stands_above(desktop: Desktop) -> None:
    report = Report(
        "google-tsv",
        5,
        3,
        1,
        unplaced=(Unplaced(9, Doubt.OUTSIDE),),
        doubts=(Doubtful(2, Doubt.CHECK),),
    )
    dialog = shown(desktop, report)
    model = dialog.table.model()
    rows = [[model.index(row, column).data() for column in (0, 1)] for row in range(2)]
    assert rows == [
        ["9", "Left out: the marked words end outside their segment"],
        ["2", "It is an attention check and was left out"],
    ]
    assert "1 error found again in another place. 1 error left out." in told(dialog)
    dialog.reject()


def test_many_categories_are_told_in_part(desktop: Desktop) -> None:
    unknown = {f"Odd/{number}": number for number in range(1, 16)}
    dialog = shown(desktop, Report("google-tsv", 3, 3, unknown=unknown))
    assert "Odd/12 (12) and 3 more" in told(dialog)
    assert "Odd/13" not in told(dialog)
    assert not dialog.table.isVisible()
    dialog.reject()


@pytest.mark.parametrize("report", [Report("", 2, 0, unplaced=(Unplaced(1, "why"),))])
def test_what_did_not_come_in_is_not_said_to_have(desktop: Desktop, report: Report) -> None:
    dialog = shown(desktop, report)
    assert "brought in" not in told(dialog)
    assert "1 error left out." in told(dialog)
    dialog.reject()

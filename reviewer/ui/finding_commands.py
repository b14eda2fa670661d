"""Commands on findings, and the parts of the window that show them, made when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.core.decision import Scope
from reviewer.ui.main_window import MainWindow
from reviewer.ui.menus import Slot

if TYPE_CHECKING:
    from reviewer.ui.finding_pane import FindingPane
    from reviewer.ui.findings_page import FindingsPage


class FindingCommands(QObject):
    """Gives a window its page of findings and the details of the current one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._page: FindingsPage | None = None
        self._pane: FindingPane | None = None
        window.errors.findings_opened.connect(self._make_page)
        self._session.current_changed.connect(self._follow_current)
        window.details.correction.given_up.connect(self._session.take_trial_back)
        window.details.correction.left.connect(self._session.end_trial)

    def slots(self) -> dict[str, Slot]:
        """What each command does, by its name in the menus."""
        session = self._session
        return {
            "next-finding": lambda: session.step_finding(1),
            "previous-finding": lambda: session.step_finding(-1),
            "accept-finding": session.accept_finding,
            "edit-finding": self._edit,
            "dismiss-finding": session.dismiss_finding,
            "dismiss-everywhere": lambda: session.dismiss_finding(Scope.EVERYWHERE),
            "dismiss-check": lambda: session.dismiss_finding(Scope.CHECK),
            "accept-kind": session.accept_kind,
        }

    def _edit(self) -> None:
        if self._session.edit_finding():
            self._window.details.focus_correction()

    def _make_page(self) -> None:
        if self._page is None:
            from reviewer.ui.findings_page import FindingsPage

            self._page = FindingsPage(self._session, self._window.appearance)
            self._page.done.connect(self._window.desk.view.setFocus)
            self._page.edit_wanted.connect(self._edit)
            self._window.errors.set_findings_page(self._page)

    def _follow_current(self) -> None:
        """The panel shows the list, and below it the details, of what is current."""
        window, session = self._window, self._session
        if session.finding:
            if self._pane is None:
                from reviewer.ui.finding_pane import FindingPane

                self._pane = FindingPane(session, window.appearance)
                self._pane.edit_wanted.connect(self._edit)
            window.show_details(self._pane)
            window.errors.show_findings(True)
        else:
            window.show_details(window.details)
            if session.current:
                window.errors.show_findings(False)

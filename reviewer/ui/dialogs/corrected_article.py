"""File > Save the corrected article: which of its texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from reviewer.core.article import Role, Text
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


class Offered(NamedTuple):
    """A text that can be saved, and how many corrections stand in it then."""

    text: Text
    corrections: int


class CorrectedArticle(Dialog):
    """Asks which text; that with the most corrections is chosen, the first of several.

    ``wanted`` carries the text's id.
    """

    name = "corrected-article"
    first_size = QSize(400, 180)
    wanted = Signal(str)

    def __init__(
        self,
        offered: Sequence[Offered],
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Save the corrected article"), appearance, settings, parent)
        self._offered = offered
        self._texts = QButtonGroup(self)
        most = max(it.corrections for it in offered)
        for number, it in enumerate(offered):
            button = QRadioButton(self._words(it).replace("&", "&&"), self)
            button.setToolTip(self.tr("Write this text with its corrections"))
            self._texts.addButton(button, number)
            self.body.addWidget(button)
            if it.corrections == most and self._texts.checkedId() < 0:
                button.setChecked(True)
                button.setFocus()
        self.body.addStretch(1)
        save = self.add_choice(self.tr("&Save…"))
        save.setToolTip(self.tr("Choose where to write it (Enter)"))
        save.clicked.connect(self._give)

    def _words(self, it: Offered) -> str:
        name = self.tr("Indonesian article")
        if it.text.role is not Role.ARTICLE:
            name = wording.capital(wording.text_name(it.text))
        count = self.tr("%n correction(s)", "", it.corrections)
        return f"{name} · {count}"

    def _give(self) -> None:
        self.accept()
        self.wanted.emit(self._offered[self._texts.checkedId()].text.text_id)

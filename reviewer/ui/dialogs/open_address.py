"""Open a page on the web: its address, and what it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from reviewer.core.article import Role
from reviewer.formats.file_roles import ArticleFiles, EnglishFile
from reviewer.formats.source import Address, is_address
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.theme import Appearance


class OpenAddress(Dialog):
    """Asks for an address. ``given`` carries a list of ``ArticleFiles`` when it is to be fetched.

    ``open_title`` is the title of the article that is open, which the page may be an English
    version of.
    """

    name = "open-address"
    first_size = QSize(560, 220)
    given = Signal(list)  # list[ArticleFiles]

    def __init__(
        self,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
        *,
        address: str = "",
        open_title: str | None = None,
    ) -> None:
        super().__init__(self.tr("Open a web page"), appearance, settings, parent)
        self._address = QLineEdit(address, self)
        self._address.setPlaceholderText("https://")
        self._address.setToolTip(self.tr("The address of the page, as the browser shows it"))
        self._role = QComboBox(self)
        self._role.setToolTip(self.tr("What the page is"))
        self._role.addItem(self.tr("An Indonesian article"), Role.ARTICLE)
        if open_title is not None:
            self._role.addItem(self.tr("English by people, of the open article"), Role.REFERENCE)
            self._role.addItem(self.tr("English by a system, of the open article"), Role.MACHINE)
        self._system = QLineEdit(self)
        self._system.setToolTip(self.tr("The name of the system that made the English"))
        self._form = QFormLayout()
        self._form.setSpacing(8)
        self._form.addRow(self.tr("&Address"), self._address)
        self._form.addRow(self.tr("&The page is"), self._role)
        self._form.addRow(self.tr("&Made by the system"), self._system)
        words = self.tr(
            "The page is fetched from the web when you say so, without its pictures and scripts."
        )
        self.body.addWidget(quiet(words))
        even(self._form)
        self.body.addLayout(self._form)
        self.body.addStretch(1)
        self._fetch = self.add_choice(self.tr("&Fetch and open"))
        self._fetch.setToolTip(self.tr("Fetch the page and open it (Enter)"))
        self._fetch.clicked.connect(self._give)
        for changed in (self._address.textChanged, self._system.textChanged):
            changed.connect(self._check)
        self._role.currentIndexChanged.connect(self._check)
        self._check()
        self._address.setFocus()
        self._address.selectAll()

    @property
    def _chosen(self) -> Role:
        return Role(self._role.currentData())

    def _check(self) -> None:
        machine = self._chosen is Role.MACHINE
        self._form.setRowVisible(self._system, machine)
        named = bool(self._system.text().strip()) or not machine
        self._fetch.setEnabled(is_address(self._address.text().strip()) and named)

    def plan(self) -> ArticleFiles:
        """What is to be added."""
        page, role = Address(self._address.text().strip()), self._chosen
        if role is Role.ARTICLE:
            return ArticleFiles(page, ())
        label = self._system.text().strip() if role is Role.MACHINE else ""
        return ArticleFiles(None, (EnglishFile(page, role, label),))

    def _give(self) -> None:
        plan = self.plan()
        self.accept()
        self.given.emit([plan])

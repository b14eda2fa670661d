"""Settings: the look, the language, the size of the text, and which errors there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QWidget,
)

from reviewer.core.errors import ReviewerError
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.ui import wording
from reviewer.ui.dialogs.dialog import Dialog, even, quiet
from reviewer.ui.file_dialog import by_name
from reviewer.ui.machine_settings import MachineSettings
from reviewer.ui.sentences import sentence
from reviewer.ui.theme import Appearance, Mode, scaled


class Settings(Dialog):
    """Everything chosen takes effect at once and is told by a signal; there is only *Close*.

    ``typology_chosen`` carries the id of a shipped typology or the ``Path`` of a file, which has
    been read without trouble.
    """

    name = "settings"
    first_size = QSize(560, 400)
    theme_chosen = Signal(str)  # system, light, dark
    language_chosen = Signal(str)  # en, id, or "" for the system's
    text_size_chosen = Signal(float)  # points
    typology_chosen = Signal(object)  # str | Path

    def __init__(
        self,
        typology: Typology,
        own_file: Path | None,
        appearance: Appearance,
        settings: MachineSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Settings"), appearance, settings, parent)
        self._theme = self._choices(
            (
                (self.tr("As the system"), Mode.SYSTEM.value),
                (self.tr("Light"), Mode.LIGHT.value),
                (self.tr("Dark"), Mode.DARK.value),
            ),
            settings.theme,
        )
        self._language = self._choices(
            ((self.tr("As the system"), ""), ("English", "en"), ("Bahasa Indonesia", "id")),
            settings.language,
        )
        self._later = quiet(self.tr("Takes effect when Reviewer is started again."), self)
        self._later.hide()
        self._size = QDoubleSpinBox(self)
        # A style sheet's padding does not reach the words of a spin box.
        self._size.lineEdit().setTextMargins(5, 0, 0, 0)
        self._size.setLocale(QLocale(wording.language()))  # its decimal comma
        self._size.setRange(6, 48)
        self._size.setDecimals(1)
        self._size.setSuffix(self.tr(" pt"))
        self._size.setValue(settings.text_size)
        self._typology = QComboBox(self)
        self._own = QPushButton(self.tr("&Add your own file…"), self)
        self._own.setAutoDefault(False)
        self._about = quiet("", self)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._typologies: list[tuple[Typology, str | Path]] = []
        self._lay_out()
        self._fill(typology, own_file)
        self._connect()
        self.add_close()

    # ---- building

    def _choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        combo = QComboBox(self)
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.addRow(self._heading(self.tr("Window")))
        form.addRow(self.tr("&Colours"), self._theme)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow("", self._later)
        form.addRow(self.tr("&Size of the text"), self._size)
        form.addItem(QSpacerItem(0, 8))
        form.addRow(self._heading(self.tr("Error categories")))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._typology, 1)
        line.addWidget(self._own)
        label = QLabel(self.tr("S&et"), self)
        label.setBuddy(self._typology)
        form.addRow(label, line)
        form.addRow("", self._about)
        even(form)
        self.body.addLayout(form)
        self.body.addStretch(1)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(scaled(self.font(), bold=True))
        return label

    def _fill(self, typology: Typology, own_file: Path | None) -> None:
        for it in typology_toml.shipped():
            self._offer(it, it.typology_id)
        if own_file is not None:
            self._offer(typology, own_file)
        chosen: str | Path = own_file or typology.typology_id
        choices = [choice for _, choice in self._typologies]
        if chosen in choices:
            self._typology.setCurrentIndex(choices.index(chosen))
        self._explain()

    def _offer(self, typology: Typology, choice: str | Path) -> None:
        name = typology.name(wording.language())
        self._typology.addItem(f"{name} ({choice.name})" if isinstance(choice, Path) else name)
        self._typologies.append((typology, choice))

    def _connect(self) -> None:
        self._theme.activated.connect(lambda: self.theme_chosen.emit(self._theme.currentData()))
        self._language.activated.connect(self._choose_language)
        self._size.valueChanged.connect(self.text_size_chosen)
        self._typology.activated.connect(self._choose_typology)
        self._own.clicked.connect(self._ask_file)

    # ---- choosing

    def _choose_language(self) -> None:
        self._later.show()
        self.language_chosen.emit(self._language.currentData())

    def _choose_typology(self) -> None:
        self.trouble.say("")
        self._explain()
        self.typology_chosen.emit(self._typologies[self._typology.currentIndex()][1])

    def _explain(self) -> None:
        typology = self._typologies[self._typology.currentIndex()][0]
        count = len(typology.categories)
        letters = sum(bool(it.key) for it in typology)
        text = self.tr("{0} categories, {1} with a letter.").format(count, letters)
        kept = self.tr("Errors that are marked already keep their category.")
        told = f"{typology.description(wording.language())} {text}".strip()
        self._about.setText(f"{told}\n\n{kept}")

    def _ask_file(self) -> None:
        ask = QFileDialog(self, self.tr("Error categories of your own"))
        ask.setNameFilters([self.tr("Typologies (*.toml *.json *.xml)"), self.tr("All files (*)")])
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.setIconProvider(by_name())
        ask.fileSelected.connect(lambda name: self.add_file(Path(name)))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def add_file(self, path: Path) -> None:
        """Choose the typology of a file, or say what is wrong with the file and change nothing."""
        from reviewer.formats.typology_files import load_any

        try:
            typology = load_any(path)
        except ReviewerError as error:
            self.trouble.say(sentence(error))
            return
        choices = [choice for _, choice in self._typologies]
        if path in choices:
            place = choices.index(path)
            self._typologies[place] = (typology, path)
        else:
            place = len(choices)
            self._offer(typology, path)
        self._typology.setCurrentIndex(place)
        self._choose_typology()

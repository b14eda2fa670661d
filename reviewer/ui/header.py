"""What stands over the pair: the article's title, the choice of English, the columns' names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.article import Text
from reviewer.ui import wording
from reviewer.ui.elided import ChoiceButton, ElidedLabel
from reviewer.ui.language_message import language_name
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled

_TITLE = 1.2


class ColumnCaptions(QWidget):
    """The names of the columns, over them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._names: list[str] = []
        self._columns: list[tuple[int, int]] = []
        self._small = scaled(self.font(), SMALL)
        self.setFixedHeight(max(26, QFontMetrics(self._small).height() + 12))
        appearance.changed.connect(self.update)

    def set_names(self, names: Sequence[str]) -> None:
        """Name the columns from the left."""
        self._names = list(names)
        self.setAccessibleName(", ".join(names))
        self.update()

    def set_columns(self, columns: Sequence[tuple[int, int]]) -> None:
        """Say where the columns stand: left edge and width, in pixels."""
        self._columns = list(columns)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setFont(self._small)
        painter.setPen(theme.muted)
        metrics = painter.fontMetrics()
        for name, (left, width) in zip(self._names, self._columns, strict=False):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            place = QRect(left, 0, width, self.height() - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)


class Header(QWidget):
    """Title, English switch, captions. ``add_english_wanted`` asks for another English version."""

    add_english_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._languages: dict[str, str | None] = {}
        self.title = ElidedLabel()
        self.title.setFont(scaled(self.font(), _TITLE, bold=True))
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.english = ChoiceButton()
        self.english.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.english.setAccessibleName(self.tr("English version"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.english.setMenu(self.menu)
        self.captions = ColumnCaptions(appearance)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 4)
        top.setSpacing(16)
        top.addWidget(self.title, 1)
        top.addWidget(self.english)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.captions)
        for signal in (session.opened, session.rows_changed, session.articles_changed):
            signal.connect(self._show_article)
        self._show_article()
        session.keys.follow(self._tell_keys)

    def _tell_keys(self) -> None:
        words = self.tr("Choose what stands on the English side")
        if key := self._session.keys.of("next-english", "Ctrl+E"):
            words = self.tr("Choose what stands on the English side ({0} goes to the next)")
            words = words.format(key)
        self.english.setToolTip(words)

    def set_languages(self, languages: Mapping[str, str | None]) -> None:
        """Say which texts, by id, are in another language (ISO 639-1) than their place asks for;
        ``None`` for those that are not."""
        self._languages |= languages
        self._name_columns()

    def set_columns(self, columns: Sequence[tuple[int, int]]) -> None:
        """Say where the pair's columns stand: left edge and width, in pixels of this widget."""
        self.captions.set_columns(columns)
        self._name_columns()

    def _shown_english(self) -> list[Text]:
        return [self._session.text(it) for it in self._session.english]

    def _show_article(self) -> None:
        article = self._session.article
        self.title.setText(article.title if article else "")
        self.english.setVisible(article is not None)
        shown = self._shown_english()
        if shown:
            words = self.tr("English: {0}").format(wording.texts_title(shown))
        else:
            words = self.tr("English: none")
        self.english.setText(words)
        self._name_columns()

    def _name_columns(self) -> None:
        article = self._session.article_text
        if article is None:
            self.captions.set_names([])
            return
        names = [self._caption(article, wording.text_name(article))]
        shown = self._shown_english()
        if shown:
            names.append(self._caption(shown[0], wording.texts_name(shown)))
        self.captions.set_names(names)

    def _caption(self, text: Text, name: str) -> str:
        language = self._languages.get(text.text_id) or text.language
        return f"{language_name(language).upper()} · {name}"

    def _fill_menu(self) -> None:
        self.menu.clear()
        session = self._session
        together = False
        for choice in session.english_choices():
            if len(choice) > 1 and not together:
                together = True
                self.menu.addSeparator()
            words = wording.texts_title([session.text(it) for it in choice])
            if len(choice) > 1:
                words = self.tr("{0} together").format(words)
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice == session.english)
            action.triggered.connect(lambda _checked=False, it=choice: session.show_english(it))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Add an English version…")).triggered.connect(
            self.add_english_wanted
        )

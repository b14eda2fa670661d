"""The keys that mean something right now, in one line under the pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSizePolicy, QWidget

from reviewer.ui import wording
from reviewer.ui.key_cap import cap_font, cap_width, paint_cap
from reviewer.ui.later import Later
from reviewer.ui.session import Session
from reviewer.ui.theme import SMALL, Appearance, scaled

_CAP_GAP = 4
_WORD_GAP = 4
_ITEM_GAP = 12
_MARGIN = 16
_HEIGHT = 28


class KeyHint(NamedTuple):
    """Keys and what they do."""

    keys: tuple[str, ...]
    words: str


@runtime_checkable
class HoldsKeys(Protocol):
    """A part of the window whose keys are its own while the keyboard is in it."""

    def key_hints(self) -> Sequence[tuple[str, str]] | None:
        """Keys (parted by blanks) and what they do; ``None`` where those of the text hold."""


class KeyStrip(QWidget):
    """Follows the session, and the keyboard where it is not in the text: a field, a list, a
    palette. Whole hints are left out from the right where there is no room.

    The last hint, of all keys, stands at the right end always; a click on it is ``keys_wanted``.
    """

    keys_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._hints: tuple[KeyHint, ...] = ()
        self._mode: object = ""
        self._wanted: Callable[[], tuple[KeyHint, ...]] = tuple
        self._text: QWidget | None = None
        self._small, self._cap = scaled(self.font(), SMALL), cap_font(self.font())
        self._words_metrics, self._cap_metrics = QFontMetrics(self._small), QFontMetrics(self._cap)
        self.setFixedHeight(max(_HEIGHT, self._words_metrics.height() + 12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._telling = Later(self._tell, self)
        session.opened.connect(self._follow)
        session.selection_changed.connect(self._follow)
        session.current_changed.connect(self._follow)
        appearance.changed.connect(self.update)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        session.keys.follow(self.refresh)

    def set_text(self, text: QWidget) -> None:
        """Say where letters mark."""
        self._text = text
        self._follow()

    @property
    def hints(self) -> tuple[KeyHint, ...]:
        """What holds now, the hint of all keys last."""
        self._telling.hurry()
        return (*self._hints, self._all_keys)

    def shown(self) -> Sequence[KeyHint]:
        """The hints there is room for, the hint of all keys last."""
        room = self.width() - 2 * _MARGIN - self._width(self._all_keys)
        fitting = []
        for hint in self.hints[:-1]:
            room -= self._width(hint) + _ITEM_GAP
            if room < 0:
                break
            fitting.append(hint)
        return [*fitting, self._all_keys]

    def refresh(self) -> None:
        """Take in another typology or other keys."""
        key = self._session.keys.of("keys", "?")
        self._all_keys = KeyHint((key,), self.tr("all keys"))
        self.setToolTip(self.tr("What the keys do now ({0} shows all keys)").format(key))
        self._mode = ""
        self._follow()
        self._telling.hurry()

    # ---- what holds now

    def _follow(self) -> None:
        elsewhere = self._elsewhere()
        if elsewhere is not None:
            self._show(elsewhere, lambda: elsewhere)
            return
        session = self._session
        selected = session.selection is not None and not session.selection.empty
        if session.article is None:
            mode = "none"
        elif selected:
            mode = "selection"
        else:
            mode = "error" if session.current else "finding" if session.finding else "reading"
        hints = {
            "none": self._for_nothing,
            "selection": self._for_selection,
            "error": self._for_error,
            "finding": self._for_finding,
            "reading": self._for_reading,
        }
        self._show(mode, hints[mode])

    def _show(self, mode: object, hints: Callable[[], tuple[KeyHint, ...]]) -> None:
        if mode != self._mode:
            self._mode, self._wanted = mode, hints
            self._telling.ask()

    def _tell(self) -> None:
        self._hints = self._wanted()
        spoken = (f"{' '.join(it.keys)} {it.words}" for it in self.hints)
        self.setAccessibleName(", ".join(spoken))
        self.update()

    def _elsewhere(self) -> tuple[KeyHint, ...] | None:
        """What holds where the keyboard is, if that is in the window but not in the text."""
        place = focus = QApplication.focusWidget()
        if focus is None or focus is self._text or focus.window() is not self.window():
            return None
        while place is not None and place is not self.window():
            if isinstance(place, HoldsKeys):
                hints = place.key_hints()
                if hints is None:
                    return None
                return tuple(KeyHint(tuple(it.split()), words) for it, words in hints)
            place = place.parentWidget()
        return self._for_control(focus) if self._text else None

    def _for_control(self, control: QWidget) -> tuple[KeyHint, ...]:
        hints = [KeyHint(("Tab",), self.tr("next control"))]
        if isinstance(control, QAbstractButton):
            hints.insert(0, KeyHint(("Space",), self.tr("press")))
        elif isinstance(control, QComboBox):
            hints.insert(0, KeyHint(("↑", "↓"), self.tr("choose")))
        if self._session.article:
            hints.append(KeyHint(("Esc",), self.tr("back to the text")))
        return tuple(hints)

    def _named(self, *hints: tuple[str, str, str]) -> tuple[KeyHint, ...]:
        """Hints of commands: name, first key, words. One that has no key now is left out."""
        keys = self._session.keys
        named = (KeyHint((keys.of(command, first),), words) for command, first, words in hints)
        return tuple(it for it in named if it.keys[0])

    def _for_nothing(self) -> tuple[KeyHint, ...]:
        return self._named(
            ("open", "Ctrl+O", self.tr("open an article")),
            ("commands", "Ctrl+P", self.tr("commands")),
        )

    def _for_selection(self) -> tuple[KeyHint, ...]:
        """The gravest categories first, since there is seldom room for all."""
        language = wording.language()
        lettered = [it for it in self._session.typology if it.key]
        lettered.sort(key=lambda it: -it.severity.rank)
        letters = (KeyHint((it.key,), _small_initial(it.name(language))) for it in lettered)
        return (*self._named(("palette", "Enter", self.tr("all categories"))), *letters)

    def _for_error(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint(("0", "1", "2", "3"), self.tr("severity")),
            *self._named(
                ("correction", "C", self.tr("correction")),
                ("comment", "K", self.tr("comment")),
            ),
            KeyHint(("[", "]"), self.tr("move the end")),
            *self._named(
                ("remove", "Del", self.tr("remove")),
                ("next-error", "F4", self.tr("next error")),
            ),
        )

    def _for_finding(self) -> tuple[KeyHint, ...]:
        return self._named(
            ("accept-finding", "A", self.tr("accept")),
            ("dismiss-finding", "X", self.tr("dismiss")),
            ("edit-finding", "E", self.tr("edit first")),
            ("accept-kind", "Shift+A", self.tr("all of this kind")),
            ("next-finding", "F8", self.tr("next finding")),
        )

    def _for_reading(self) -> tuple[KeyHint, ...]:
        return self._named(
            ("word", "W", self.tr("word")),
            ("other-side", "Tab", self.tr("other side")),
            ("next-finding", "F8", self.tr("finding")),
            ("next-error", "F4", self.tr("error")),
            ("find", "Ctrl+F", self.tr("find")),
            ("commands", "Ctrl+P", self.tr("commands")),
        )

    # ---- painting

    def sizeHint(self) -> QSize:
        return QSize(480, self.height())

    def _width(self, hint: KeyHint) -> int:
        caps = sum(cap_width(self._cap_metrics, key) + _CAP_GAP for key in hint.keys) - _CAP_GAP
        return caps + _WORD_GAP + self._words_metrics.horizontalAdvance(hint.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, self._appearance.theme.line)
        *hints, last = self.shown()
        left = _MARGIN
        for hint in hints:
            self._paint_hint(painter, left, hint)
            left += self._width(hint) + _ITEM_GAP
        self._paint_hint(painter, self._last_left(), last)

    def _last_left(self) -> int:
        return self.width() - _MARGIN - self._width(self._all_keys)

    def _paint_hint(self, painter: QPainter, left: int, hint: KeyHint) -> None:
        theme = self._appearance.theme
        middle = self.height() // 2 + 1
        painter.setFont(self._cap)
        for key in hint.keys:
            left += paint_cap(painter, left, middle, key, theme) + _CAP_GAP
        left += _WORD_GAP - _CAP_GAP
        painter.setFont(self._small)
        painter.setPen(theme.muted)
        height = self._words_metrics.height()
        width = self._words_metrics.horizontalAdvance(hint.words) + 1
        place = (left, middle - height // 2, width, height)
        painter.drawText(*place, Qt.AlignmentFlag.AlignVCenter, hint.words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self._last_left():
            self.keys_wanted.emit()


def _small_initial(name: str) -> str:
    """A name within a line of words; "MQM" and the like stay as they are."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]

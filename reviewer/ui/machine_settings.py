"""What belongs to this machine and not to the study: window, language, colours, text size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

LANGUAGES = ("en", "id")
THEMES = ("system", "light", "dark")


class Whereabout(NamedTuple):
    """A place in an article: its English texts, the caret's text and code point, the row at the
    upper edge and how many pixels of it are above that."""

    english: tuple[str, ...]
    text_id: str
    caret: int
    row: int
    above: int


class MachineSettings:
    """Typed access to the platform's settings."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("Reviewer", "Reviewer")

    def state(self, name: str) -> QByteArray | None:
        """The remembered state of a window or splitter, or ``None``."""
        value = self._settings.value(f"state/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_state(self, name: str, value: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._settings.setValue(f"state/{name}", value)

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        value = self._text("theme", "system")
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._settings.setValue("theme", value)

    @property
    def language(self) -> str:
        """``en``, ``id``, or ``""`` for the system's."""
        value = self._text("language", "")
        return value if value in LANGUAGES else ""

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def text_size(self) -> float:
        """Point size of the article's text."""
        return self._number("text_size", 13.0, 6.0, 48.0)

    @text_size.setter
    def text_size(self, points: float) -> None:
        self._settings.setValue("text_size", points)

    @property
    def zoom(self) -> float:
        """Factor by which the article's text is shown larger than its size."""
        return self._number("zoom", 1.0, 0.5, 4.0)

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self._settings.setValue("zoom", factor)

    @property
    def last_article(self) -> str:
        """Id of the article that was open last, or ``""``."""
        return self._text("last_article", "")

    @last_article.setter
    def last_article(self, article_id: str) -> None:
        self._settings.setValue("last_article", article_id)

    @property
    def whereabouts(self) -> dict[str, Whereabout]:
        """Where one was in articles, by their ids, the one opened last at the end."""
        found = {}
        for line in self._text("whereabouts", "").split("\n"):
            match line.split(" "):
                case [article, english, text, *numbers] if len(numbers) == 3:
                    if all(map(str.isdecimal, numbers)):
                        texts = tuple(it for it in english.split(",") if it)
                        found[article] = Whereabout(texts, text, *map(int, numbers))
        return found

    @whereabouts.setter
    def whereabouts(self, kept: Mapping[str, Whereabout]) -> None:
        lines = (
            f"{article} {','.join(it.english)} {it.text_id} {it.caret} {it.row} {it.above}"
            for article, it in kept.items()
        )
        self._settings.setValue("whereabouts", "\n".join(lines))

    @property
    def recent_commands(self) -> list[str]:
        """Names of the commands chosen from the palette, the latest first."""
        return [it for it in self._text("recent_commands", "").split("\n") if it]

    @recent_commands.setter
    def recent_commands(self, names: list[str]) -> None:
        self._settings.setValue("recent_commands", "\n".join(names[:10]))

    @property
    def changed_keys(self) -> dict[str, str]:
        """Commands, by name, that have another key than at first; an empty one for none."""
        lines = (it.partition("\t") for it in self._text("changed_keys", "").split("\n") if it)
        return {name: keys for name, _, keys in lines}

    @changed_keys.setter
    def changed_keys(self, changed: dict[str, str]) -> None:
        lines = (f"{name}\t{keys}" for name, keys in changed.items())
        self._settings.setValue("changed_keys", "\n".join(lines))

    @property
    def export_format(self) -> str:
        """Name of the way out that was used last, or ``""``."""
        return self._text("export_format", "")

    @export_format.setter
    def export_format(self, name: str) -> None:
        self._settings.setValue("export_format", name)

    @property
    def export_scope(self) -> int:
        """What was exported last: 0 the open article, 1 chosen ones, 2 all."""
        return int(self._number("export_scope", 0, 0, 2))

    @export_scope.setter
    def export_scope(self, scope: int) -> None:
        self._settings.setValue("export_scope", scope)

    def _number(self, name: str, default: float, least: float, most: float) -> float:
        try:
            return max(least, min(most, float(self._text(name, ""))))
        except ValueError:
            return default

    def _text(self, name: str, default: str) -> str:
        return str(self._settings.value(name, default, type=str))

"""What to say when a text is not in the language of its place."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

_ARTICLE, _ENGLISH = "id", "en"


class LanguageMessage(NamedTuple):
    """The sentence, and whether swapping the two texts would put it right."""

    text: str
    swap: bool


def language_message(article: str | None, english: str | None) -> LanguageMessage | None:
    """Judge the languages (ISO 639-1) the two texts seem to be in; ``None`` where one is unsure.

    Gives ``None`` when there is nothing to say.
    """
    translate = QCoreApplication.translate
    if article == _ENGLISH and english == _ARTICLE:
        text = translate(
            "LanguageMessage", "The left text seems to be English and the right one Indonesian."
        )
        return LanguageMessage(text, swap=True)
    if article not in (None, _ARTICLE):
        text = translate(
            "LanguageMessage", "The article on the left seems to be {0}, not Indonesian."
        )
        return LanguageMessage(text.format(language_name(str(article))), swap=False)
    if english not in (None, _ENGLISH):
        text = translate("LanguageMessage", "The text on the right seems to be {0}, not English.")
        return LanguageMessage(text.format(language_name(str(english))), swap=False)
    return None


def language_name(code: str) -> str:
    """The language's name in the language of the window; the code for one we have no name for."""
    translate = QCoreApplication.translate
    names = {
        "af": translate("LanguageMessage", "Afrikaans"),
        "ar": translate("LanguageMessage", "Arabic"),
        "de": translate("LanguageMessage", "German"),
        "en": translate("LanguageMessage", "English"),
        "es": translate("LanguageMessage", "Spanish"),
        "fr": translate("LanguageMessage", "French"),
        "hi": translate("LanguageMessage", "Hindi"),
        "id": translate("LanguageMessage", "Indonesian"),
        "it": translate("LanguageMessage", "Italian"),
        "ja": translate("LanguageMessage", "Japanese"),
        "ko": translate("LanguageMessage", "Korean"),
        "nl": translate("LanguageMessage", "Dutch"),
        "pl": translate("LanguageMessage", "Polish"),
        "pt": translate("LanguageMessage", "Portuguese"),
        "ru": translate("LanguageMessage", "Russian"),
        "sw": translate("LanguageMessage", "Swahili"),
        "th": translate("LanguageMessage", "Thai"),
        "tl": translate("LanguageMessage", "Tagalog"),
        "tr": translate("LanguageMessage", "Turkish"),
        "uk": translate("LanguageMessage", "Ukrainian"),
        "vi": translate("LanguageMessage", "Vietnamese"),
        "zh-cn": translate("LanguageMessage", "Chinese"),
        "zh-tw": translate("LanguageMessage", "Chinese"),
    }
    return names.get(code, code)

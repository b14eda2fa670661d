"""The ITS 2.0 type of an issue by the words in its name, where nothing else tells it."""

from __future__ import annotations

from reviewer.core.typology import ITS_TYPES

_UNKNOWN = "uncategorized"
# Parts of names -> type; the first that fits, so what is more special stands above.
_PARTS = (
    (("undertransl", "overtransl", "mistransl", "accuracy", "false friend"), "mistranslation"),
    (("untransl", "source language", "do not transl"), "untranslated"),
    (("terminolog", "wrong term", "glossary"), "terminology"),
    (("entit", "proper name", "named"), "inconsistent-entities"),
    (("omission", "missing"), "omission"),
    (("addition",), "addition"),
    (("duplicat", "repetition"), "duplication"),
    (("inconsisten", "consistency"), "inconsistency"),
    (("encoding", "character", "garbled"), "characters"),
    (("spelling", "capitali", "diacritic"), "misspelling"),
    (("punctuat", "typograph", "quotation mark"), "typographical"),
    (("whitespace", "spacing"), "whitespace"),
    (("tag", "markup", "placeholder"), "markup"),
    (("grammar", "agreement", "word order", "tense"), "grammar"),
    (("register", "formality", "tone"), "register"),
    (("legal",), "legal"),
    (("length", "truncat"), "length"),
    (("number", "digit"), "numbers"),
    (("locale", "date", "currency", "measurement", "address", "telephone"), "locale-violation"),
    (("internationali",), "internationalization"),
    (("format", "layout", "design"), "formatting"),
    (("style", "awkward", "unidiomatic", "fluency", "language"), "style"),
    (("translation",), "mistranslation"),
)


def its_of(name: str, above: str = "") -> str:
    """The type for a category of this name; that of the category above where nothing fits."""
    plain = name.casefold()
    if (found := plain.replace(" ", "-")) in ITS_TYPES:
        return found
    fitting = (its for parts, its in _PARTS if any(part in plain for part in parts))
    return next(fitting, above or _UNKNOWN)

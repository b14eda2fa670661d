"""The words of a report in English and Indonesian."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, Text
from reviewer.core.review import ReviewState, Verdict
from reviewer.core.typology import Typology
from reviewer.formats.category_words import category_name
from reviewer.formats.report.numbers import Numbers
from reviewer.shipped import resource

LANGUAGES = ("en", "id")
"""Languages that a report can be written in (ISO 639-1)."""


@cache
def translations(language: str) -> Mapping[str, str]:
    """The words of a report by their English, in another language; none for English itself."""
    if language == "en":
        return {}
    path = resource("reports", f"{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


class Words:
    """Words, names and figures in the language of a report."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translations = translations(language)
        self.numbers = Numbers(language)

    def __call__(self, english: str, *values: object) -> str:
        """The words in the report's language with the values filled in."""
        words = english if self.language == "en" else self._translations[english]
        return words.format(*values) if values else words

    def severity(self, severity: Severity) -> str:
        """A severity's name."""
        return {
            Severity.NEUTRAL: self("Neutral"),
            Severity.MINOR: self("Minor"),
            Severity.MAJOR: self("Major"),
            Severity.CRITICAL: self("Critical"),
        }[severity]

    def category(self, typology: Typology, path: str) -> str:
        """A category's own name, of whatever typology it is."""
        if not path:
            return self("(to be classified)")
        return category_name(typology, path, self.language)

    def system(self, system: str) -> str:
        """What is judged: the article, or a system's English by its name."""
        return system or self("article")

    def text(self, text: Text) -> str:
        """What a text is: "article", "reference 2", or the name of its system."""
        if text.role is Role.ARTICLE:
            return self("article")
        if text.role is Role.MACHINE:
            return text.label or self("machine")
        return f"{self('reference')} {text.label}".rstrip()

    def state(self, state: ReviewState) -> str:
        """How far a review has come."""
        return self("Finished") if state is ReviewState.FINISHED else self("still open")

    def verdict(self, verdict: Verdict) -> str:
        """What a reviewer made of an article."""
        return {
            Verdict.PASS: self("pass"),
            Verdict.PASS_CORRECTED: self("pass once corrected"),
            Verdict.FAIL: self("fails"),
        }[verdict]

    def listed(self, names: list[str]) -> str:
        """Names in a row: "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        return self("{0} and {1}", ", ".join(names[:-1]), names[-1])

"""Words for values, in the language of the window: severities, texts, states, times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime

from reviewer.core.annotation import Annotation, Severity
from reviewer.core.article import ArticleState, Role, Text
from reviewer.core.review import Verdict
from reviewer.core.typology import Typology

_LINE = 200
"""Code points of a quote that are shown in one line: more than fits any panel."""


def language() -> str:
    """ISO 639-1 code of the language the window speaks, as its translation file says."""
    return QCoreApplication.translate("Wording", "en", "code of the language translated to: id")


def severity_name(severity: Severity) -> str:
    """The severity in a word."""
    match severity:
        case Severity.NEUTRAL:
            return QCoreApplication.translate("Wording", "Neutral")
        case Severity.MINOR:
            return QCoreApplication.translate("Wording", "Minor")
        case Severity.MAJOR:
            return QCoreApplication.translate("Wording", "Major")
        case Severity.CRITICAL:
            return QCoreApplication.translate("Wording", "Critical")


def category_name(typology: Typology, path: str) -> str:
    """A category's own name, of whatever set it is; "To be classified" for none."""
    if not path:
        return QCoreApplication.translate("Wording", "To be classified")
    if category := typology.get(path):
        return category.name(language())
    from reviewer.formats import category_words

    return category_words.category_name(typology, path, language())


def language_name(code: str) -> str:
    """The two languages of an article, by ISO 639-1 code."""
    return {
        "id": QCoreApplication.translate("Wording", "Indonesian"),
        "en": QCoreApplication.translate("Wording", "English"),
    }.get(code, code)


def text_name(text: Text) -> str:
    """What a text is: "article", "reference", "reference 2", or the name of its system."""
    if text.role is Role.ARTICLE:
        return QCoreApplication.translate("Wording", "article")
    if text.role is Role.MACHINE:
        return text.label or QCoreApplication.translate("Wording", "machine")
    name = QCoreApplication.translate("Wording", "reference")
    return f"{name} {text.label}" if text.label else name


def texts_name(texts: Sequence[Text]) -> str:
    """Two texts shown together: "Literal and reference"."""
    names = [text_name(it) for it in texts]
    if len(names) == 2:
        return QCoreApplication.translate("Wording", "{0} and {1}").format(*names)
    return "".join(names)


def texts_title(texts: Sequence[Text]) -> str:
    """The same where nothing stands before it: with a capital, but for the name of a system, which
    stays as it was given."""
    words = texts_name(texts)
    named = bool(texts) and texts[0].role is Role.MACHINE and bool(texts[0].label)
    return words if named else capital(words)


def capital(words: str) -> str:
    """The same words with a capital at their start."""
    return words[:1].upper() + words[1:]


def state_name(state: ArticleState) -> str:
    """How far the reviews of an article have come."""
    return {
        ArticleState.NEW: QCoreApplication.translate("Wording", "new"),
        ArticleState.OPEN: QCoreApplication.translate("Wording", "open"),
        ArticleState.FINISHED: QCoreApplication.translate("Wording", "finished"),
    }[state]


def verdict_name(verdict: Verdict) -> str:
    """What a reviewer makes of an article, in a word or two."""
    return {
        Verdict.PASS: QCoreApplication.translate("Wording", "pass"),
        Verdict.PASS_CORRECTED: QCoreApplication.translate("Wording", "pass once corrected"),
        Verdict.FAIL: QCoreApplication.translate("Wording", "fail"),
    }[verdict]


def given_verdict(verdict: Verdict) -> str:
    """The same, told apart from what a score says: "verdict: pass"."""
    return QCoreApplication.translate("Wording", "verdict: {0}").format(verdict_name(verdict))


def error_count(count: int, reviews: int = 1) -> str:
    """So many errors; of several reviews together that is said."""
    words = QCoreApplication.translate("Wording", "%n error(s)", None, count)
    if reviews < 2 or not count:
        return words
    return QCoreApplication.translate("Wording", "{0} in {1} reviews").format(words, reviews)


def finding_count(count: int) -> str:
    """So many findings."""
    return QCoreApplication.translate("Wording", "%n finding(s)", None, count)


def expected_count(errors: float) -> str:
    """So many errors are expected."""
    return QCoreApplication.translate("Wording", "{0} expected").format(tenths(errors))


NONE = "–"
"""What stands where there is no figure."""


def figure(value: float | None, digits: int = 1) -> str:
    """A figure with so many digits after the decimal sign of the window's language."""
    if value is None:
        return NONE
    told = f"{value:.{digits}f}"
    if float(told) == 0:
        told = told.removeprefix("-")
    return as_written(told)


def as_written(digits: str) -> str:
    """A figure in digits of a program ("-1.5") as the language writes it."""
    told = digits.replace("-", "−")
    return told.replace(".", ",") if language() == "id" else told


def between(low: float, high: float, digits: int = 1) -> str:
    """An interval: "90.2 to 99.1"."""
    told = QCoreApplication.translate("Score", "{0} to {1}")
    return told.format(figure(low, digits), figure(high, digits))


def outcome(passed: bool) -> str:
    """What a score says of a text in a word."""
    if passed:
        return QCoreApplication.translate("Score", "pass")
    return QCoreApplication.translate("Score", "fail")


def rows_rated(rated: int, rows: int) -> str:
    """How many rows of a text were rated: "11 of 40 rows rated"."""
    return QCoreApplication.translate("Wording", "{0} of {1} rows rated").format(rated, rows)


def tenths(value: float) -> str:
    """A figure with one decimal, as the language writes it."""
    return as_written(f"{value:.1f}")


def word_count(count: int) -> str:
    """So many words."""
    return QCoreApplication.translate("Wording", "%n word(s)", None, count)


def minutes(seconds: float) -> str:
    """A rough time: "12 min", "2 h 5 min"."""
    hours, rest = divmod(int(seconds // 60), 60)
    if hours:
        return QCoreApplication.translate("Wording", "{0} h {1} min").format(hours, rest)
    return QCoreApplication.translate("Wording", "{0} min").format(rest)


def clock(seconds: float) -> str:
    """An exact time: "00:12:40"."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def moment(utc: str) -> str:
    """A stored time (UTC, ISO 8601) on this computer's clock: the hour today, else the date too."""
    local = datetime.fromisoformat(utc).astimezone()
    if local.date() == datetime.now().astimezone().date():
        return local.strftime("%H:%M")
    when = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    from PySide6.QtCore import QLocale  # loads a list of all countries

    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def one_line(words: str, longest: int = _LINE) -> str:
    """The same words without line ends and runs of blanks; a long stretch is cut."""
    shown = " ".join(words[: 2 * longest].split())
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def error_title(annotation: Annotation) -> str:
    """The marked words and what should stand there: "Homyim → Hmeimim"."""
    quote = one_line(annotation.span.quote)
    if annotation.correction is None:
        return quote
    if not annotation.correction:
        return QCoreApplication.translate("Wording", "{0} → (left out)").format(quote)
    return f"{quote} → {one_line(annotation.correction)}"

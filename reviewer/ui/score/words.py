"""Figures and scores in words, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isclose

from PySide6.QtCore import QCoreApplication

from reviewer.core.article import Role, Text
from reviewer.core.review import Review, Verdict, read_verdict
from reviewer.scoring.article_score import ArticleScore
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.models import Model
from reviewer.scoring.mqm import SMALL_SAMPLE, Basis, Mqm2, PerThousand
from reviewer.scoring.significance import BOOTSTRAP, Interval
from reviewer.ui import wording

translate = QCoreApplication.translate
figure = wording.figure
NONE = wording.NONE
Stretch = tuple[str, bool]


def points(value: float) -> str:
    """Penalty points: whole ones without a decimal sign."""
    return figure(value, 0 if value == round(value) else 2)


def points_alike(values: Sequence[float]) -> list[str]:
    """Penalty points under each other: as many decimals as the one that needs most, at most 2."""
    digits = next((it for it in (0, 1) if all(isclose(v, round(v, it)) for v in values)), 2)
    return [figure(it, digits) for it in values]


def breakable(signature: str) -> str:
    """A signature that may go on in the next line after each of its parts."""
    return signature.replace("|", "|\u200b").replace(",", ",\u200b").replace(";", ";\u200b")


def interval(value: Interval | None, digits: int = 1) -> str:
    """An interval from low to high: "90.2 to 99.1"; empty for none."""
    if value is None:
        return ""
    return wording.between(value.low, value.high, digits)


def digits_of(model: Model) -> int:
    """How many digits after the decimal sign a score of this model is told with."""
    return 2 if isinstance(model, Google) else 1


def model_name(model: Model) -> str:
    """What a model is called in a word or two."""
    if isinstance(model, Mqm2):
        return "MQM"
    if isinstance(model, Google):
        return "WMT 2020" if model is Google.WMT2020 else "WMT 2023"
    return "MateCat" if model.name == "matecat" else model.name


def headline(score: ArticleScore) -> str:
    """The score, with its interval where there is one: "96.9 (90.2 to 99.1)"."""
    digits = digits_of(score.model)
    told = figure(score.score, digits)
    if score.score is None or score.interval is None:
        return told
    return f"{told} ({interval(score.interval, digits)})"


def outcome(passed: bool | None) -> str:
    """What a model says of a text in a word; empty where it says nothing."""
    return "" if passed is None else wording.outcome(passed)


def given_verdict(review: Review | None) -> str:
    """The verdict that the reviewer gave: "verdict: pass"; empty for none."""
    verdict, _ = read_verdict(review.verdict if review else "")
    return wording.given_verdict(verdict) if verdict else ""


def _agrees(review: Review | None, score: ArticleScore) -> bool:
    """Whether the reviewer's verdict is what the score says."""
    given, _ = read_verdict(review.verdict if review else "")
    return bool(given) and score.passed is (given is not Verdict.FAIL)


_LONGEST = 16
"""Letters of a system's name in the line at the bottom."""


def line(scored: Sequence[tuple[Text, ArticleScore]], review: Review | None) -> list[Stretch]:
    """The scores of the texts on the screen in few words, each with whether it is bold.

    "MQM **96.9** (90.2 to 99.1) · pass" for one text; beside it a machine's, by its name: "MQM
    **99.5** pass · mt **88.4** fail · verdict: fail". Of a small sample the interval is told too.
    A verdict that the one score agrees with is told alone.
    """
    if not scored:
        return []
    only, said = scored[0][1], [(model_name(scored[0][1].model), False)]
    alone = len(scored) == 1
    for place, (text, score) in enumerate(scored):
        if place or (alone and text.role is Role.MACHINE):
            name = wording.text_name(text)
            name = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            said.append(("· " + name if place else name, False))
        digits = digits_of(score.model)
        said.append((figure(score.score, digits), True))
        if score.interval and (alone or score.small_sample):
            between = interval(score.interval, digits) if alone else _short(score.interval, digits)
            said.append((f"({between})", False))
        repeated = alone and _agrees(review, score)
        if not repeated and (says := outcome(score.passed)):
            said.append(("· " + says if alone else says, False))
    after = [given_verdict(review), rows_rated(only)]
    if any(score.small_sample for _, score in scored):
        after.append(translate("ScoreCommands", "small sample"))
    said += [("· " + it, False) for it in after if it]
    return said


def _short(value: Interval, digits: int) -> str:
    """An interval in the room that two texts leave it: "39…100"."""
    return f"{figure(value.low, digits - 1)}…{figure(value.high, digits - 1)}"


def rows_rated(score: ArticleScore) -> str:
    """How many rows a review that judged a part of the text did: "11 of 40 rows rated"."""
    if score.segments == score.sentences:
        return ""
    return wording.rows_rated(score.segments, score.sentences)


def sureness(score: ArticleScore) -> str:
    """How sure the score is, in a sentence."""
    if score.score is None:
        return translate("Score", "A text without words has no score.")
    told = ""
    if score.small_sample:
        told = translate("Score", "Small sample: {0} words, fewer than {1}.") + " "
        told = told.format(score.words.number, SMALL_SAMPLE)
    if score.interval is None:
        return told.rstrip()
    if score.interval.method == BOOTSTRAP:
        return told + translate("Score", "95 % interval, by drawing sentences 1000 times.")
    return told + translate(
        "Score",
        "95 % interval for few errors (gamma, Fay and Feuer): one that nobody met may count as much"
        " as the gravest sentence found, a major error at the least.",
    )


def verdict(score: ArticleScore) -> str:
    """Whether the text passes and why, in a sentence; empty where the model has no verdict."""
    model, told = score.model, figure(score.score)
    if score.passed is None or isinstance(model, Google):
        return ""
    if isinstance(model, PerThousand):
        limit = points(model.limit)
        if score.passed:
            return translate("Score", "Passes: {0} is not over the limit of {1}.").format(
                told, limit
            )
        return translate("Score", "Fails: {0} is over the limit of {1}.").format(told, limit)
    passing = points(model.passing)
    if score.critical:
        return QCoreApplication.translate(
            "Score", "Fails: %n critical error(s).", None, score.critical
        )
    if score.passed:
        return translate("Score", "Passes: {0} reaches {1}, and no error is critical.").format(
            told, passing
        )
    return translate("Score", "Fails: {0} is below {1}.").format(told, passing)


def formula(score: ArticleScore) -> str:
    """How the score is computed, with this text's own figures in it."""
    model = score.model
    if score.score is None or score.normed is None:
        return ""
    told = figure(score.score, digits_of(model))
    if isinstance(model, Google):
        return translate(
            "Score", "Score = points of all sentences / sentences = {0} / {1} = {2}"
        ).format(points(score.penalty), score.segments, told)
    if isinstance(model, PerThousand):
        return translate("Score", "Score = points / words × 1000 = {0} / {1} × 1000 = {2}").format(
            points(score.penalty), score.words.number, told
        )
    if model.tolerance is not None:
        acceptable = figure(model.acceptable_in(score.words.number), 2)
        return translate(
            "Score",
            "Score = 100 − (100 − pass mark) × points / points acceptable in so many words"
            " = 100 − {0} × {1} / {2} = {3}",
        ).format(points(100 - model.passing), points(score.penalty), acceptable, told)
    return translate(
        "Score",
        "Score = 100 − points per {0} words × (100 − pass mark) / acceptable points"
        " = 100 − {1} × {2} / {3} = {4}",
    ).format(
        model.reference_words,
        figure(score.normed, 2),
        points(100 - model.passing),
        points(model.acceptable),
        told,
    )


def basis_name(basis: Basis) -> str:
    """Whose words are counted."""
    if basis is Basis.SOURCE:
        return translate("Score", "of the source")
    return translate("Score", "of the judged text")


def figures(score: ArticleScore) -> Iterator[tuple[str, str, str]]:
    """The steps to the score: (what it is, its value, its formula or explanation)."""
    words = score.words
    evaluated = f"{words.number} {basis_name(words.basis)}"
    yield (
        translate("Score", "Penalty points"),
        points(score.penalty),
        translate("Score", "APT: the sum of weight × severity points of all errors that count"),
    )
    yield (
        translate("Score", "Evaluated words"),
        " · ".join(it for it in (evaluated, rows_rated(score)) if it),
        translate("Score", "EWC: words by Unicode's rules that hold a letter or a digit"),
    )
    yield (
        translate("Score", "Points per word"),
        figure(score.per_word, 4),
        translate("Score", "PWPT = penalty points / words"),
    )
    reference = score.model.reference_words if isinstance(score.model, Mqm2) else 1000
    yield (
        translate("Score", "Points per {0} words").format(reference),
        figure(score.normed, 2),
        translate("Score", "NPT = points per word × {0}").format(reference),
    )
    if isinstance(score.model, Mqm2):
        yield (
            translate("Score", "Raw score"),
            figure(score.raw, 2),
            translate("Score", "100 × (1 − points per word)"),
        )
        yield (
            translate("Score", "Calibrated score"),
            figure(score.calibrated, 2),
            translate("Score", "The pass mark where the text just passes, 100 without errors"),
        )

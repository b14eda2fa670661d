"""Words for values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, Text
from reviewer.ui import wording
from reviewer.ui.pair.source import TextSelection
from reviewer.ui.session import Session


class Indonesian(QTranslator):
    """What a translation file says of itself, and one word."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return {"en": "id", "reference": "rujukan"}.get(text, "") if context == "Wording" else ""

    def isEmpty(self) -> bool:
        return False


def text(role: Role, label: str) -> Text:
    return Text("t", "a", role, label, "")


@pytest.mark.parametrize(
    ("role", "label", "name"),
    [
        (Role.ARTICLE, "", "article"),
        (Role.REFERENCE, "", "reference"),
        (Role.REFERENCE, "2", "reference 2"),
        (Role.MACHINE, "DeepL", "DeepL"),
        (Role.MACHINE, "", "machine"),
    ],
)
def test_texts_are_named_by_what_they_are(
    qapp: QApplication, role: Role, label: str, name: str
) -> None:
    assert wording.text_name(text(role, label)) == name


def test_two_texts_are_named_together(qapp: QApplication) -> None:
    pair = [text(Role.MACHINE, "Literal"), text(Role.REFERENCE, "")]
    assert wording.texts_name(pair) == "Literal and reference"
    assert wording.texts_name(pair[:1]) == "Literal"
    assert wording.texts_name([]) == ""
    assert wording.capital("reference 2") == "Reference 2"


def test_categories_of_another_set_keep_their_names_in_the_language_of_the_window(
    qapp: QApplication, session: Session
) -> None:
    """Ratings brought in are Google's; the study marks with MQM."""
    path = "Accuracy/Creative reinterpretation"
    assert session.typology.get(path) is None
    assert wording.category_name(session.typology, path) == "Creative reinterpretation"
    translator = Indonesian()
    QCoreApplication.installTranslator(translator)
    try:
        assert wording.category_name(session.typology, path) == "Penafsiran bebas"
        assert wording.category_name(session.typology, "Own/Thing") == "Thing"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_every_severity_has_its_name(qapp: QApplication) -> None:
    names = [wording.severity_name(it) for it in Severity]
    assert names == ["Neutral", "Minor", "Major", "Critical"]


def test_times_are_told_roughly_and_exactly(qapp: QApplication) -> None:
    assert wording.minutes(59) == "0 min"
    assert wording.minutes(760) == "12 min"
    assert wording.minutes(2 * 3600 + 300) == "2 h 5 min"
    assert wording.clock(760) == "00:12:40"
    assert wording.clock(100 * 3600 + 1.9) == "100:00:01"


def test_moments_of_today_are_hours_others_have_a_date(qapp: QApplication) -> None:
    now = datetime.now(UTC)
    assert wording.moment(now.isoformat()) == now.astimezone().strftime("%H:%M")
    old = wording.moment("2001-02-03T04:05:06Z")
    assert len(old) > 5
    assert "01" in old


def test_long_quotes_become_one_short_line(qapp: QApplication) -> None:
    assert wording.one_line("dua \n\n kata\t ini") == "dua kata ini"
    long = wording.one_line("kata " * 100_000)
    assert len(long) == 200
    assert long.endswith("…")


def test_an_error_is_titled_by_its_words_and_what_should_stand_there(session: Session) -> None:
    it = session.texts[0]
    start = it.content.index("Homyim")
    session.select(TextSelection(it.text_id, start, start + 6))
    error = session.mark("")
    assert error
    assert wording.error_title(error) == "Homyim"
    assert wording.error_title(replace(error, correction="Hmeimim")) == "Homyim → Hmeimim"
    assert wording.error_title(replace(error, correction="")) == "Homyim → (left out)"


def test_categories_are_named_in_the_language_of_the_window(session: Session) -> None:
    path = "Accuracy/Mistranslation/Named entity"
    names = session.typology.get(path)
    assert names
    assert wording.language() == "en"
    assert wording.category_name(session.typology, path) == "Named entity"
    assert wording.category_name(session.typology, "") == "To be classified"
    assert wording.category_name(session.typology, "Other set/Odd kind") == "Odd kind"
    translator = Indonesian()
    QCoreApplication.installTranslator(translator)
    try:
        assert wording.category_name(session.typology, path) == names.name("id") != "Named entity"
        assert wording.text_name(text(Role.REFERENCE, "2")) == "rujukan 2"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_languages_are_named(qapp: QApplication) -> None:
    assert wording.language_name("id") == "Indonesian"
    assert wording.language_name("en") == "English"
    assert wording.language_name("ms") == "ms"


def test_a_system_is_called_as_it_was_named() -> None:
    machine = Text("m", "a", Role.MACHINE, "mt", "Words")
    reference = Text("r", "a", Role.REFERENCE, "", "Words")
    titles = [wording.texts_title(it) for it in ([machine], [reference], [machine, reference])]
    assert titles == ["mt", "Reference", "mt and reference"]

"""Measures and currencies that differ, and measures that were converted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.checks.check import Hit, Mark
from reviewer.checks.number_match import Mismatch, has_digits, mismatches, numbers_of, same
from reviewer.checks.quantities import Quantity, Strength
from reviewer.checks.reading import Reading, Side
from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity

MEASURE = "{article} (Indonesian) – {english} (English): different measures"
CURRENCY = "{article} (Indonesian) – {english} (English): different currencies"
CONVERTED = "{article} (Indonesian) – {english} (English): converted"
TEMPLATES = (MEASURE, CURRENCY, CONVERTED)

TOLERANCE = 0.03  # of a conversion: news rounds 62 miles to 100 kilometres


class Unit(NamedTuple):
    """A unit of measure: its name, what it measures, and its size in the measure's base unit."""

    name: str
    measure: str
    size: float


_LENGTH = {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0, "inch": 0.0254, "foot": 0.3048}
_LENGTH |= {"yard": 0.9144, "mile": 1609.344}
_MASS = {"mg": 1e-6, "g": 0.001, "kg": 1.0, "tonne": 1000.0, "pound": 0.45359, "ounce": 0.02835}
_AREA = {"hectare": 1.0, "acre": 0.404686}
_VOLUME = {"ml": 0.001, "litre": 1.0, "gallon": 3.785}
_TIME = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0}
_TIME |= {"month": 2629800.0, "year": 31557600.0}
_SIZES = {
    name: Unit(name, measure, size)
    for measure, sizes in (
        ("length", _LENGTH),
        ("mass", _MASS),
        ("area", _AREA),
        ("volume", _VOLUME),
        ("time", _TIME),
    )
    for name, size in sizes.items()
}
_WORDS = {
    "id": "milimeter mm:mm sentimeter cm:cm meter m:m kilometer km:km inci inch:inch kaki:foot "
    "yard:yard mil:mile miligram mg:mg gram gr g:g kilogram kg kilo:kg ton:tonne pon:pound "
    "ons:ounce hektar hektare ha:hectare acre ekar:acre mililiter ml:ml liter:litre galon:gallon "
    "detik:second menit:minute jam:hour hari:day minggu pekan:week bulan:month tahun:year",
    "en": "millimeters millimetres millimeter mm:mm centimeters centimetres centimeter cm:cm "
    "meters metres meter metre m:m kilometers kilometres kilometer kilometre km kms:km "
    "inches inch in:inch feet foot ft:foot yards yard:yard miles mile mi:mile milligrams mg:mg "
    "grams gram g:g kilograms kilogram kg kilos kilo:kg tons tonnes ton tonne:tonne "
    "lbs lb:pound ounces ounce oz:ounce hectares hectare:hectare acres acre:acre "
    "milliliters ml:ml liters litres liter litre:litre gallons gallon:gallon "
    "seconds second:second minutes minute:minute hours hour:hour days day:day weeks week:week "
    "months month:month years year:year",
}
UNITS = {
    language: {
        word: _SIZES[group.rpartition(":")[2]]
        for group in re.findall(r"[^:]+:\w+", text)
        for word in group.rpartition(":")[0].split()
    }
    for language, text in _WORDS.items()
}
_CURRENCY_WORDS = {
    word: name
    for name, words in (
        ("rupiah", "rupiah"),
        ("dollar", "dolar dollar dollars"),
        ("euro", "euro euros"),
        ("sterling", "poundsterling sterling"),
        ("yen", "yen"),
        ("yuan", "yuan"),
        ("ringgit", "ringgit"),
        ("baht", "baht"),
        ("rupee", "rupee rupees"),
        ("peso", "peso pesos"),
        ("rouble", "rubel ruble rubles rouble roubles"),
        ("won", "won"),
        ("franc", "franc francs"),
        ("riyal", "riyal riyals"),
    )
    for word in words.split()
}
_CURRENCY_SIGNS = {"$": "dollar", "£": "sterling", "€": "euro", "¥": "yen", "₹": "rupee"}
_CURRENCY_SIGNS |= {"rp": "rupiah", "rp.": "rupiah", "idr": "rupiah", "usd": "dollar"}
_CURRENCY_SIGNS |= {"eur": "euro", "gbp": "sterling", "rm": "ringgit"}
_SIGN_BEFORE = re.compile(r"(Rp\.?|IDR|USD|EUR|GBP|RM|[$£€¥₹]) ?$", re.IGNORECASE)
_WORD_AFTER = re.compile(r"[ -]?([^\W\d_]+)")


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find numbers of equal value with different units, and conversions."""
    if not has_digits(reading) or not reading.unit.article or not reading.unit.english:
        return
    for mismatch in mismatches(reading):
        if converted(reading, mismatch) and mismatch.ours and mismatch.theirs:
            yield _hit(reading, CONVERTED, mismatch.ours, mismatch.theirs, Severity.NEUTRAL)
    ours, theirs = numbers_of(reading)
    for one in ours:
        if one.strength is not Strength.DIGITS:
            continue
        equals = [it for it in theirs if it.strength is Strength.DIGITS and same(one, it)]
        if len(equals) == 1:
            yield from _compared(reading, one, equals[0])


def _compared(reading: Reading, ours: Quantity, theirs: Quantity) -> Iterator[Hit]:
    here, there = _money(reading.article, ours), _money(reading.english, theirs)
    if here and there:
        if here != there:
            yield _hit(reading, CURRENCY, ours, theirs)
        return
    one, two = _unit(reading.article, ours), _unit(reading.english, theirs)
    if one and two and one.name != two.name and one.measure == two.measure and not (here or there):
        yield _hit(reading, MEASURE, ours, theirs)


def converted(reading: Reading, mismatch: Mismatch) -> bool:
    """Say whether two numbers that differ are one quantity in two units of measure."""
    ours, theirs = mismatch
    if not ours or not theirs:
        return False
    one, two = _unit(reading.article, ours), _unit(reading.english, theirs)
    if not one or not two or one.measure != two.measure or one.name == two.name:
        return False
    return any(
        abs(a * one.size - b * two.size) <= TOLERANCE * abs(b * two.size)
        for a in ours.values
        for b in theirs.values
    )


def _unit(side: Side, it: Quantity) -> Unit | None:
    word = _WORD_AFTER.match(side.text, it.end)
    return UNITS[side.language].get(word[1].lower()) if word else None


def _money(side: Side, it: Quantity) -> str | None:
    """The currency of a number: a sign before it or a word after it."""
    sign = _SIGN_BEFORE.search(side.text[max(0, it.start - 5) : it.start])
    if sign:
        return _CURRENCY_SIGNS[sign[1].lower()]
    word = _WORD_AFTER.match(side.text, it.end)
    return _CURRENCY_WORDS.get(word[1].lower()) if word else None


def _hit(
    reading: Reading,
    template: str,
    ours: Quantity,
    theirs: Quantity,
    severity: Severity | None = None,
) -> Hit:
    marks = []
    for number, side, it in ((0, reading.article, ours), (1, reading.english, theirs)):
        sign = _SIGN_BEFORE.search(side.text[max(0, it.start - 5) : it.start])
        start = it.start - len(sign[0]) if sign else it.start
        word = _WORD_AFTER.match(side.text, it.end)
        measured = word and (
            word[1].lower() in UNITS[side.language] or word[1].lower() in _CURRENCY_WORDS
        )
        marks.append(Mark(number, start, word.end() if word and measured else it.end))
    return Hit(
        reading.row,
        template,
        {
            "article": reading.article.text[marks[0].start : marks[0].end],
            "english": reading.english.text[marks[1].start : marks[1].end],
        },
        tuple(marks),
        severity=severity,
    )

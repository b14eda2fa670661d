"""Typologies of any known kind, and the way to Reviewer's own file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from reviewer.core.file_errors import KindNotTypology
from reviewer.core.typology import Category, Side, Typology
from reviewer.formats import typology_toml
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise

# What is no TOML in its shape is told best by the reader of TOML.
_LIKE_TOML = {Kind.TYPOLOGY_TOML, Kind.TEXT, Kind.MARKDOWN, Kind.PAIR_TABLE}


def is_own(path: Path) -> bool:
    """Whether a file is to be read as Reviewer's own TOML. Raises like :func:`recognise`."""
    return recognise(path) in _LIKE_TOML


def load_any(path: Path) -> Typology:
    """Read a typology of Reviewer, MateCat, BYU's scorecard or translate5.

    Raises ``KindNotTypology``, ``FileInvalid`` or another kind of ``ReviewerError``.
    """
    kind = recognise(path)
    if kind in _LIKE_TOML:
        return typology_toml.load(path)
    if kind is Kind.TYPOLOGY_MATECAT:
        from reviewer.formats import typology_matecat

        return typology_matecat.load(path)
    if kind is Kind.TYPOLOGY_XML:
        from reviewer.formats import typology_xml

        return typology_xml.load(path)
    raise KindNotTypology(path=path, kind=kind)


def write_toml(typology: Typology, target: Path) -> None:
    """Write a typology as Reviewer's own file. Raises ``FileNotWritable`` and the like."""
    from reviewer.formats.output import write_whole

    write_whole(target, toml_of(typology).encode())


def toml_of(typology: Typology) -> str:
    """The text of Reviewer's own file."""
    lines = [
        f"id = {_quoted(typology.typology_id)}",
        f"version = {_quoted(typology.version)}",
        f"name = {_by_language(typology.names)}",
    ]
    if typology.descriptions:
        lines.append(f"description = {_by_language(typology.descriptions)}")
    if typology.count_repeats:
        lines.append("count_repeats = true")
    lines += ["", "[severities]"]
    lines += [f"{severity} = {points!r}" for severity, points in typology.multipliers.items()]
    for category in typology:
        lines += ["", "[[category]]", *_lines(category)]
    return "\n".join(lines) + "\n"


def _lines(it: Category) -> Iterator[str]:
    yield f"path = {_quoted(it.path)}"
    if it.key:
        yield f"key = {_quoted(it.key)}"
    yield f"name = {_by_language(it.names)}"
    yield f"definition = {_by_language(it.definitions)}"
    if it.example:
        yield f"example = {_quoted(it.example)}"
    yield f"its = {_quoted(it.its)}"
    yield f"severity = {_quoted(str(it.severity))}"
    if it.side is not Side.ARTICLE:
        yield f"side = {_quoted(str(it.side))}"
    if it.asks_correction:
        yield "asks_correction = true"
    if it.weight != 1:
        yield f"weight = {it.weight!r}"
    if it.points:
        inside = ", ".join(f"{severity} = {points!r}" for severity, points in it.points.items())
        yield f"points = {{ {inside} }}"


def _by_language(words: Mapping[str, str]) -> str:
    inside = ", ".join(f"{language} = {_quoted(it)}" for language, it in words.items())
    return f"{{ {inside} }}"


def _quoted(words: str) -> str:
    """A basic string of TOML: JSON's, in which DEL is spelt too."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")

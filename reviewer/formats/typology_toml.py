"""Typologies as TOML files: those that ship and those that users write (docs/typology.md)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid, FileTooLarge
from reviewer.core.reason import Reason
from reviewer.core.typology import ITS_TYPES, SEPARATOR, Category, Side, Typology
from reviewer.formats.toml_table import Fault, Table
from reviewer.shipped import resource

DEFAULT = "mqm-core"
"""Id of the typology a study starts with."""

RESERVED_KEYS = "W"
"""Letters that never mark an error: W selects words."""

_SHIPPED = (DEFAULT, "google-wmt")
_MEGABYTE = 1_000_000
_LIMIT = _MEGABYTE
_TOP = ("id", "version", "name", "description", "count_repeats", "severities", "category")
_CATEGORY = (
    "path",
    "name",
    "definition",
    "example",
    "its",
    "key",
    "severity",
    "side",
    "asks_correction",
    "weight",
    "points",
)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DECODE_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def shipped() -> list[Typology]:
    """The typologies that come with the program, the default one first."""
    return [load(shipped_path(name)) for name in _SHIPPED]


def shipped_path(typology_id: str = DEFAULT) -> Path:
    """Where the shipped typology with this id lies."""
    return resource("typologies", f"{typology_id}.toml")


def load(path: Path) -> Typology:
    """Read and check a typology.

    Raises ``FileInvalid`` with the line and the reason, or another kind of ``ReviewerError`` when
    the file cannot be read at all.
    """
    return parse(_read(path), path)


def parse(text: str, path: Path) -> Typology:
    """Check the text of a typology; ``path`` is only named in ``FileInvalid``."""
    text = text.replace("\r\n", "\n")
    if not text.strip():
        raise FileInvalid(
            path=path, line=1, reason=Reason("the file is empty; it must hold a typology")
        )
    try:
        return _typology(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = _DECODE_PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.rstrip().count("\n") + 1
        reason = Reason("this is not TOML ({cause})", cause=_DECODE_PLACE.sub("", str(error)))
        raise FileInvalid(path=path, line=line, reason=reason) from error
    except Fault as fault:
        raise FileInvalid(path=path, line=fault.line(text), reason=fault.reason) from None


def _read(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(_LIMIT + 1)
    except OSError as error:
        # Every start reads a typology; only one that fails needs what reads texts.
        from reviewer.formats.text_file import read_failure

        raise read_failure(path, error) from error
    if len(data) > _LIMIT:
        size = -(-path.stat().st_size // _MEGABYTE)
        raise FileTooLarge(path=path, size=size, limit=_LIMIT // _MEGABYTE)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = Reason("this is not UTF-8; save the file in that encoding")
        raise FileInvalid(path=path, line=line, reason=reason) from error


def _typology(data: dict[str, Any]) -> Typology:
    Table(data, Fault).only(_TOP)
    table = Table(data, Fault)
    identity = table.text("id")
    if not _ID.fullmatch(identity):
        raise Fault(
            Reason(
                "id “{identity}” must be small letters, digits and single hyphens",
                identity=identity,
            ),
            "id",
        )
    return Typology(
        typology_id=identity,
        version=table.text("version"),
        names=table.by_language("name"),
        multipliers=_multipliers(table),
        categories=_categories(data),
        count_repeats=table.flag("count_repeats"),
        descriptions=table.by_language("description") if "description" in data else {},
    )


def _multipliers(table: Table) -> dict[Severity, float]:
    values = table.points("severities")
    for severity in Severity:
        if severity not in values:
            raise Fault(
                Reason("severities does not say how much “{severity}” counts", severity=severity),
                "severities",
            )
    return values


def _categories(data: Mapping[str, Any]) -> tuple[Category, ...]:
    entries = data.get("category")
    if not isinstance(entries, list) or not entries:
        raise Fault(Reason("there is no [[category]]; a typology needs at least one"), "category")
    seen = _Seen()
    return tuple(_category(entry, index, seen) for index, entry in enumerate(entries))


class _Seen:
    """What earlier categories of the file have taken."""

    def __init__(self) -> None:
        self.paths: dict[str, str] = {}
        self.keys: dict[str, str] = {}
        self.names: dict[tuple[str, str, str], str] = {}


def _category(entry: object, index: int, seen: _Seen) -> Category:
    def fault(reason: str, key: str) -> Fault:
        return Fault(reason, key, "category", index)

    if not isinstance(entry, dict):
        raise fault(
            Reason("each category must be a table that begins with [[category]]"), "category"
        )
    table = Table(entry, fault)
    table.only(_CATEGORY)
    path = _path(table, seen)
    names = {"en": path.rpartition(SEPARATOR)[2]}
    names |= table.by_language("name", english=False) if "name" in entry else {}
    _check_names(names, path, seen, fault)
    return Category(
        path=path,
        names=names,
        definitions=table.by_language("definition"),
        example=table.text("example") if "example" in entry else "",
        its=table.choice("its", ITS_TYPES),
        key=_letter(table, path, seen) if entry.get("key") else "",
        severity=Severity(table.choice("severity", list(Severity), "minor")),
        side=Side(table.choice("side", list(Side), "article")),
        asks_correction=table.flag("asks_correction"),
        weight=table.number("weight", 1.0),
        points=table.points("points") if "points" in entry else {},
    )


def _path(table: Table, seen: _Seen) -> str:
    path = table.text("path")
    parts = path.split(SEPARATOR)
    if any(not part or part != part.strip() or not part.isprintable() for part in parts):
        raise table.fault(
            Reason("path “{path}” must be names joined by / without blanks around them", path=path),
            "path",
        )
    if path.casefold() in seen.paths:
        raise table.fault(Reason("the category “{path}” is there twice", path=path), "path")
    parent = SEPARATOR.join(parts[:-1])
    if parent and seen.paths.get(parent.casefold()) != parent:
        raise table.fault(
            Reason("“{parent}” must be listed before “{path}”", parent=parent, path=path), "path"
        )
    seen.paths[path.casefold()] = path
    return path


def _check_names(
    names: Mapping[str, str], path: str, seen: _Seen, fault: Callable[[str, str], Fault]
) -> None:
    """Two categories side by side must not look the same in any language."""
    parent = path.rpartition(SEPARATOR)[0]
    for language, name in names.items():
        other = seen.names.setdefault((parent, language, name.casefold()), path)
        if other != path:
            raise fault(
                Reason("“{name}” is also the name of “{other}”", name=name, other=other), "name"
            )


def _letter(table: Table, path: str, seen: _Seen) -> str:
    key = table.text("key").upper()
    if len(key) != 1 or not "A" <= key <= "Z":
        raise table.fault(Reason("key “{key}” must be one letter from A to Z", key=key), "key")
    if key in RESERVED_KEYS:
        raise table.fault(
            Reason("key “{key}” is kept for selecting words; choose another", key=key), "key"
        )
    other = seen.keys.setdefault(key, path)
    if other != path:
        raise table.fault(
            Reason("key “{key}” already marks “{other}”", key=key, other=other), "key"
        )
    return key

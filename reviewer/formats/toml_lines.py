"""Where a table or a key stands in a TOML file that has been read already.

``tomllib`` gives values without places. This finds the line again for an error message; it walks
the lines only then, so that good files pay nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*\[\[?([^\[\]]+)\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*[.=]""")
_LONG_QUOTES = re.compile(r'"""|\'\'\'')


def line_of_table(text: str, name: str, index: int) -> int | None:
    """The line, from 1, of the table ``[name]`` or of the ``index``-th ``[[name]]``, from 0."""
    seen = -1
    for number, line in _structure(text):
        header = _HEADER.match(line)
        if header and _plain(header[1]) == name:
            seen += 1
            if seen == index:
                return number
    return None


def line_of_key(text: str, key: str, after: int = 0) -> int | None:
    """The line, from 1, where ``key`` is set in the table whose header is line ``after``.

    ``after`` 0 means the keys above all tables. Sub-tables (``[category.name]``) count as keys.
    """
    table = ""
    for number, line in _structure(text):
        header = _HEADER.match(line)
        if number < after:
            continue
        if header:
            name = _plain(header[1])
            if number == after:
                table = name
            elif name == f"{table}.{key}" or (not table and name.split(".")[0] == key):
                return number
            elif not table or not name.startswith(f"{table}."):
                return None
            continue
        found = _KEY.match(line)
        if found and next(it for it in found.groups() if it is not None) == key:
            return number
    return None


def _plain(name: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in name.split("."))


def _structure(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without those inside strings of several lines."""
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not closing:
            yield number, line
        for quotes in _LONG_QUOTES.findall(line):
            if not closing:
                closing = quotes
            elif closing == quotes:
                closing = ""

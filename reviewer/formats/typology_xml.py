"""Reading typologies in XML: the metrics of BYU's scorecard and the issues of translate5.

Issues stand in each other, or one after the other with a level. ``display`` is a name, or says
``no`` of an issue that is not shown.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.core.typology import Typology
from reviewer.formats.safe_xml import parse_xml
from reviewer.formats.text_file import read_bytes
from reviewer.formats.typology_draft import TypologyDraft

_LIMIT = 5_000_000  # bytes
_ISSUES = {"issue", "errortype", "category"}
_FLAGS = {"yes", "no", "true", "false", ""}
_HIDDEN = {"no", "false"}
_DEFINITIONS = ("description", "definition")
_EXAMPLES = ("examples", "example")


def load(path: Path) -> Typology:
    """Read a typology. Raises ``FileInvalid`` or another kind of ``ReviewerError``."""
    root = parse_xml(BytesIO(read_bytes(path, _LIMIT)), path)
    name = root.get("name") or root.get("title") or path.stem
    draft = TypologyDraft(name)
    _add_all(root, draft, "", [])
    typology = draft.typology()
    if typology is None:
        reason = Reason("there are no issues in it")
        raise FileInvalid(path=path, line=1, reason=reason)
    return typology


def _add_all(element: Any, draft: TypologyDraft, above: str, levels: list[tuple[int, str]]) -> None:
    """Add the issues in an element; ``levels`` are those that were added beside it before."""
    for child in element:
        if not isinstance(child.tag, str):
            continue  # a comment
        if _local(child) not in _ISSUES:
            _add_all(child, draft, above, levels)
            continue
        display = (child.get("display") or "").strip()
        if display.casefold() in _HIDDEN:
            _add_all(child, draft, above, [])
            continue
        level = child.get("level") or ""
        parent = above
        if not above and level.isdecimal():
            while levels and levels[-1][0] >= int(level):
                levels.pop()
            parent = levels[-1][1] if levels else ""
        path = draft.add(
            _name(child, display),
            parent,
            definition=_words(child, _DEFINITIONS),
            example=_words(child, _EXAMPLES),
            weight=_weight(child),
        )
        if not above and level.isdecimal():
            levels.append((int(level), path))
        _add_all(child, draft, path, [])


def _name(issue: Any, display: str) -> str:
    """The name to be shown; a technical one is made readable."""
    if display.casefold() not in _FLAGS:
        return display
    if named := issue.get("name"):
        return str(named)
    plain = (issue.get("type") or issue.get("id") or "").replace("-", " ").replace("_", " ")
    return plain[:1].upper() + plain[1:]


def _words(issue: Any, names: tuple[str, ...]) -> str:
    for child in issue:
        if isinstance(child.tag, str) and _local(child) in names:
            return "".join(child.itertext())
    return next((issue.get(it) for it in names if issue.get(it)), "")


def _weight(issue: Any) -> float:
    try:
        weight = float(issue.get("weight") or 1)
    except ValueError:
        return 1.0
    return weight if 0 <= weight < 1e6 else 1.0


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2].casefold()

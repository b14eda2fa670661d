"""Reading the aligned rows that Reviewer wrote as a table with tabs, as pairs.

Each English text has rows of its own, cut as it needs them, so each becomes an article beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from reviewer.core.bitext import Bitext, Column, Part
from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.formats.alignment_tsv import COLUMNS
from reviewer.formats.csv_cells import armed
from reviewer.formats.tsv_cells import meant

_NAMES = (Column("document", part=Part.DOCUMENT), Column("unit_id", part=Part.NAME))
_KEY, _TITLE, _ROLE, _LABEL, _ID, _ARTICLE, _ENGLISH = map(
    COLUMNS.index,
    (
        "article_id",
        "article_title",
        "text_role",
        "text_label",
        "unit_id",
        "article_words",
        "english_words",
    ),
)


def are_own(header: str) -> bool:
    """Whether a table with this first line is one that Reviewer wrote."""
    return tuple(header.rstrip("\r\n").split("\t")) == COLUMNS


def read_own(path: Path, lines: Iterable[list[str]]) -> Bitext:
    """Read the rows below the header. Raises ``FileInvalid`` for one that has other cells."""
    rows: list[list[str]] = []
    for number, cells in enumerate(lines, 2):
        if cells == [""]:
            continue
        if len(cells) != len(COLUMNS):
            reason = Reason(
                "there are {cells} cells where the first line has {wide}",
                cells=len(cells),
                wide=len(COLUMNS),
            )
            raise FileInvalid(path=path, line=number, reason=reason)
        rows.append([armed(meant(it)) for it in cells])
    texts = list(dict.fromkeys((it[_ROLE], it[_LABEL]) for it in rows))
    titles = _titles(rows)
    found = []
    for it in rows:
        role, label = it[_ROLE], it[_LABEL]
        english = [it[_ENGLISH] if text == (role, label) else "" for text in texts]
        found.append((titles[it[_KEY], role, label], it[_ID], it[_ARTICLE], *english))
    columns = [
        Column(label, "en", Part.MACHINE if role == Part.MACHINE else Part.REFERENCE)
        for role, label in texts
    ]
    own = Column("article", "id", Part.ARTICLE)
    return Bitext(path.stem, (*_NAMES, own, *columns), found, {"file": path.name})


def _titles(rows: Iterable[list[str]]) -> dict[tuple[str, str, str], str]:
    """Titles for the pairs, all of them different."""
    pairs = {(it[_KEY], it[_ROLE], it[_LABEL]): it[_TITLE] for it in rows}
    many = Counter(key for key, _, _ in pairs)
    found: dict[tuple[str, str, str], str] = {}
    taken: set[str] = set()
    for (key, role, label), title in pairs.items():
        # Whoever makes articles of the rows strips their names too.
        name = (f"{title} – {label or role}" if many[key] > 1 else title).strip()
        name = f"{name} ({key[:8]})" if name in taken else name
        taken.add(name)
        found[key, role, label] = name
    return found

"""Reading the quality models of MateCat: categories with the points of each severity."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.reason import Reason
from reviewer.core.typology import Typology
from reviewer.formats.json_reading import Fields, read_items
from reviewer.formats.typology_draft import TypologyDraft, severities_of


def load(path: Path) -> Typology:
    """Read a model. Raises ``FileInvalid`` or another kind of ``ReviewerError``."""
    item = next(read_items(path), None)
    fields = Fields(path, item.line if item else 1)
    data: dict[str, Any] = item.value if item else {}
    model = fields.table(data, "model") if "model" in data else data
    categories = fields.tables(model, "categories")
    shared = _points(fields, model)
    own = [_points(fields, it) for it in categories]
    usual = shared or next(filter(None, own), {})
    name = fields.words(model, "label", "") or path.stem
    draft = TypologyDraft(name, severities_of(usual), _limit(fields, model))
    for category, points in zip(categories, own, strict=True):
        special = severities_of(points) if points and points != usual else None
        _add(fields, draft, category, special)
    typology = draft.typology()
    if typology is None:
        reason = Reason("there are no categories in it")
        raise FileInvalid(path=path, line=1, reason=reason)
    return typology


def _add(
    fields: Fields,
    draft: TypologyDraft,
    category: dict[str, Any],
    points: dict[Severity, float] | None,
    above: str = "",
) -> None:
    path = draft.add(
        fields.words(category, "label"),
        above,
        code=fields.words(category, "code", ""),
        points=points,
    )
    for it in fields.tables(category, "subcategories"):
        _add(fields, draft, it, points, path)


def _points(fields: Fields, data: dict[str, Any]) -> dict[str, float]:
    """The points of severities by their names."""
    found = {}
    for it in fields.tables(data, "severities"):
        points = it.get("penalty")
        if isinstance(points, bool) or not isinstance(points, int | float) or points < 0:
            raise fields.fault(Reason("“penalty” must be a number from 0"))
        found[fields.words(it, "label")] = float(points)
    return found


def _limit(fields: Fields, model: dict[str, Any]) -> str:
    """What the model says of passing, in words: a typology has no place for it."""
    told = model.get("passfail")
    options = told.get("options") if isinstance(told, dict) else None
    limit = options.get("limit") if isinstance(options, dict) else None
    numbers = limit if isinstance(limit, list) else [limit]
    shown = " and ".join(f"{it:g}" for it in numbers if type(it) in (int, float))
    return f"Made from a MateCat model; its limit: {shown} points per 1000 words." if shown else ""

"""How the study has set the checks: which are on and how severe their findings are."""

from __future__ import annotations

import json
from collections.abc import Mapping

from reviewer.checks.settings import CheckSettings
from reviewer.core.annotation import Severity
from reviewer.store import memory, patterns, terms
from reviewer.store.database_file import DatabaseFile

_SETTING = "checks"


def load(store: DatabaseFile) -> CheckSettings:
    """The settings that checks run with in this database, with its glossary, patterns and memory.

    What this version does not know is passed over: the file may come from another.
    """
    stored = store.setting(_SETTING)
    kept = json.loads(stored) if stored else {}
    known = set(Severity)
    return CheckSettings(
        glossary=terms.active(store),
        patterns=patterns.active(store),
        memory=memory.corrections(store),
        switched={name: bool(on) for name, on in kept.get("switched", {}).items()},
        severities={
            name: Severity(severity)
            for name, severity in kept.get("severities", {}).items()
            if severity in known
        },
    )


def save(
    store: DatabaseFile, *, switched: Mapping[str, bool], severities: Mapping[str, Severity]
) -> None:
    """Keep which checks (by name) are switched on or off against their default, and which have
    another severity than their own."""
    kept = {
        "switched": dict(sorted(switched.items())),
        "severities": {name: str(it) for name, it in sorted(severities.items())},
    }
    store.set_setting(_SETTING, json.dumps(kept))

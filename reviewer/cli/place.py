"""Which database a command works on."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "REVIEWER_DB"
"""The environment variable that names another database."""


def stands(path: Path) -> bool:
    """Say whether something stands there; a title may be too long for the name of a file."""
    try:
        return path.exists()
    except OSError:
        return False


def database(named: Path | None = None) -> Path:
    """Give the named database, else that of the environment, else the one in the data folder."""
    if named is not None:
        return named
    if variable := os.environ.get(VARIABLE):
        return Path(variable)
    from platformdirs import user_data_path

    return user_data_path("Reviewer", appauthor=False) / "reviewer.db"

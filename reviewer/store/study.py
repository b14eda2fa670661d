"""What belongs to the study and not to the machine: the typology it marks with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewer.core.errors import ReviewerError
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.store.repository import Store

_SETTING = "typology"
_OWN = "file:"


def typology_of(store: Store) -> tuple[Typology, ReviewerError | None]:
    """The typology that this database marks with, and why it is not the chosen one if it is not.

    A typology is remembered by its shipped id, or as ``file:PATH`` for a file of the user's own.
    """
    own, chosen = own_typology_file(store), store.setting(_SETTING) or typology_toml.DEFAULT
    try:
        return typology_toml.load(own or typology_toml.shipped_path(chosen)), None
    except ReviewerError as error:
        return typology_toml.load(typology_toml.shipped_path()), error


def own_typology_file(store: Store) -> Path | None:
    """The user's own file that was chosen as the typology, or ``None`` for a shipped one."""
    chosen = store.setting(_SETTING) or ""
    return Path(chosen.removeprefix(_OWN)) if chosen.startswith(_OWN) else None


def choose_typology(store: Store, choice: str | Path) -> Typology:
    """Mark with another typology from now on: a shipped one by id, or a file.

    Raises ``FileInvalid`` and the other kinds of files that cannot be read; nothing changes then.
    """
    if isinstance(choice, Path):
        typology = typology_toml.load(choice)
        store.set_setting(_SETTING, f"{_OWN}{choice.resolve()}")
    else:
        typology = typology_toml.load(typology_toml.shipped_path(choice))
        store.set_setting(_SETTING, choice)
    return typology


def known_categories(store: Store) -> set[str]:
    """The paths of all categories of the shipped typologies and of the chosen one."""
    typologies = [*typology_toml.shipped(), typology_of(store)[0]]
    return {it.path for typology in typologies for it in typology}


def all_categories(store: Store) -> Typology:
    """All known categories as one set under the study's own typology, whose word comes first."""
    own, _ = typology_of(store)
    known = [*typology_toml.shipped(), own]
    by_path = {it.path: it for typology in known for it in typology}
    return replace(own, categories=tuple(by_path.values()))

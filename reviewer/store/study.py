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
TYPOLOGIES = "typologies"
"""Name of the folder for typologies of other programs, beside the database."""


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

    A file of another program is kept as one of Reviewer's in the folder ``typologies`` beside the
    database, for the user to change. Raises ``FileInvalid`` and the other kinds of files that
    cannot be read; nothing changes then.
    """
    if isinstance(choice, Path):
        from reviewer.formats.typology_files import is_own, load_any

        typology = load_any(choice)
        own = choice if is_own(choice) else _kept(store, typology)
        store.set_setting(_SETTING, f"{_OWN}{own.resolve()}")
    else:
        typology = typology_toml.load(typology_toml.shipped_path(choice))
        store.set_setting(_SETTING, choice)
    return typology


def _kept(store: Store, typology: Typology) -> Path:
    """Write a typology that was converted; one that is there already is left as it is."""
    from reviewer.formats.output import write_whole
    from reviewer.formats.typology_files import toml_of
    from reviewer.formats.ways_out import make_folder

    folder = store.path.parent / TYPOLOGIES
    make_folder(folder)
    data, number = toml_of(typology).encode(), 1
    path = folder / f"{typology.typology_id}.toml"
    while path.exists() and path.read_bytes() != data:
        number += 1
        path = folder / f"{typology.typology_id}-{number}.toml"
    write_whole(path, data)
    return path


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

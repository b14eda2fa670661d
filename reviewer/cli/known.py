"""The categories that a command knows: those of the shipped typologies and of the study's own."""

from __future__ import annotations

from dataclasses import replace

from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.store.study import typology_of


def all_categories(store: Store) -> Typology:
    """All known categories as one set under the study's own typology, whose word comes first."""
    own, _ = typology_of(store)
    known = [*typology_toml.shipped(), own]
    by_path = {it.path: it for typology in known for it in typology}
    return replace(own, categories=tuple(by_path.values()))

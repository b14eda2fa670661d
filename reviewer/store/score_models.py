"""Scoring models by name, or by the typology file that says what errors count."""

from __future__ import annotations

from pathlib import Path

from reviewer.core.figure_errors import ModelUnknown
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.models import AnyModel, Esa
from reviewer.scoring.mqm import Mqm2, PerThousand
from reviewer.store.repository import Store
from reviewer.store.study import typology_of

NAMES = ("mqm2", *Google, "matecat", "esa")
"""The models that need no file."""


def weighed(wanted: str, study: Typology) -> tuple[AnyModel, Typology]:
    """The scoring model that a word names, and the typology whose weights count.

    ``mqm2`` counts as the study's typology says; a typology's file may be named as ``PATH`` or
    ``file:PATH``. Raises ``ModelUnknown`` and what reading a typology raises.
    """
    if wanted in list(Google):
        return Google(wanted), study
    if wanted == "matecat":
        return PerThousand(), study
    if wanted == "esa":
        return Esa(), study
    if wanted != "mqm2":
        path = Path(wanted.removeprefix("file:"))
        if wanted == path.stem and not path.exists():
            raise ModelUnknown(name=wanted, known=", ".join(NAMES))
        study = typology_toml.load(path)
    return Mqm2.of_typology(study), study


def model_named(wanted: str, store: Store) -> AnyModel:
    """The scoring model that a word names, by the weights of the study in ``store``."""
    return model_and_weights(wanted, store)[0]


def model_and_weights(wanted: str, store: Store) -> tuple[AnyModel, Typology]:
    """The scoring model that a word names, and the typology whose weights count.

    Raises what reading a typology raises: no figure by the weights of another set than the study's
    own is passed off as the study's.
    """
    study, trouble = typology_of(store)
    if trouble is not None and wanted == "mqm2":
        raise trouble
    return weighed(wanted, study)

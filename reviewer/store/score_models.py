"""Scoring models by name, or by the typology file that says what errors count."""

from __future__ import annotations

from pathlib import Path

from reviewer.formats import typology_toml
from reviewer.scoring.google_mqm import Google
from reviewer.scoring.models import AnyModel, Esa
from reviewer.scoring.mqm import Mqm2, PerThousand

NAMES = ("mqm2", *Google, "matecat", "esa")
"""The models that need no file."""


def model_named(wanted: str) -> AnyModel:
    """The model with this name (:data:`NAMES`), or MQM 2.0's with the weights of a typology file.

    Raises what reading a typology raises.
    """
    if wanted in list(Google):
        return Google(wanted)
    if wanted == "matecat":
        return PerThousand()
    if wanted == "esa":
        return Esa()
    path = typology_toml.shipped_path() if wanted == "mqm2" else Path(wanted)
    return Mqm2.of_typology(typology_toml.load(path))

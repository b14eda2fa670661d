"""Names of categories, whichever set they are of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.formats.category_words import category_name

MQM, WMT = typology_toml.shipped()


@pytest.mark.parametrize("typology", [MQM, WMT])
def test_names_are_found_under_any_set(typology: Typology) -> None:
    for it in (*MQM, *WMT):
        assert category_name(typology, it.path, "id") != ""
        if it.path not in {own.path for own in typology} and it.name("id") != it.name("en"):
            assert category_name(typology, it.path, "id") != it.name("en")


def test_the_set_in_use_has_the_first_word() -> None:
    first = MQM.categories[0]
    own = replace(first, names={"en": "Own", "id": "Sendiri"})
    study = replace(MQM, categories=(own,))
    assert category_name(study, first.path, "id") == "Sendiri"


def test_a_name_that_nobody_knows_is_the_end_of_its_path() -> None:
    assert category_name(MQM, "House style/Colour", "id") == "Colour"

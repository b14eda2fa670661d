from pathlib import Path

import pytest

from reviewer.checks.run import run
from reviewer.checks.settings import CheckSettings
from reviewer.checks.spelling import dictionaries
from reviewer.core.finding import AlignedUnit

pytest.importorskip("spylls")


@pytest.fixture
def spelled(tmp_path: Path) -> CheckSettings:
    (tmp_path / "id_ID.aff").write_text("SET UTF-8\n", "utf-8")
    (tmp_path / "id_ID.dic").write_text("1\nsaksofon\n", "utf-8")
    return CheckSettings(dictionary_folders=(str(tmp_path),))


def test_a_word_in_no_list_and_no_dictionary(spelled: CheckSettings) -> None:
    unit = AlignedUnit(1, "Pemerinta main saksofon dan memprotess Pemerintaj.", "The police.")

    found = list(run([unit], spelled, only=["spelling"]))

    assert [(it.message, it.suggestion) for it in found] == [
        ("memprotess: not in the dictionary", "memprotes")
    ]


def test_a_word_of_the_other_side_is_exempt(spelled: CheckSettings) -> None:
    unit = AlignedUnit(1, "Seekor pipistrelle terbang.", "Two pipistrelles flew.")

    assert not list(run([unit], spelled, only=["spelling"]))


def test_english_needs_both_dictionaries(tmp_path: Path) -> None:
    for ending in (".aff", ".dic"):
        (tmp_path / "en_XX").with_suffix(ending).touch()

    assert dictionaries("id", (str(tmp_path / "none"),)) is not None
    assert len(dictionaries("en", (str(tmp_path),))) in (0, 2)

"""Typologies and a glossary in files that other programs wrote; see tests/data/README.md."""

from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.glossary import Term
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.formats.glossary import read_glossary
from reviewer.formats.typology_files import load_any, write_toml

FILES = Path(__file__).parents[1] / "data" / "other_tools"


def through_toml(name: str, folder: Path) -> Typology:
    """Read a file, and read the TOML made of it: the same, and sound by its rules."""
    found = load_any(FILES / name)
    made = folder / "made.toml"
    write_toml(found, made)
    assert typology_toml.load(made) == found
    return found


def test_the_quality_model_that_matecat_comes_with(tmp_path: Path) -> None:
    found = through_toml("matecat_qa_model.json", tmp_path)
    assert [(it.path, it.its) for it in found] == [
        ("Style (readability, consistent style and tone)", "register"),
        ("Tag issues (mismatches, whitespaces)", "whitespace"),
        ("Translation errors (mistranslation, additions or omissions)", "mistranslation"),
        ("Terminology and translation consistency", "terminology"),
        ("Language quality (grammar, punctuation, spelling)", "misspelling"),
    ]
    first = found.categories[0]
    points = [found.points(first, it) for it in Severity]
    assert points == [0, 0.5, 2, 2]
    assert "20 and 15 points per 1000 words" in found.description("en")


def test_the_issues_of_byus_scorecard(tmp_path: Path) -> None:
    """translate5 keeps its issues in the same format."""
    found = through_toml("byu_issues.xml", tmp_path)
    paths = [it.path for it in found]
    assert (len(paths), paths[0]) == (34, "Terminology")
    assert "Accuracy/mistranslation/false friend" in paths
    assert [it.its for it in found if it.path == "Accuracy/mistranslation"] == ["mistranslation"]


def test_a_typology_of_byus_scorecard(tmp_path: Path) -> None:
    found = through_toml("byu_typology.xml", tmp_path)
    assert [it.path for it in found] == [
        "Terminology",
        "Terminology/inconsistent with terminology resource",
        "Terminology/inconsistent with terminology resource/organization terminology",
        "Terminology/wrong term",
        "Accuracy",
        "Accuracy/overtranslation",
        "Accuracy/do not translate",
    ]
    assert (
        found.categories[5].definition("en")
        == "The target text is more specific than the source text."
    )
    assert "アップルコンピュータ" in found.categories[6].example


def test_terms_of_lokalize(tmp_path: Path) -> None:
    """It has no Indonesian and is refused; with its second language as Indonesian it is read."""
    with pytest.raises(FileInvalid, match="no terms for English and Indonesian"):
        read_glossary(FILES / "lokalize_terms.tbx")
    path = tmp_path / "terms.tbx"
    text = (FILES / "lokalize_terms.tbx").read_text("utf-8")
    path.write_text(text.replace('xml:lang="C"', 'xml:lang="id"'), "utf-8")
    renderings = ("test C", "corresponding target synonym")
    assert read_glossary(path) == [Term("test 1", renderings), Term("synonym test", renderings)]

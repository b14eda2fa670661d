"""Typologies of other programs, through the TOML that is made of them."""

import json
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import KindNotTypology, XmlEntities
from reviewer.core.typology import Typology
from reviewer.formats import typology_toml
from reviewer.formats.kinds import Kind
from reviewer.formats.recognise import recognise
from reviewer.formats.typology_files import is_own, load_any, toml_of, write_toml


def through_toml(path: Path) -> Typology:
    """Read a file, and read the TOML made of it: the same, and sound by its rules."""
    found = load_any(path)
    target = path.with_name("made.toml")
    write_toml(found, target)
    assert typology_toml.load(target) == found
    return found


@pytest.mark.parametrize("typology", typology_toml.shipped(), ids=lambda it: it.typology_id)
def test_what_ships_comes_through(typology: Typology) -> None:
    assert typology_toml.parse(toml_of(typology), Path("x.toml")) == typology


MATECAT = {
    "model": {
        "version": 1,
        "label": "Newsroom “A”",
        "categories": [
            {"label": "Terminology", "code": "TER"},
            {"label": "Style/tone", "code": "T", "severities": [
                {"label": "Neutral", "penalty": 0}, {"label": "Minor", "penalty": 1},
                {"label": "Major", "penalty": 4}]},
            {"label": "terminology"},
        ],
        "severities": [
            {"label": "Neutral", "penalty": 0},
            {"label": "Minor", "penalty": 0.5},
            {"label": "Major", "penalty": 2},
        ],
        "passfail": {"type": "points_per_thousand", "options": {"limit": [8, 5]}},
    }
}  # fmt: skip


def test_matecat(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_text(json.dumps(MATECAT))
    assert recognise(path) is Kind.TYPOLOGY_MATECAT
    assert not is_own(path)
    found = through_toml(path)
    assert (found.typology_id, found.name("en")) == ("newsroom-a", "Newsroom “A”")
    assert list(found.multipliers.values()) == [0, 0.5, 2, 2]
    assert [(it.path, it.key, it.its) for it in found] == [
        ("Terminology", "T", "terminology"),
        ("Style∕tone", "", "register"),
        ("terminology 2", "", "terminology"),
    ]
    assert found.categories[1].points[Severity.MAJOR] == 4
    assert found.points(found.categories[0], Severity.MINOR) == 0.5
    assert "8 and 5 points per 1000 words" in found.description("en")


def test_severities_by_other_names_go_by_their_points(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    model = {
        "version": 1,
        "label": "Default",
        "categories": [{"label": "Tag issues (mismatches)"}],
        "severities": [{"label": "Error", "penalty": 1}, {"label": "Enhancement", "penalty": 0}],
        "passfail": {"options": {"limit": 20}},
    }
    path.write_text(json.dumps({"model": model}))
    found = through_toml(path)
    assert list(found.multipliers.values()) == [0, 1, 1, 1]
    assert found.categories[0].its == "markup"


BYU = """<?xml version="1.0" encoding="UTF-8"?>
<typology name="BYU">
  <errorType name="Accuracy" id="accuracy" weight="2">
    <description>The target  differs.</description>
    <examples>One &amp; two.</examples>
    <errorType name="Omission" id="omission"/>
  </errorType>
  <errorType name="Fluency" id="fluency"/>
</typology>"""


def test_byu(tmp_path: Path) -> None:
    path = tmp_path / "metric.xml"
    path.write_text(BYU)
    assert recognise(path) is Kind.TYPOLOGY_XML
    found = through_toml(path)
    assert [(it.path, it.its, it.weight) for it in found] == [
        ("Accuracy", "mistranslation", 2),
        ("Accuracy/Omission", "omission", 1),
        ("Fluency", "style", 1),
    ]
    first = found.categories[0]
    assert (first.definition("en"), first.example) == ("The target differs.", "One & two.")


TRANSLATE5 = """<issues>
  <issue type="accuracy" level="0" display="Accuracy">
    <issue type="mistranslation" level="1" display="Falscher Begriff"/>
  </issue>
  <issue type="hidden-one" level="0" display="no"><issue type="number" display="yes"/></issue>
</issues>"""
FLAT = """<issues>
  <issue type="accuracy" level="0"/><issue type="wrong-term" level="1"/>
  <issue type="too-long" level="2"/><issue type="style" level="0"/>
</issues>"""


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (TRANSLATE5, ["Accuracy", "Accuracy/Falscher Begriff", "Number"]),
        (FLAT, ["Accuracy", "Accuracy/Wrong term", "Accuracy/Wrong term/Too long", "Style"]),
    ],
)
def test_translate5(tmp_path: Path, text: str, paths: list[str]) -> None:
    path = tmp_path / "issues.xml"
    path.write_text(text)
    assert [it.path for it in through_toml(path)] == paths


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.json", '{"model": {"version": 1, "categories": []}}', "no categories"),
        ("a.json", '{"model": {"version": 1, "categories": [3]}}', "must be a list of JSON"),
        (
            "a.json",
            '{"model": {"version": 1, "categories": [{"label": "a"}],'
            ' "severities": [{"label": "x", "penalty": -1}]}}',
            "“penalty” must be a number",
        ),
        ("a.xml", "<issues></issues>", "no issues"),
        ("a.xml", "<issues><issue></issues>", "line 1"),
    ],
)
def test_faults_are_told(tmp_path: Path, name: str, text: str, reason: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(FileInvalid, match=reason):
        load_any(path)


def test_what_is_no_typology_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("<tmx version='1.4'></tmx>")
    with pytest.raises(KindNotTypology, match="TMX"):
        load_any(path)
    path.write_text('<!DOCTYPE issues [<!ENTITY a "b">]><issues><issue type="&a;"/></issues>')
    with pytest.raises(XmlEntities):
        load_any(path)
    path.write_text("just words")
    with pytest.raises(FileInvalid, match="TOML"):
        load_any(path)

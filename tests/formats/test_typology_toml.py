import re
from pathlib import Path

import pytest

from reviewer.core.annotation import Severity
from reviewer.core.errors import FileInvalid, FileIsFolder, FileMissing, FileTooLarge
from reviewer.core.typology import ITS_TYPES, Side, Typology
from reviewer.formats.typology_toml import DEFAULT, load, parse, shipped, shipped_path

MQM_CORE = """
Terminology: Inconsistent with terminology resource, Inconsistent use of terminology, Wrong term
Accuracy: Mistranslation, Mistranslation/Named entity, Overtranslation, Undertranslation, Addition,
 Omission, Do not translate, Untranslated
Linguistic conventions: Grammar, Punctuation, Spelling, Unintelligible, Character encoding,
 Textual conventions
Style: Organization, Third-party style, Inconsistent with external reference, Register, Awkward,
 Unidiomatic, Inconsistent style
Locale conventions: Number format, Currency format, Measurement format, Time format, Date format,
 Address format, Telephone format, Shortcut key format
Audience appropriateness: Culture-specific reference, Offensive
Design and markup:
"""
GOOGLE_WMT = """
Accuracy: Creative reinterpretation, Mistranslation, Gender mismatch, Source language fragment,
 Addition, Omission
Fluency: Inconsistency, Grammar, Register, Spelling, Text-breaking, Punctuation, Character encoding
Style: Unnatural or awkward, Bad sentence structure, Archaic or obscure
Terminology: Inappropriate for context, Inconsistent
Locale convention: Address, Date, Currency, Telephone, Time, Name format
Other:
Non-translation!:
Source issue:
"""

GOOD = """id = "mine"
version = "2"
name = { en = "Mine", id = "Milikku" }
severities = { neutral = 0, minor = 1, major = 5, critical = 25 }

[[category]]
path = "Accuracy"
definition = "Not what the English says."
its = "mistranslation"

[[category]]
path = "Accuracy/Name"
key = "n"
name = { id = "Nama" }
definition = { en = "A wrong name.", id = "Nama yang salah." }
example = "Homyim"
its = "inconsistent-entities"
severity = "major"
side = "english"
asks_correction = true
weight = 2
points = { minor = 0.1 }
"""
NO_CATEGORY = GOOD[: GOOD.index("[[category]]")]


def paths(listing: str) -> list[str]:
    result = []
    for line in listing.strip().replace(",\n", ",").splitlines():
        top, _, rest = line.partition(":")
        result += [top, *(f"{top}/{name.strip()}" for name in rest.split(",") if name.strip())]
    return result


def refused(text: str) -> tuple[int, str]:
    with pytest.raises(FileInvalid) as caught:
        parse(text, Path("mine.toml"))
    fields = caught.value.fields
    assert str(fields["path"]) == "mine.toml"
    return int(str(fields["line"])), str(fields["reason"])


@pytest.fixture(params=["mqm-core", "google-wmt"])
def each(request: pytest.FixtureRequest) -> Typology:
    return load(shipped_path(request.param))


def test_mqm_core_has_the_published_names_and_our_child() -> None:
    core = load(shipped_path())
    assert [it.path for it in core] == paths(MQM_CORE)
    named = core.get("Accuracy/Mistranslation/Named entity")
    assert named is core.for_key("N")
    assert named and named.its == "inconsistent-entities"
    assert "MQM-based" in core.description("en")
    assert [core.multipliers[it] for it in Severity] == [0, 1, 5, 25]


def test_google_wmt_has_the_published_names_and_points() -> None:
    wmt = load(shipped_path("google-wmt"))
    assert [it.path for it in wmt] == paths(GOOGLE_WMT)

    def points(path: str, severity: Severity) -> float:
        category = wmt.get(path)
        assert category
        return wmt.points(category, severity)

    assert points("Fluency/Punctuation", Severity.MINOR) == 0.1
    assert points("Fluency/Punctuation", Severity.MAJOR) == 5
    assert points("Non-translation!", Severity.MAJOR) == 25
    assert points("Style/Archaic or obscure", Severity.MINOR) == 1
    assert points("Accuracy/Addition", Severity.MAJOR) == 5


def test_the_default_comes_first() -> None:
    assert [it.typology_id for it in shipped()] == [DEFAULT, "google-wmt"]


def test_every_shipped_category_is_explained_in_both_languages(each: Typology) -> None:
    for it in each:
        assert it.names.keys() == it.definitions.keys() == {"en", "id"}, it.path
        assert it.example and it.its in ITS_TYPES, it.path
        for sentence in it.definitions.values():
            assert re.fullmatch(r"[A-Z][^.]+\.", sentence), sentence
    assert each.names.keys() == each.descriptions.keys() == {"en", "id"}


def test_examples_show_the_words_to_mark_on_the_side_where_they_are_marked(each: Typology) -> None:
    for it in each:
        article, _, english = it.example.partition(" – ")
        marked = english if it.side is Side.ENGLISH else article
        assert re.search(r"\[[^\]]+\]", marked), it.path
        assert it.example.count("[") == it.example.count("]"), it.path


def test_omissions_are_marked_on_the_english_side(each: Typology) -> None:
    omission = each.for_key("O")
    assert omission and omission.path == "Accuracy/Omission"
    assert omission.side is Side.ENGLISH


def test_a_file_of_ones_own_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    mine = load(file)
    assert (mine.typology_id, mine.version, mine.name("id")) == ("mine", "2", "Milikku")
    plain, name = mine.categories
    assert (plain.key, plain.severity, plain.side, plain.weight) == ("", "minor", "article", 1.0)
    assert plain.definition("id") == "Not what the English says."
    assert (name.key, name.name("id"), name.name("en")) == ("N", "Nama", "Name")
    assert (name.severity, name.side, name.asks_correction) == ("major", "english", True)
    assert mine.points(name, Severity.MAJOR) == 10
    assert mine.points(name, Severity.MINOR) == 0.1


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('key = "n"', 'key = "n', 13, "not TOML"),
        ("weight = 2\n", "weight = [\n", 22, "not TOML"),
        ('id = "mine"', 'id = "My set"', 1, "small letters"),
        ('id = "mine"\n', "", 1, "id is missing"),
        ('version = "2"', "version = 2", 2, "version must be words"),
        ('name = { en = "Mine", id', "name = { id", 3, "name has no English"),
        ('name = { en = "Mine", id', 'name = { en = "Mine", indo', 3, "not a language code"),
        ("version =", "versio =", 2, "“versio” is not known"),
        ("minor = 1,", "", 4, "“minor”"),
        ("minor = 1", "minor = -1", 4, "minor must be a number"),
        ("minor = 1", "minor = nan", 4, "minor must be a number"),
        ("minor = 1", "minor = true", 4, "minor must be a number"),
        ("minor = 1,", "minor = 1, blocker = 9,", 4, "severity “blocker” is not known"),
        ("{ neutral = 0, minor = 1, major = 5, critical = 25 }", "3", 4, "points by severity"),
        ('path = "Accuracy/Name"\n', "", 11, "path is missing"),
        ("Accuracy/Name", "Acuracy/Name", 12, "“Acuracy” must be listed before"),
        ("Accuracy/Name", "ACCURACY", 12, "“ACCURACY” is there twice"),
        ("Accuracy/Name", "Accuracy/ Name", 12, "without blanks"),
        ("Accuracy/Name", "Accuracy//Name", 12, "without blanks"),
        ('"n"', '"w"', 13, "kept for selecting words"),
        ('"n"', '"NM"', 13, "one letter"),
        ('"n"', '"É"', 13, "one letter"),
        ('"n"', "5", 13, "key must be words"),
        ('definition = "Not what the English says."\n', "", 6, "definition is missing"),
        ('definition = { en = "A wrong name.", ', "definition = { ", 15, "no English"),
        ('"Nama yang salah."', '""', 15, "definition.id must be words"),
        ("inconsistent-entities", "entities", 17, "its “entities” is not known"),
        ('its = "inconsistent-entities"\n', "", 11, "its is missing"),
        ('severity = "major"', 'severity = "serious"', 18, "severity “serious” is not known"),
        ('side = "english"', 'side = "source"', 19, "side “source” is not known"),
        ("asks_correction = true", 'asks_correction = "yes"', 20, "true or false"),
        ("weight = 2", 'weight = "2"', 21, "weight must be a number"),
        ("points = { minor", "points = { small", 22, "severity “small” is not known"),
        ("points =", "point =", 22, "“point” is not known here"),
    ],
)
def test_a_bad_file_is_refused_with_line_and_reason(
    old: str, new: str, line: int, words: str
) -> None:
    assert old in GOOD
    found, reason = refused(GOOD.replace(old, new, 1))
    assert words in reason
    assert found == line


def test_a_letter_given_twice_names_the_category_that_has_it() -> None:
    line, reason = refused(GOOD.replace('definition = "Not', 'key = "N"\ndefinition = "Not'))
    assert (line, reason) == (14, "key “N” already marks “Accuracy”")


def test_two_categories_side_by_side_may_not_share_a_name_in_any_language() -> None:
    third = '[[category]]\npath = "Accuracy/Nom"\nname = {id = "nama"}\n'
    line, reason = refused(GOOD + third + 'definition = "x"\nits = "other"\n')
    assert (line, reason) == (25, "“nama” is also the name of “Accuracy/Name”")


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_an_empty_file_is_refused(text: str) -> None:
    assert refused(text) == (1, "the file is empty; it must hold a typology")


@pytest.mark.parametrize(
    ("more", "line", "words"),
    [
        ("", 1, "at least one"),
        ("category = 3\n", 6, "at least one"),
        ("category = [3]\n", 6, "must be a table"),
        ('category = [{ path = "A" }]\n', 6, "definition is missing"),
    ],
)
def test_a_file_without_sound_categories_is_refused(more: str, line: int, words: str) -> None:
    found, reason = refused(NO_CATEGORY + more)
    assert words in reason
    assert found == line


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        load(tmp_path / "none.toml")
    with pytest.raises(FileIsFolder):
        load(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'id = "x"\nversion = "\xe9"\n')
    with pytest.raises(FileInvalid, match="line 2: this is not UTF-8"):
        load(latin)
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * 1_000_001)
    with pytest.raises(FileTooLarge):
        load(huge)


def test_the_example_in_the_documentation_is_a_typology() -> None:
    page = (Path(__file__).parents[2] / "docs" / "typology.md").read_text("utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    newsroom = parse(example, Path("typology.md"))
    assert [it.path for it in newsroom] == ["Accuracy", "Accuracy/Name"]
    assert set(re.findall(r"`([a-z-]+)`", page.partition("ITS 2.0 issue types:")[2])) >= ITS_TYPES

"""The script that keeps the translation files up to date."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from reviewer import shipped
from translations import update

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Any</name>
    <message><source>done</source><translation>selesai</translation></message>
    <message><source>new</source><translation type="unfinished"></translation></message>
    <message><source>guessed</source><translation type="unfinished">duga</translation></message>
    <message><source>blank</source><translation> </translation></message>
    <message numerus="yes"><source>%n one</source>
        <translation><numerusform>%n satu</numerusform></translation></message>
    <message numerus="yes"><source>%n none</source>
        <translation><numerusform></numerusform></translation></message>
</context>
</TS>
"""


def test_unfinished_texts_are_found(tmp_path: Path) -> None:
    ts = tmp_path / "any.ts"
    ts.write_text(TS, encoding="utf-8")
    assert list(update.unfinished(ts)) == ["new", "guessed", "blank", "%n none"]


def test_every_file_that_translates_is_read() -> None:
    translating = re.compile(r"\btr\(|\btranslate\(\s*\"")
    files = (update.ROOT / "reviewer").rglob("*.py")
    with_texts = {path for path in files if translating.search(path.read_text(encoding="utf-8"))}
    assert with_texts <= set(update.sources())


def test_sentences_of_errors_are_among_the_texts() -> None:
    texts = update.other_texts()
    kinds = list(update.kinds_of_error())
    assert len(kinds) > 20
    for kind in kinds:
        assert ("ReviewerError", kind.template) in texts


def test_sentences_of_errors_are_translated_with_all_their_fields() -> None:
    translator = QTranslator()
    assert translator.load(str(shipped.translation("id")))
    field = re.compile(r"\{\w+\}")
    for kind in update.kinds_of_error():
        said = translator.translate("ReviewerError", kind.template)
        assert said, f"{kind.__name__} has no Indonesian"
        assert sorted(field.findall(said)) == sorted(field.findall(kind.template))


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    """The fields in braces, the number, the mnemonic, dots that promise a question, line ends."""
    kept = re.compile(r"\{\w*\}|%n|%\d|…|\.\.\.|\n|\*\.\w+|\(\*\)")
    tree = ElementTree.parse(update.FOLDER / f"reviewer_{language}.ts")
    checked = 0
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            said = form.text or ""
            assert sorted(kept.findall(said)) == sorted(kept.findall(source)), source
            assert ("&" in said) == ("&" in source), source
            checked += 1
    assert checked >= 20


def test_qts_texts_are_letter_for_letter() -> None:
    """Somebody's translation of Qt knows each, or it has a slip or is gone from Qt."""
    folder = Path(PySide6.__path__[0], "Qt", "translations")
    translators = []
    for path in sorted(folder.glob("qtbase_*.qm")):
        translator = QTranslator()
        assert translator.load(str(path))
        translators.append(translator)
    unknown = [
        (context, text)
        for context, text in update.other_texts()
        if context.startswith("Q")  # Qt's own classes
        and not any(translator.translate(context, text) for translator in translators)
    ]
    assert unknown == []


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout of its own with finished translations, and the script at work on it."""
    (tmp_path / "reviewer" / "ui").mkdir(parents=True)
    (tmp_path / "translations").mkdir()
    shutil.copy(update.FOLDER / "qt_texts.toml", tmp_path / "translations")
    window = (
        "class Window(QWidget):\n    def f(self):\n        self.tr('Old words')\n"
        'def f(n):\n    return QCoreApplication.translate("Counts", "%n word(s)", None, n)\n'
    )
    (tmp_path / "reviewer" / "app.py").write_text("")
    (tmp_path / "reviewer" / "ui" / "window.py").write_text(window)
    monkeypatch.setattr(update, "ROOT", tmp_path)
    monkeypatch.setattr(update, "FOLDER", tmp_path / "translations")
    assert update.main([]) == 0
    ts = tmp_path / "translations" / "reviewer_id.ts"
    for file in (ts, ts.with_name("reviewer_en.ts")):
        translated = file.read_text(encoding="utf-8").replace(' type="unfinished"', "")
        for tag in ("translation", "numerusform"):
            translated = translated.replace(f"<{tag}></{tag}>", f"<{tag}>kata</{tag}>")
        file.write_text(translated, encoding="utf-8")
    assert update.main([]) == 0
    return tmp_path


def test_what_was_just_updated_is_in_order(copy: Path) -> None:
    assert update.wrong() == []
    assert update.main(["--check"]) == 0
    translator = QTranslator()
    assert translator.load(str(copy / "translations" / "reviewer_id.qm"))
    assert translator.translate("Window", "Old words") == "kata"


def test_a_text_asked_with_a_number_gets_a_form_for_each(copy: Path) -> None:
    forms = {
        language: len(tree.findall(".//message[@numerus='yes']/translation/numerusform"))
        for language in update.LANGUAGES
        for tree in [ElementTree.parse(copy / "translations" / f"reviewer_{language}.ts")]
    }
    assert forms == {"en": 2, "id": 1}


def test_a_new_text_is_noticed(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    window = copy / "reviewer" / "ui" / "window.py"
    window.write_text(window.read_text().replace("Old", "New"))
    before = (copy / "translations" / "reviewer_id.ts").read_bytes()
    assert update.main(["--check"]) == 1
    said = capsys.readouterr().out
    assert "reviewer_id.ts is out of date\n" in said
    assert "reviewer_id.ts has no translation of: New words\n" in said
    assert (copy / "translations" / "reviewer_id.ts").read_bytes() == before


def test_a_compiled_file_of_another_state_is_noticed(copy: Path) -> None:
    compiled = copy / "translations" / "reviewer_id.qm"
    compiled.write_bytes(compiled.read_bytes()[:-1])
    assert update.wrong() == ["reviewer_id.qm is out of date"]


def test_a_file_lupdate_cannot_read_stops_the_script(copy: Path) -> None:
    (copy / "reviewer" / "ui" / "window.py").write_text("words = 'without an end\n")
    with pytest.raises(SystemExit, match="lupdate failed"):
        update.main([])


def test_the_program_finds_the_compiled_files() -> None:
    for language in update.LANGUAGES:
        assert shipped.translation(language) == update.FOLDER / f"reviewer_{language}.qm"

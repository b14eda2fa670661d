from pathlib import Path

import pytest

from reviewer.core.bitext import Part
from reviewer.core.file_errors import PairsMissing
from reviewer.formats.bitext_po import read_po

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: id\\n"

msgctxt "menu"
msgid "Open “it”\\n"
msgstr "Buka “itu”\\n"

msgid "one file"
msgid_plural "%d files"
msgstr[0] "%d berkas"

#, fuzzy
msgid "Close"
msgstr "Tutup"

#~ msgid "Gone"
#~ msgstr "Hilang"
"""


def test_messages_and_translations(tmp_path: Path) -> None:
    path = tmp_path / "id.po"
    path.write_text(PO, "utf-8")
    bitext = read_po(path)
    assert [(it.header, it.language) for it in bitext.columns] == [
        ("id", ""),
        ("source", "en"),
        ("target", "id"),
    ]
    assert [tuple(it)[1:] for it in bitext.rows] == [
        ("Open “it”\n", "Buka “itu”\n"),
        ("one file", "%d berkas"),
        ("Close", "Tutup"),
    ]
    assert bitext.rows[0][0] == "menu"
    assert bitext.columns[0].part is Part.NAME


def test_a_template_has_no_pairs(tmp_path: Path) -> None:
    path = tmp_path / "a.pot"
    path.write_text('msgid "Open"\nmsgstr ""\n', "utf-8")
    with pytest.raises(PairsMissing):
        read_po(path)

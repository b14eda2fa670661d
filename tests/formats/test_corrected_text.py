from pathlib import Path

import docx
import pytest

from reviewer.core.errors import TextUnknown
from reviewer.formats import corrected_docx, corrected_html, corrected_text
from reviewer.formats.leaving import Options, Written
from tests.formats.dossiers import MACHINE, OWN, Maker, leaving


@pytest.fixture
def maker() -> Maker:
    made = Maker(title="<Suriah> & \x07")
    made.mark(made.span(0, "Homyim"), made.span(1, "Hmeimim"), correction="Hmeimim <b>")
    made.mark(made.span(0, "menanggapi serangan"), correction="menjawab")
    made.mark(made.span(0, "serangan itu"), correction="itu")
    return made


CORRECTED = OWN.replace("Homyim", "Hmeimim <b>", 1)


def test_as_text_every_other_byte_stays(maker: Maker, tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    assert corrected_text.write(leaving(maker.dossier()), target) == Written(1, 2)
    assert target.read_bytes() == CORRECTED.encode()


def test_as_a_web_page_nothing_runs(maker: Maker, tmp_path: Path) -> None:
    target = tmp_path / "a.html"
    corrected_html.write(leaving(maker.dossier()), target)
    page = target.read_text("utf-8")
    first, second = CORRECTED.replace("<b>", "&lt;b&gt;").split("\n\n")
    assert f"<p>{first}</p>\n<p>{second}</p>" in page
    assert "<title>&lt;Suriah&gt; &amp; \ufffd</title>" in page
    assert '<html lang="id">' in page


def test_as_a_document_a_line_is_a_paragraph(maker: Maker, tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    corrected_docx.write(leaving(maker.dossier()), target)
    document = docx.Document(str(target))
    assert [it.text for it in document.paragraphs] == CORRECTED.split("\n\n")
    assert document.core_properties.title == "<Suriah> & \ufffd"


def test_another_text_is_chosen_by_name(maker: Maker, tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    maker.mark(maker.span(2, "Homyim"), correction="Hmeimim")
    chosen = leaving(maker.dossier(), options=Options(text="DeepL"))
    corrected_text.write(chosen, target)
    assert target.read_text("utf-8") == MACHINE.replace("Homyim", "Hmeimim", 1)
    unknown = leaving(maker.dossier(), options=Options(text="Google"))
    with pytest.raises(TextUnknown):
        corrected_text.write(unknown, target)

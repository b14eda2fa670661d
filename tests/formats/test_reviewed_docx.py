import re
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings

from reviewer.core.article import Role
from reviewer.formats import reviewed_docx
from reviewer.formats.corrected_text import applied
from reviewer.formats.leaving import Options
from reviewer.formats.word_document import lines
from reviewer.formats.xml_words import holdable
from tests.formats.dossiers import Maker, leaving, makers

_BREAKS = {"br": "\n", "tab": "\t"}


def _written(maker: Maker, target: Path, text: str = "") -> Any:
    """The document's body and the words of its comments by number."""
    reviewed_docx.write(leaving(maker.dossier(), options=Options(text=text)), target)
    document = docx.Document(str(target))
    return document.element.body, {it.comment_id: it.text for it in document.comments}


def _words(run: Any) -> str:
    found = []
    for it in run:
        name = it.tag.rpartition("}")[2]
        found.append((it.text or "") if name in ("t", "delText") else _BREAKS.get(name, ""))
    return "".join(found)


def _read(body: Any, *, accepted: bool) -> list[str]:
    """The paragraphs with all changes accepted, or all rejected."""
    left_out = qn("w:del") if accepted else qn("w:ins")
    paragraphs, joined = [""], False
    for paragraph in body.iter(qn("w:p")):
        if not joined:
            paragraphs.append("")
        for run in paragraph.iter(qn("w:r")):
            if run.getparent().tag != left_out:
                paragraphs[-1] += _words(run)
        joined = (
            accepted and paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None
        )
    return paragraphs[1:]


def _commented(body: Any) -> dict[int, str]:
    """The words of the original text under each comment."""
    open_now: set[int] = set()
    found: dict[int, str] = {}
    for it in body.iter():
        if it.tag == qn("w:commentRangeStart"):
            open_now.add(int(it.get(qn("w:id"))))
            found[int(it.get(qn("w:id")))] = ""
        elif it.tag == qn("w:commentRangeEnd"):
            open_now.remove(int(it.get(qn("w:id"))))
        elif it.tag == qn("w:r") and it.getparent().tag != qn("w:ins"):
            for number in open_now:
                found[number] += _words(it)
    assert not open_now
    return found


def test_comments_stand_on_the_exact_words_and_corrections_are_changes(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(0, "Homyim"), maker.span(1, "Hmeimim"), correction="Hmeimim")
    maker.mark(maker.span(0, "di Homyim. Militer"), comment="overlaps & more")
    maker.mark(maker.span(0, "Pangkalan "), correction="")
    body, comments = _written(maker, tmp_path / "a.docx")
    assert sorted(_commented(body).values()) == ["Homyim", "Pangkalan ", "di Homyim. Militer"]
    assert "overlaps & more" in "".join(comments.values())
    assert "reference: “Hmeimim”" in "".join(comments.values())
    assert _read(body, accepted=False) == [it for it in maker.own.split("\n") if it]
    assert _read(body, accepted=True)[0].startswith("Rusia memiliki pangkalan di Hmeimim. ")
    assert _read(body, accepted=True)[1].startswith("Homyim 😀")
    (ins,) = body.iter(qn("w:ins"))
    assert (ins.get(qn("w:author")), ins.get(qn("w:date"))) == ("Rina", "2026-03-01T09:30:00Z")


def test_an_error_in_another_text_is_told_in_its_row(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(1, "responded"), correction="menjawab")
    body, _ = _written(maker, tmp_path / "a.docx")
    assert list(_commented(body).values()) == ["Militer menanggapi serangan itu."]


def test_another_text_can_be_chosen(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(2, "Homyim"), correction="Hmeimim")
    maker.mark(maker.span(0, "Homyim"))
    target = tmp_path / "a.docx"
    body, comments = _written(maker, target, "DeepL")
    assert (list(_commented(body).values()), len(comments)) == (["Homyim"], 1)
    assert "en-GB" in zipfile.ZipFile(target).read("word/styles.xml").decode()


def test_a_change_over_the_end_of_a_paragraph_joins_it_with_the_next(tmp_path: Path) -> None:
    maker = Maker("Satu dua.\n\nTiga empat.\nLima.", [])
    maker.mark(maker.span(0, "dua.\n\nTiga"), correction="2 dan 3")
    maker.mark(maker.span(0, ".\nLima."), correction="!\nHabis.")
    body, _ = _written(maker, tmp_path / "a.docx")
    assert _read(body, accepted=True) == ["Satu 2 dan 3 empat!\nHabis."]
    assert _read(body, accepted=False) == ["Satu dua.", "Tiga empat.", "Lima."]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_any_text_comes_back_when_all_is_rejected_and_corrected_when_all_is_accepted(
    maker: Maker, tmp_path: Path
) -> None:
    dossier = maker.dossier()
    body, comments = _written(maker, tmp_path / "a.docx")
    own = maker.texts[0].text.content
    said = [holdable(own[it.start : it.end]) for it in lines(own)]
    assert _read(body, accepted=False) == said
    made = applied(leaving(dossier), dossier).content
    assert _solid(_read(body, accepted=True)) == _solid([holdable(made)])
    assert len(comments) == len(_commented(body)) == len(maker.errors)


def _solid(paragraphs: list[str]) -> str:
    """The words without blanks: a document keeps no blank lines."""
    return re.sub(r"\s", "", "".join(paragraphs))


def test_a_folder_of_english_only_errors_says_what_is_left_out(tmp_path: Path) -> None:
    maker = Maker(english=[(Role.MACHINE, "DeepL", "One. Two.")])
    maker.mark(maker.span(0, "Homyim"))
    written = reviewed_docx.write(
        leaving(maker.dossier(), options=Options(text="DeepL")), tmp_path / "a.docx"
    )
    assert (written.count, written.left_out) == (0, 1)


def test_words_that_are_left_out_are_deleted_text_and_said_to_be(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(0, "Homyim"), correction="")
    maker.mark(maker.span(0, "Homyim"), correction="")
    body, comments = _written(maker, tmp_path / "a.docx")
    deleted = [it for change in body.iter(qn("w:del")) for run in change for it in run]
    assert [(it.tag, it.text) for it in deleted] == [(qn("w:delText"), "Homyim")]  # once for both
    assert all("→ leave out" in words for words in comments.values())

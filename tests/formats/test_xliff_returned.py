from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from reviewer.core.article import Role
from reviewer.formats import xliff12, xliff21
from reviewer.formats.xliff_returned import read_returned
from tests.formats.dossiers import Maker, leaving, makers

FOREIGN = (
    '<xliff version="1.2"><file source-language="id" target-language="en" original="x"><body>'
    '<trans-unit id="1"><source>Satu.</source><target>One.</target></trans-unit></body></file>'
    "</xliff>"
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_texts_sentences_and_rows_are_as_they_were(maker: Maker, tmp_path: Path) -> None:
    dossier = maker.dossier()
    for writer in (xliff12, xliff21):
        writer.write(leaving(dossier), tmp_path / "a.xlf")
        documents = read_returned(tmp_path / "a.xlf")
        assert documents
        (it,) = documents.articles
        read = [it.article, *it.english]
        texts = [(one.role, one.label, one.content, list(one.segments)) for one in read]
        assert texts == [
            (one.text.role, one.text.label, one.text.content, list(one.segments))
            for one in dossier.texts
        ]
        assert list(map(list, it.alignments)) == [
            list(dossier.units[one.text.text_id]) for one in dossier.english
        ]
        ids = {one["annotation_id"] for one in documents.errors}
        assert ids == {one.annotation_id for one in maker.errors}
        assert len(documents.errors) == len(ids)


def test_another_programs_document_is_left_to_others(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    target.write_text(FOREIGN, "utf-8")
    assert read_returned(target) is None


def test_words_that_were_changed_are_one_sentence_of_their_row(tmp_path: Path) -> None:
    target = tmp_path / "a.xlf"
    xliff21.write(leaving(Maker().dossier()), target)
    text = target.read_text("utf-8").replace("Militer menanggapi", "Kata. Militer menanggapi")
    target.write_text(text, "utf-8")
    documents = read_returned(target)
    assert documents
    (it,) = documents.articles
    content = it.article.content
    words = [content[one.start : one.end] for one in it.article.segments]
    assert words[1] == "Kata. Militer menanggapi serangan itu."
    assert [one.role for one in it.english] == [Role.REFERENCE, Role.MACHINE]

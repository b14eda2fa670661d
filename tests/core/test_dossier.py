from reviewer.core.article import Article, Role, SegmentedText, Text
from reviewer.core.dossier import Dossier
from reviewer.core.drafting import draft_pairs


def test_texts_by_id_and_rows_beside_two() -> None:
    english = [(Role.REFERENCE, ""), (Role.MACHINE, "NMT")]
    draft = draft_pairs([("Satu.", "One.", "1."), ("Dua.", "Two.", "")], english)
    texts = tuple(
        SegmentedText(Text(name, "a", it.role, it.label, it.content), it.segments)
        for name, it in zip("ory", (draft.article, *draft.english), strict=True)
    )
    units = dict(zip("ry", draft.alignments, strict=True))
    dossier = Dossier(Article("a", "Satu", ""), texts, units, {}, {}, ())
    assert dossier.own is texts[0] and dossier.english == texts[1:]
    assert dossier.text("y") is texts[2]
    assert [[it.text_id for it in row.english] for row in dossier.rows("r", "y")] == [
        ["r", "y"],
        ["r"],
    ]

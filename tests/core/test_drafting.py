import pytest

from reviewer.core.alignment import Lexicon
from reviewer.core.article import Role, article_id
from reviewer.core.drafting import Given, draft_article, draft_pairs

INDONESIAN = (
    "Pangkalan Hmeimim diserang 12 pesawat.\n\nRusia membantah pada 2015. Aleppo tetap aman."
)
ENGLISH = "Hmeimim base was attacked by 12 planes.\n\nRussia denied it in 2015. Aleppo stays safe."


def test_sentences_and_rows_of_all_texts() -> None:
    given = [Given(Role.REFERENCE, "", ENGLISH), Given(Role.MACHINE, "NMT", ENGLISH)]
    draft = draft_article(INDONESIAN, given, Lexicon({"rusia": ["russia"]}))
    assert draft.article.role is Role.ARTICLE
    assert [INDONESIAN[it.start : it.end] for it in draft.article.segments] == [
        "Pangkalan Hmeimim diserang 12 pesawat.",
        "Rusia membantah pada 2015.",
        "Aleppo tetap aman.",
    ]
    assert [(it.role, it.label) for it in draft.english] == [(it.role, it.label) for it in given]
    assert draft.alignments == ([(1, 1)] * 3, [(1, 1)] * 3)


def test_an_article_alone() -> None:
    draft = draft_article(INDONESIAN)
    assert (draft.english, draft.alignments) == ((), ())
    assert draft.article.content == INDONESIAN
    assert article_id(draft.article.content) == article_id(INDONESIAN)


def test_progress_grows_to_the_end_and_may_give_up() -> None:
    given = [Given(Role.REFERENCE, "", ENGLISH)] * 2
    told: list[float] = []
    draft_article(INDONESIAN, given, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert all(0 <= share <= 1 for share in told)

    def give_up(share: float) -> None:
        if share > 0.5:
            raise KeyError

    with pytest.raises(KeyError):
        draft_article(INDONESIAN, given, progress=give_up)


def test_pairs_stay_as_they_are() -> None:
    pairs = [
        ("Satu. Dua.", " One.", "1."),
        ("", "Left out.", ""),
        (" ", "", ""),
        ("Tiga\nbaris.", "", "3."),
    ]
    english = [(Role.REFERENCE, ""), (Role.MACHINE, "NMT")]
    draft = draft_pairs(pairs, english)
    assert draft.article.content == "Satu. Dua.\nTiga\nbaris."
    content = draft.article.content
    assert [content[it.start : it.end] for it in draft.article.segments] == [
        "Satu. Dua.",
        "Tiga\nbaris.",
    ]
    reference, machine = draft.english
    assert [reference.content[it.start : it.end] for it in reference.segments] == [
        "One.",
        "Left out.",
    ]
    assert draft.alignments == (((1, 1), (0, 1), (1, 0)), ((1, 1), (1, 1)))
    assert machine.label == "NMT"

import uuid

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.article import Role, article_id, text_id, title_of

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_each_role_has_its_language() -> None:
    assert [role.language for role in Role] == ["id", "en", "en"]


def test_ids_are_the_same_everywhere() -> None:
    # Exports carry these ids: they must never change from one version to the next.
    article = article_id("Harga beras naik.\n")
    assert article == "2f8f8984-1b32-5f24-84e2-d8674d7b0f99"
    assert text_id(article, Role.MACHINE, "gnmt", "Rice prices rise.") == (
        "4bc00bbe-5809-53ef-9978-c5ea9ef06697"
    )


def test_ids_tell_texts_places_and_labels_apart() -> None:
    article = article_id("Harga beras naik.")
    assert article != article_id("Harga beras naik. ")
    ids = {
        text_id(article, role, label, content)
        for role in Role
        for label in ("", "gnmt")
        for content in ("Rice.", "Rice. ")
    }
    assert len(ids) == len(Role) * 2 * 2
    assert all(uuid.UUID(it).version == 5 for it in {article, *ids})


def test_title_is_the_first_line_with_words() -> None:
    assert title_of("\n  \n***\n# Harga beras naik\nIsi.") == "Harga beras naik"
    assert title_of("\ufeff. .\n\n---") == ""
    assert title_of("") == ""


def test_long_titles_are_cut_at_a_word() -> None:
    title = title_of("kata " * 60)
    assert len(title) <= 120
    assert title.endswith("kata…")
    assert len(title_of("a" * 200)) == 120
    assert title_of("a" * 120) == "a" * 120


@given(TEXT)
def test_titles_are_short_and_of_one_line(content: str) -> None:
    title = title_of(content)
    assert len(title) <= 120
    assert len(title.splitlines()) <= 1
    assert title == title.strip()


@given(st.text(st.sampled_from("ab#. \n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029")))
def test_the_title_is_the_first_line_with_words(content: str) -> None:
    lines = (line.lstrip("#").strip() for line in content.splitlines())
    assert title_of(content) == next((it for it in lines if any(map(str.isalnum, it))), "")
